import '../../../src/elements/baseline/sba-baseline.js';
import type { SbaBaseline } from '../../../src/elements/baseline/baseline.js';
import { baseline as en } from '../../support/sentences.js';
import { HALL, hall } from '../../support/packs.js';
import { mount } from '../../support/page.js';
import { Person } from '../../support/person.js';
import { nameOf } from '../../support/screen.js';

export type { SbaBaseline };

export const TAG = 'sba-baseline';

/** The interface in English. */
export const t = en;

export interface Seat {
  el: SbaBaseline;
  person: Person;
}

/** The village hall's baseline on the page, and someone in front of it. */
export async function baseline(settings: Partial<SbaBaseline> = {}, where?: Node): Promise<Seat> {
  const el = await mount<SbaBaseline>(TAG, { content: hall, ...settings }, where);
  return { el, person: new Person(el) };
}

const STATUS = new RegExp(`(?:${Object.values(t.areaStatus).join('|')})`);

/** Opens an area from the list of areas. */
export const open = (person: Person, area: string): Promise<void> =>
  person.press(new RegExp(`^${area} ${STATUS.source}`));

/** With one area open, all its questions on one page. */
export async function inArea(
  area = HALL.doors,
  settings: Partial<SbaBaseline> = {},
  where?: Node,
): Promise<Seat> {
  const seat = await baseline({ layout: 'list', ...settings }, where);
  await open(seat.person, area);
  return seat;
}

/** The same person, who looks at one question and nothing else. */
export const at = (person: Person, question: string): Person =>
  new Person(person.question(question).closest<HTMLElement>('[data-item]')!);

/** Back to the list of areas, from wherever in one. */
export async function toAreas(person: Person): Promise<void> {
  await person.press(new RegExp(`^(${t.allAreas}|${t.leaveOpen})$`));
}

/** Goes on in one area, a question at a time, as far as it goes. */
export async function toLast(person: Person): Promise<void> {
  while (person.sees('button', t.next)) await person.press(t.next);
}

/** What the list of areas says of each: its status. */
export const statuses = (person: Person): (string | undefined)[] =>
  [HALL.doors, HALL.table, HALL.garden].map(
    (area) => STATUS.exec(nameOf(person.get('button', new RegExp(`^${area} `))).slice(area.length))?.[0],
  );

/** What was said last to people who use a screen reader. */
export const announced = (): string | undefined =>
  document.querySelector('[data-sba-announcer]')?.textContent.trim();

/** What the result says of statements where so many apply, each side out of its own. */
export const sentence = (now: [number, number], next: [number, number]): string =>
  `${t.sideSentence(...now, HALL.now)}. ${t.sideSentence(...next, HALL.next)}.`;

/** The part of the result about one area. */
export const section = (person: Person, area: string): HTMLElement =>
  person.get('heading', area).closest<HTMLElement>('section')!;
