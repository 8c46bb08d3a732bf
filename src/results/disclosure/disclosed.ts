/**
 * Shorthand of the UK statistical service in place of a number (Government Analysis Function, 'Symbols in tables:
 * definitions and help'):
 * `[c]` confidential: 1 to 4, or hidden to protect another number · `[z]` not applicable: there can be no number ·
 * `[x]` not available: this was not counted, or not in this way · `[u]` of low reliability ·
 * `[b]` break in a series: what is before and after cannot be compared.
 */
export type Marker = '[c]' | '[z]' | '[x]' | '[u]' | '[b]';

/** A count rounded to 5, or why there is none. */
export type Shown = number | '[c]';

/** From and to, in whole per cent. */
export interface PercentInterval {
  low: number;
  high: number;
}

/** How many gave one answer. */
export interface ShownCell {
  /** The stored value or the code that stands in a response. */
  code: string;
  count: Shown;
}

/** How many chose one option, and what share of those who answered that is. */
export interface ShownOption extends ShownCell {
  /**
   * Whole per cent, worked out from rounded counts: of what the counts of the item add up to, or of the rounded base where
   * several answers can be chosen. `[z]` where nobody answered.
   */
  percent: number | '[c]' | '[z]';
  /** Wilson interval of 95 %, from the rounded numbers. Surveys only: a workshop is no sample. */
  interval?: PercentInterval;
}

export interface ShownItem {
  /** Id of the item, or of the breakdown whose sizes these are. */
  id: string;
  /** How many were asked. 0 where nobody was: all else is then `[z]` in a table. */
  asked: Shown;
  answered: Shown;
  options: ShownOption[];
  /** With a value that this version of the pack does not know. */
  other: Shown;
  missing: ShownCell[];
  /** Words or a mark in place of a value. Of an item that takes words alone, the same as `answered`. */
  words: Shown;
  marks?: ShownCell[];
  texts: Shown;
  notes: Shown;
  /** `[u]` where the base of a survey is below 30: percentages and intervals say little. */
  reliability?: '[u]';
}

export interface ShownView {
  /** A label or a stored value; empty for all. */
  category: string;
  responses: Shown;
  /** Empty where there are too few responses to show any answer. */
  items: ShownItem[];
}

export interface ShownBreakdown {
  /** `group`, `mode`, or the id of a question about who answers. */
  by: string;
  categories: ShownView[];
}

/** One round on one version of the pack. No number goes over two of them. */
export interface ShownRound {
  version: string;
  /** Empty where the page said none. */
  round: string;
  /** `[b]` where the responses were given to another version of the pack than the one at hand. */
  break?: '[b]';
  drafts: Shown;
  /** Months in which the first and the last were completed, `YYYY-MM`; only where there are enough responses to show any. */
  first?: string;
  last?: string;
  all: ShownView;
  /** Who answered and who helped, and how large the categories of each breakdown are. Over all only. */
  who: ShownItem[];
  /** Breakdowns that are not shown, as each seems to lie within another one: the two together would tell single answers. */
  nested?: { by: string; within: string }[];
  by: ShownBreakdown[];
}

/** What may be shown of a tally. Pictures, tables and files made of it agree, as none has another number to take. */
export interface Disclosed {
  format: 1;
  kind: 'disclosed';
  pack: { id: string; version: string; kind: string };
  rules: { floor: number; roundedTo: number };
  rounds: ShownRound[];
  otherPacks: Shown;
  refused: Shown;
  duplicates: Shown;
}
