import { html, nothing, type TemplateResult } from 'lit';
import type { Finish } from '../../controllers/completion-controller.js';
import { answerList } from '../../parts/answer-list.js';
import { button } from '../../parts/button.js';
import { credit } from '../../parts/credit.js';
import { finishNotice } from '../../parts/finish-notice.js';
import type { PageMoves } from '../../parts/page-moves.js';
import { pageAside } from '../../parts/question-page.js';
import type { View } from '../../parts/view.js';
import { heading, paragraphs, say } from '../../parts/words.js';

/** Every answer once more, with a way to change it, before it is sent. */
export function checkPage(
  view: View,
  moves: PageMoves,
  { state, sends, summary, keep }: { state: Finish; sends: boolean; summary: unknown; keep: unknown },
): TemplateResult {
  const { reader, session, level } = view;
  const { t } = reader;
  const { answered, total } = session.progress;
  return html`<div class="page">
    ${summary} ${finishNotice(view, state)} ${heading(level, t.toCheck, 'title')}
    <p>${t.answeredOf(answered, total)}.</p>
    ${answers(view, moves.change)}
    <p>${t.sendNote}</p>
    <div class="actions">
      ${button(t.back, moves.back)}
      ${button(state === 'busy' ? t.sending : sends ? t.send : t.finish, moves.finish, 'primary')}
    </div>
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
export function donePage(view: View, moves: PageMoves, sent: boolean, keep: unknown): TemplateResult {
  const { reader, level } = view;
  const { t, pack } = reader;
  const { title, text } = pack.completion ?? {};
  return html`<div class="page">
    ${heading(level, title === undefined ? t.doneTitle : say(reader, title), 'title')}
    ${sent ? html`<p>${t.sentNote}</p>` : nothing} ${paragraphs(reader, text)}
    ${heading(level + 1, t.keepCopy)} ${keep}
    <details>
      <summary>${t.yourAnswers}</summary>
      ${answers(view)}
    </details>
    <div class="aside">${button(t.startAgain, moves.clear, 'link')}</div>
    ${credit(reader)}
  </div>`;
}
