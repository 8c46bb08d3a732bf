/** A whole number of which bounds are known. */
interface Unknown {
  low: number;
  high: number;
}

/** `parts` add up to `whole`. */
interface Sum {
  whole: number;
  parts: readonly number[];
}

/** Everything that is known of numbers, which are named by their places in the list. */
export interface Puzzle {
  unknowns: Unknown[];
  sums: Sum[];
  /** What the numbers really are: where to look first. */
  truth: number[];
}

/** Draws bounds as near together as the sums let them be; false where nothing is left. */
function narrow(unknowns: Unknown[], sums: readonly Sum[]): boolean {
  for (let isNew = true; isNew;) {
    isNew = false;
    const set = (i: number, low: number, high: number): void => {
      const one = unknowns[i]!;
      if (low <= one.low && high >= one.high) return;
      unknowns[i] = { low: Math.max(low, one.low), high: Math.min(high, one.high) };
      isNew = true;
    };
    for (const { whole, parts } of sums) {
      let low = 0;
      let high = 0;
      for (const i of parts) {
        low += unknowns[i]!.low;
        high += unknowns[i]!.high;
      }
      set(whole, low, high);
      const total = unknowns[whole]!;
      for (const i of parts) {
        const one = unknowns[i]!;
        set(i, total.low - (high - one.high), total.high - (low - one.low));
      }
      for (const i of [whole, ...parts]) if (unknowns[i]!.low > unknowns[i]!.high) return false;
    }
  }
  return true;
}

/** How many times bounds are narrowed before a puzzle counts as too hard. */
const TRIES = 20_000;

/**
 * Whether there are numbers that all of it is true of, within so many departures from those that it really is about
 * (limited discrepancy search). Undefined where there might be some beyond these.
 */
function search(
  start: readonly Unknown[],
  { sums, truth }: Puzzle,
  departures: number,
  tries = { left: TRIES },
): boolean | undefined {
  if (tries.left-- < 0) throw new Error('too hard to say whether this can be');
  const copy = [...start];
  if (!narrow(copy, sums)) return false;
  let best = -1;
  for (const [i, { low, high }] of copy.entries())
    if (low < high && (best < 0 || high - low < copy[best]!.high - copy[best]!.low)) best = i;
  if (best < 0) return true;
  const { low, high } = copy[best]!;
  const at = Math.min(high, Math.max(low, truth[best]!));
  let isOpen = false;
  for (const [from, to, cost] of [
    [at, at, 0],
    [at + 1, high, 1],
    [low, at - 1, 1],
  ] as const) {
    if (from > to) continue;
    const found =
      cost > departures
        ? undefined
        : search(
            copy.with(best, { low: from, high: to }),
            { unknowns: copy, sums, truth },
            departures - cost,
            tries,
          );
    if (found) return true;
    if (found === undefined) isOpen = true;
  }
  return isOpen ? undefined : false;
}

/** Whether one of the numbers can lie within these bounds, for all that is known. Exact: looks near by first, then everywhere. */
export function canBe(
  puzzle: Puzzle,
  wanted: readonly (readonly [i: number, low: number, high: number])[],
): boolean {
  const starts = wanted.flatMap(([i, low, high]) => {
    const one = puzzle.unknowns[i]!;
    const bounds = { low: Math.max(low, one.low), high: Math.min(high, one.high) };
    return bounds.low <= bounds.high ? [puzzle.unknowns.with(i, bounds)] : [];
  });
  for (const departures of [0, 1, 2, 3, Infinity]) {
    const found = starts.map((start) => search(start, puzzle, departures));
    if (found.includes(true)) return true;
    if (found.every((one) => one === false)) return false;
  }
  return false;
}

/** Whether a number can be another one than it is, for all that is known. */
export const canDiffer = (puzzle: Puzzle, i: number): boolean =>
  canBe(puzzle, [
    [i, puzzle.truth[i]! + 1, Infinity],
    [i, -Infinity, puzzle.truth[i]! - 1],
  ]);
