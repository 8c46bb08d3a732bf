import '../../../src/elements/behaviour-matrix/sba-behaviour-matrix.js';
import type { SbaBehaviourMatrix } from '../../../src/elements/behaviour-matrix/behaviour-matrix.js';
import { matrix as en } from '../../support/sentences.js';
import type { Response } from '../../../src/schema/response.js';
import { KITCHEN, kitchen } from '../../support/packs.js';
import { mount } from '../../support/page.js';
import { Person } from '../../support/person.js';

export type { SbaBehaviourMatrix };

export const TAG = 'sba-behaviour-matrix';

/** The interface in English. */
export const t = en;

export interface Seat {
  el: SbaBehaviourMatrix;
  person: Person;
}

/** The matrix of the kitchen on the page, and someone in front of it. */
export async function matrix(settings: Partial<SbaBehaviourMatrix> = {}, where?: Node): Promise<Seat> {
  const el = await mount<SbaBehaviourMatrix>(TAG, { content: kitchen, ...settings }, where);
  return { el, person: new Person(el) };
}

/** What a cell is called: whose words, and the words. */
export const cell = (group: string, words: string): string => `${group}: ${words}`;
export const TASTE = cell(KITCHEN.cooks, KITCHEN.taste);

/** Someone who has begun, and is asked who they are. */
export async function begun(settings: Partial<SbaBehaviourMatrix> = {}, where?: Node): Promise<Seat> {
  const seat = await matrix(settings, where);
  await seat.person.press(t.start);
  return seat;
}

/** One who has said that they are a cook, all on one page. */
export async function asCook(settings: Partial<SbaBehaviourMatrix> = {}, where?: Node): Promise<Seat> {
  const seat = await begun({ layout: 'list', ...settings }, where);
  await seat.person.answer(KITCHEN.who, KITCHEN.cooks);
  return seat;
}

/** The part of the page around one cell, its actions included. */
export const at = (person: Person, group: string, words: string): Person =>
  new Person(person.question(cell(group, words)).closest<HTMLElement>('[data-item]')!);

/** A cook who has answered their own column but the door, and looked at two cells of the others. */
export async function answered(settings: Partial<SbaBehaviourMatrix> = {}): Promise<Seat> {
  const seat = await asCook(settings);
  const { person } = seat;
  await person.answer(TASTE, 'Nearly always');
  await person.answer(cell(KITCHEN.cooks, KITCHEN.wash), t.missing['dont-know']);
  await person.answer(KITCHEN.look, KITCHEN.yes);
  await person.answer(cell(KITCHEN.guests, KITCHEN.taste), 'Hardly ever');
  await person.answer(cell(KITCHEN.guests, KITCHEN.early), 'Often');
  return seat;
}

/** An action at a cell, with some of its fields filled. */
export async function addAction(person: Person, what = 'Put salt on the table.'): Promise<void> {
  const here = (): Person => at(person, KITCHEN.guests, KITCHEN.taste);
  if (!here().sees('button', t.kinds['close-gap'])) await here().press(t.addAction);
  await here().press(t.kinds['close-gap']);
  await here().write(t.what, what);
  await here().write(t.owner, 'Mo');
  await here().press(t.closeAction);
}

/** On the page with the result. */
export async function atResult(settings: Partial<SbaBehaviourMatrix> = {}): Promise<Seat> {
  const seat = await answered(settings);
  await addAction(seat.person);
  await seat.person.press(t.seeResult);
  return seat;
}

/** The response of somebody of a group who gave these points, by id of the cell. */
export const response = (
  id: string,
  as: string | undefined,
  said: Readonly<Record<string, string>>,
  more: Partial<Response> = {},
): Response => ({
  format: 1,
  id: `response-of-${id}`,
  pack: { id: 'kitchen', version: '1.0.0' },
  mode: 'standard',
  language: 'en',
  started: '2026-11-01',
  completed: '2026-11-02',
  ...(as && { respondent: { 'answer-as': { value: as } } }),
  answers: Object.fromEntries(
    Object.entries(said).map(([item, value]) => [
      item,
      value === 'dont-know' || value === 'skipped' ? { missing: value } : { value },
    ]),
  ),
  ...more,
});
