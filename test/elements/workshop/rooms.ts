import type { PlanningElement } from '../../../src/elements/planning-element.js';
import { matrix as matrixTerms } from '../../support/sentences.js';
import type { TogetherTerms } from '../../../src/i18n/terms.js';
import type { PlanningSession } from '../../../src/model/planning-session.js';
import type { PackHead } from '../../../src/schema/head.js';
import { CHOIR, HALL, KITCHEN } from '../../support/packs.js';
import { Person } from '../../support/person.js';
import { at as atQuestion, baseline, open, t as baselineTerms, toAreas } from '../baseline/baseline.js';
import { matrix, TASTE } from '../behaviour-matrix/matrix.js';
import { at as atStatement, check, t as checkTerms } from '../coproduction-check/check.js';

type AnyElement = PlanningElement<PackHead, PlanningSession, TogetherTerms>;
type Settings = Partial<
  Pick<AnyElement, 'layout' | 'mode' | 'response' | 'name' | 'group' | 'lang' | 'headingLevel'>
>;

/** One of the instruments that people can go through one by one, and what they do in it. */
export interface Room {
  t: TogetherTerms;
  create: (settings?: Settings, where?: Node) => Promise<{ el: unknown; person: Person }>;
  /** From the first page of one's own questions: answers something, and stays on the page of that question. */
  say: (person: Person, choice: 'low' | 'high') => Promise<void>;
  /** From there to the page that ends with handing on. */
  toEnd: (person: Person) => Promise<void>;
  /** After all are shown: to the page of that question. */
  toQuestion: (person: Person) => Promise<void>;
  /** The group that is asked what all agree on. */
  agree: (person: Person, choice: 'low' | 'high') => Promise<void>;
  /** The part of the page about that question. */
  around: (person: Person) => Person;
  item: string;
  /** How both choices read. */
  words: { low: string; high: string };
  values: { low: object; high: object };
  /** What a voice writes that shows nowhere else; undefined where there are no words to write. */
  secret: string | undefined;
}

const SECRET = 'Zebras in the attic.';

const kitchen: Room = {
  t: matrixTerms,
  create: (settings, where) => matrix({ mode: 'workshop', layout: 'list', ...settings } as never, where),
  say: async (person, choice) => {
    await person.answer(KITCHEN.who, KITCHEN.cooks);
    await person.answer(TASTE, kitchen.words[choice]);
  },
  toEnd: (person) => person.press(matrixTerms.seeResult),
  toQuestion: (person) => person.press(/^(Start|Carry on)$/),
  agree: (person, choice) => person.answer(TASTE, kitchen.words[choice]),
  around: (person) => new Person(person.question(TASTE).closest<HTMLElement>('[data-item]')!),
  item: 'salt-cooks',
  words: { low: 'Hardly ever', high: 'Nearly always' },
  values: { low: { value: 'never' }, high: { value: 'always' } },
  secret: undefined,
};

const choir: Room = {
  t: checkTerms,
  create: (settings, where) => check({ mode: 'workshop', layout: 'list', ...settings } as never, where),
  say: async (person, choice) => {
    await choir.agree(person, choice);
    await choir.around(person).write(checkTerms.example, SECRET);
  },
  toEnd: (person) => person.press(checkTerms.seeResult),
  toQuestion: (person) => person.press(/^(Start|Carry on)$/),
  agree: (person, choice) => choir.around(person).answer(CHOIR.question, choir.words[choice]),
  around: (person) => atStatement(person, CHOIR.listen),
  item: 'listen',
  words: { low: 'Not yet', high: 'Wholly' },
  values: { low: { value: 'not', note: SECRET }, high: { value: 'wholly', note: SECRET } },
  secret: SECRET,
};

const hall: Room = {
  t: baselineTerms,
  create: (settings, where) => baseline({ mode: 'workshop', layout: 'list', ...settings } as never, where),
  say: async (person, choice) => {
    await open(person, HALL.doors);
    await hall.agree(person, choice);
    await hall.around(person).write(baselineTerms.trueNow, SECRET);
  },
  toEnd: async (person) => {
    if (person.sees('button', baselineTerms.leaveOpen)) await toAreas(person);
    await person.press(baselineTerms.seeResult);
  },
  toQuestion: (person) => open(person, HALL.doors),
  agree: (person, choice) => hall.around(person).answer(baselineTerms.stage, hall.words[choice]),
  around: (person) => atQuestion(person, HALL.hours),
  item: 'hours',
  words: { low: 'Not yet', high: 'The way we do it' },
  values: { low: { value: 'not-yet', text: SECRET }, high: { value: 'rooted', text: SECRET } },
  secret: SECRET,
};

export const ROOMS: Readonly<Record<string, Room>> = {
  'a matrix': kitchen,
  'a check': choir,
  'a baseline': hall,
};

export interface Seat {
  el: AnyElement;
  person: Person;
}

/** An element in which answers are collected one by one, and the one in front of it. */
export const enter = async (room: Room, settings?: Settings, where?: Node): Promise<Seat> =>
  (await room.create(settings, where)) as Seat;

/** Lets the next begin, under a label that may be empty. */
export async function begin(room: Room, person: Person, label = ''): Promise<void> {
  if (label) await person.write(room.t.voiceLabel, label);
  await person.press(room.t.beginVoice);
}

/** One who begins, says something and hands on. */
export async function oneSays(room: Room, person: Person, choice: 'low' | 'high', label = ''): Promise<void> {
  await begin(room, person, label);
  await room.say(person, choice);
  await room.toEnd(person);
  await person.press(room.t.handOn);
}

/** Leaves one's own questions as they are, and goes to the list of those who have answered. */
export async function pause(room: Room, person: Person): Promise<void> {
  if (!person.sees('button', room.t.leave)) await toAreas(person);
  await person.press(room.t.leave);
  await person.press(room.t.toVoices);
}

/** Mo says little, somebody without a name says much, and both hand on. */
export async function twoSaid(room: Room, settings?: Settings, where?: Node): Promise<Seat> {
  const seat = await enter(room, settings, where);
  await oneSays(room, seat.person, 'low', 'Mo');
  await oneSays(room, seat.person, 'high');
  return seat;
}

/** The same, and then it is all shown. */
export async function revealed(room: Room, settings?: Settings, where?: Node): Promise<Seat> {
  const seat = await twoSaid(room, settings, where);
  await seat.person.press(room.t.reveal);
  await seat.person.press(room.t.showNow);
  return seat;
}

/** Who has answered, as the page lists them. */
export const listed = (person: Person): string[] =>
  person
    .all('listitem')
    .filter((one) => one.matches('[data-voice]'))
    .map((one) => one.querySelector('.what')!.textContent.trim());
