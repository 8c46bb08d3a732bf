import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../parts/button.js';
import { credit } from '../../parts/credit.js';
import { examples } from '../../parts/examples.js';
import { finishNotice } from '../../parts/finish-notice.js';
import { finishButtons, type Finishing } from '../../parts/finishing.js';
import { paperQuestion } from '../../parts/paper-question.js';
import { pageAside } from '../../parts/question-page.js';
import { heading, paragraphs, say } from '../../parts/words.js';
import { result } from './result.js';
import type { CheckMoves, CheckView } from './view.js';

/** All statements on one page. */
export function listPage(
  view: CheckView,
  moves: CheckMoves,
  page: { summary: unknown; isLong: boolean; live: (item: string) => unknown },
): TemplateResult {
  const { reader, level } = view;
  const { t, pack } = reader;
  return html`<div class="page list ${page.isLong ? 'long' : ''}">
    ${page.summary} ${heading(level, say(reader, pack.title), 'title')}
    ${pack.sections.map(
      ({ title, statements, id }) =>
        html`<section>
          ${title === undefined ? nothing : heading(level + 1, say(reader, title))}
          ${statements.map((statement) => page.live(statement.id))} ${examples(reader, level + 1, id)}
        </section>`,
    )}
    <div class="actions">${button(t.back, moves.back)} ${button(t.seeResult, moves.next, 'primary')}</div>
    ${pageAside(reader, moves)} ${credit(reader)}
  </div>`;
}

/** What was said, with a way to change it, before it is finished. */
export function checkPage(
  view: CheckView,
  moves: CheckMoves,
  finishing: Finishing,
  keep: unknown,
): TemplateResult {
  const { reader, level } = view;
  const { t } = reader;
  return html`<div class="page result">
    ${finishing.summary} ${finishNotice(view, finishing.state)}
    ${heading(level, finishing.isAlone ? t.toCheck : t.result, 'title')}
    ${result(view, level + 1, moves.change)} ${finishButtons(finishing, t.back, moves)}
    ${finishing.isAlone ? nothing : keep} ${pageAside(reader, moves)} ${credit(reader)}
  </div>`;
}

/** Thanks, what happens next, the result, and files to keep. */
export function donePage(view: CheckView, moves: CheckMoves, sent: boolean, keep: unknown): TemplateResult {
  const { reader, level } = view;
  const { t, pack } = reader;
  const { title, text } = pack.completion ?? {};
  return html`<div class="page result">
    ${heading(level, title === undefined ? t.doneTitle : say(reader, title), 'title')}
    ${sent ? html`<p>${t.sentNote}</p>` : nothing} ${paragraphs(reader, text)} ${heading(level + 1, t.result)}
    ${result(view, level + 2)} ${keep}
    <div class="aside">${button(t.startAgain, moves.clear, 'link')}</div>
    ${credit(reader)}
  </div>`;
}

/** Only to look at. */
export const lockedPage = (view: CheckView): TemplateResult =>
  html`<div class="page result">
    ${heading(view.level, say(view.reader, view.reader.pack.title), 'title')} ${result(view, view.level + 1)}
    ${credit(view.reader)}
  </div>`;

/** The whole check on paper. */
export const paper = (view: CheckView): TemplateResult =>
  html`<div class="paper">
    ${heading(view.level, say(view.reader, view.reader.pack.title), 'title')}
    <p>${view.reader.t.paperNote}</p>
    ${view.session.questionnaire.questions.map(({ item }) =>
      paperQuestion(view, item, {
        note: html`<p>${say(view.reader, view.reader.pack.question)}</p>`,
        words: undefined,
        evidence: view.reader.t.example,
      }),
    )}
    ${credit(view.reader)}
  </div>`;
