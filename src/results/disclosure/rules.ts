import { UsageError } from '../../errors.js';
import type { Nesting } from './nesting.js';

/** What may be set about the protection of small numbers. */
export interface Rules {
  /** The smallest group whose answers are shown; 10 unless it is set, and never below 5. */
  floor?: number | undefined;
  /** Which breakdown lies within which: `{ group: 'region' }` where every group is in one region. */
  within?: Nesting | undefined;
}

/** What counts are rounded to, and below what they are hidden. Not to be set: the proof of safety is for these. */
export const ROUNDED_TO = 5;

/** How far a count may be from the one that it is rounded to. */
export const ROUNDING = 2;

const LEAST_FLOOR = 5;
const USUAL_FLOOR = 10;

/** @throws UsageError `bad-floor` */
export function floorOf({ floor = USUAL_FLOOR }: Rules): number {
  if (!Number.isInteger(floor) || floor < LEAST_FLOOR)
    throw new UsageError('bad-floor', `the floor is a whole number from ${LEAST_FLOOR}, not ${floor}`);
  return floor;
}

/** Whether a count would say too much of the few that it counts. */
export const isSmall = (count: number): boolean => count > 0 && count < ROUNDED_TO;

/** A count as it is published, where nothing else hides it: none, too few to say, or rounded. */
export const shownAs = (count: number): number | '[c]' =>
  isSmall(count) ? '[c]' : ROUNDED_TO * Math.round(count / ROUNDED_TO);
