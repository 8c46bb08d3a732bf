import type { AreaName, Areas, LanguageFacts } from './terms.js';

/** A language of the interface. */
export interface Language extends LanguageFacts {
  /** Names of the months, for browsers that do not know them. */
  readonly months?: readonly string[] | undefined;
  /** The sentences of one area. The English ones are there for what a language lacks. */
  area<A extends AreaName>(name: A, english: Areas[A]): Areas[A];
}

/** The English sentences of an element, which every bundle holds. */
export interface English<T> {
  readonly areas: Partial<Areas>;
  readonly terms: T;
}

const ENGLISH: Language = { lang: 'en', dir: 'ltr', isDraft: false, area: (_name, english) => english };

const languages = new Map<string, Language>([['en', ENGLISH]]);
const listeners = new Set<() => void>();
const composed = new WeakMap<Language, WeakMap<English<unknown>, unknown>>();

/** The language of a tag without its region: `cy` of `cy-GB`. */
export const baseOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** The language of the interface for a tag, if it is on the page. */
export const languageOf = (tag: string): Language | undefined => languages.get(baseOf(tag));

/** Puts a language in the place of the one that had its tag. */
export function setLanguage(language: Language): void {
  languages.set(baseOf(language.lang), language);
  for (const listener of [...listeners]) listener();
}

/** Registers a language with sentences for every area. */
export function addLanguage(
  facts: Pick<Language, 'lang' | 'isDraft' | 'months'>,
  areas: Areas,
): Readonly<Areas> {
  setLanguage({ dir: 'ltr', ...facts, area: (name) => areas[name] });
  return areas;
}

/** Calls back whenever a language is registered; returns how to stop that. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What an element says, in its English sentences by area: later areas put other words in the place of earlier ones. */
export const english = <T>(areas: Partial<Areas>): English<T> => ({
  areas,
  terms: compose(ENGLISH, areas) as T,
});

function compose(language: Language, areas: Partial<Areas>): unknown {
  const { lang, dir, isDraft } = language;
  const parts = Object.entries(areas).map(([name, own]) => language.area(name as AreaName, own as never));
  return Object.assign({ lang, dir, isDraft }, ...parts);
}

/** The sentences of an element in a language. The same object as long as the language is the same. */
export function termsIn<T>(language: Language, own: English<T>): T {
  if (language === ENGLISH) return own.terms;
  const known = composed.get(language) ?? new WeakMap<English<unknown>, unknown>();
  composed.set(language, known);
  const terms = known.get(own) ?? compose(language, own.areas);
  known.set(own, terms);
  return terms as T;
}
