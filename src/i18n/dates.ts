import { baseOf } from './language.js';

/** A day in words: `1 March 2027`. What is no day is shown as it stands. */
export function dayWords(day: string, lang: string): string {
  const date = new Date(`${day}T12:00`);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString([`${baseOf(lang)}-GB`, 'en-GB'], { dateStyle: 'long' });
}
