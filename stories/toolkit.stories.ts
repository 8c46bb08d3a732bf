import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { SbaOutcomeSurvey } from '../src/index.js';
import { writeAsAnotherTab } from './examples/another-tab.js';
import { choose, elementIn, press, surveyIn } from './examples/walk.js';

type Story = StoryObj;
type Play = NonNullable<Story['play']>;

/** Marks drafts of these stories, so that none of them is offered in another. */
const ID = 'story-of-a-draft';

const forget = (): void => {
  for (const key of Object.keys(sessionStorage)) if (key.includes(ID)) sessionStorage.removeItem(key);
};

const meta: Meta = {
  title: 'Toolkit and drafts',
  component: 'sba-toolkit',
  beforeEach: () => {
    forget();
    return () => {
      forget();
      indexedDB.deleteDatabase('sba-toolkit');
    };
  },
  render: () =>
    html`<main>
      <sba-toolkit class="stack" save="device">
        <sba-outcome-survey id=${ID}></sba-outcome-survey>
        <sba-action-plan id=${`${ID}-plan`}></sba-action-plan>
      </sba-toolkit>
    </main>`,
};
export default meta;

const until = async (probe: () => boolean): Promise<void> => {
  for (let i = 0; i < 200 && !probe(); i++) await new Promise((resolve) => setTimeout(resolve, 25));
};

const shows = (survey: SbaOutcomeSurvey, words: string): boolean =>
  survey.renderRoot.textContent.includes(words);

const answer: Play = async ({ canvasElement }) => {
  const survey = await surveyIn(canvasElement);
  await until(() => shows(survey, 'Start'));
  await press(survey, 'Start');
  await choose(survey, 'outcome-connected', 'agree');
};

const toSave: Play = async (context) => {
  await answer(context);
  const survey = await surveyIn(context.canvasElement);
  await press(survey, 'Stop and leave');
  await press(survey, 'Save on this device');
};

const save: Play = async (context) => {
  await toSave(context);
  const survey = await surveyIn(context.canvasElement);
  await press(survey, 'Save on this device');
  await until(() => !shows(survey, 'Before you save'));
};

/** How far people have come in all elements, and a way to clear them. */
export const Progress: Story = { play: answer };

/** Whoever opens the page next sees none of the answers before they say that these are theirs. */
export const Offered: Story = {
  name: 'A draft is offered',
  play: async (context) => {
    await answer(context);
    const survey = await surveyIn(context.canvasElement);
    const next = document.createElement('sba-outcome-survey');
    next.id = ID;
    survey.replaceWith(next);
    await next.updateComplete;
  },
};

/** Everything is cleared, a draft that was only offered too, and there is a way back. */
export const Cleared: Story = {
  play: async (context) => {
    await answer(context);
    const toolkit = await elementIn(context.canvasElement, 'sba-toolkit');
    await press(toolkit, 'Clear everything');
  },
};

/** Who else may see it, and for how long it is kept, before anything is saved. */
export const BeforeSaving: Story = { name: 'Save on this device', play: toSave };

export const Saved: Story = { name: 'Saved on this device', play: save };

/** The browser lets the page keep nothing: a file is the way to go on. */
export const Blocked: Story = {
  name: 'Nothing can be saved',
  beforeEach: () => {
    const real = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open') ?? {};
    const value = (): never => {
      throw new DOMException('blocked in this story', 'SecurityError');
    };
    Object.defineProperty(IDBFactory.prototype, 'open', { ...real, value });
    return () => Object.defineProperty(IDBFactory.prototype, 'open', real);
  },
  play: save,
};

/** Another tab has changed the same draft: how much each has, and which changed last. */
export const TwoTabs: Story = {
  name: 'Changed in another tab too',
  play: async (context) => {
    await save(context);
    await writeAsAnotherTab((response) => ({
      ...response,
      answers: {
        'outcome-connected': { value: 'disagree' },
        'outcome-confident': { value: 'agree' },
      },
    }));
    const survey = await surveyIn(context.canvasElement);
    await until(() => shows(survey, 'Go on with'));
  },
};
