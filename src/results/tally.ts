import type { Mark, Missing } from '../schema/response.js';

/** Why there is no answer, in the order of tables. The four are never pooled. */
export const MISSING: readonly Missing[] = ['skipped', 'dont-know', 'not-applicable', 'prefer-not-to-say'];

/**
 * What those count under in a breakdown who gave a reason for not answering. No stored value has a colon, so that a pack
 * may have an option called `skipped`.
 */
export const missingCategory = (code: string): string => `missing:${code}`;

/** What an answer tells about the place. */
export const MARKS: readonly Mark[] = ['strength', 'gap', 'mixed', 'dont-know'];

/** How many categories a breakdown may have: far more than anybody reads, and few enough to be protected at once. */
export const MOST_CATEGORIES = 50;

/** How often each answer was given to one item. All numbers are counts of responses. */
export interface ItemTally {
  /** Responses in which the item was asked. A completed response without the item was not asked it. */
  asked: number;
  /** Of these, with an answer that the item is for: an option, or words where it takes words alone. */
  answered: number;
  /** By stored value. Where several can be chosen they add up to more than `answered`. None for words. */
  options: Record<string, number>;
  /** With a value that this pack does not offer, or not in this form; other versions of a pack may have them. */
  other: number;
  missing: Record<Missing, number>;
  /** Words or a mark, where a value was asked for, and neither a value nor a reason why there is none. */
  words: number;
  /** Items in depth only. */
  marks?: Record<Mark, number>;
  /** With words, which are counted and never listed. */
  texts: number;
  /** With a comment, or a note on how people know. */
  notes: number;
}

/** Responses that have something in common, item by item. */
export interface ViewTally {
  responses: number;
  items: Record<string, ItemTally>;
}

/** The completed responses of one round, given to one version of the pack. */
export interface RoundTally {
  version: string;
  /** As the page said; empty where it said none. */
  round: string;
  drafts: number;
  /** Days on which the first and the last of them were completed, `YYYY-MM-DD`. */
  first?: string;
  last?: string;
  /** Answers to items that this pack does not ask. */
  strays: number;
  all: ViewTally;
  /**
   * By breakdown (`group`, `mode`, or the id of a question about who answers), then by category: a label, a stored value,
   * `missing:` and a reason why there is none, or empty where it was not said or not asked.
   */
  by: Record<string, Record<string, ViewTally>>;
  /** Breakdowns with more categories than `MOST_CATEGORIES`: they are not in `by`. */
  tooWide?: string[];
  /**
   * By breakdown and category: of each other breakdown, the one category that all of these responses are in. Left out where
   * they are in several. Where teams lie within regions, this tells it, and `disclose()` has to know.
   */
  within?: Within;
}

/** By breakdown, category and other breakdown: the category of the latter. */
export type Within = Record<string, Record<string, Record<string, string>>>;

/**
 * Counts of many responses to one pack: plain JSON, in which shards can be kept and sent. It holds small numbers as they
 * are. Nobody but those who may see single responses should see it; `disclose()` makes of it what may be shown.
 */
export interface Tally {
  format: 1;
  kind: 'tally';
  /** Id of the pack. */
  pack: string;
  /** By version, then by round. */
  rounds: RoundTally[];
  /** Responses to other packs, by their ids. Not counted otherwise. */
  otherPacks: Record<string, number>;
  /** What was no response, and so is not counted otherwise. */
  refused: number;
  /** Responses that gave way to another one with their id, where somebody looked out for them. Not counted otherwise. */
  duplicates: number;
}

/** A tally of nothing. Merged with another one, it changes nothing. */
export const emptyTally = (pack: string): Tally => ({
  format: 1,
  kind: 'tally',
  pack,
  rounds: [],
  otherPacks: {},
  refused: 0,
  duplicates: 0,
});

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** The order of rounds in a tally: by version, then by name. */
export const inOrder = (rounds: readonly RoundTally[]): RoundTally[] =>
  [...rounds].sort((a, b) => compare(a.version, b.version) || compare(a.round, b.round));

/** A round without the breakdowns that have too many categories, or had them elsewhere. */
export function narrowed(round: RoundTally, elsewhere: readonly string[] = []): RoundTally {
  const { tooWide: own = [], by, within, ...rest } = round;
  const tooWide = Object.keys(by).filter((name) => Object.keys(by[name]!).length > MOST_CATEGORIES);
  const all = [...new Set([...own, ...elsewhere, ...tooWide])].sort();
  if (!all.length) return round;
  const kept = <T>(entries: Record<string, T>): [string, T][] =>
    Object.entries(entries).filter(([name]) => !all.includes(name));
  return {
    ...rest,
    by: Object.fromEntries(kept(by)),
    ...(within && {
      within: Object.fromEntries(
        kept(within).map(([name, categories]) => [
          name,
          Object.fromEntries(
            Object.entries(categories).map(([category, others]) => [
              category,
              Object.fromEntries(kept(others)),
            ]),
          ),
        ]),
      ),
    }),
    tooWide: all,
  };
}
