import { html, type TemplateResult } from 'lit';
import type { Terms } from '../i18n/terms.js';
import { button } from './button.js';

/** What was taken away, and the way back. */
export const undoNotice = (told: string, t: Terms, undo: () => void): TemplateResult =>
  html`<div class="notice">
    <p>${told}</p>
    ${button(t.undo, undo, 'undo')}
  </div>`;
