import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { Layout, Response } from '../src/index.js';
import changedCheck from './examples/changed-check.json';
import { agreeing, gathering } from './examples/together.js';
import { elementIn, press } from './examples/walk.js';

interface Args {
  pack?: string;
  content?: unknown;
  response?: Response;
  layout?: Layout;
  lang?: string;
  mode?: 'workshop';
  readonly?: boolean;
}
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const meta: Meta<Args> = {
  title: 'Co-production check',
  component: 'sba-coproduction-check',
  render: ({ pack, content, response, layout = 'steps', lang, mode, readonly = false }) =>
    html`<sba-coproduction-check
      pack=${ifDefined(pack)}
      lang=${ifDefined(lang)}
      mode=${ifDefined(mode)}
      layout=${layout}
      ?readonly=${readonly}
      .content=${content}
      .response=${response}
    ></sba-coproduction-check>`,
};
export default meta;

const walk =
  (...steps: string[]): Play =>
  async ({ canvasElement }) => {
    const check = await elementIn(canvasElement, 'sba-coproduction-check');
    for (const step of steps) await press(check, step);
  };
const onPhone = (story: () => unknown): TemplateResult => html`<div class="phone">${story()}</div>`;
const { workshop: _, ...agreed } = agreeing;

export const Start: Story = {};

/** How far it is true, an example, a strength or a gap, and what will be done. */
export const Statement: Story = { play: walk('Start') };

export const StatementOnPhone: Story = { ...Statement, name: 'Statement, on a phone', decorators: [onPhone] };

export const Leadership: Story = { args: { pack: 'leadership', layout: 'list' }, play: walk('Start') };

/** What is strong first, and what to do next. */
export const Result: Story = { args: { response: agreed, readonly: true } };

/** Who has answered, and not what. */
export const WorkshopGathering: Story = {
  name: 'Workshop, one by one',
  args: { mode: 'workshop', response: gathering },
};

/** What each said stands above what they agree on. */
export const WorkshopAgreeing: Story = {
  name: 'Workshop, all together',
  args: { mode: 'workshop', response: { ...agreeing, answers: {} } },
  play: walk('Carry on'),
};

export const WorkshopResult: Story = {
  name: 'Workshop, result',
  args: { mode: 'workshop', response: agreeing, readonly: true },
};

export const InWelsh: Story = { name: 'In Welsh', args: { lang: 'cy' } };

export const ChangedPack: Story = { name: 'With a statement of your own', args: { content: changedCheck } };
