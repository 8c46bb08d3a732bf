import { expect } from '@open-wc/testing';
import { UsageError } from '../../src/errors.js';
import type { Question } from '../../src/model/questionnaire.js';
import { Session, type SessionSettings } from '../../src/model/session.js';
import { surveyQuestionnaire } from '../../src/model/survey-questionnaire.js';
import type { Item } from '../../src/schema/item.js';
import type { Response } from '../../src/schema/response.js';
import { changed } from '../schema/at-path.js';
import { lunchClub } from '../schema/lunch-club.js';
import { surveyOrThrow } from '../support/typed-packs.js';

export const SETTINGS: SessionSettings = {
  id: '0b9f6c8e-5f0f-4d8e-9b59-1f4d8f6a2c11',
  today: '2026-11-22',
  language: 'en',
};

/** A pack like the lunch club, but for the changes. */
export const lunchPack = (changes: Readonly<Record<string, unknown>> = {}) =>
  surveyOrThrow(changed(lunchClub(), changes));

/** A person who starts to answer the lunch club, or goes on where an earlier response ended. */
export function lunchSession(earlier?: Response, changes: Readonly<Record<string, unknown>> = {}): Session {
  const session = new Session(surveyQuestionnaire(lunchPack(changes)), SETTINGS);
  if (earlier) session.restore(earlier);
  return session;
}

/** A question of the lunch club, and its item. */
export const lunchQuestion = (id: string): Question => surveyQuestionnaire(lunchPack()).question(id)!;
export const lunchItem = (id: string): Item => lunchQuestion(id).item;

export const shownIds = (session: Session): string[] => session.shown.map(({ item }) => item.id);

/** The lunch club's questions in the order of asking; two wait for answers to others. */
export const FIRST_SHOWN = ['tasty', 'wishes', 'idea', 'why-not', 'age', 'helper'];

/** The response as it is when the person is done. */
export function completed(session: Session): Response {
  session.complete('2026-11-23');
  return session.response;
}

/** The code of the error by which an element that errs is told so. */
export const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    expect(error).to.be.instanceOf(UsageError);
    return (error as UsageError).code;
  }
};
