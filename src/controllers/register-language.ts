import { html } from 'lit';
import { hostLanguage, type LanguageData } from '../i18n/host-language.js';
import { type Language, languageOf, setLanguage } from '../i18n/language.js';
import { loadLanguage } from '../i18n/load-language.js';

/** English among other words: a string wherever it is used as one, and marked with its language where it is drawn or said. */
const inEnglish = (words: string): string =>
  Object.assign(Object(words) as string, html`<span lang="en" dir="ltr">${words}</span>`, {
    lang: 'en',
  });

/** A language of a host's own, over what the toolkit has of it. */
export async function languageFrom(tag: string, data: unknown): Promise<Language> {
  await loadLanguage(tag);
  return hostLanguage(tag, data, {
    base: languageOf(tag),
    inEnglish,
    report: (line) => {
      console.warn(line);
    },
  });
}

/**
 * Gives every element of the page a language, or other words for some sentences of one that it has:
 * `registerLanguage('pl', { every: { start: 'Zacznij' } })`. What is missing stays in English.
 *
 * @throws TypeError where it is no language at all
 */
export async function registerLanguage(tag: string, language: LanguageData): Promise<void> {
  setLanguage(await languageFrom(tag, language));
}
