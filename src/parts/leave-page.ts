import { html, nothing, type TemplateResult } from 'lit';
import { button } from './button.js';
import { credit } from './credit.js';
import { goOnLater, keptNote } from './keeping.js';
import type { View } from './view.js';
import { heading } from './words.js';

/**
 * Stop here: nothing was sent, and what happens to the answers is the person's choice.
 *
 * @param keep ways to take the answers along, where there are any
 * @param isLater whether there is anything to go on with another time
 */
export function leavePage(
  view: View,
  actions: { back: () => void; clear: () => void },
  keep: unknown,
  isLater: boolean,
): TemplateResult {
  const { reader, level } = view;
  const { t } = reader;
  return html`<div class="page">
    ${heading(level, t.leaveTitle, 'title')}
    <p>${t.leaveNote} ${keptNote(view.keeping)}</p>
    <div class="actions">
      ${button(t.carryOn, actions.back, 'primary')} ${button(t.clearAll, actions.clear)}
    </div>
    ${isLater ? goOnLater(view.keeping) : nothing} ${keep} ${credit(reader)}
  </div>`;
}
