import { dayOf } from '../model/due.js';
import { baseOf, languageOf } from './language.js';

const wordsOf = (date: Date, lang: string, style: Intl.DateTimeFormatOptions): string =>
  date.toLocaleDateString([`${baseOf(lang)}-GB`, 'en-GB'], { ...style, timeZone: 'UTC' });

/** A day in words: `1 March 2027`. What is no day is shown as it stands. */
export function dayWords(day: string, lang: string): string {
  const date = dayOf(day);
  if (!date) return day;
  const month = languageOf(lang)?.months?.[date.getUTCMonth()];
  return month === undefined
    ? wordsOf(date, lang, { dateStyle: 'long' })
    : `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
}

/** A month in words: `March 2027`. Files that were made before may hold a day; what is neither is shown as it is. */
export function monthWords(month: string, lang: string): string {
  const date = dayOf(`${month.slice(0, 7)}-01`);
  if (!date) return month;
  const name = languageOf(lang)?.months?.[date.getUTCMonth()];
  return name === undefined
    ? wordsOf(date, lang, { month: 'long', year: 'numeric' })
    : `${name} ${date.getUTCFullYear()}`;
}
