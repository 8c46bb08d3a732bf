import { html, nothing, type TemplateResult } from 'lit';
import { ANSWER_AS, LOOK_AT_OTHERS } from '../../schema/matrix-references.js';
import { button } from '../../parts/button.js';
import { credit } from '../../parts/credit.js';
import { finishNotice } from '../../parts/finish-notice.js';
import { finishButtons, type Finishing } from '../../parts/finishing.js';
import { pageAside } from '../../parts/question-page.js';
import { heading, paragraphs, say } from '../../parts/words.js';
import { answerList } from '../../parts/answer-list.js';
import type { Question } from '../../model/questionnaire.js';
import { result } from './result.js';
import { type ShownViews, viewsOfSession } from './shown-views.js';
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
        ? html`<section>${heading(level + 1, say(reader, row.title))} ${cells}</section>`
        : nothing,
    )}
    <div class="actions">${button(t.back, moves.back)} ${button(t.seeResult, moves.next, 'primary')}</div>
    ${pageAside(reader, moves)} ${credit(reader)}
  </div>`;
}

/** What was said, with a way to change it, before it is finished. */
export function checkPage(
  view: MatrixView,
  moves: MatrixMoves,
  finishing: Finishing,
  keep: unknown,
): TemplateResult {
  const { reader, level } = view;
  const { t } = reader;
  return html`<div class="page result">
    ${finishing.summary} ${finishNotice(view, finishing.state)}
    ${heading(level, finishing.isAlone ? t.toCheck : t.result, 'title')}
    ${finishing.isAlone ? nothing : result(view, viewsOfSession(view.session), level + 1)}
    ${heading(level + 1, t.yourAnswers)} ${answers(view, moves.change)}
    ${finishButtons(finishing, t.back, moves)} ${finishing.isAlone ? nothing : keep}
    ${pageAside(reader, moves)} ${credit(reader)}
  </div>`;
}

/** Every answer, under whose words it is about. */
function answers(view: MatrixView, change?: (item: string) => void): unknown {
  const { session, reader, level } = view;
  const { questionnaire, shown } = session;
  const { groups } = reader.pack;
  const besides = shown.filter(({ item }) => !questionnaire.placeOf(item.id));
  const of = (id: string): Question[] =>
    shown.filter(({ item }) => questionnaire.placeOf(item.id)?.group.id === id);
  return html`${besides.length ? answerList(view, besides, change) : nothing}
  ${groups.map(({ id, title }) =>
    of(id).length
      ? html`${heading(level + 2, say(reader, title), 'minor')} ${answerList(view, of(id), change)}`
      : nothing,
  )}`;
}

/** Thanks, what happens next, the result, and files to keep. */
export function donePage(view: MatrixView, moves: MatrixMoves, sent: boolean, keep: unknown): TemplateResult {
  const { reader, level, session } = view;
  const { t, pack } = reader;
  const { title, text } = pack.completion ?? {};
  return html`<div class="page result">
    ${heading(level, title === undefined ? t.doneTitle : say(reader, title), 'title')}
    ${sent ? html`<p>${t.sentNote}</p>` : nothing} ${paragraphs(reader, text)} ${heading(level + 1, t.result)}
    ${result(view, viewsOfSession(session), level + 2)} ${keep}
    <div class="aside">${button(t.startAgain, moves.clear, 'link')}</div>
    ${credit(reader)}
  </div>`;
}

/** Only to look at. */
export const lookPage = (view: MatrixView, views: ShownViews): TemplateResult =>
  html`<div class="page result">
    ${heading(view.level, say(view.reader, view.reader.pack.title), 'title')}
    ${heading(view.level + 1, view.reader.t.result)} ${result(view, views, view.level + 2)}
    ${credit(view.reader)}
  </div>`;
