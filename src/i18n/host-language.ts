import { LANGUAGE } from '../schema/patterns.js';
import type { Language } from './language.js';
import { stepsWords } from './numbers.js';
import { PLACEHOLDERS } from './placeholders.js';
import type { AreaName, Areas } from './terms.js';

/**
 * A sentence as data: words with `{placeholders}`, or such words by form. The form is chosen by the value of the first
 * placeholder, or of the one that `by` names: for numbers `<0`, `=1` and the plural forms of `Intl.PluralRules`, for others
 * the value itself, `none` where there is none, and `other`. Forms may have forms of their own.
 */
export type Sentence = string | { readonly [form: string]: Sentence };

type Said<T> = T extends (...values: never[]) => string
  ? Sentence | T
  : T extends string
    ? string
    : { readonly [K in keyof T]?: Said<T[K]> };

/** A language of the interface, or other words for some of its sentences, as a host hands it in. */
export type LanguageData = {
  /** BCP 47 tag. */
  readonly language?: string;
  /** `rtl` where it is written from right to left. */
  readonly dir?: 'ltr' | 'rtl';
  /** Whether the page says that nobody has validated it. */
  readonly isDraft?: boolean;
  /** Names of the months, for browsers that do not know them. */
  readonly months?: readonly string[];
} & { readonly [A in AreaName]?: Said<Areas[A]> };

type Values = readonly (string | number | boolean | undefined)[];
type Table = Readonly<Record<string, unknown>>;

const FACTS = ['$schema', 'language', 'dir', 'isDraft', 'months'];
const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** What a host language is built from. */
export interface HostLanguageOptions {
  /** The language whose sentences stay where the host has none; without it, those are English, and marked so. */
  base: Language | undefined;
  /** Marks an English sentence among those of another language. */
  inEnglish: (words: string) => string;
  /** Takes what is wrong, a line for each kind of mistake. */
  report: (line: string) => void;
}

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A language from what a host handed in. Each area is checked once an element speaks it.
 * @throws TypeError where it is no language at all
 */
export function hostLanguage(tag: string, data: unknown, options: HostLanguageOptions): Language {
  if (!LANGUAGE.test(tag)) throw new TypeError(`"${tag}" is not a language tag such as "pl" or "pt-BR".`);
  if (!isTable(data))
    throw new TypeError('A language is an object with sentences by area, such as { "every": { … } }.');
  const { base, report } = options;
  const say = (line: string): void => report(`sba-toolkit, language "${tag}": ${line}`);
  const strange = Object.keys(data).filter(
    (key) => !FACTS.includes(key) && !Object.hasOwn(PLACEHOLDERS, key),
  );
  if (strange.length)
    say(
      `unknown, and left out: ${strange.join(', ')}. The areas are ${Object.keys(PLACEHOLDERS).join(', ')}.`,
    );
  const known = new Map<AreaName, unknown>();
  return {
    lang: tag,
    dir: data['dir'] === 'rtl' ? 'rtl' : data['dir'] === 'ltr' ? 'ltr' : (base?.dir ?? 'ltr'),
    isDraft: typeof data['isDraft'] === 'boolean' ? data['isDraft'] : (base?.isDraft ?? false),
    months: Array.isArray(data['months']) ? (data['months'] as string[]) : base?.months,
    area: <A extends AreaName>(name: A, english: Areas[A]): Areas[A] => {
      const own = data[name];
      const area =
        known.get(name) ?? new AreaOf(tag, name, options, say).take(own, english, base?.area(name, english));
      known.set(name, area);
      return area as Areas[A];
    },
  };
}

/** The sentences of one area, and what is wrong with them. */
class AreaOf {
  readonly #rules: Intl.PluralRules;
  readonly #missing: string[] = [];
  readonly #unknown: string[] = [];
  readonly #wrong: string[] = [];

  constructor(
    tag: string,
    private readonly name: AreaName,
    private readonly options: HostLanguageOptions,
    private readonly say: (line: string) => void,
  ) {
    this.#rules = new Intl.PluralRules(tag);
  }

  take(own: unknown, english: object, base: object | undefined): Table {
    const table = this.#table(own ?? {}, english as Table, base as Table | undefined, '');
    const of = (paths: readonly string[]): string => paths.map((path) => `${this.name}.${path}`).join(', ');
    if (own === undefined && this.#missing.length)
      this.say(`it has nothing for "${this.name}", which is in English.`);
    else if (this.#missing.length) this.say(`missing, and so in English: ${of(this.#missing)}`);
    if (this.#unknown.length) this.say(`unknown, and left out: ${of(this.#unknown)}`);
    if (this.#wrong.length) this.say(`not as it should be: ${this.#wrong.join(' ')}`);
    return table;
  }

  #table(own: unknown, english: Table, base: Table | undefined, path: string): Table {
    if (!isTable(own)) {
      this.#wrong.push(`${this.name}${path && `.${path}`} is no object.`);
      return this.#table({}, english, base, path);
    }
    const at = (key: string): string => (path ? `${path}.${key}` : key);
    this.#unknown.push(
      ...Object.keys(own)
        .filter((key) => !Object.hasOwn(english, key))
        .map(at),
    );
    return Object.fromEntries(
      Object.entries(english).map(([key, said]) => {
        const value = Object.hasOwn(own, key) ? own[key] : undefined;
        return [
          key,
          isTable(said)
            ? this.#table(value ?? {}, said, base?.[key] as Table, at(key))
            : this.#sentence(value, said, base?.[key], at(key)),
        ];
      }),
    );
  }

  #sentence(value: unknown, english: unknown, base: unknown, path: string): unknown {
    const takesValues = typeof english === 'function';
    if (
      takesValues ? this.#isSentence(value, path) || typeof value === 'function' : typeof value === 'string'
    ) {
      if (!takesValues || typeof value === 'function') return value;
      const names = (PLACEHOLDERS[this.name][path] ?? '').split(' ');
      this.#checkPlaceholders(value as Sentence, names, path);
      return (...values: Values) => this.#words(value as Sentence, names, values);
    }
    if (value === undefined) {
      if (base === undefined) this.#missing.push(path);
    } else this.#wrong.push(`${this.name}.${path} is no sentence.`);
    if (base !== undefined) return base;
    const { inEnglish } = this.options;
    return takesValues
      ? (...values: Values) => inEnglish((english as (...all: Values) => string)(...values))
      : inEnglish(english as string);
  }

  #isSentence(value: unknown, path: string): boolean {
    if (typeof value === 'string') return true;
    if (!isTable(value)) return false;
    const { by: _by, ...forms } = value;
    const names = Object.keys(forms);
    const isPlural = names.some((name) => PLURALS.includes(name) && name !== 'other');
    const { pluralCategories } = this.#rules.resolvedOptions();
    const lacking = isPlural ? pluralCategories.filter((one) => !names.includes(one)) : [];
    if (lacking.length) this.#wrong.push(`${this.name}.${path} lacks the plural ${lacking.join(', ')}.`);
    return Object.values(forms).every((form) => this.#isSentence(form, path));
  }

  #checkPlaceholders(sentence: Sentence, names: readonly string[], path: string): void {
    if (typeof sentence !== 'string') {
      const { by, ...forms } = sentence;
      if (by !== undefined && !names.includes(by as string))
        this.#wrong.push(
          `${this.name}.${path} has no placeholder "${by as string}", but ${names.join(', ')}.`,
        );
      for (const form of Object.values(forms)) this.#checkPlaceholders(form, names, path);
      return;
    }
    for (const [whole, name] of sentence.matchAll(/\{(\w+)\}/g))
      if (!names.includes(name!))
        this.#wrong.push(`${this.name}.${path} has no placeholder ${whole}, but {${names.join('}, {')}}.`);
  }

  #words(sentence: Sentence, names: readonly string[], values: Values): string {
    if (typeof sentence === 'string')
      return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const at = names.indexOf(name);
        return at < 0 ? whole : wordOf(values[at]);
      });
    const { by = names[0]!, ...forms } = sentence;
    const value = values[names.indexOf(by as string)];
    const form =
      this.#formsFor(value).find((name) => Object.hasOwn(forms, name)) ?? Object.keys(forms).at(-1)!;
    return this.#words(forms[form] ?? '', names, values);
  }

  /** The names of the forms that fit a value, the nearest first. */
  #formsFor(value: Values[number]): string[] {
    if (typeof value !== 'number') return [value === undefined ? 'none' : String(value), 'other'];
    const n = Math.abs(value);
    return [...(value < 0 ? ['<0'] : []), `=${value}`, this.#rules.select(n), 'other'];
  }
}

const wordOf = (value: Values[number]): string => {
  if (typeof value !== 'number') return value === undefined ? '' : String(value);
  const n = Math.abs(value);
  return n % 1 === 0.5 ? stepsWords(n) : String(n);
};
