import { html, nothing, type TemplateResult } from 'lit';
import { onEnter } from './answering.js';
import { button } from './button.js';
import { credit } from './credit.js';
import type { PageMoves } from './page-moves.js';
import type { View } from './view.js';

/** What stands on a page with one question, or with the few that belong together. */
export interface QuestionPage {
  /** Of the page, counted from 1. */
  number: number;
  total: number;
  summary: unknown;
  /** What stands above the questions. */
  introduction?: unknown;
  questions: unknown;
  /** Whether the person came from the check page to change one answer. */
  isChanging: boolean;
  /** What stands below everything but the credit. */
  more?: unknown;
}

/** A page with a question. */
export const questionPage = (
  { reader }: View,
  moves: Pick<PageMoves, 'next' | 'back' | 'clear' | 'leave'>,
  { number, total, summary, introduction, questions, isChanging, more }: QuestionPage,
): TemplateResult =>
  html`<div class="page">
    <div @keydown=${onEnter(moves.next)}>
      <progress aria-hidden="true" max=${total} value=${number}></progress>
      ${summary} ${introduction} ${questions}
      <div class="actions">
        ${isChanging ? nothing : button(reader.t.back, moves.back)}
        ${button(isChanging ? reader.t.toCheck : reader.t.next, moves.next, 'primary')}
      </div>
      ${pageAside(reader, moves)} ${more} ${credit(reader)}
    </div>
  </div>`;

/** The ways out of a page with questions. */
export const pageAside = (
  { t }: Pick<View['reader'], 't'>,
  moves: Pick<PageMoves, 'clear' | 'leave'>,
): TemplateResult =>
  html`<div class="aside">
    ${button(t.clearAll, moves.clear, 'link')} ${button(t.leave, moves.leave, 'link')}
  </div>`;
