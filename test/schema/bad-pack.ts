import type { Problem, ProblemCode } from '../../src/errors.js';
import { changed } from './at-path.js';
import { choir } from './choir.js';
import { kitchen } from './kitchen.js';
import { lunchClub } from './lunch-club.js';
import { villageHall } from './village-hall.js';

/** Path, code and, where one is near, the name that may have been meant. */
export type Expected = readonly [path: string, code: ProblemCode, didYouMean?: string];

/** Something that must be refused, and exactly why. */
export interface BadPack {
  name: string;
  /** Made when it is needed, as some are large or change when they are read. */
  input: () => unknown;
  problems: readonly Expected[];
}

/** What is wrong with a good pack after these changes, by path. `undefined` takes a key away. */
export type Row = readonly [
  name: string,
  changes: Readonly<Record<string, unknown>>,
  ...problems: Expected[],
];

const broken =
  (good: () => object) =>
  (rows: readonly Row[]): BadPack[] =>
    rows.map(([name, changes, ...problems]) => ({
      name,
      input: () => changed(good(), changes),
      problems,
    }));

export const brokenLunchClubs = broken(lunchClub);
export const brokenVillageHalls = broken(villageHall);
export const brokenKitchens = broken(kitchen);
export const brokenChoirs = broken(choir);

/** A problem in the form in which the tables expect it. */
export const inShort = ({ path, code, didYouMean }: Problem): Expected =>
  didYouMean === undefined ? [path, code] : [path, code, didYouMean];
