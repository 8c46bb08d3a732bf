import '../../../src/elements/coproduction-check/sba-coproduction-check.js';
import type { SbaCoproductionCheck } from '../../../src/elements/coproduction-check/coproduction-check.js';
import { check as en } from '../../support/sentences.js';
import type { Response } from '../../../src/schema/response.js';
import { CHOIR, choir } from '../../support/packs.js';
import { mount } from '../../support/page.js';
import { Person } from '../../support/person.js';

export type { SbaCoproductionCheck };

export const TAG = 'sba-coproduction-check';

/** The interface in English. */
export const t = en;

export interface Seat {
  el: SbaCoproductionCheck;
  person: Person;
}

/** The check of the choir on the page, and someone in front of it. */
export async function check(settings: Partial<SbaCoproductionCheck> = {}, where?: Node): Promise<Seat> {
  const el = await mount<SbaCoproductionCheck>(TAG, { content: choir, ...settings }, where);
  return { el, person: new Person(el) };
}

/** With all statements on one page, or with the first of them. */
export async function begun(settings: Partial<SbaCoproductionCheck> = {}, where?: Node): Promise<Seat> {
  const seat = await check({ layout: 'list', ...settings }, where);
  await seat.person.press(t.start);
  return seat;
}

/** The same person, who looks at one statement and nothing else. */
export const at = (person: Person, statement: string): Person =>
  new Person(person.question(statement).closest<HTMLElement>('[data-item]')!);

/** With something said to every statement but one, and an action at each of two. */
export async function answered(settings: Partial<SbaCoproductionCheck> = {}, where?: Node): Promise<Seat> {
  const seat = await begun(settings, where);
  const { person } = seat;
  const listen = at(person, CHOIR.listen);
  await listen.answer(CHOIR.question, 'In parts');
  await listen.write(t.example, 'The altos wait.');
  await listen.answer(t.judge, t.marks.gap);
  await listen.press(t.kinds['close-gap']);
  await listen.write(t.what, 'Stand in a ring.');
  await listen.press(t.closeAction);
  const sing = at(person, CHOIR.sing);
  await sing.answer(CHOIR.question, 'Loudly');
  await sing.answer(t.judge, t.marks.strength);
  await sing.press(t.kinds['build-on-strength']);
  await sing.write(t.what, 'Sing outside.');
  await sing.write(t.owner, 'Mo');
  await sing.press(t.closeAction);
  return seat;
}

/** On the page with the result. */
export async function atResult(settings: Partial<SbaCoproductionCheck> = {}, where?: Node): Promise<Seat> {
  const seat = await answered(settings, where);
  await seat.person.press(t.seeResult);
  return seat;
}

/** A round of a year ago, with unfinished and finished actions. */
export const lastYear = (more: Partial<Response> = {}): Response => ({
  format: 1,
  id: 'round-of-last-year',
  pack: { id: 'choir', version: '1.0.0' },
  mode: 'standard',
  language: 'en',
  round: 'last year',
  started: '2025-11-01',
  completed: '2025-11-02',
  answers: {
    listen: { value: 'not', note: 'Nobody waited.', mark: 'gap' },
    sing: { value: 'loud', mark: 'strength' },
  },
  actions: [
    { id: 'action-ring', item: 'listen', kind: 'close-gap', what: 'Make a ring.', status: 'going-on' },
    { id: 'action-hum', item: 'listen', kind: 'close-gap', what: 'Hum first.', status: 'done' },
  ],
  ...more,
});
