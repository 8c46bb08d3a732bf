import { dayOf } from '../model/due.js';
import { baseOf, languageOf } from './language.js';

/** A day in words: `1 March 2027`. What is no day is shown as it stands. */
export function dayWords(day: string, lang: string): string {
  const date = dayOf(day);
  if (!date) return day;
  const month = languageOf(lang)?.months?.[date.getUTCMonth()];
  return month === undefined
    ? date.toLocaleDateString([`${baseOf(lang)}-GB`, 'en-GB'], { dateStyle: 'long', timeZone: 'UTC' })
    : `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
}
