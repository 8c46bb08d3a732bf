import { ANSWER_AS, cellId } from '../schema/matrix-references.js';
import type { MatrixGroup, MatrixPack, Row } from '../schema/matrix.js';
import type { Answer, Missing } from '../schema/response.js';
import { optionsOf } from '../schema/walk.js';
import { partsOf } from './answers.js';

/** Someone who answered a matrix: as one of its groups, or as none. */
export interface Viewer {
  as: string | undefined;
  answers: Readonly<Record<string, Answer>>;
}

/** What some people said of one cell. */
export interface View {
  /** How many said anything, a reason not to answer included. */
  base: number;
  /** How many chose each point of the scale, in its order. */
  counts: readonly number[];
  /** How many gave which reason not to answer. */
  missing: Readonly<Partial<Record<Missing, number>>>;
}

/** A cell as its own group sees it, and as the others see it. */
export interface CellViews {
  group: MatrixGroup;
  own: View;
  seen: View;
}

export interface RowViews {
  row: Row;
  cells: readonly CellViews[];
  /**
   * Points of the scale between the groups that are furthest apart, or between how a group sees itself and how the others
   * see it, whichever is more; undefined where there are not two answers to compare.
   */
  difference: number | undefined;
}

/** From where to where the middle answer lies: one point, or two where the answers part in the middle. */
export interface Middle {
  low: number;
  high: number;
}

/** Who said what in a response. */
export const viewerOf = (response: {
  answers: Viewer['answers'];
  respondent?: Viewer['answers'] | undefined;
}): Viewer => ({ as: partsOf(response.respondent?.[ANSWER_AS]).value, answers: response.answers });

/** The middle of what was chosen, as places on the scale counted from 0; undefined where nobody chose. */
export function middleOf({ counts }: View): Middle | undefined {
  const chosen = counts.reduce((sum, n) => sum + n, 0);
  if (!chosen) return undefined;
  const placeOf = (nth: number): number => {
    let before = 0;
    return counts.findIndex((n) => (before += n) > nth);
  };
  return { low: placeOf(Math.floor((chosen - 1) / 2)), high: placeOf(Math.floor(chosen / 2)) };
}

/** Where a middle is drawn and compared. */
export const pointOf = ({ low, high }: Middle): number => (low + high) / 2;

/** The widest gap of a row, in points of the scale. */
export interface Gap {
  steps: number;
  /** Place of the group that is seen in another way than it sees itself, or of the two groups that are furthest apart. */
  between: readonly [number] | readonly [number, number];
}

/**
 * The widest gap of either kind between some groups: how a group sees itself against how the others see it, or what two
 * groups say of themselves. Where both are as wide, the first kind counts: people can talk about it at once.
 *
 * @returns undefined where there are not two answers to compare
 */
export function widestGap(
  groups: readonly { own: Middle | undefined; seen: Middle | undefined }[],
): Gap | undefined {
  let widest: Gap | undefined;
  const take = (a: Middle | undefined, b: Middle | undefined, between: Gap['between']): void => {
    if (!a || !b) return;
    const steps = Math.abs(pointOf(a) - pointOf(b));
    if (!widest || steps > widest.steps) widest = { steps, between };
  };
  groups.forEach(({ own, seen }, i) => {
    take(own, seen, [i]);
  });
  groups.forEach(({ own }, i) => {
    groups.slice(i + 1).forEach((other, j) => {
      take(own, other.own, [i, i + 1 + j]);
    });
  });
  return widest;
}

/** What stands for a group in a row: what it says of itself, or else what the others see. */
export const viewFor = ({ own, seen }: CellViews): View => (own.base ? own : seen);

/**
 * What was said of every cell, row by row, those with the widest gap first.
 *
 * @param floor groups of fewer people than this are left out, so that nobody is found in them (1 to leave out none)
 */
export function rowViews(pack: MatrixPack, viewers: readonly Viewer[], floor = 1): RowViews[] {
  const points = optionsOf({ kind: 'scale', id: '', text: '' }, pack).map(({ value }) => value);
  const viewOf = (id: string, some: readonly Viewer[]): View => {
    const counts = points.map(() => 0);
    const missing: Partial<Record<Missing, number>> = {};
    let base = 0;
    for (const { answers } of some) {
      const { value, missing: reason } = partsOf(answers[id]);
      const at = value === undefined ? -1 : points.indexOf(value);
      if (at >= 0) counts[at]! += 1;
      else if (reason) missing[reason] = (missing[reason] ?? 0) + 1;
      if (at >= 0 || (reason && reason !== 'skipped')) base += 1;
    }
    // With a floor, reasons not to answer do not hide those who did: nine of them and one answer would show that one.
    const isEnough = (floor > 1 ? counts.reduce((sum, n) => sum + n, 0) : base) >= floor;
    return isEnough ? { base, counts, missing } : { base: 0, counts: points.map(() => 0), missing: {} };
  };
  const rows = pack.rows.map((row): RowViews => {
    const cells = pack.groups.map((group): CellViews => {
      const id = cellId(row.id, group.id);
      return {
        group,
        own: viewOf(
          id,
          viewers.filter(({ as }) => as === group.id),
        ),
        seen: viewOf(
          id,
          viewers.filter(({ as }) => as !== group.id),
        ),
      };
    });
    const places = cells
      .map((cell) => middleOf(viewFor(cell)))
      .filter((middle) => middle !== undefined)
      .map(pointOf);
    const gap = widestGap(cells.map(({ own, seen }) => ({ own: middleOf(own), seen: middleOf(seen) })));
    const apart = places.length > 1 ? Math.max(...places) - Math.min(...places) : undefined;
    const difference = gap || apart !== undefined ? Math.max(gap?.steps ?? 0, apart ?? 0) : undefined;
    return { row, cells, difference };
  });
  return rows.sort((a, b) => (b.difference ?? -1) - (a.difference ?? -1));
}
