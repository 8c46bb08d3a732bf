import type { Problem } from '../errors.js';
import type { Condition } from './condition.js';
import type { Option } from './item.js';
import { Problems } from './problems.js';
import type { SurveyPack } from './survey.js';
import { itemsOf, missingOf, optionsOf, type Origins, type Placed, sectionsOf, testsOf } from './walk.js';
import { childPath, foundWords, oneOf } from './words.js';

/** Values that say why there is no answer, which no answer may look like. */
const RESERVED = ['dont-know', 'not-applicable', 'prefer-not-to-say', 'skipped'];

type Test = Extract<Condition, { item: string }>;

/** Ids that stand twice, names that lead nowhere, and conditions that cannot be decided in the order of asking. */
export function checkReferences(pack: SurveyPack, origins?: Origins): Problem[] {
  const problems = new Problems();
  const items = itemsOf(pack, origins);
  const sections = sectionsOf(pack, origins);
  const scales = Object.keys(pack.scales ?? {});
  const themes = Object.keys(pack.themes ?? {});

  const refer = (path: string, name: string | undefined, known: readonly string[], what: string): void => {
    if (name === undefined || known.includes(name)) return;
    problems.add(path, 'unknown-reference', name, oneOf(what, known), known);
  };

  const unique = (entries: readonly Placed<string>[], what: string): void => {
    const first = new Map<string, string>();
    for (const { value, path } of entries) {
      const before = first.get(value);
      if (before === undefined) first.set(value, path);
      else problems.add(path, 'duplicate-id', value, `${what} of its own; ${before} is the same`);
    }
  };

  const options = (list: readonly Option[], path: string): void => {
    unique(
      [
        ...RESERVED.map((value) => ({ value, path: 'a way not to answer' })),
        ...list.map((o, i) => ({ value: o.value, path: `${path}[${i}].value` })),
      ],
      'a value',
    );
  };

  const isAdded = ({ value }: Placed<object>): boolean => origins?.has(value) ?? false;
  unique(
    [...sections, ...items]
      // Of two that clash, the one that is told is in the file that its author can mend.
      .sort((a, b) => Number(isAdded(a)) - Number(isAdded(b)))
      .map(({ value, path }) => ({ value: value.id, path: `${path}.id` })),
    'an id',
  );
  refer('$.scale', pack.scale, scales, 'a scale');
  for (const [name, { points }] of Object.entries(pack.scales ?? {}))
    options(points, `${childPath('$.scales', name)}.points`);

  // Of two that share an id, the first counts.
  const order = new Map(items.map(({ value }, i) => [value.id, i] as const).reverse());
  // What each item waits for, its section's condition included.
  const tests = new Map<string, Placed<Test>[]>();
  for (const { value: item, path, section } of items) {
    refer(`${path}.theme`, item.theme, themes, 'a theme');
    if (item.kind === 'scale') {
      refer(`${path}.scale`, item.scale, scales, 'a scale');
      if (item.scale === undefined && pack.scale === undefined) {
        problems.add(`${path}.scale`, 'missing-key', undefined, 'a scale, here or for the whole pack');
      }
    } else options(optionsOf(item, pack), `${path}.options`);
    tests.set(
      item.id,
      [section, { value: item, path }].flatMap((owner) =>
        owner?.value.showIf ? testsOf(owner.value.showIf, `${owner.path}.showIf`) : [],
      ),
    );
  }

  /** Whether one item waits, over however many others, for the other. */
  const leadsTo = (from: string, to: string): boolean => {
    const seen = new Set([from]);
    for (const id of seen) for (const { value } of tests.get(id) ?? []) seen.add(value.item);
    return seen.has(to);
  };

  for (const [id, own] of tests) {
    for (const { value: test, path } of own) {
      const place = `${path}.item`;
      const at = order.get(test.item);
      if (at === undefined) refer(place, test.item, [...order.keys()], 'an item');
      else if (at >= order.get(id)!) {
        // Only what points forward can close a circle.
        if (problems.has(place)) continue;
        if (leadsTo(test.item, id)) {
          problems.add(place, 'cycle', test.item, `an item that does not wait for ${foundWords(id)}`);
        } else problems.add(place, 'later-reference', test.item, 'an item that is asked earlier');
      } else {
        const asked = items[at]!.value;
        const known = [...optionsOf(asked, pack).map((o) => o.value), ...missingOf(asked, pack)];
        const what = `an answer to ${foundWords(test.item)}`;
        if ('equals' in test) refer(`${path}.equals`, test.equals, known, what);
        if ('in' in test)
          for (const [i, value] of test.in.entries()) refer(`${path}.in[${i}]`, value, known, what);
      }
    }
  }
  return problems.list;
}
