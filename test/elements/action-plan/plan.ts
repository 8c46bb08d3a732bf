import '../../../src/elements/action-plan/sba-action-plan.js';
import type { SbaActionPlan } from '../../../src/elements/action-plan/action-plan.js';
import { plan as en } from '../../support/sentences.js';
import type { Action } from '../../../src/schema/action.js';
import { action } from '../../model/hall-session.js';
import { mount } from '../../support/page.js';
import { Person } from '../../support/person.js';
import { focused, nameOf, within } from '../../support/screen.js';

export type { SbaActionPlan };
export { action };

export const TAG = 'sba-action-plan';

/** The interface in English. */
export const t = en;

export interface Seat {
  el: SbaActionPlan;
  person: Person;
}

/** An action plan on the page, and someone in front of it. */
export async function plan(settings: Partial<SbaActionPlan> = {}, where?: Node): Promise<Seat> {
  const el = await mount<SbaActionPlan>(TAG, settings, where);
  return { el, person: new Person(el) };
}

/** A day so many days from now, as it is stored. */
export function day(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return date.toLocaleDateString('sv');
}

/** All that an action can hold. */
export const full = (more: Partial<Action> = {}): Action =>
  action('key', {
    kind: 'build-on-strength',
    owner: 'Mo',
    with: 'The choir',
    by: '2031-03-01',
    sign: 'Someone comes late.',
    status: 'going-on',
    learnt: 'Hooks rust.',
    since: '2025',
    ...more,
  });

/** Three actions without a day: two to do, of which one is Mo's, and one that is done. */
export const three = (): Action[] => [
  action('key', { owner: 'Mo' }),
  action('bell'),
  action('ramp', { owner: 'Ali', status: 'done', learnt: 'Wood rots.' }),
];

/** As a person: adds an action of the given words, and closes it. */
export async function add(person: Person, words: string): Promise<void> {
  await person.press(t.kinds['close-gap']);
  await person.write(t.what, words);
  await person.press(t.closeAction);
}

const cardsIn = (person: Person): HTMLElement[] => within(person.el, 'ol > li');

/** What is written in the actions that are listed, in order; of one that is being written, what its field holds. */
export const listed = (person: Person): string[] => cardsIn(person).map(whatOf);

const whatOf = (card: HTMLElement): string =>
  (card.querySelector('textarea')?.value ?? card.querySelector('.what')?.textContent ?? '').trim();

/** The same person, who looks at one action of the list and at nothing else. */
export function at(person: Person, what: string): Person {
  const card = cardsIn(person).find((one) => whatOf(one) === what);
  if (!card) throw new Error(`"${what}" is not listed; there are: ${listed(person).join(', ')}`);
  return new Person(card);
}

/** What is listed under each heading; nothing for a heading over no action. */
export function outline(person: Person): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  let above = '';
  for (const one of within(person.el, 'h1, h2, h3, h4, h5, h6, ol > li')) {
    if (one.matches('li')) (result[above] ??= []).push(whatOf(one));
    else above = nameOf(one);
  }
  return result;
}

/** What is chosen in a list that folds out. */
export const picked = (person: Person, name: string): string | undefined =>
  (person.get('combobox', name) as HTMLSelectElement).selectedOptions[0]?.text.trim();

/** Name of what has the focus. */
export const focus = (): string => {
  const at = focused();
  return at && at !== document.body ? nameOf(at) : 'nothing has the focus';
};

/** What was said last to people who use a screen reader. */
export const announced = (): string | undefined =>
  document.querySelector('[data-sba-announcer]')?.textContent.trim();
