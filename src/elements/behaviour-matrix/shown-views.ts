import { latestOf } from '../../model/latest.js';
import type { MatrixSession } from '../../model/matrix-session.js';
import { rowViews, type RowViews, type View, viewerOf } from '../../model/matrix-views.js';
import { cellId } from '../../schema/matrix-references.js';
import type { MatrixPack } from '../../schema/matrix.js';
import type { Response } from '../../schema/response.js';
import type { Detail } from '../../i18n/view-words.js';

/** Groups of fewer people than this are not shown, where they were not in one room: the UK's usual floor for surveys. */
const FLOOR = 10;

/** What a result is made of. */
export interface ShownViews {
  rows: readonly RowViews[];
  /** How many answered. */
  base: number;
  detail: Detail;
  /** The group of the one person who answered, so that the result can speak to them. */
  you: string | undefined;
  isOne: boolean;
  /** What all agreed on, by id of the cell, where they answered one by one first. */
  agreed: ((item: string) => View) | undefined;
  /** Smaller groups are left out. */
  floor: number;
  /** Responses that answer something else, are not completed, or have not been shown to those who gave them. */
  leftOut: number;
  /** Responses that a later one with their id replaced. */
  replaced: number;
}

/** What one person said of their own group and sees of the others; or what each said before they agreed. */
export function viewsOfSession(session: MatrixSession): ShownViews {
  const { pack } = session.questionnaire;
  const { response, workshop } = session;
  const viewers = workshop.isRevealed
    ? workshop.voices.map(viewerOf)
    : [viewerOf({ ...response, answers: shown(session) })];
  const isOne = !workshop.isRevealed;
  const agreed = rowViews(pack, [{ as: undefined, answers: response.answers }]);
  const byCell = new Map(
    agreed.flatMap(({ row, cells }) => cells.map(({ group, seen }) => [cellId(row.id, group.id), seen])),
  );
  return {
    rows: rowViews(pack, viewers),
    base: viewers.length,
    detail: 'each',
    you: isOne ? session.as : undefined,
    isOne,
    agreed: isOne ? undefined : (item) => byCell.get(item)!,
    floor: 1,
    leftOut: 0,
    replaced: 0,
  };
}

/** The answers to what is asked as things stand. */
const shown = (session: MatrixSession): Response['answers'] =>
  Object.fromEntries(
    session.shown.flatMap(({ item }) => {
      const answer = session.answerTo(item.id);
      return answer ? [[item.id, answer]] : [];
    }),
  );

/**
 * What many said. People who were in one room know of each other's answers; of all others only the middle of a group that
 * is large enough is shown.
 */
export function viewsOfMany(pack: MatrixPack, responses: readonly Response[], together: boolean): ShownViews {
  // The same response may have been handed over twice: nobody counts for more than one.
  const once = latestOf(responses);
  const own = once.filter(
    (one) =>
      one.pack.id === pack.id &&
      one.pack.version === pack.version &&
      (one.workshop ? one.workshop.revealed : together || one.completed !== undefined),
  );
  const viewers = own.flatMap((one) => (one.workshop?.voices ?? [one]).map(viewerOf));
  const floor = together ? 1 : FLOOR;
  return {
    rows: rowViews(pack, viewers, floor),
    base: viewers.length,
    detail: together ? 'each' : 'middle',
    you: undefined,
    isOne: false,
    agreed: undefined,
    floor,
    leftOut: once.length - own.length,
    replaced: responses.length - once.length,
  };
}
