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
  /** Points of the scale between the groups that are furthest apart; undefined where there are not two to compare. */
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

/** What stands for a group in a row: what it says of itself, or else what the others see. */
export const viewFor = ({ own, seen }: CellViews): View => (own.base ? own : seen);

/**
 * What was said of every cell, row by row, those first in which the groups are furthest apart.
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
    const difference = places.length > 1 ? Math.max(...places) - Math.min(...places) : undefined;
    return { row, cells, difference };
  });
  return rows.sort((a, b) => (b.difference ?? -1) - (a.difference ?? -1));
}
