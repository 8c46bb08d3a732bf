import { dayOf } from '../model/due.js';
import { baseOf } from './language.js';

/** A day in words: `1 March 2027`. What is no day is shown as it stands. */
export const dayWords = (day: string, lang: string): string =>
  dayOf(day)?.toLocaleDateString([`${baseOf(lang)}-GB`, 'en-GB'], { dateStyle: 'long', timeZone: 'UTC' }) ??
  day;
