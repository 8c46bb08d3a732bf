import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { Layout, Response } from '../src/index.js';
import ownMatrix from './examples/own-matrix.json';
import { citizen, room } from './examples/together.js';
import { choose, elementIn, press } from './examples/walk.js';

interface Args {
  content?: unknown;
  response?: Response;
  responses?: readonly Response[];
  together?: boolean;
  group?: string;
  layout?: Layout;
  lang?: string;
  mode?: 'workshop';
  readonly?: boolean;
}
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const meta: Meta<Args> = {
  title: 'Behaviour matrix',
  component: 'sba-behaviour-matrix',
  render: ({ content, response, responses, together, group, layout = 'steps', lang, mode, readonly }) =>
    html`<sba-behaviour-matrix
      lang=${ifDefined(lang)}
      group=${ifDefined(group)}
      mode=${ifDefined(mode)}
      layout=${layout}
      ?together=${together}
      ?readonly=${readonly}
      .content=${content}
      .response=${response}
      .responses=${responses}
    ></sba-behaviour-matrix>`,
};
export default meta;

const matrixIn = (canvas: ParentNode) => elementIn(canvas, 'sba-behaviour-matrix');

/** Presses one button after another, and answers in between. */
const walk =
  (...steps: (string | [item: string, value: string])[]): Play =>
  async ({ canvasElement }) => {
    const matrix = await matrixIn(canvasElement);
    for (const step of steps)
      if (typeof step === 'string') await press(matrix, step);
      else await choose(matrix, ...step);
  };

const AS_CITIZEN: [string, string] = ['answer-as', 'citizens'];
const onPhone = (story: () => unknown): TemplateResult => html`<div class="phone">${story()}</div>`;

export const Start: Story = {};

/** The first question is who answers; nobody has to say. */
export const AnswerAs: Story = { name: 'I answer as', play: walk('Start') };

/** The host knows the group, so nobody is asked. */
export const Preset: Story = {
  name: 'The group is known',
  args: { group: 'workers' },
  play: walk('Start'),
};

export const OwnGroup: Story = { name: 'One’s own group', play: walk('Start', AS_CITIZEN, 'Continue') };

export const OwnGroupOnPhone: Story = {
  ...OwnGroup,
  name: 'One’s own group, on a phone',
  decorators: [onPhone],
};

/** Two groups to a row, each cell a question of its own and never a grid. */
export const OtherGroups: Story = {
  name: 'What one sees of the others',
  args: { group: 'citizens' },
  play: walk('Start', ...Array.from({ length: 6 }, () => 'Continue'), ['look-at-others', 'yes'], 'Continue'),
};

export const AsList: Story = {
  name: 'As a list',
  args: { layout: 'list', group: 'power' },
  play: walk('Start'),
};

/** One person’s own view, and what they see of the others. */
export const Result: Story = { args: { response: citizen }, play: walk('Carry on') };

export const ResultOnPhone: Story = { ...Result, name: 'Result, on a phone', decorators: [onPhone] };

/** People who were in one room: every answer is shown. */
export const ResultOfRoom: Story = {
  name: 'Result of people in one room',
  args: { responses: room, together: true },
};

/** Too few to be shown, as nothing says that they know of each other’s answers. */
export const ResultOfFew: Story = { name: 'Result of too few', args: { responses: room } };

export const ReadOnly: Story = { name: 'Read only', args: { response: citizen, readonly: true } };

export const Workshop: Story = { args: { mode: 'workshop' } };

export const InWelsh: Story = { name: 'In Welsh', args: { lang: 'cy', group: 'citizens' } };

export const OwnPack: Story = { name: 'A pack of your own', args: { content: ownMatrix } };
