import type { Questionnaire, Question } from '../../model/questionnaire.js';
import type { Condition } from '../../schema/condition.js';
import { optionsOf } from '../../schema/walk.js';
import { categoriesOf, type Nested, type Nesting, nestingOf } from './nesting.js';
import {
  type ItemTally,
  MARKS,
  MISSING,
  missingCategory,
  type RoundTally,
  type ViewTally,
} from '../tally.js';

/** What a cell of an item counts. States exclude each other and add up to those asked; the others stand beside them. */
type CellKind = 'state' | 'tick' | 'mark' | 'text' | 'note';

/**
 * What a cell is of its item. Never to be told by its code: a pack may name its options as it likes, `other` and `words`
 * included. `some` are those who ticked anything.
 */
type CellPart = 'option' | 'other' | 'some' | 'missing' | 'words' | 'mark' | 'text' | 'note';

export interface Cell {
  /** A stored value or a code; with the part it is unique in its item. */
  code: string;
  part: CellPart;
  kind: CellKind;
  /** Those in it count as having answered. */
  isAnswer: boolean;
  /** Is not published itself, though it can be worked out from what is. */
  isInner?: boolean;
  /** The category that those are in who are in this cell; undefined where they may be in several. */
  category?: string | undefined;
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
  /** Asked of who answers, and too near to a breakdown that is not shown. */
  isWithheld?: boolean;
  /** Items that are asked or not by what is answered here, and those that hang on these in turn. */
  dependents: GridItem[];
  /** Items on which it hangs whether this one is asked. */
  deciders: GridItem[];
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
  /** The category of the coarser breakdown that this one lies within, where its breakdown lies within another. */
  parent?: View;
}

export interface Breakdown {
  name: string;
  /** Every category that anybody is in, those that only say why there is none included. */
  views: View[];
  /** The breakdown that this one lies within. */
  within?: Breakdown;
}

/** One round as tables of numbers, with what of them is hidden so far. */
export interface Grid {
  /** Those that are broken down. */
  items: GridItem[];
  /** Who answered, and who helped: counted over all and never broken down, which would cross two breakdowns. */
  who: GridItem[];
  all: View;
  breakdowns: Breakdown[];
  nested: Nested[];
}

export function gridOf(
  questionnaire: Questionnaire,
  round: RoundTally,
  floor: number,
  declared: Nesting = {},
): Grid {
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
  const isCategory = categoriesOf(questionnaire);
  const { kept, nested, parents } = nestingOf(round, isCategory, declared);
  const breakdowns = kept.map((name): Breakdown => ({
    name,
    views: Object.entries(round.by[name]!).map(([category, tally]) =>
      viewOf(category, tally, isCategory(name, category)),
    ),
  }));
  for (const breakdown of breakdowns) {
    const coarser = breakdowns.find(({ name }) => name === parents.get(breakdown.name));
    if (!coarser) continue;
    breakdown.within = coarser;
    for (const view of breakdown.views) {
      const category = round.within?.[breakdown.name]?.[view.category]?.[coarser.name];
      const parent = coarser.views.find((one) => one.category === category);
      if (parent) view.parent = parent;
    }
  }

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
  // How large its categories are would say as much as what they answered.
  for (const { by } of nested) {
    const own = asked.find(({ id }) => id === by);
    if (own) own.isWithheld = true;
  }
  for (const item of items) for (const [one, tally] of tallies) fill(one, item, tally);
  return { items, who, all, breakdowns, nested };
}

/** The category of those who are in a cell of a breakdown. */
export const viewOfCell = (breakdown: Breakdown | undefined, { category }: Cell): View | undefined =>
  category === undefined ? undefined : breakdown?.views.find((view) => view.category === category);

function fill(view: View, item: GridItem, { items }: ViewTally): void {
  const own = item.breakdown && item.breakdown.name !== item.id ? undefined : items[item.id];
  const counts = item.cells.map((cell) =>
    own ? cell.read(own) : (viewOfCell(item.breakdown, cell)?.responses ?? 0),
  );
  view.counts.set(item, counts);
  view.status.set(
    item,
    counts.map(() => (view.isShown ? PUBLISHED : WITHHELD)),
  );
}

const state = (
  part: CellPart,
  code: string,
  category: string | undefined,
  read: Cell['read'],
  isAnswer = part === 'option' || part === 'other' || part === 'some',
): Cell => ({ code, part, kind: 'state', isAnswer, category, read });

function itemOf({ pack }: Questionnaire, { item, isInDepth = false }: Question): GridItem {
  const isMultiple = item.kind === 'multiple-choice';
  const isWords = item.kind === 'text';
  const none = item.kind === 'multiple-choice' ? item.none?.value : undefined;
  const option = (code: string) => (tally: ItemTally) => tally.options[code] ?? 0;
  const options = optionsOf(item, pack).map(({ value }): Cell => ({
    ...state('option', value, value, option(value)),
    kind: isMultiple && value !== none ? 'tick' : 'state',
  }));
  const other = state('other', '', undefined, (tally) => tally.other);
  const beside = (part: 'mark' | 'text' | 'note', code: string, read: Cell['read']): Cell => ({
    code,
    part,
    kind: part,
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
    deciders: [],
    decisive: new Set(),
    cells: [
      ...options,
      ...(isMultiple
        ? [
            {
              ...state('some', '', undefined, (t) => t.answered - (none === undefined ? 0 : option(none)(t))),
              isInner: true,
            },
            { ...other, kind: 'tick' as const },
          ]
        : [other]),
      ...MISSING.map((code) => state('missing', code, missingCategory(code), ({ missing }) => missing[code])),
      state('words', '', '', ({ words }) => words, isWords),
      ...(isInDepth ? MARKS.map((code) => beside('mark', code, ({ marks }) => marks?.[code] ?? 0)) : []),
      // Of an item that takes words alone, these are its answers; but a mark alone may be one too.
      ...(isWords && !isInDepth ? [] : [beside('text', '', ({ texts }) => texts)]),
      beside('note', '', ({ notes }) => notes),
    ],
  };
}

/** A breakdown by what the page said, as if it had been asked. */
const labelItem = (breakdown: Breakdown): GridItem => ({
  id: breakdown.name,
  cells: breakdown.views.map(({ category }) =>
    state(category === '' ? 'missing' : 'option', category, category, () => 0),
  ),
  isSensitive: false,
  isWords: false,
  isMultiple: false,
  isInDepth: false,
  breakdown,
  dependents: [],
  deciders: [],
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
  for (const one of own.dependents) one.deciders.push(own);
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
