import type { Questionnaire } from '../../model/questionnaire.js';
import { optionsOf } from '../../schema/walk.js';
import { MOST_CATEGORIES, type RoundTally } from '../tally.js';

/** Which breakdown lies within which, by their names: `{ group: 'region' }`, where every group is in one region. */
export type Nesting = Readonly<Record<string, string>>;

/** A breakdown that is not shown, as it seems to lie within another one that is. */
export interface Nested {
  by: string;
  within: string;
}

/** Whether a breakdown has more categories than are shown. Its place is then left out, sizes and all. */
const isTooWide = (categories: object): boolean => Object.keys(categories).length > MOST_CATEGORIES;

type IsCategory = (by: string, category: string) => boolean;

/** Which categories of a breakdown are shown by their names: labels, and options of the pack; not the reasons why there is none. */
export const categoriesOf = (questionnaire: Questionnaire): IsCategory => {
  const options = new Map<string, readonly string[] | undefined>();
  return (by, category) => {
    if (!options.has(by)) {
      const question = questionnaire.question(by);
      options.set(by, question && optionsOf(question.item, questionnaire.pack).map(({ value }) => value));
    }
    return options.get(by)?.includes(category) ?? category !== '';
  };
};

/**
 * Which breakdowns may be shown beside each other. Who knows that teams lie within regions, which their names tell, can take
 * the one from the other: where four teams have some of a region's 4, each has exactly one. Where it was declared, the audit
 * counts the two together. Where it was not and one looks as if it lay within the other, or where it was and not every
 * response keeps to it, the finer one is not shown.
 */
export function nestingOf(
  { by, within }: RoundTally,
  isCategory: IsCategory,
  declared: Nesting,
): { kept: string[]; nested: Nested[]; parents: ReadonlyMap<string, string> } {
  const named = (name: string): string[] =>
    Object.keys(by[name]!).filter((category) => isCategory(name, category));
  const parentOf = (name: string, category: string, other: string): string | undefined =>
    within?.[name]?.[category]?.[other];
  /** Of a tally that does not say, nobody can tell: then it may. */
  const liesWithin = (name: string, other: string, categories = named(name)): boolean =>
    categories.length > 0 &&
    Object.keys(by[other]!).length > 1 &&
    (within === undefined || categories.every((one) => parentOf(name, one, other) !== undefined));

  const open = Object.keys(by).filter((name) => !isTooWide(by[name]!));
  const nested: Nested[] = [];
  const parents = new Map<string, string>();
  const kept: string[] = [];
  const hide = (name: string, other: string): void => {
    nested.push({ by: name, within: other });
  };
  // The coarsest first: the finer of two is the one that goes.
  const coarsest = [...open].sort((a, b) => named(a).length - named(b).length);
  for (const name of coarsest) {
    const coarser = declared[name];
    const isDeclared = coarser !== undefined && open.includes(coarser);
    const isKeptTo = isDeclared && within !== undefined && liesWithin(name, coarser, Object.keys(by[name]!));
    const inside = kept.find((other) => (!isKeptTo || !isAbove(other, coarser)) && liesWithin(name, other));
    const isAlone = isDeclared && Object.keys(by[coarser]!).length < 2;
    if (isDeclared && !isKeptTo && !isAlone) hide(name, coarser);
    else if (isKeptTo && !kept.includes(coarser)) hide(name, coarser);
    else if (inside !== undefined) hide(name, inside);
    else {
      // One with fewer categories that have names may still be the finer one.
      for (const other of kept.filter((one) => liesWithin(one, name))) {
        kept.splice(kept.indexOf(other), 1);
        hide(other, name);
      }
      kept.push(name);
      if (isKeptTo) parents.set(name, coarser);
    }
  }
  return { kept: open.filter((name) => kept.includes(name)), nested, parents };

  /** Whether it is the one that was declared, or one that this in turn lies within: the audit knows of these. */
  function isAbove(name: string, coarser: string): boolean {
    for (let one: string | undefined = coarser; one !== undefined; one = parents.get(one))
      if (one === name) return true;
    return false;
  }
}
