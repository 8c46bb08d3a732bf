import type { Problem } from '../../errors.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { DAY, MONTH } from '../../schema/patterns.js';
import { problemAt } from '../../schema/words.js';
import type { Disclosed } from './disclosed.js';
import { isSmall, ROUNDED_TO } from './rules.js';

/** What a value has to be: one of a few words, or what a test says. */
type Leaf = readonly [expected: string, test: (value: unknown) => boolean];
/** Leaves, objects by their keys (a `?` behind those that may be missing), and lists of one form. */
type Form = { leaf: Leaf } | { list: Form } | { keys: Readonly<Record<string, Form>> };

const leaf = (expected: string, test: (value: unknown) => boolean): Form => ({ leaf: [expected, test] });
const keys = (forms: Readonly<Record<string, Form>>): Form => ({ keys: forms });
const list = (forms: Readonly<Record<string, Form>>): Form => ({ list: keys(forms) });

const isWhole = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const text = leaf('text', (value) => typeof value === 'string');
const day = leaf(
  'a day or a month of the calendar',
  (value) => typeof value === 'string' && (DAY.test(value) || MONTH.test(value)),
);
const shown = leaf(
  'a count rounded to 5, or "[c]"',
  (value) => value === '[c]' || (isWhole(value) && !isSmall(value) && value % ROUNDED_TO === 0),
);
const percent = leaf(
  'a whole percentage, "[c]" or "[z]"',
  (value) => value === '[c]' || value === '[z]' || (isWhole(value) && value <= 100),
);
const cell = { code: text, count: shown };
const items = list({
  id: text,
  asked: shown,
  answered: shown,
  options: list({ ...cell, percent, 'interval?': keys({ low: percent, high: percent }) }),
  other: shown,
  missing: list(cell),
  words: shown,
  'marks?': list(cell),
  texts: shown,
  notes: shown,
});
const view = { category: text, responses: shown, items };
const counted = { otherPacks: shown, refused: shown, duplicates: shown };

/**
 * Reads what `disclose()` gave and somebody kept, such as a file on a public page. Refuses what is of another form, and
 * every number that was not protected: a file that was changed by hand must not show what it should not. Never throws.
 */
export function readDisclosed(
  input: unknown,
  { pack }: Questionnaire,
): { disclosed: Disclosed } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const same = (value: string): Form => leaf(`"${value}"`, (one) => one === value);
  const check = (value: unknown, form: Form, path: string): void => {
    const wrong = (expected: string): void => {
      problems.push(problemAt(path, value === undefined ? 'missing-key' : 'wrong-type', value, expected));
    };
    if ('leaf' in form) {
      if (!form.leaf[1](value)) wrong(form.leaf[0]);
    } else if ('list' in form) {
      if (Array.isArray(value)) value.forEach((one, i) => check(one, form.list, `${path}[${i}]`));
      else wrong('a list');
    } else if (Object(value) !== value) wrong('an object');
    else
      for (const [name, own] of Object.entries(form.keys)) {
        const key = name.replace('?', '');
        const part = (value as Record<string, unknown>)[key];
        if (part !== undefined || key === name) check(part, own, `${path}.${key}`);
      }
  };
  check(
    input,
    keys({
      pack: keys({ id: same(pack.id), version: same(pack.version), kind: same(pack.kind) }),
      rules: keys({ floor: leaf('a whole number from 5', (value) => isWhole(value) && value >= 5) }),
      rounds: list({
        version: text,
        round: text,
        drafts: shown,
        'first?': day,
        'last?': day,
        all: keys(view),
        who: items,
        'nested?': list({ by: text, within: text }),
        by: list({ by: text, categories: list(view) }),
      }),
      ...counted,
    }),
    '$',
  );
  return problems.length ? { problems } : { disclosed: input as Disclosed };
}
