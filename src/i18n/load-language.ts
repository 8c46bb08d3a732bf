import { LANGUAGES } from './generated/languages.js';
import { baseOf, languageOf } from './language.js';

const coming = new Map<string, Promise<void>>();

/** Whether a tag has a language of the toolkit's own that is not on the page yet. */
export const canLoad = (tag: string): boolean => !languageOf(tag) && Object.hasOwn(LANGUAGES, baseOf(tag));

/** Brings the language of a tag onto the page, if there is one; rejects where that fails, and may be called again. */
export function loadLanguage(tag: string): Promise<void> {
  const base = baseOf(tag);
  const load = LANGUAGES[base];
  if (!load || languageOf(tag)) return Promise.resolve();
  const known = coming.get(base);
  if (known) return known;
  const loading = load().then(() => undefined);
  coming.set(base, loading);
  loading.catch(() => coming.delete(base));
  return loading;
}
