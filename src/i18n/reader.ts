import type { PackHead } from '../schema/head.js';
import type { Text } from '../schema/text.js';
import { originalOf } from '../schema/walk.js';
import { PLACEHOLDER } from '../schema/patterns.js';
import { baseOf } from './language.js';
import type { SharedTerms, Terms } from './terms.js';

/** Words to show, and their language where it is not that of the words around them. */
export interface Spoken {
  words: string;
  lang: string | undefined;
}

/** Reads a pack aloud in one language: picks the translation, fills placeholders, finds the interface's sentences. */
export class Reader<P extends PackHead = PackHead, T extends SharedTerms = Terms> {
  /** The language of the interface's sentences. */
  readonly interfaceLang: string;
  /** The language in which the pack's texts are read. */
  readonly packLang: string;
  readonly #original: string;
  readonly #terms: Record<string, Text>;

  /**
   * @param lang language of the element, as a BCP 47 tag
   * @param t the interface's sentences in that language
   * @param terms texts of the host's own for the placeholders
   */
  constructor(
    readonly lang: string,
    readonly pack: P,
    readonly t: T,
    terms: Readonly<Record<string, Text>> = {},
  ) {
    this.interfaceLang = t.lang;
    const declared = Object.keys(pack.languages);
    this.#original = originalOf(pack);
    this.packLang =
      declared.find((code) => code === lang) ??
      declared.find((code) => code === baseOf(lang)) ??
      this.#original;
    this.#terms = { ...pack.terms, ...terms };
  }

  /** The language in which a text is read: the original, where it has not been translated. */
  languageOf(text: Text): string {
    return typeof text !== 'string' && Object.hasOwn(text, this.packLang) ? this.packLang : this.#original;
  }

  read(text: Text): Spoken {
    const lang = this.languageOf(text);
    const words = typeof text === 'string' ? text : (text[lang] ?? '');
    return { words: this.#fill(words), lang: lang === this.interfaceLang ? undefined : lang };
  }

  /** The words alone, for text outside the page: a copy, a file, an announcement. */
  readonly words = (text: Text): string => this.read(text).words;

  /** A term may name another; names that go round in a circle are left as they stand. */
  #fill(words: string, depth = 0): string {
    return words.replace(PLACEHOLDER, (whole, name: string | undefined) => {
      if (name === undefined) return '{';
      const term = Object.hasOwn(this.#terms, name) && depth < 5 ? this.#terms[name] : undefined;
      if (term === undefined) return whole;
      return this.#fill(
        typeof term === 'string' ? term : (term[this.packLang] ?? term[this.#original] ?? whole),
        depth + 1,
      );
    });
  }
}
