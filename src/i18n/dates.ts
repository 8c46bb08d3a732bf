import { dayOf } from '../model/due.js';
import { baseOf } from './language.js';
import { cy } from './months/cy.js';

/** A day in words: `1 March 2027`. What is no day is shown as it stands. */
export function dayWords(day: string, lang: string): string {
  const date = dayOf(day);
  if (!date) return day;
  return cy && baseOf(lang) === 'cy'
    ? `${date.getUTCDate()} ${cy[date.getUTCMonth()]} ${date.getUTCFullYear()}`
    : date.toLocaleDateString([`${baseOf(lang)}-GB`, 'en-GB'], { dateStyle: 'long', timeZone: 'UTC' });
}
