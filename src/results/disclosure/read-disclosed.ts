import type { Problem } from '../../errors.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { problemAt } from '../../schema/words.js';
import type { Disclosed } from './disclosed.js';
import { isSmall, ROUNDED_TO } from './rules.js';

type Check = (value: unknown, path: string) => void;

/**
 * Reads what `disclose()` gave and somebody kept, such as a file on a public page. Refuses what is of another form, and
 * every number that was not protected: a file that was changed by hand must not show what it should not. Never throws.
 */
export function readDisclosed(
  input: unknown,
  { pack }: Questionnaire,
): { disclosed: Disclosed } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const wrong = (path: string, found: unknown, expected: string): void => {
    problems.push(problemAt(path, found === undefined ? 'missing-key' : 'wrong-type', found, expected));
  };
  const is =
    (expected: string, test: (value: unknown) => boolean): Check =>
    (value, path) => {
      if (!test(value)) wrong(path, value, expected);
    };
  const text = is('text', (value) => typeof value === 'string');
  const shown = is(
    'a count rounded to 5, or "[c]"',
    (value) =>
      value === '[c]' || (Number.isInteger(value) && Number(value) >= 0 && !isUnprotected(Number(value))),
  );
  const percent = is('a whole percentage, "[c]" or "[z]"', isPercent);
  const object =
    (keys: Readonly<Record<string, Check>>): Check =>
    (value, path) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        wrong(path, value, 'an object');
      else
        for (const [key, check] of Object.entries(keys))
          check((value as Record<string, unknown>)[key], `${path}.${key}`);
    };
  const list =
    (check: Check): Check =>
    (value, path) => {
      if (!Array.isArray(value)) wrong(path, value, 'a list');
      else value.forEach((one, i) => check(one, `${path}[${i}]`));
    };
  const maybe =
    (check: Check): Check =>
    (value, path) => {
      if (value !== undefined) check(value, path);
    };
  const cell = { code: text, count: shown };
  const range = object({ low: percent, high: percent });
  const item = object({
    id: text,
    asked: shown,
    answered: shown,
    options: list(object({ ...cell, percent, interval: maybe(range) })),
    other: shown,
    missing: list(object(cell)),
    words: shown,
    marks: maybe(list(object(cell))),
    texts: shown,
    notes: shown,
  });
  const view = object({ category: text, responses: shown, items: list(item) });
  const round = object({
    version: text,
    round: text,
    drafts: shown,
    first: maybe(text),
    last: maybe(text),
    all: view,
    who: list(item),
    by: list(object({ by: text, categories: list(view) })),
  });
  object({
    pack: object({
      id: is(`"${pack.id}"`, (value) => value === pack.id),
      version: is(`"${pack.version}"`, (value) => value === pack.version),
      kind: is(`"${pack.kind}"`, (value) => value === pack.kind),
    }),
    rules: object({
      floor: is('a whole number from 5', (value) => Number.isInteger(value) && Number(value) >= 5),
    }),
    rounds: list(round),
    otherPacks: shown,
    refused: shown,
    duplicates: shown,
  })(input, '$');
  return problems.length ? { problems } : { disclosed: input as Disclosed };
}

const isUnprotected = (count: number): boolean => isSmall(count) || count % ROUNDED_TO !== 0;

const isPercent = (value: unknown): boolean =>
  value === '[c]' ||
  value === '[z]' ||
  (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100);
