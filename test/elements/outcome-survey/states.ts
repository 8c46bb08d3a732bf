import { writeAsAnotherTab } from '../../../stories/examples/another-tab.js';
import { ASKED, everyKind } from '../../support/packs.js';
import { until } from '../../support/person.js';
import { choose } from '../../support/files.js';
import { replace } from '../../support/watch.js';
import { list, passOver, type SbaOutcomeSurvey, type Seat, survey } from './survey.js';

type State = () => Promise<SbaOutcomeSurvey>;

const start = (settings: Partial<SbaOutcomeSurvey> = {}): Promise<Seat> =>
  survey({ content: everyKind, ...settings });

/** On the list page with some answers of every kind. */
export async function answered(settings: Partial<SbaOutcomeSurvey> = {}): Promise<Seat> {
  const seat = await list({ content: everyKind, ...settings });
  const { person } = seat;
  await person.answer(ASKED.garden, /A lot/);
  await person.write('Tell us more', 'Mostly herbs.');
  await person.answer(ASKED.pet, 'Yes');
  await person.write(ASKED.petName, 'Rex');
  await person.answer(ASKED.sport, 'Walking');
  return seat;
}

export async function atCheck(settings: Partial<SbaOutcomeSurvey> = {}): Promise<Seat> {
  const seat = await answered(settings);
  await seat.person.press('Check your answers');
  return seat;
}

const wrong = async (): Promise<Seat> => {
  const seat = await list({ content: everyKind });
  await seat.person.press('Check your answers');
  return seat;
};

const questionOf = async (settings: Partial<SbaOutcomeSurvey> = {}): Promise<Seat> => {
  const seat = await start(settings);
  await seat.person.press('Start');
  return seat;
};

const failing = (settings: Partial<SbaOutcomeSurvey>): State => {
  return async () => {
    replace(console, 'error', () => undefined);
    return (await survey(settings)).el;
  };
};

const finish = async (seat: Seat): Promise<SbaOutcomeSurvey> => {
  await seat.person.press(/^(Finish|Send my answers)$/);
  return seat.el;
};

/** Every page and condition that a person or host can bring the survey to. */
export const states: Record<string, State> = {
  start: async () => (await survey()).el,
  'start in Welsh': async () => (await survey({ lang: 'cy' })).el,
  'a question': async () => (await questionOf()).el,
  'a question, answered': async () => {
    const { el, person } = await questionOf();
    await person.answer(ASKED.garden, /A lot/);
    return el;
  },
  'a question, with an error': async () => {
    const { el, person } = await questionOf();
    await person.press('Continue');
    await person.press('Continue');
    return el;
  },
  'a question, changed from the check page': async () => {
    const { el, person } = await atCheck({ layout: 'list' });
    el.layout = 'steps';
    await el.updateComplete;
    await person.press(`Change ${ASKED.garden}`);
    return el;
  },
  list: async () => (await list({ content: everyKind })).el,
  'list, answered': async () => (await answered()).el,
  'list, with an error': async () => (await wrong()).el,
  check: async () => (await atCheck()).el,
  'check, nothing answered': async () => {
    const { el, person } = await survey();
    await person.press('Start');
    await passOver(person);
    return el;
  },
  sending: async () => {
    const seat = await atCheck();
    seat.el.addEventListener('sba-before-complete', (event) => {
      event.detail.waitUntil(new Promise(() => undefined));
    });
    return finish(seat);
  },
  stopped: async () => {
    const seat = await atCheck();
    seat.el.addEventListener('sba-before-complete', (event) => {
      event.preventDefault();
    });
    return finish(seat);
  },
  'not sent': async () => {
    replace(console, 'error', () => undefined);
    const seat = await atCheck({ submitUrl: 'javascript:nothing' });
    await finish(seat);
    await until(() => seat.el.completion.state === 'not-sent' || undefined);
    return seat.el;
  },
  'waiting to be sent': async () => {
    replace(console, 'error', () => undefined);
    replace(window, 'fetch', () => Promise.reject(new TypeError('no network')));
    const seat = await atCheck({ submitUrl: '/responses' });
    await finish(seat);
    await until(() => seat.person.sees('heading', 'Not sent yet') || undefined);
    return seat.el;
  },
  sent: async () => {
    replace(window, 'fetch', () => Promise.resolve(new globalThis.Response('{"receipt":"R-1"}')));
    const seat = await atCheck({ submitUrl: '/responses' });
    await finish(seat);
    await until(() => seat.person.sees('link', 'Download the receipt') || undefined);
    return seat.el;
  },
  'a draft is offered': async () => {
    const { el } = await answered();
    el.remove();
    return (await start()).el;
  },
  'a draft that cannot be read': async () => {
    const { el, person } = await answered();
    await person.press('Stop and leave');
    el.remove();
    const [key] = Object.keys(sessionStorage);
    sessionStorage.setItem(key!, '{');
    return (await start()).el;
  },
  'about to save on this device': async () => {
    const { el, person } = await answered({ save: 'device' });
    await person.press('Stop and leave');
    await person.press('Save on this device');
    return el;
  },
  'saved on this device': async () => {
    const { el, person } = await answered({ save: 'device' });
    await person.press('Stop and leave');
    await person.press('Save on this device');
    await person.press('Save on this device');
    await until(() => person.sees('button', 'Delete from this device') || undefined);
    return el;
  },
  'where nothing can be saved': async () => {
    replace(console, 'error', () => undefined);
    replace(IDBObjectStore.prototype, 'put', () => {
      throw new DOMException('no', 'SecurityError');
    });
    const { el, person } = await answered({ save: 'device' });
    await person.press('Stop and leave');
    await person.press('Save on this device');
    await person.press('Save on this device');
    await until(() => person.sees('heading', 'Nothing can be saved here') || undefined);
    return el;
  },
  'changed in another tab too': async () => {
    const { el, person } = await answered({ save: 'device' });
    await person.press('Stop and leave');
    await person.press('Save on this device');
    await person.press('Save on this device');
    await until(() => person.sees('button', 'Delete from this device') || undefined);
    await writeAsAnotherTab((data) => ({ ...data, answers: { garden: { value: 'little' } } }));
    await until(() => person.sees('button', 'Go on with what is here') || undefined);
    return el;
  },
  'with a file that cannot be used': async () => {
    const seat = await start();
    await choose(seat.el, new File(['no'], 'no.json'));
    await until(() => seat.person.words.includes('This file cannot be used here.'));
    return seat.el;
  },
  leave: async () => {
    const { el, person } = await answered();
    await person.press('Stop and leave');
    return el;
  },
  done: async () => finish(await atCheck()),
  'done, where copying failed': async () => {
    replace(navigator, 'clipboard', { writeText: () => Promise.reject(new Error('refused')) });
    const seat = await atCheck();
    await finish(seat);
    await seat.person.press('Copy my answers');
    return seat.el;
  },
  'done, the answers unfolded': async () => {
    const seat = await atCheck();
    await finish(seat);
    await seat.person.press('Your answers');
    return seat.el;
  },
  cleared: async () => {
    const { el, person } = await answered();
    await person.press('Clear all my answers');
    return el;
  },
  'read only': async () => {
    const { el } = await answered();
    el.readonly = true;
    await el.updateComplete;
    return el;
  },
  loading: async () => {
    replace(window, 'fetch', () => new Promise(() => undefined));
    return (await survey({ src: '/never.json' })).el;
  },
  empty: async () => (await survey({ content: null })).el,
  'refused content': failing({ content: { kind: 'survey' } }),
  'refused file': async () => {
    replace(window, 'fetch', () => Promise.reject(new TypeError('no network')));
    return failing({ src: '/none.json' })();
  },
};
