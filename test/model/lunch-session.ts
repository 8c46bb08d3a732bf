import { Questionnaire } from '../../src/model/questionnaire.js';
import { Session, type SessionSettings } from '../../src/model/session.js';
import { packOrThrow } from '../../src/schema/parse.js';
import type { Item } from '../../src/schema/item.js';
import type { Response } from '../../src/schema/response.js';
import { itemsOf } from '../../src/schema/walk.js';
import { changed } from '../schema/at-path.js';
import { lunchClub } from '../schema/lunch-club.js';

export const SETTINGS: SessionSettings = {
  id: '0b9f6c8e-5f0f-4d8e-9b59-1f4d8f6a2c11',
  today: '2026-11-22',
  language: 'en',
};

/** A pack like the lunch club, but for the changes. */
export const lunchPack = (changes: Readonly<Record<string, unknown>> = {}) =>
  packOrThrow(changed(lunchClub(), changes));

/** A person who starts to answer the lunch club, or goes on where an earlier response ended. */
export const lunchSession = (earlier?: Response, changes: Readonly<Record<string, unknown>> = {}): Session =>
  new Session(new Questionnaire(lunchPack(changes)), SETTINGS, earlier);

/** An item of the lunch club. */
export const lunchItem = (id: string): Item =>
  itemsOf(lunchPack()).find(({ value }) => value.id === id)!.value;

export const shownIds = (session: Session): string[] => session.shown.map(({ item }) => item.id);

/** The lunch club's questions in the order of asking; two wait for answers to others. */
export const FIRST_SHOWN = ['tasty', 'wishes', 'idea', 'why-not', 'age', 'helper'];

/** The response as it is when the person is done. */
export function completed(session: Session): Response {
  session.complete('2026-11-23');
  return session.response;
}
