import { html, type TemplateResult } from 'lit';
import type { Finish } from '../controllers/completion-controller.js';
import { button } from './button.js';

/** How a check page ends. */
export interface Finishing {
  state: Finish;
  summary: unknown;
  /** Whether somebody answers alone, before all are shown together: then there is nothing to take away yet. */
  isAlone: boolean;
  /** What the button says that finishes. */
  words: string;
  /** What finishing means. */
  note: string;
}

/** What finishing means, the way back, and the button that does it. */
export const finishButtons = (
  { words, note }: Finishing,
  back: string,
  moves: { back: () => void; finish: () => void },
): TemplateResult =>
  html`<p class="send">${note}</p>
    <div class="actions">${button(back, moves.back)} ${button(words, moves.finish, 'primary')}</div>`;
