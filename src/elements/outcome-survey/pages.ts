import { html, nothing, type TemplateResult } from 'lit';
import { answerList } from '../../parts/answer-list.js';
import { button } from '../../parts/button.js';
import { credit } from '../../parts/credit.js';
import { keptNote, loadFile } from '../../parts/keeping.js';
import { finishButton, finishNotice, sendNote } from '../../parts/sending.js';
import { thanks } from '../../parts/thanks.js';
import { undoNotice } from '../../parts/undo-notice.js';
import type { View } from '../../parts/view.js';
import { heading, paragraphs, say } from '../../parts/words.js';

/** What a person can do on these pages. */
export interface PageActions {
  begin: () => void;
  next: () => void;
  back: () => void;
  change: (item: string) => void;
  finish: () => void;
  leave: () => void;
  clear: () => void;
  undo: () => void;
}

/** What it is for, how long it takes, who sees the answers. */
export function startPage(view: View, actions: PageActions, canUndo: boolean): TemplateResult {
  const { reader, session, level } = view;
  const { t, pack } = reader;
  const { purpose, minutes, audience } = pack.introduction ?? {};
  return html`<div class="page">
    ${heading(level, say(reader, pack.title), 'title')}
    ${canUndo ? undoNotice(t.cleared, t, actions.undo) : nothing}
    ${purpose === undefined ? nothing : html`${heading(level + 1, t.whatFor)}${paragraphs(reader, purpose)}`}
    ${heading(level + 1, t.howLong)}
    <p>
      ${minutes === undefined ? nothing : `${t.minutes(minutes)} `}${t.questionCount(session.shown.length)}
      ${t.skipAny}
    </p>
    ${heading(level + 1, t.whoSees)} ${paragraphs(reader, audience)}
    <p>${t.nothingSent} ${keptNote(view.keeping)}</p>
    <div class="actions">${button(session.isEmpty ? t.start : t.carryOn, actions.begin, 'primary')}</div>
    <div class="aside">
      ${session.isEmpty ? loadFile(view.keeping) : button(t.clearAll, actions.clear, 'link')}
    </div>
    ${credit(reader)}
  </div>`;
}

/** Every answer once more, with a way to change it, before it is sent. */
export function checkPage(
  view: View,
  actions: PageActions,
  { sends, summary, keep }: { sends: boolean; summary: unknown; keep: unknown },
): TemplateResult {
  const { reader, session, level, sending } = view;
  const { t } = reader;
  const { answered, total } = session.progress;
  return html`<div class="page">
    ${summary} ${finishNotice(sending)} ${heading(level, t.toCheck, 'title')}
    <p>${t.answeredOf(answered, total)}.</p>
    ${answers(view, actions.change)}
    <p>${sendNote(sending, sends)}</p>
    <div class="actions">${button(t.back, actions.back)} ${finishButton(sending, sends, actions.finish)}</div>
    ${heading(level + 1, t.keepCopy)} ${keep}
    <div class="aside">
      ${button(t.clearAll, actions.clear, 'link')} ${button(t.leave, actions.leave, 'link')}
    </div>
    ${credit(reader)}
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
export function donePage(view: View, actions: PageActions, keep: unknown): TemplateResult {
  const { reader, level } = view;
  const { t } = reader;
  return html`<div class="page">
    ${thanks(view)} ${heading(level + 1, t.keepCopy)} ${keep}
    <details>
      <summary>${t.yourAnswers}</summary>
      ${answers(view)}
    </details>
    <div class="aside">${button(t.startAgain, actions.clear, 'link')}</div>
    ${credit(reader)}
  </div>`;
}
