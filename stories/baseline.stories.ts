import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { Layout, Response, SbaBaseline } from '../src/index.js';
import { areaAnswered, areaBegun, lastYear, otherVersion, supportWorkBegun } from './examples/baselines.js';
import changedBaseline from './examples/changed-baseline.json';
import ownBaseline from './examples/own-baseline.json';
import refusedBaseline from './examples/refused-baseline.json';
import { baselineIn, choose, press, standIn, unfold, write } from './examples/walk.js';

interface Args {
  pack?: string;
  content?: unknown;
  response?: Response;
  earlier?: Response;
  src?: string;
  submitUrl?: string;
  layout?: Layout;
  lang?: string;
  round?: string;
  readonly?: boolean;
}
type Story = StoryObj<Args>;

const ANSWERS_TO = '/answers';
const never = (): Promise<never> => new Promise(() => undefined);

const meta: Meta<Args> = {
  title: 'Baseline',
  component: 'sba-baseline',
  render: ({
    pack,
    content,
    response,
    earlier,
    src,
    submitUrl,
    layout = 'steps',
    lang,
    round,
    readonly = false,
  }) =>
    html`<sba-baseline
      pack=${ifDefined(pack)}
      lang=${ifDefined(lang)}
      src=${ifDefined(src)}
      submit-url=${ifDefined(submitUrl)}
      round=${ifDefined(round)}
      layout=${layout}
      ?readonly=${readonly}
      .content=${content}
      .response=${response}
      .earlier=${earlier}
    ></sba-baseline>`,
};
export default meta;

type Play = NonNullable<Story['play']>;

const VISION = 'Vision and planning';
const SUPPORT = 'Simple and human support';

/** Opens an area, and goes on to a question where one is named. */
const to =
  (area: string, item?: string): Play =>
  async ({ canvasElement }) => {
    const baseline = await baselineIn(canvasElement);
    await press(baseline, area);
    // An area opens where it is not answered yet.
    while (baseline.renderRoot.querySelector('.actions')?.textContent.includes('Back')) {
      await press(baseline, 'Back');
    }
    while (item !== undefined && !baseline.renderRoot.querySelector(`[data-item="${item}"]`)) {
      await press(baseline, 'Continue');
    }
  };

/** The same, and then something more. */
const then =
  (first: Play, more: (baseline: SbaBaseline) => Promise<void>): Play =>
  async (context) => {
    await first(context);
    await more(await baselineIn(context.canvasElement));
  };

const toResult: Play = async ({ canvasElement }) => {
  await press(await baselineIn(canvasElement), 'See where you are');
};
const send = then(toResult, (baseline) => press(baseline, 'Send'));

const onPhone = (story: () => unknown): TemplateResult => html`<div class="phone">${story()}</div>`;

/** What it is for, who sees the answers, and the areas. There is no order to keep to. */
export const Overview: Story = {};

/** People come back to what they had begun; what it is for is folded up. */
export const OverviewBegun: Story = { name: 'Overview, begun', args: { response: areaBegun } };

/** People say themselves that an area is done; nothing is counted for them. */
export const OverviewAreasDone: Story = {
  name: 'Overview, areas marked as done',
  args: { response: areaAnswered },
};

/** Any number may apply, on either side, or none. */
export const Statements: Story = { play: to(VISION) };

export const StatementsAnswered: Story = {
  name: 'Statements, answered',
  args: { response: areaBegun },
  play: to(VISION),
};

/** Words, how people know, and whether it is a strength or a gap. No stage: words have no order. */
export const OpenQuestion: Story = { name: 'Open question', play: to(VISION, 'vision-q-story') };

/** Words, and a stage. */
export const ClosedQuestion: Story = {
  name: 'Closed question',
  args: { response: areaAnswered },
  play: to(VISION, 'vision-q-reflects'),
};

/** Words, and which of two ends is nearer. */
export const EitherOr: Story = {
  name: 'Either/or question',
  args: { response: areaBegun },
  play: to(VISION, 'vision-q-partners'),
};

/** Further along is further from good, and the page says so. */
export const Reversed: Story = {
  name: 'Question worded the other way round',
  args: { pack: 'support-work', response: supportWorkBegun },
  play: to('Initial meeting', 'meeting-q-deficit'),
};

/** The wording differs from the report, and the page says how. */
export const Adapted: Story = {
  name: 'Question with repaired wording',
  play: to(SUPPORT, 'support-q-trust'),
};

/** What every area ends with. */
export const AreaAsAWhole: Story = { name: 'The area as a whole', play: to(VISION, 'vision') };

export const WithActions: Story = {
  name: 'Question with actions',
  args: { response: areaBegun },
  play: to(VISION, 'vision-q-story'),
};

export const EditingAnAction: Story = {
  name: 'Editing an action',
  args: { response: areaBegun },
  play: then(to(VISION, 'vision-q-story'), (baseline) => press(baseline, 'Edit')),
};

export const NewAction: Story = {
  name: 'A new action',
  play: then(to(VISION, 'vision-q-story'), (baseline) => press(baseline, 'Close a gap')),
};

export const ActionDeleted: Story = {
  name: 'Action deleted, with a way back',
  args: { response: areaBegun },
  play: then(to(VISION, 'vision-q-story'), (baseline) => press(baseline, 'Delete')),
};

/** The last page of an area that people marked as done. */
export const AreaDone: Story = {
  name: 'Area marked as done',
  args: { response: areaAnswered },
  play: to(VISION, 'vision'),
};

/** The one thing that can be wrong with words is that there are too many. */
export const TooLong: Story = {
  name: 'Too many words',
  play: then(to(VISION, 'vision-q-story'), async (baseline) => {
    await write(baseline, '#text-vision-q-story', 'We talked for a long time. '.repeat(200));
    await press(baseline, 'Continue');
  }),
};

/** What others did, told after the report. */
export const Examples: Story = {
  name: 'Examples unfolded',
  play: then(to(SUPPORT), async (baseline) => {
    unfold(baseline);
    await baseline.updateComplete;
  }),
};

/** An area a page. */
export const List: Story = {
  args: { layout: 'list', response: areaAnswered },
  play: async ({ canvasElement }) => {
    await press(await baselineIn(canvasElement), VISION);
  },
};

/** Sentences, the same as a table, the same as a picture, then area by area. Nothing is added up. */
export const Result: Story = { args: { response: areaAnswered }, play: toResult };

export const ResultOfNothing: Story = { name: 'Result, nothing said yet', play: toResult };

export const Sending: Story = {
  args: { response: areaAnswered, submitUrl: ANSWERS_TO },
  beforeEach: () => standIn(ANSWERS_TO, never),
  play: send,
};

export const CouldNotSend: Story = {
  args: { response: areaAnswered, submitUrl: ANSWERS_TO },
  beforeEach: () => standIn(ANSWERS_TO, () => Promise.reject(new TypeError('no network in this story'))),
  play: send,
};

export const Done: Story = {
  args: { response: areaAnswered },
  play: then(toResult, (baseline) => press(baseline, 'Finish')),
};

/** A year later: what was said then stands beside each question, and unfinished actions came along. */
export const EarlierRound: Story = {
  name: 'Earlier round, question',
  args: { response: areaAnswered, earlier: lastYear },
  play: to(VISION, 'vision-q-reflects'),
};

export const EarlierRoundStatements: Story = {
  name: 'Earlier round, statements',
  args: { response: areaAnswered, earlier: lastYear },
  play: to(VISION),
};

/** Nothing is answered yet; what is there was carried over. */
export const EarlierRoundNew: Story = {
  name: 'Earlier round, overview of a new one',
  args: { round: '2026', earlier: lastYear },
};

export const EarlierRoundResult: Story = {
  name: 'Earlier round, result',
  args: { response: areaAnswered, earlier: lastYear },
  play: toResult,
};

/** Another version asked other things: what was said is shown, and not compared. */
export const OtherVersion: Story = {
  name: 'Earlier round of another version',
  args: { response: areaAnswered, earlier: otherVersion },
  play: to(VISION, 'vision-q-reflects'),
};

export const Leave: Story = {
  args: { response: areaBegun },
  play: async ({ canvasElement }) => {
    await press(await baselineIn(canvasElement), 'Stop and leave');
  },
};

export const Cleared: Story = {
  name: 'Cleared, with a way back',
  args: { response: areaBegun },
  play: async ({ canvasElement }) => {
    await press(await baselineIn(canvasElement), 'Clear everything');
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
  args: { content: refusedBaseline },
  render: ({ content }) =>
    html`<sba-baseline .content=${content}>
      <p>You can ask us for a paper form on 01234 567890.</p>
    </sba-baseline>`,
  play: async ({ canvasElement }) => {
    unfold(await baselineIn(canvasElement));
  },
};

/** A draft that no Welsh-language service has checked; the page says so. */
export const Welsh: Story = { args: { lang: 'cy', response: areaAnswered } };

export const WelshQuestion: Story = {
  name: 'Welsh, question',
  args: { lang: 'cy', response: areaBegun },
  play: async ({ canvasElement }) => {
    const baseline = await baselineIn(canvasElement);
    await press(baseline, 'Gweledigaeth a chynllunio');
    await press(baseline, 'Yn ôl');
  },
};

export const Readonly: Story = {
  args: { response: { ...areaAnswered, completed: '2026-11-23' }, readonly: true },
};

/** Stages of support instead of an area. */
export const SupportWork: Story = {
  name: 'Pack: support-work',
  args: { pack: 'support-work', response: supportWorkBegun },
};

/** Statements alone, and how far along each part is. */
export const Organisation: Story = { name: 'Pack: organisation', args: { pack: 'organisation' } };

/** Three open questions, no statements. */
export const Measures: Story = { name: 'Pack: measures', args: { pack: 'measures' } };

export const MeasuresQuestion: Story = {
  name: 'Pack: measures, question',
  args: { pack: 'measures' },
  play: to('Measures of what good looks like'),
};

/** The council’s own changes: a statement and questions added, an area left out, one added, a label changed. */
export const ChangedPack: Story = {
  name: 'A built-in pack, changed',
  args: { content: changedBaseline },
  play: to(VISION),
};

/** A whole pack of your own, with every kind of question. */
export const OwnPack: Story = {
  name: 'A pack of your own',
  args: { layout: 'list', content: ownBaseline },
  play: async ({ canvasElement }) => {
    const baseline = await baselineIn(canvasElement);
    await press(baseline, 'What people do here');
    await choose(baseline, 'days-q-staff', 'between');
  },
};

export const PhoneOverview: Story = {
  name: '320 px wide, overview',
  args: { response: areaAnswered },
  decorators: [onPhone],
};

export const PhoneStatements: Story = {
  name: '320 px wide, statements',
  args: { response: areaBegun, earlier: lastYear },
  decorators: [onPhone],
  play: to(VISION),
};

export const PhoneQuestion: Story = {
  name: '320 px wide, question with actions',
  args: { response: areaBegun },
  decorators: [onPhone],
  play: to(VISION, 'vision-q-story'),
};

export const PhoneAction: Story = {
  name: '320 px wide, editing an action',
  args: { response: areaBegun },
  decorators: [onPhone],
  play: then(to(VISION, 'vision-q-story'), (baseline) => press(baseline, 'Edit')),
};

export const PhoneResult: Story = {
  name: '320 px wide, result',
  args: { response: areaAnswered, earlier: lastYear },
  decorators: [onPhone],
  play: toResult,
};

export const Dark: Story = {
  args: { response: areaAnswered, earlier: lastYear },
  globals: { theme: 'dark' },
  play: to(VISION, 'vision-q-story'),
};

export const DarkResult: Story = {
  name: 'Dark, result',
  args: { response: areaAnswered, earlier: lastYear },
  globals: { theme: 'dark' },
  play: toResult,
};

export const Govuk: Story = {
  name: 'Close to a GOV.UK page',
  args: { response: areaBegun },
  globals: { theme: 'govuk' },
  play: to(VISION, 'vision-q-partners'),
};

export const Nhs: Story = {
  name: 'Close to an NHS page',
  args: { response: areaAnswered },
  globals: { theme: 'nhs' },
  play: toResult,
};

/** The value of the element under its name is the response, as JSON. */
export const InsideAForm: Story = {
  args: { response: areaBegun },
  render: ({ response }) =>
    html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = event.currentTarget as HTMLFormElement;
        const output = form.querySelector('output');
        const value = new FormData(form).get('baseline');
        if (output) output.textContent = typeof value === 'string' ? value : 'Nothing answered yet.';
      }}
    >
      <sba-baseline name="baseline" .response=${response}></sba-baseline>
      <p><button>Save the form</button> <button type="reset">Reset the form</button></p>
      <output style="overflow-wrap: anywhere"></output>
    </form>`,
  play: async ({ canvasElement }) => {
    (await baselineIn(canvasElement)).form?.requestSubmit();
  },
};
