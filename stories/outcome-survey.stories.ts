import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { Layout, Response } from '../src/index.js';
import changedPack from './examples/changed-pack.json';
import { manyItems } from './examples/many-items.js';
import ownPack from './examples/own-pack.json';
import refusedPack from './examples/refused-pack.json';
import requiredPack from './examples/required-pack.json';
import { answered, begun } from './examples/responses.js';
import { choose, press, standIn, surveyIn } from './examples/walk.js';

interface Args {
  content?: unknown;
  response?: Response;
  src?: string;
  submitUrl?: string;
  layout?: Layout;
  lang?: string;
  readonly?: boolean;
}
type Story = StoryObj<Args>;

const ANSWERS_TO = '/answers';
const never = (): Promise<never> => new Promise(() => undefined);

const meta: Meta<Args> = {
  title: 'Outcome survey',
  component: 'sba-outcome-survey',
  render: ({ content, response, src, submitUrl, layout = 'steps', lang, readonly = false }) =>
    html`<sba-outcome-survey
      lang=${ifDefined(lang)}
      src=${ifDefined(src)}
      submit-url=${ifDefined(submitUrl)}
      layout=${layout}
      ?readonly=${readonly}
      .content=${content}
      .response=${response}
    ></sba-outcome-survey>`,
};
export default meta;

type Play = NonNullable<Story['play']>;

const toQuestion: Play = async ({ canvasElement }) => {
  await press(await surveyIn(canvasElement), 'Start');
};
const toAnswer: Play = async ({ canvasElement }) => {
  const survey = await surveyIn(canvasElement);
  await press(survey, 'Start');
  await choose(survey, 'outcome-connected', 'agree');
};
const toCheck: Play = async ({ canvasElement }) => {
  await press(await surveyIn(canvasElement), 'Carry on');
};
const send: Play = async (context) => {
  await toCheck(context);
  await press(await surveyIn(context.canvasElement), 'Send');
};

/** What it is for, how long it takes, who sees the answers. */
export const Start: Story = {};

/** A person comes back to what they had begun. */
export const StartAgainWhereYouLeft: Story = { name: 'Start, with answers', args: { response: begun } };

export const Question: Story = { play: toQuestion };

export const QuestionAnswered: Story = { name: 'Question, answered', play: toAnswer };

/** Nothing is required unless a pack says so. */
export const RequiredError: Story = {
  name: 'Question, answer needed',
  args: { content: requiredPack },
  play: async ({ canvasElement }) => {
    const survey = await surveyIn(canvasElement);
    await press(survey, 'Start');
    await press(survey, 'Continue');
  },
};

export const List: Story = { args: { layout: 'list' }, play: toQuestion };

export const ListOfThousand: Story = {
  name: 'List of 1,000',
  args: { layout: 'list', content: manyItems(1000) },
  play: toQuestion,
};

/** The council's own changes: a new label, a comment, a statement left out, a question that depends on an answer. */
export const CommentAndCondition: Story = {
  name: 'With a comment and a conditional question',
  args: { layout: 'list', content: changedPack },
  play: async ({ canvasElement }) => {
    const survey = await surveyIn(canvasElement);
    await press(survey, 'Start');
    await choose(survey, 'outcome-trust', 'disagree');
    survey.renderRoot.querySelector('[data-item="hillside-trust-change"]')?.scrollIntoView();
  },
};

/** A whole pack of a council's own, with every kind of question. */
export const OwnPack: Story = {
  name: 'A pack of your own',
  args: { layout: 'list', content: ownPack },
  play: async ({ canvasElement }) => {
    const survey = await surveyIn(canvasElement);
    await press(survey, 'Start');
    await choose(survey, 'find-us', 'hard');
    await choose(survey, 'used', 'computers');
  },
};

export const Check: Story = { args: { response: answered }, play: toCheck };

export const Sending: Story = {
  args: { response: answered, submitUrl: ANSWERS_TO },
  beforeEach: () => standIn(ANSWERS_TO, never),
  play: send,
};

export const CouldNotSend: Story = {
  args: { response: answered, submitUrl: ANSWERS_TO },
  beforeEach: () => standIn(ANSWERS_TO, () => Promise.reject(new TypeError('no network in this story'))),
  play: send,
};

export const Done: Story = {
  args: { response: answered },
  play: async (context) => {
    await toCheck(context);
    await press(await surveyIn(context.canvasElement), 'Finish');
  },
};

export const Leave: Story = {
  args: { response: begun },
  play: async ({ canvasElement }) => {
    const survey = await surveyIn(canvasElement);
    await press(survey, 'Carry on');
    await press(survey, 'Stop and leave');
  },
};

export const Cleared: Story = {
  name: 'Cleared, with a way back',
  args: { response: begun },
  play: async ({ canvasElement }) => {
    await press(await surveyIn(canvasElement), 'Clear all my answers');
  },
};

export const Loading: Story = {
  args: { src: './a-pack-that-never-arrives.json' },
  beforeEach: () => standIn('/a-pack-that-never-arrives.json', never),
};

/** The host has said that there are no questions yet. */
export const Empty: Story = { args: { content: null } };

/** What is wrong, and where, is told to whoever looks after the page; everybody else sees what the host put inside. */
export const RefusedPack: Story = {
  args: { content: refusedPack },
  render: ({ content }) =>
    html`<sba-outcome-survey .content=${content}>
      <p>You can ask us for a paper copy on 01234 567890.</p>
    </sba-outcome-survey>`,
  play: async ({ canvasElement }) => {
    const survey = await surveyIn(canvasElement);
    survey.renderRoot.querySelector('details')?.setAttribute('open', '');
  },
};

/** A draft that no Welsh-language service has checked; the page says so. */
export const Welsh: Story = {
  args: { lang: 'cy' },
  play: async ({ canvasElement }) => {
    await press(await surveyIn(canvasElement), 'Dechrau');
  },
};

export const Readonly: Story = {
  args: { response: { ...answered, completed: '2026-11-23' }, readonly: true },
};

export const Phone: Story = {
  name: '320 px wide',
  decorators: [(story) => html`<div class="phone">${story()}</div>`],
  play: toQuestion,
};

export const Dark: Story = { globals: { theme: 'dark' }, play: toAnswer };

/** The value of the element under its name is the response, as JSON. */
export const InsideAForm: Story = {
  render: () =>
    html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = event.currentTarget as HTMLFormElement;
        const output = form.querySelector('output');
        const value = new FormData(form).get('survey');
        if (output) output.textContent = typeof value === 'string' ? value : 'Nothing answered yet.';
      }}
    >
      <sba-outcome-survey name="survey"></sba-outcome-survey>
      <p><button>Save the form</button> <button type="reset">Reset the form</button></p>
      <output style="overflow-wrap: anywhere"></output>
    </form>`,
  play: async ({ canvasElement }) => {
    const survey = await surveyIn(canvasElement);
    await press(survey, 'Start');
    await choose(survey, 'outcome-connected', 'agree');
    survey.form?.requestSubmit();
  },
};
