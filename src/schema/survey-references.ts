import type { Problem } from '../errors.js';
import type { Condition } from './condition.js';
import { ReferenceProblems } from './reference-problems.js';
import type { SurveyPack } from './survey.js';
import { itemsOf, missingOf, optionsOf, type Origins, type Placed, sectionsOf, testsOf } from './walk.js';
import { numbered } from './numbered.js';
import { childPath, foundWords } from './words.js';

type Test = Extract<Condition, { item: string }>;

/** Ids that stand twice, names that lead nowhere, and conditions that cannot be decided in the order of asking. */
export function checkReferences(pack: SurveyPack, origins?: Origins): Problem[] {
  const problems = new ReferenceProblems();
  const items = itemsOf(pack, origins);
  const sections = sectionsOf(pack, origins);
  const themes = Object.keys(pack.themes ?? {});

  problems.ids([...sections, ...items], (value) => origins?.has(value) ?? false);
  const onScale = problems.scales(pack);

  // Of two that share an id, the first counts.
  const order = new Map(items.map(({ value }, i) => [value.id, i] as const).reverse());
  // What each item waits for, its section's condition included.
  const tests = new Map<string, Placed<Test>[]>();
  for (const { value: item, path, section } of items) {
    problems.refer(`${path}.theme`, item.theme, themes, 'a theme');
    if (item.kind === 'scale') {
      onScale(path, item.scale);
    } else problems.options(optionsOf(item, pack), `${path}.options`);
    tests.set(
      item.id,
      [section, { value: item, path }].flatMap((owner) =>
        owner?.value.showIf ? testsOf(owner.value.showIf, `${owner.path}.showIf`) : [],
      ),
    );
  }

  // Results are broken down by these: see the results' own list, which the schema may not import.
  const breakdowns = ['group', 'mode', ...(pack.respondent ?? []).map(({ id }) => id)];
  for (const [name, coarser] of Object.entries(pack.within ?? {})) {
    problems.refer(childPath('$.within', name), name, breakdowns, 'a breakdown');
    problems.refer(childPath('$.within', name), coarser, breakdowns, 'a breakdown');
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
      if (at === undefined) problems.refer(place, test.item, [...order.keys()], 'an item');
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
        if ('equals' in test) problems.refer(`${path}.equals`, test.equals, known, what);
        if ('in' in test)
          for (const [i, value] of numbered(test.in)) problems.refer(`${path}.in[${i}]`, value, known, what);
      }
    }
  }
  return problems.list;
}
