import type { Question, Questionnaire } from '../model/questionnaire.js';
import { optionsOf } from '../schema/walk.js';
import { MARKS, MISSING } from './tally.js';

/** Breakdowns that every pack has: what the page said of the group, and the version that was answered. */
export const GROUP = 'group';
export const MODE = 'mode';

/** Where the counts of one item stand in a row of numbers. */
export interface ItemPlaces {
  question: Question;
  /** Each option, by its stored value. */
  options: ReadonlyMap<string, number>;
  isMultiple: boolean;
  other: number;
  /** Some option was chosen. Counted where several can be. */
  chosen: number;
  missing: ReadonlyMap<string, number>;
  words: number;
  marks: ReadonlyMap<string, number>;
  texts: number;
  notes: number;
}

/** Where everything is counted: numbers in one row, because objects by name would take most of the time. */
export interface Layout {
  items: readonly ItemPlaces[];
  byId: ReadonlyMap<string, ItemPlaces>;
  /** How many numbers a row has. */
  size: number;
}

export function layoutOf({ questions, pack }: Questionnaire): Layout {
  let size = 0;
  const next = (): number => size++;
  const places = (codes: readonly string[]): ReadonlyMap<string, number> =>
    new Map(codes.map((code) => [code, next()]));
  const items = questions.map((question): ItemPlaces => ({
    question,
    options: places(optionsOf(question.item, pack).map(({ value }) => value)),
    isMultiple: question.item.kind === 'multiple-choice',
    other: next(),
    chosen: next(),
    missing: places(MISSING),
    words: next(),
    marks: places(question.isInDepth ? MARKS : []),
    texts: next(),
    notes: next(),
  }));
  return { items, byId: new Map(items.map((item) => [item.question.item.id, item])), size };
}

/**
 * What responses to a pack can be broken down by: the group, the mode, and each question about who answers that takes one
 * choice. Nothing else is, and nothing is by two at once. A question that is itself called `group` or `mode` takes that
 * place.
 */
export const breakdownsOf = (questionnaire: Questionnaire): string[] => {
  const asked = questionnaire.questions.filter(
    ({ part, item }) => part === 'respondent' && /^(scale|single-choice)$/.test(item.kind),
  );
  return [...new Set([GROUP, MODE, ...asked.map(({ item }) => item.id)])];
};
