import { html, nothing, type TemplateResult } from 'lit';
import { button } from './button.js';
import { credit } from './credit.js';
import { keptNote, loadFile } from './keeping.js';
import type { PageMoves } from './page-moves.js';
import { undoNotice } from './undo-notice.js';
import type { View } from './view.js';
import { heading, paragraphs, say } from './words.js';

/** What else a start page has to know. */
export interface StartPage {
  note?: unknown;
  canLoad?: boolean;
  /** How many questions there are, where more are asked than can be known yet. */
  count?: number | undefined;
}

/** What it is for, how long it takes, who sees the answers. */
export function startPage(
  view: View,
  moves: Pick<PageMoves, 'begin' | 'clear' | 'undo'>,
  canUndo: boolean,
  { note = nothing, canLoad = true, count = view.session.shown.length }: StartPage = {},
): TemplateResult {
  const { reader, session, level } = view;
  const { t, pack } = reader;
  const { purpose, minutes, audience } = pack.introduction ?? {};
  return html`<div class="page">
    ${heading(level, say(reader, pack.title), 'title')}
    ${canUndo ? undoNotice(t.cleared, t, moves.undo) : nothing} ${note}
    ${purpose === undefined ? nothing : html`${heading(level + 1, t.whatFor)}${paragraphs(reader, purpose)}`}
    ${heading(level + 1, t.howLong)}
    <p>${minutes === undefined ? nothing : `${t.minutes(minutes)} `}${t.questionCount(count)} ${t.skipAny}</p>
    ${heading(level + 1, t.whoSees)} ${paragraphs(reader, audience)}
    <p>${t.nothingSent} ${keptNote(view.keeping)}</p>
    <div class="actions">${button(session.isEmpty ? t.start : t.carryOn, moves.begin, 'primary')}</div>
    <div class="aside">
      ${session.isEmpty ? (canLoad ? loadFile(view.keeping) : nothing) : button(t.clearAll, moves.clear, 'link')}
    </div>
    ${credit(reader)}
  </div>`;
}
