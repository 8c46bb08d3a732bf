import type { Problem } from '../errors.js';
import type { Condition } from './condition.js';
import type { Option } from './item.js';
import type { SurveyPack } from './survey.js';
import { itemsOf, missingOf, optionsOf, type Origins, type Placed, sectionsOf, testsOf } from './walk.js';
import { childPath, foundWords, oneOf, problemAt } from './words.js';

/** Values that say why there is no answer, which no answer may look like. */
const RESERVED = ['dont-know', 'not-applicable', 'prefer-not-to-say', 'skipped'];

type Test = Extract<Condition, { item: string }>;

/** Ids that stand twice, names that lead nowhere, and conditions that cannot be decided in the order of asking. */
export function checkReferences(pack: SurveyPack, origins?: Origins): Problem[] {
  const problems: Problem[] = [];
  const items = itemsOf(pack, origins);
  const sections = sectionsOf(pack, origins);
  const scales = Object.keys(pack.scales ?? {});
  const themes = Object.keys(pack.themes ?? {});

  /** Reports a name that is not among the known ones; once a place, as items share their section's condition. */
  const refer = (path: string, name: string | undefined, known: readonly string[], what: string): boolean => {
    if (name === undefined || known.includes(name)) return true;
    if (!problems.some((p) => p.path === path)) {
      problems.push(problemAt(path, 'unknown-reference', name, oneOf(what, known), known));
    }
    return false;
  };

  const unique = (entries: readonly Placed<string>[], what: string): void => {
    const first = new Map<string, string>();
    for (const { value, path } of entries) {
      const before = first.get(value);
      if (before === undefined) first.set(value, path);
      else problems.push(problemAt(path, 'duplicate-id', value, `${what} of its own; ${before} is the same`));
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

  const order = items.map(({ value }) => value.id);
  // What each item waits for, its section's condition included.
  const tests = new Map<string, Placed<Test>[]>();
  for (const { value: item, path, section } of items) {
    refer(`${path}.theme`, item.theme, themes, 'a theme');
    if (item.kind === 'scale') {
      refer(`${path}.scale`, item.scale, scales, 'a scale');
      if (item.scale === undefined && pack.scale === undefined) {
        problems.push(
          problemAt(`${path}.scale`, 'missing-key', undefined, 'a scale, here or for the whole pack'),
        );
      }
    } else options(optionsOf(item, pack), `${path}.options`);
    tests.set(
      item.id,
      [section, { value: item, path }].flatMap((owner) =>
        owner?.value.showIf ? testsOf(owner.value.showIf, `${owner.path}.showIf`) : [],
      ),
    );
  }

  const leadsTo = (from: string, to: string, seen = new Set<string>()): boolean => {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return tests.get(from)?.some(({ value }) => leadsTo(value.item, to, seen)) ?? false;
  };

  for (const [id, own] of tests) {
    for (const { value: test, path } of own) {
      const place = `${path}.item`;
      if (!refer(place, test.item, order, 'an item') || problems.some((p) => p.path === place)) continue;
      const at = order.indexOf(test.item);
      if (leadsTo(test.item, id)) {
        problems.push(
          problemAt(place, 'cycle', test.item, `an item that does not wait for ${foundWords(id)}`),
        );
      } else if (at > order.indexOf(id)) {
        problems.push(problemAt(place, 'later-reference', test.item, 'an item that is asked earlier'));
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
  return problems;
}
