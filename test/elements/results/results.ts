import '../../../src/elements/results/sba-results.js';
import outcomes from '../../../content/outcomes.json';
import type { SbaResults } from '../../../src/elements/results/results.js';
import { results as en } from '../../support/sentences.js';
import type { Pack } from '../../../src/schema/parse.js';
import type { Response } from '../../../src/schema/response.js';
import { madeUp } from '../../../stories/host/made-up.js';
import { mount } from '../../support/page.js';
import type { Name } from '../../support/screen.js';
import { Person, settled, until } from '../../support/person.js';

export const TAG = 'sba-results';

/** The interface in English. */
export const t = en;

export const survey = outcomes as unknown as Pack;

export interface Seat {
  el: SbaResults;
  person: Person;
}

/** Responses to the built-in survey. */
export const some = (
  count = 200,
  options: { rounds?: string[]; groups?: string[]; seed?: number } = {},
): Response[] => [...madeUp(survey, { count, ...options })];

/** Results on the page, once they are there, and someone in front of them. */
export async function results(settings: Partial<SbaResults> = {}, where?: Node): Promise<Seat> {
  const el = await mount<SbaResults>(TAG, settings, where);
  await until(() => !el.renderRoot.querySelector('[aria-busy]'), 'the results');
  await el.updateComplete;
  return { el, person: new Person(el) };
}

/** One question with its numbers open, as for someone who looks at nothing else. */
export async function about(person: Person, question: string): Promise<Person> {
  const heading = person.get('heading', question);
  const section = heading.closest<HTMLElement>('.item');
  if (!section) throw new Error(`"${question}" is no heading of a question`);
  const numbers = section.matches('details') ? section : section.querySelector<HTMLElement>('.numbers');
  if (numbers && !(numbers as HTMLDetailsElement).open) numbers.querySelector('summary')!.click();
  await until(() => section.querySelector('table') ?? undefined, 'the numbers');
  return new Person(section);
}

/** Opens one of the parts at the end of the page, or all numbers. */
export async function unfold(person: Person, words: Name): Promise<void> {
  person.get('button', words).click();
  await settled();
  await settled();
}

/** A table as text, row by row. */
export const rows = (table: HTMLElement): string[][] =>
  [...(table as HTMLTableElement).rows].map((row) =>
    [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  );

/** An address of these responses as a file. */
export const fileOf = (text: string): string => `data:application/x-ndjson,${encodeURIComponent(text)}`;

export const lines = (responses: readonly unknown[]): string =>
  responses.map((one) => `${JSON.stringify(one)}\n`).join('');
