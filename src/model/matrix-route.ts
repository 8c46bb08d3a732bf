import type { MatrixSession } from './matrix-session.js';
import { type Layout, onePath, type Route, type Step, stepAmong, stepsAround } from './navigation.js';

/**
 * The items of each page: a question a page, but the cells of other groups row by row, as they are alike only in what they
 * are compared by.
 */
export function pagesOf(session: MatrixSession): string[][] {
  const pages: { row: string | undefined; ids: string[] }[] = [];
  for (const { item } of session.shown) {
    const row = session.isOwn(item.id) ? undefined : session.questionnaire.placeOf(item.id)?.row.id;
    const last = pages.at(-1);
    if (last && row !== undefined && last.row === row) last.ids.push(item.id);
    else pages.push({ row, ids: [item.id] });
  }
  return pages.map(({ ids }) => ids);
}

const pageWith = (session: MatrixSession, item: string | undefined): readonly string[] | undefined =>
  pagesOf(session).find((ids) => item !== undefined && ids.includes(item));

const to = (session: MatrixSession, layout: Layout, item: string): Step =>
  layout === 'list'
    ? { kind: 'questions' }
    : { kind: 'question', item: pageWith(session, item)?.[0] ?? item };

/** From the start over one's own group, then perhaps over the rows of the others, to the check page. */
export const byRow: Route<MatrixSession> = {
  to,
  from: (session, layout, step, by) => {
    const questions: Step[] =
      layout === 'list'
        ? [{ kind: 'questions' }]
        : pagesOf(session).map(([item = '']) => ({ kind: 'question', item }));
    return stepAmong(stepsAround(questions), step, by);
  },
  asks: (session, step) =>
    step.item === undefined ? onePath.asks(session, step) : pageWith(session, step.item),
};
