import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { Action, Response } from '../src/index.js';
import { ownActions } from './examples/actions.js';
import { areaAnswered, lastYear, supportWorkBegun } from './examples/baselines.js';
import { elementIn, press, write } from './examples/walk.js';

interface Args {
  actions?: readonly Action[];
  earlier?: Response;
  lang?: string;
  readonly?: boolean;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Action plan',
  component: 'sba-action-plan',
  args: { actions: [] },
  render: ({ actions, lang, readonly = false }) =>
    html`<sba-action-plan
      lang=${ifDefined(lang)}
      ?readonly=${readonly}
      .actions=${actions}
    ></sba-action-plan>`,
};
export default meta;

type Play = NonNullable<Story['play']>;

const full: Args = { actions: ownActions };

/** Shows the actions of one status and, where one is named, of one owner. */
const filterBy =
  (status: string, owner?: string): Play =>
  async ({ canvasElement }) => {
    const plan = await elementIn(canvasElement, 'sba-action-plan');
    await write(plan, '#by-status', status);
    const options = [...plan.renderRoot.querySelectorAll<HTMLOptionElement>('#by-owner option')];
    const value = options.find(({ text }) => text.trim() === owner)?.value;
    if (value !== undefined) await write(plan, '#by-owner', value);
  };

const pressing =
  (words: string): Play =>
  async ({ canvasElement }) => {
    await press(await elementIn(canvasElement, 'sba-action-plan'), words);
  };

const onPhone = (story: () => unknown): TemplateResult => html`<div class="phone">${story()}</div>`;

/** Two baselines and a plan that gathers what people wrote in them, in the `<main>` that a host page has. */
const toolkit = ({ actions, earlier, lang, readonly = false }: Args): TemplateResult =>
  html`<main>
    <sba-toolkit class="stack">
      <sba-baseline lang=${ifDefined(lang)} .response=${areaAnswered} .earlier=${earlier}></sba-baseline>
      <sba-baseline pack="support-work" lang=${ifDefined(lang)} .response=${supportWorkBegun}></sba-baseline>
      <sba-action-plan lang=${ifDefined(lang)} ?readonly=${readonly} .actions=${actions}></sba-action-plan>
    </sba-toolkit>
  </main>`;

export const Empty: Story = {};

/** What is done comes first, then what waits, then every action. */
export const Full: Story = { name: 'Overdue, due soon, done', args: full };

export const OneAction: Story = { name: 'One action', args: { actions: ownActions.slice(3, 4) } };

export const Filtered: Story = { args: full, play: filterBy('not-started') };

export const NoneMatch: Story = {
  name: 'Filtered, none matches',
  args: full,
  play: filterBy('dropped', 'Dilys'),
};

export const EditingAnAction: Story = {
  name: 'Editing an action',
  args: full,
  play: pressing('Edit'),
};

export const NewAction: Story = { name: 'A new action', play: pressing('Build on a strength') };

export const ActionDeleted: Story = {
  name: 'Action deleted, with a way back',
  args: full,
  play: pressing('Delete'),
};

/** In a toolkit whose questions nobody has answered. */
export const EmptyInAToolkit: Story = {
  name: 'In a toolkit, empty',
  render: () =>
    html`<sba-toolkit class="stack">
      <sba-action-plan></sba-action-plan>
      <sba-baseline></sba-baseline>
    </sba-toolkit>`,
};

/** The actions of two baselines, each under its area, then those that belong to no question. */
export const InAToolkit: Story = {
  name: 'In a toolkit with two baselines',
  args: { actions: ownActions.slice(0, 2) },
  render: toolkit,
};

/** What was not finished a year ago came along, and says since when. */
export const CarriedOver: Story = {
  name: 'In a toolkit, with actions carried over',
  args: { earlier: lastYear },
  render: toolkit,
};

export const Readonly: Story = { args: { ...full, readonly: true } };

/** A draft that no Welsh-language service has checked. The actions stay as people wrote them. */
export const Welsh: Story = { args: { ...full, lang: 'cy' } };

export const Phone: Story = { name: '320 px wide', args: full, decorators: [onPhone] };

export const PhoneAction: Story = {
  name: '320 px wide, editing an action',
  args: full,
  decorators: [onPhone],
  play: pressing('Edit'),
};

export const PhoneToolkit: Story = {
  name: '320 px wide, in a toolkit',
  args: { actions: ownActions.slice(0, 2) },
  render: toolkit,
  decorators: [onPhone],
};

export const Dark: Story = { args: full, globals: { theme: 'dark' } };

export const Govuk: Story = { name: 'Close to a GOV.UK page', args: full, globals: { theme: 'govuk' } };

export const Nhs: Story = { name: 'Close to an NHS page', args: full, globals: { theme: 'nhs' } };

/** The value of the element under its name is the list of its actions, as JSON. */
export const InsideAForm: Story = {
  args: { actions: ownActions.slice(0, 2) },
  render: ({ actions }) =>
    html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = event.currentTarget as HTMLFormElement;
        const output = form.querySelector('output');
        const value = new FormData(form).get('plan');
        if (output) output.textContent = typeof value === 'string' ? value : 'Nothing written yet.';
      }}
    >
      <sba-action-plan name="plan" .actions=${actions}></sba-action-plan>
      <p><button>Save the form</button> <button type="reset">Reset the form</button></p>
      <output style="overflow-wrap: anywhere"></output>
    </form>`,
  play: async ({ canvasElement }) => {
    (await elementIn(canvasElement, 'sba-action-plan')).form?.requestSubmit();
  },
};
