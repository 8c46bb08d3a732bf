import type { Response } from '../../../src/schema/response.js';
import { HALL } from '../../support/packs.js';
import { settled } from '../../support/person.js';
import { replace } from '../../support/watch.js';
import { at, baseline, inArea, open, type SbaBaseline, type Seat, t, toAreas } from './baseline.js';

type State = () => Promise<SbaBaseline>;
type Settings = Partial<SbaBaseline>;

/** Two actions on the opening hours, the second with all its fields filled. */
export async function addActions({ person }: Seat): Promise<void> {
  const hours = (): ReturnType<typeof at> => at(person, HALL.hours);
  await hours().press(t.kinds['close-gap']);
  await hours().write(t.what, 'Open on Sundays.');
  await hours().press(t.closeAction);
  await hours().press(t.kinds['build-on-strength']);
  await hours().write(t.what, 'Hang up the key.');
  await hours().write(t.owner, 'Mo');
  await hours().write(t.partners, 'The choir');
  await hours().write(t.by, '2027-03-01');
  await hours().pick(t.status, t.statuses['going-on']);
  await hours().write(t.sign, 'Someone comes late.');
  await hours().write(t.learnt, 'Hooks rust.');
  await hours().press(t.closeAction);
}

/** In the first area, with something said to each of its questions, and actions. */
export async function answered(settings: Settings = {}): Promise<Seat> {
  const seat = await inArea(HALL.doors, settings);
  const { person } = seat;
  await person.answer(HALL.statements, HALL.locked);
  await person.answer(HALL.statements, HALL.open);
  await person.answer(HALL.statements, HALL.ramp);
  const whoComes = at(person, HALL.whoComes);
  await whoComes.write(t.trueNow, 'The choir.');
  await whoComes.answer(t.judge, t.marks.gap);
  const hours = at(person, HALL.hours);
  await hours.write(t.trueNow, 'Mornings only.');
  await hours.answer(t.stage, 'We have begun');
  await hours.write(t.evidence, 'The notice on the door.');
  await hours.answer(t.judge, t.marks.strength);
  await at(person, HALL.rota).answer(t.stage, 'The way we do it');
  await at(person, HALL.overall).answer(t.stage, 'Not yet');
  await addActions(seat);
  return seat;
}

/** On the page with the result, which ends with the button that finishes. */
export async function atResult(settings: Settings = {}): Promise<Seat> {
  const seat = await answered(settings);
  await toAreas(seat.person);
  await seat.person.press(t.seeResult);
  return seat;
}

/** The result after someone has said which statements apply to the garden, and nothing else. */
export async function resultOfGarden(...statements: string[]): Promise<Seat> {
  const seat = await inArea(HALL.garden);
  for (const statement of statements) await seat.person.answer(HALL.statements, statement);
  await toAreas(seat.person);
  await seat.person.press(t.seeResult);
  return seat;
}

/** A round of a year ago, with unfinished and finished actions. */
export const lastYear = (more: Partial<Response> = {}): Response => ({
  format: 1,
  id: 'round-of-last-year',
  pack: { id: 'hall', version: '1.0.0' },
  mode: 'standard',
  language: 'en',
  round: 'last year',
  started: '2025-11-01',
  completed: '2025-11-02',
  answers: {
    'doors-statements': { values: ['locked', 'one-key'] },
    'who-comes': { text: 'Nobody yet.', mark: 'gap' },
    hours: { value: 'not-yet', text: 'Never.', note: 'We asked.', mark: 'gap' },
  },
  actions: [
    { id: 'action-key', item: 'hours', kind: 'close-gap', what: 'Copy the key.', status: 'not-started' },
    { id: 'action-bell', item: 'hours', kind: 'close-gap', what: 'Mend the bell.', status: 'going-on' },
    { id: 'action-ramp', item: 'hours', kind: 'close-gap', what: 'Build a ramp.', status: 'done' },
    { id: 'action-moat', item: 'hours', kind: 'close-gap', what: 'Fill the moat.', status: 'dropped' },
  ],
  ...more,
});

const oneQuestion = async (question: string): Promise<Seat> => {
  const seat = await baseline();
  await open(seat.person, HALL.doors);
  while (!seat.person.sees('group', question)) await seat.person.press(t.next);
  return seat;
};

const failing = (settings: Settings): State => {
  return async () => {
    replace(console, 'error', () => undefined);
    return (await baseline(settings)).el;
  };
};

const finish = async (seat: Seat): Promise<SbaBaseline> => {
  await seat.person.press(new RegExp(`^(${t.finish}|${t.send})$`));
  return seat.el;
};

/** Every page and condition that people or a host can bring a baseline to. */
export const states: Record<string, State> = {
  overview: async () => (await baseline()).el,
  'overview in Welsh': async () => (await baseline({ lang: 'cy' })).el,
  'overview, begun': async () => {
    const { el, person } = await answered();
    await toAreas(person);
    await person.press(t.whatFor);
    return el;
  },
  'overview of a pack that is built in': async () => (await baseline({ content: undefined })).el,
  statements: async () => (await oneQuestion(HALL.statements)).el,
  'an open question': async () => (await oneQuestion(HALL.whoComes)).el,
  'a reversed question, answered': async () => {
    const { el, person } = await oneQuestion(HALL.rota);
    await at(person, HALL.rota).answer(t.stage, 'The way we do it');
    await at(person, HALL.rota).answer(t.judge, t.marks.gap);
    return el;
  },
  'a question in Welsh': async () => {
    const { el } = await oneQuestion(HALL.hours);
    el.lang = 'cy';
    await settled();
    return el;
  },
  'an area': async () => (await inArea()).el,
  'an area, answered': async () => (await answered()).el,
  'an area, with an action that is being written': async () => {
    const { el, person } = await answered();
    await at(person, HALL.hours).press(`${t.edit}: Hang up the key.`);
    return el;
  },
  'an area, with an action that was deleted': async () => {
    const { el, person } = await answered();
    await at(person, HALL.hours).press(`${t.remove}: Open on Sundays.`);
    return el;
  },
  'an area, with an error': async () => {
    const { el, person } = await inArea();
    await at(person, HALL.whoComes).write(t.trueNow, 'x'.repeat(5001));
    await person.press(t.markDone);
    return el;
  },
  'an area, the examples unfolded': async () => {
    const { el, person } = await inArea();
    await person.press(t.examples);
    return el;
  },
  'an area that is done': async () => {
    const { el, person } = await answered();
    await person.press(t.markDone);
    await open(person, HALL.doors);
    return el;
  },
  'an area beside an earlier round': async () => (await answered({ earlier: lastYear() })).el,
  'an area, changed from the result': async () => {
    const { el, person } = await atResult();
    await person.press(`${t.change} ${HALL.hours}`);
    return el;
  },
  result: async () => (await atResult()).el,
  'result beside an earlier round': async () => (await atResult({ earlier: lastYear() })).el,
  'result, nothing answered': async () => {
    const { el, person } = await baseline();
    await person.press(t.seeResult);
    return el;
  },
  sending: async () => {
    const seat = await atResult();
    seat.el.addEventListener('sba-before-complete', (event) => {
      event.detail.waitUntil(new Promise(() => undefined));
    });
    return finish(seat);
  },
  stopped: async () => {
    const seat = await atResult();
    seat.el.addEventListener('sba-before-complete', (event) => {
      event.preventDefault();
    });
    return finish(seat);
  },
  leave: async () => {
    const { el, person } = await answered();
    await toAreas(person);
    await person.press(t.leave);
    return el;
  },
  done: async () => finish(await atResult()),
  cleared: async () => {
    const { el, person } = await atResult();
    await person.press(t.clearAll);
    return el;
  },
  'read only': async () => {
    const { el } = await answered();
    el.readonly = true;
    await settled();
    return el;
  },
  empty: async () => (await baseline({ content: null })).el,
  'refused content': failing({ content: { kind: 'baseline' } }),
};
