import type { Problem } from '../errors.js';
import { LANGUAGE, PLACEHOLDER } from './patterns.js';
import { Problems } from './problems.js';
import type { PackHead } from './head.js';
import { childPath } from './words.js';
import { numbered } from './numbered.js';

/** Keys whose value no person reads. Everything else that is a string is a text. */
const NOT_TEXT = new Set(
  (
    '$schema format kind id version mode languages extends adaptedFrom scale theme value item equals in showIf ' +
    'missing permission published url remove after before'
  ).split(' '),
);
/** Objects that are keyed by names of the author's, and how many levels of such names they have. */
const NAMED: Record<string, number> = { terms: 1, themes: 1, scales: 2, items: 1, cells: 1 };

/**
 * Checks every text of a pack, or of a file that extends one: languages that are not declared, texts that lack the
 * original language, and placeholders that no term fills.
 */
export function checkTexts(
  root: object,
  languages: PackHead['languages'],
  terms: Record<string, unknown> = {},
): Problem[] {
  const problems = new Problems();
  const declared = Object.keys(languages);
  const originals = declared.filter((code) => languages[code] === 'original');
  const names = Object.keys(terms);

  if (originals.length !== 1) {
    problems.add('$.languages', 'missing-language', originals, 'exactly one language marked "original"');
  }

  const checkWords = (words: string, path: string): void => {
    for (const [, name] of words.matchAll(PLACEHOLDER)) {
      if (name === undefined || names.includes(name)) continue;
      problems.add(path, 'unknown-placeholder', name, 'a name in "terms", or {{ for a brace', names);
    }
  };

  const checkTranslations = (text: Record<string, string>, path: string): void => {
    for (const [code, words] of Object.entries(text)) {
      checkWords(words, childPath(path, code));
      if (declared.includes(code)) continue;
      problems.add(
        childPath(path, code),
        'unknown-language',
        code,
        `one of "languages": ${declared.join(', ')}`,
      );
    }
    const original = originals[0];
    if (original !== undefined && !Object.hasOwn(text, original)) {
      problems.add(
        path,
        'missing-language',
        Object.keys(text).join(', '),
        `a text in the original, "${original}"`,
      );
    }
  };

  const isTranslations = (value: object): value is Record<string, string> =>
    Object.keys(value).length > 0 &&
    Object.keys(value).every((key) => LANGUAGE.test(key)) &&
    Object.values(value).every((words) => typeof words === 'string');

  const walk = (value: unknown, path: string, named = 0): void => {
    if (typeof value === 'string') checkWords(value, path);
    else if (Array.isArray(value)) {
      for (const [i, entry] of numbered(value)) walk(entry, childPath(path, i));
    } else if (typeof value === 'object' && value !== null) {
      if (!named && isTranslations(value)) checkTranslations(value, path);
      else {
        for (const [key, entry] of Object.entries(value)) {
          if (named) walk(entry, childPath(path, key), named - 1);
          else if (!NOT_TEXT.has(key)) walk(entry, childPath(path, key), NAMED[key] ?? 0);
        }
      }
    }
  };
  walk(root, '$');
  return problems.list;
}
