import type { Condition } from './condition.js';
import type { PackHead } from './head.js';
import type { Item, OfferedMissing, Option } from './item.js';
import type { Section, SurveyPack } from './survey.js';

/** Something in a pack together with its JSON path in the file that its author wrote. */
export interface Placed<T> {
  value: T;
  path: string;
}

/** Where objects that came from another file than the pack itself stand there. */
export type Origins = ReadonlyMap<object, string>;

/** All sections with their places. */
export function sectionsOf(pack: SurveyPack, origins?: Origins): Placed<Section>[] {
  return pack.sections.map((value, i) => ({ value, path: origins?.get(value) ?? `$.sections[${i}]` }));
}

/** All questions in the order in which they are asked: sections, then respondent questions, then help. */
export function itemsOf(
  pack: SurveyPack,
  origins?: Origins,
): (Placed<Item> & { section?: Placed<Section> })[] {
  const place = (value: Item, path: string) => ({ value, path: origins?.get(value) ?? path });
  return [
    ...sectionsOf(pack, origins).flatMap((section) =>
      section.value.items.map((item, i) => ({ ...place(item, `${section.path}.items[${i}]`), section })),
    ),
    ...(pack.respondent ?? []).map((item, i) => place(item, `$.respondent[${i}]`)),
    ...(pack.help ? [place(pack.help, '$.help')] : []),
  ];
}

/** The single tests that a condition is made of. */
export function testsOf(condition: Condition, path: string): Placed<Extract<Condition, { item: string }>>[] {
  if ('item' in condition) return [{ value: condition, path }];
  if ('not' in condition) return testsOf(condition.not, `${path}.not`);
  const [name, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any];
  return parts.flatMap((part, i) => testsOf(part, `${path}.${name}[${i}]`));
}

const ALL_MISSING: readonly OfferedMissing[] = ['not-applicable', 'dont-know', 'prefer-not-to-say'];

/** The ways not to answer that an item offers. Words can simply be left out, so they offer only what they name. */
export const missingOf = (item: Item, pack: PackHead): readonly OfferedMissing[] =>
  item.missing ?? (item.kind === 'text' ? [] : (pack.missing ?? ALL_MISSING));

/** The options that an item offers, the excluding one last. None for words. */
export function optionsOf(item: Item, pack: PackHead): readonly Option[] {
  if (item.kind === 'text') return [];
  if (item.kind === 'scale') return pack.scales?.[item.scale ?? pack.scale ?? '']?.points ?? [];
  return item.kind === 'multiple-choice' && item.none ? [...item.options, item.none] : item.options;
}

/** The language that a pack was written in. */
export const originalOf = ({ languages }: Pick<PackHead, 'languages'>): string =>
  Object.keys(languages).find((code) => languages[code] === 'original') ?? 'en';
