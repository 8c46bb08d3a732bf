import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import area from '../content/area.json';
import behaviours from '../content/behaviours.json';
import coproduction from '../content/coproduction.json';
import outcomes from '../content/outcomes.json';
import '../src/elements/results/sba-results.js';
import type { Pack } from '../src/index.js';
import { elementIn, write } from './examples/walk.js';
import { madeUp } from './host/made-up.js';

interface Args {
  pack?: string;
  responses?: readonly unknown[];
  src?: string;
  lang?: string;
}
type Story = StoryObj<Args>;

const some = (pack: unknown, count = 600): readonly unknown[] => [...madeUp(pack as Pack, { count })];
const survey = some(outcomes);

const meta: Meta<Args> = {
  title: 'Results',
  component: 'sba-results',
  args: { pack: 'outcomes', responses: survey },
  render: ({ pack, responses, src, lang }) =>
    html`<sba-results
      pack=${ifDefined(pack)}
      src=${ifDefined(src)}
      lang=${ifDefined(lang)}
      .responses=${responses}
    ></sba-results>`,
};
export default meta;

const choosing =
  (choices: Readonly<Record<string, string>>): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const el = await elementIn(canvasElement, 'sba-results');
    for (const [id, value] of Object.entries(choices)) await write(el, `#${id}`, value);
  };
const onPhone = (story: () => unknown): TemplateResult => html`<div class="phone">${story()}</div>`;

export const Survey: Story = {};
export const SurveyByGroup: Story = { play: choosing({ by: 'group' }) };
export const WhatDiffersMost: Story = { play: choosing({ by: 'group', order: 'difference' }) };
export const TwoRounds: Story = { play: choosing({ compare: '0' }) };
export const Baseline: Story = { args: { pack: 'area', responses: some(area, 120) } };
export const Matrix: Story = { args: { pack: 'behaviours', responses: some(behaviours, 400) } };
export const CheckByGroup: Story = {
  args: { pack: 'coproduction', responses: some(coproduction) },
  play: choosing({ by: 'group' }),
};
export const TooFew: Story = { args: { responses: some(outcomes, 7) } };
export const NoResponses: Story = { args: { responses: [] } };
export const NotLoaded: Story = { args: { responses: [], src: '/nowhere.ndjson' } };
export const InWelsh: Story = { args: { lang: 'cy' } };
export const OnAPhone: Story = { decorators: [onPhone] };
