import { isSmall } from './rules.js';
import type { Cell, GridItem } from './grid.js';

/** Where the counts of an item are that are added up. */
interface Places {
  asked: readonly number[];
  answered: readonly number[];
  ticks: readonly number[];
  some: number;
  words: number;
  marks: readonly number[];
  texts: readonly number[];
  notes: readonly number[];
}

/** Kept for each item: these sums are asked for many times, for every move that is tried. */
const known = new WeakMap<readonly Cell[], Places>();

function placesOf({ cells }: GridItem): Places {
  let places = known.get(cells);
  if (places) return places;
  const where = (which: (cell: Cell) => boolean): number[] =>
    [...cells.keys()].filter((i) => which(cells[i]!));
  places = {
    asked: where(({ kind }) => kind === 'state'),
    answered: where(({ kind, isAnswer }) => kind === 'state' && isAnswer),
    ticks: where(({ kind }) => kind === 'tick'),
    some: cells.findIndex(({ part }) => part === 'some'),
    words: cells.findIndex(({ part }) => part === 'words'),
    marks: where(({ kind }) => kind === 'mark'),
    texts: where(({ kind }) => kind === 'text'),
    notes: where(({ kind }) => kind === 'note'),
  };
  known.set(cells, places);
  return places;
}

function sumOf(counts: readonly number[], places: readonly number[]): number {
  let sum = 0;
  for (const i of places) sum += counts[i]!;
  return sum;
}

export const askedIn = (counts: readonly number[], item: GridItem): number =>
  sumOf(counts, placesOf(item).asked);
export const answeredIn = (counts: readonly number[], item: GridItem): number =>
  sumOf(counts, placesOf(item).answered);

/** What everybody knows of counts beside each other, sums aside. */
export function holds(counts: readonly number[], item: GridItem): boolean {
  const places = placesOf(item);
  const asked = sumOf(counts, places.asked);
  if (item.isMultiple) {
    const some = counts[places.some]!;
    if (sumOf(counts, places.ticks) < some || places.ticks.some((i) => counts[i]! > some)) return false;
  }
  const marks = sumOf(counts, places.marks);
  const texts = sumOf(counts, places.texts);
  if (marks > asked || texts > asked || sumOf(counts, places.notes) > asked) return false;
  return !item.isInDepth || counts[places.words]! <= texts + marks;
}

/** Counts that have to be protected: those of a few, unless nobody sees them and nothing can be worked out from. */
export const isTarget = (count: number, { isInner }: Cell): boolean => !isInner && isSmall(count);
