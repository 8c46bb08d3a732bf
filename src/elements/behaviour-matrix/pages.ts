import { html, nothing, type TemplateResult } from 'lit';
import { ANSWER_AS, LOOK_AT_OTHERS } from '../../schema/matrix-references.js';
import { button } from '../../parts/button.js';
import { credit } from '../../parts/credit.js';
import { pageAside } from '../../parts/question-page.js';
import { heading, say } from '../../parts/words.js';
import { answerList } from '../../parts/answer-list.js';
import type { Question } from '../../model/questionnaire.js';
import type { MatrixMoves, MatrixView } from './view.js';

/** All questions on one page: one's own group, then row by row. */
export function listPage(
  view: MatrixView,
  moves: MatrixMoves,
  page: { summary: unknown; isLong: boolean; live: (item: string) => unknown },
): TemplateResult {
  const { reader, session, level } = view;
  const { t, pack } = reader;
  const { shown, questionnaire } = session;
  const isCell = (id: string): boolean => questionnaire.placeOf(id) !== undefined;
  const some = (test: (id: string) => boolean): unknown =>
    shown.filter(({ item }) => test(item.id)).map(({ item }) => page.live(item.id));
  const group = pack.groups.find(({ id }) => id === session.as);
  const others = pack.rows.map((row) => ({
    row,
    cells: some((id) => questionnaire.placeOf(id)?.row === row && !session.isOwn(id)) as unknown[],
  }));
  return html`<div class="page list ${page.isLong ? 'long' : ''}">
    ${page.summary} ${heading(level, say(reader, pack.title), 'title')} ${some((id) => id === ANSWER_AS)}
    ${
      group
        ? html`<section>
            ${heading(level + 1, t.ownGroup(reader.words(group.title)))}
            ${some((id) => isCell(id) && session.isOwn(id))}
          </section>`
        : nothing
    }
    ${some((id) => id === LOOK_AT_OTHERS)}
    ${others.map(({ row, cells }) =>
      cells.length
        ? html`<section class="whole">${heading(level + 1, say(reader, row.title))} ${cells}</section>`
        : nothing,
    )}
    <div class="actions">${button(t.back, moves.back)} ${button(t.seeResult, moves.next, 'primary')}</div>
    ${pageAside(reader, moves)} ${credit(reader)}
  </div>`;
}

/** Every answer, under whose words it is about. */
export function answers(view: MatrixView, change?: (item: string) => void): unknown {
  const { session, reader, level } = view;
  const { questionnaire, shown } = session;
  const { groups } = reader.pack;
  const besides = shown.filter(({ item }) => !questionnaire.placeOf(item.id));
  const of = (id: string): Question[] =>
    shown.filter(({ item }) => questionnaire.placeOf(item.id)?.group.id === id);
  return html`${besides.length ? answerList(view, besides, change) : nothing}
  ${groups.map(({ id, title }) =>
    of(id).length
      ? html`${heading(level + 2, say(reader, title), 'minor')}
        ${answerList(view, of(id), change, [say(reader, title), ': '])}`
      : nothing,
  )}`;
}
