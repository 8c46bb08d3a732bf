import { dayOf } from '../model/due.js';
import { baseOf } from './language.js';
import { cy } from './months/cy.js';

const wordsOf = (date: Date, lang: string, style: Intl.DateTimeFormatOptions): string =>
  date.toLocaleDateString([`${baseOf(lang)}-GB`, 'en-GB'], { ...style, timeZone: 'UTC' });

/** A day in words: `1 March 2027`. What is no day is shown as it stands. */
export function dayWords(day: string, lang: string): string {
  const date = dayOf(day);
  if (!date) return day;
  return cy && baseOf(lang) === 'cy'
    ? `${date.getUTCDate()} ${cy[date.getUTCMonth()]} ${date.getUTCFullYear()}`
    : wordsOf(date, lang, { dateStyle: 'long' });
}

/** A month in words: `March 2027`. Files that were made before may hold a day; what is neither is shown as it is. */
export function monthWords(month: string, lang: string): string {
  const date = dayOf(`${month.slice(0, 7)}-01`);
  if (!date) return month;
  return cy && baseOf(lang) === 'cy'
    ? `${cy[date.getUTCMonth()]} ${date.getUTCFullYear()}`
    : wordsOf(date, lang, { month: 'long', year: 'numeric' });
}
