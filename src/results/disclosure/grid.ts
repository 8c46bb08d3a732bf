import type { Questionnaire, Question } from '../../model/questionnaire.js';
import type { Condition } from '../../schema/condition.js';
import { optionsOf } from '../../schema/walk.js';
import {
  type ItemTally,
  MARKS,
  MISSING,
  MOST_CATEGORIES,
  type RoundTally,
  type ViewTally,
} from '../tally.js';

/** What a cell of an item counts. States exclude each other and add up to those asked; the others stand beside them. */
type CellKind = 'state' | 'tick' | 'mark' | 'text' | 'note';

export interface Cell {
  /** A stored value or a code; with the kind it is unique in its item. */
  code: string;
  kind: CellKind;
  /** Those in it count as having answered. */
  isAnswer: boolean;
  /** Is not published itself, though it can be worked out from what is. */
  isInner?: boolean;
  read: (item: ItemTally) => number;
}

/** Whether it counts those who gave one answer: not how it was marked or commented on, and not what is inside another cell. */
export const isChoice = ({ kind, isAnswer, isInner }: Cell): boolean =>
  isAnswer && !isInner && (kind === 'state' || kind === 'tick');

/** One item, or one breakdown whose categories are counted like the options of an item. */
export interface GridItem {
  id: string;
  cells: readonly Cell[];
  isSensitive: boolean;
  isWords: boolean;
  isMultiple: boolean;
  isInDepth: boolean;
  /** The breakdown whose categories these cells are. */
  breakdown?: Breakdown;
  /** Items that are asked or not by what is answered here, and those that hang on these in turn. */
  dependents: GridItem[];
  /** Values that conditions name; undefined where they ask whether there is an answer at all. */
  decisive: ReadonlySet<string> | undefined;
}

/** Published as it is, or as too small to say. */
export const PUBLISHED = 0;
/** Hidden alone, to protect another: an attacker may know that it is no count of 1 to 4. */
export const HIDDEN = 1;
/** Hidden with all around it: nothing is known of it. */
export const WITHHELD = 2;
type Status = typeof PUBLISHED | typeof HIDDEN | typeof WITHHELD;

/** Some of the responses of a round: all, or those of a category. */
export interface View {
  category: string;
  responses: number;
  /** Whether its answers may be shown at all. */
  isShown: boolean;
  counts: Map<GridItem, number[]>;
  status: Map<GridItem, Status[]>;
}

export interface Breakdown {
  name: string;
  /** Every category that anybody is in, those that only say why there is none included. */
  views: View[];
  isWithheld: boolean;
}

/** One round as tables of numbers, with what of them is hidden so far. */
export interface Grid {
  /** Those that are broken down. */
  items: GridItem[];
  /** Who answered, and who helped: counted over all and never broken down, which would cross two breakdowns. */
  who: GridItem[];
  all: View;
  breakdowns: Breakdown[];
}

/** Whether a breakdown has more categories than are shown. Its place is then left out, sizes and all. */
export const isTooWide = (categories: object): boolean => Object.keys(categories).length > MOST_CATEGORIES;

export function gridOf(questionnaire: Questionnaire, round: RoundTally, floor: number): Grid {
  const { questions } = questionnaire;
  const tallies = new Map<View, ViewTally>();
  const viewOf = (category: string, tally: ViewTally, isCategory: boolean): View => {
    const { responses } = tally;
    const isShown = isCategory && responses >= floor;
    const view: View = { category, responses, isShown, counts: new Map(), status: new Map() };
    tallies.set(view, tally);
    return view;
  };
  const all = viewOf('', round.all, true);
  const broken = Object.entries(round.by).filter(([, categories]) => !isTooWide(categories));
  const breakdowns = broken.map(([name, categories]): Breakdown => {
    const question = questionnaire.question(name);
    const options = question && optionsOf(question.item, questionnaire.pack).map(({ value }) => value);
    const isCategory = (category: string): boolean => options?.includes(category) ?? category !== '';
    return {
      name,
      views: Object.entries(categories).map(([category, tally]) =>
        viewOf(category, tally, isCategory(category)),
      ),
      isWithheld: false,
    };
  });

  const byId = new Map<string, GridItem>();
  for (const question of questions) byId.set(question.item.id, itemOf(questionnaire, question));
  for (const question of questions) link(questionnaire, question, byId);
  const items = questions.filter(({ part }) => part === 'statements').map(({ item }) => byId.get(item.id)!);
  const asked = questions.filter(({ part }) => part !== 'statements').map(({ item }) => byId.get(item.id)!);
  const who = [...asked];
  for (const breakdown of breakdowns) {
    const own = asked.find(({ id }) => id === breakdown.name);
    if (own) own.breakdown = breakdown;
    else who.unshift(labelItem(breakdown));
  }

  for (const item of who) fill(all, item, round.all);
  for (const item of items) for (const [one, tally] of tallies) fill(one, item, tally);
  return { items, who, all, breakdowns };
}

function fill(view: View, item: GridItem, { items }: ViewTally): void {
  const own = item.breakdown && item.breakdown.name !== item.id ? undefined : items[item.id];
  const counts = item.cells.map(({ read, code }) =>
    own ? read(own) : (item.breakdown?.views.find(({ category }) => category === code)?.responses ?? 0),
  );
  view.counts.set(item, counts);
  view.status.set(
    item,
    counts.map(() => (view.isShown ? PUBLISHED : WITHHELD)),
  );
}

const state = (code: string, isAnswer: boolean, read: Cell['read']): Cell => ({
  code,
  kind: 'state',
  isAnswer,
  read,
});

function itemOf({ pack }: Questionnaire, { item, isInDepth = false }: Question): GridItem {
  const isMultiple = item.kind === 'multiple-choice';
  const isWords = item.kind === 'text';
  const none = item.kind === 'multiple-choice' ? item.none?.value : undefined;
  const option = (code: string) => (tally: ItemTally) => tally.options[code] ?? 0;
  const options = optionsOf(item, pack).map(({ value }): Cell => ({
    code: value,
    kind: isMultiple && value !== none ? 'tick' : 'state',
    isAnswer: true,
    read: option(value),
  }));
  const beside = (kind: CellKind, code: string, read: Cell['read']): Cell => ({
    code,
    kind,
    isAnswer: false,
    read,
  });
  return {
    id: item.id,
    isSensitive: item.sensitive === true,
    isWords,
    isMultiple,
    isInDepth,
    dependents: [],
    decisive: new Set(),
    cells: [
      ...options,
      ...(isMultiple
        ? [
            {
              ...state('some', true, (t) => t.answered - (none === undefined ? 0 : option(none)(t))),
              isInner: true,
            },
            { ...state('other', true, ({ other }) => other), kind: 'tick' as const },
          ]
        : [state('other', true, ({ other }) => other)]),
      ...MISSING.map((code) => state(code, false, ({ missing }) => missing[code])),
      state('words', isWords, ({ words }) => words),
      ...(isInDepth ? MARKS.map((code) => beside('mark', code, ({ marks }) => marks?.[code] ?? 0)) : []),
      // Of an item that takes words alone, these are its answers.
      ...(isWords ? [] : [beside('text', 'texts', ({ texts }) => texts)]),
      beside('note', 'notes', ({ notes }) => notes),
    ],
  };
}

/** A breakdown by what the page said, as if it had been asked. */
const labelItem = (breakdown: Breakdown): GridItem => ({
  id: breakdown.name,
  cells: breakdown.views.map(({ category }) => state(category, category !== '', () => 0)),
  isSensitive: false,
  isWords: false,
  isMultiple: false,
  isInDepth: false,
  breakdown,
  dependents: [],
  decisive: new Set(),
});

/** Notes at each item which others are asked or not by what is answered there. */
function link(questionnaire: Questionnaire, { item }: Question, byId: ReadonlyMap<string, GridItem>): void {
  const own = byId.get(item.id)!;
  const reached = new Set<string>();
  const open = [...questionnaire.dependentsOf(item.id)];
  for (const id of open) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...questionnaire.dependentsOf(id));
  }
  own.dependents = [...reached].map((id) => byId.get(id)!);
  const decisive = new Set<string>();
  const walk = (condition: Condition): boolean => {
    if ('all' in condition) return condition.all.every(walk);
    if ('any' in condition) return condition.any.every(walk);
    if ('not' in condition) return walk(condition.not);
    if (condition.item !== item.id) return true;
    if ('answered' in condition) return false;
    for (const value of 'equals' in condition ? [condition.equals] : condition.in) decisive.add(value);
    return true;
  };
  const isByValue = [...questionnaire.dependentsOf(item.id)].every((id) =>
    questionnaire.question(id)!.conditions.map(walk).every(Boolean),
  );
  own.decisive = isByValue ? decisive : undefined;
}
