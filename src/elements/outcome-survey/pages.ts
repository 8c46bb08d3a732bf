import { html, nothing, type TemplateResult } from 'lit';
import { answerList } from '../../parts/answer-list.js';
import { button } from '../../parts/button.js';
import { credit } from '../../parts/credit.js';
import type { PageMoves } from '../../parts/page-moves.js';
import { pageAside } from '../../parts/question-page.js';
import { finishButton, finishNotice, sendNote } from '../../parts/sending.js';
import { thanks } from '../../parts/thanks.js';
import type { View } from '../../parts/view.js';
import { heading } from '../../parts/words.js';

/** Every answer once more, with a way to change it, before it is sent. */
export function checkPage(
  view: View,
  moves: PageMoves,
  { sends, summary, keep }: { sends: boolean; summary: unknown; keep: unknown },
): TemplateResult {
  const { reader, session, level, sending } = view;
  const { t } = reader;
  const { answered, total } = session.progress;
  return html`<div class="page">
    ${summary} ${finishNotice(sending)} ${heading(level, t.toCheck, 'title')}
    <p>${t.answeredOf(answered, total)}.</p>
    ${answers(view, moves.change)}
    <p>${sendNote(sending, sends)}</p>
    <div class="actions">${button(t.back, moves.back)} ${finishButton(sending, sends, moves.finish)}</div>
    ${heading(level + 1, t.keepCopy)} ${keep} ${pageAside(reader, moves)} ${credit(reader)}
  </div>`;
}

/** The answers by part, respondent questions under a heading of their own. */
export function answers(view: View, change?: (item: string) => void): TemplateResult {
  const { session, reader, level } = view;
  const about = session.shownIn('respondent');
  return html`${answerList(view, session.shownIn('statements'), change)}
  ${about.length ? html`${heading(level + 1, reader.t.aboutYou)}${answerList(view, about, change)}` : nothing}`;
}

/** Thanks, what happens next, and a copy to keep. */
export function donePage(view: View, moves: PageMoves, keep: unknown): TemplateResult {
  const { reader, level } = view;
  const { t } = reader;
  return html`<div class="page">
    ${thanks(view)} ${heading(level + 1, t.keepCopy)} ${keep}
    <details>
      <summary>${t.yourAnswers}</summary>
      ${answers(view)}
    </details>
    <div class="aside">${button(t.startAgain, moves.clear, 'link')}</div>
    ${credit(reader)}
  </div>`;
}
