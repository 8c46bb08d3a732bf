import { describeProblem } from '../errors.js';
import type { Language } from '../i18n/language.js';
import { parseJson } from '../schema/json-text.js';
import { languageFrom } from './register-language.js';

const TIMEOUT = 30_000;

/**
 * What a host has put into `messages`, as a language.
 * @param messages an object, or the address of a JSON file
 * @param lang the language that they are in where they do not say so
 */
export async function readMessages(messages: unknown, lang: string): Promise<Language> {
  const data = typeof messages === 'string' ? await loaded(messages) : messages;
  const { language } = (typeof data === 'object' && data !== null ? data : {}) as { language?: unknown };
  return languageFrom(typeof language === 'string' ? language : lang, data);
}

async function loaded(address: string): Promise<unknown> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT) });
  if (!answer.ok) throw new Error(`${address}: status ${answer.status}`);
  const json = parseJson(await answer.text());
  if ('problems' in json) throw new Error(`${address}: ${json.problems.map(describeProblem).join(' ')}`);
  return json.value;
}
