import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../parts/button.js';
import { credit } from '../../parts/credit.js';
import { examples } from '../../parts/examples.js';
import { paperQuestion } from '../../parts/paper-question.js';
import { pageAside } from '../../parts/question-page.js';
import { heading, say } from '../../parts/words.js';
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
