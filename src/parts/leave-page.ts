import { html, nothing, type TemplateResult } from 'lit';
import { button } from './button.js';
import { credit } from './credit.js';
import { goOnLater, keptNote } from './keeping.js';
import type { View } from './view.js';
import { heading } from './words.js';

/**
 * Stop here: nothing was sent, and what happens to the answers is the person's choice.
 *
 * @param keep ways to take the answers along, shown where there are any
 */
export function leavePage(
  view: View,
  actions: { back: () => void; clear: () => void },
  keep: unknown,
): TemplateResult {
  const { reader, session, level } = view;
  const { t } = reader;
  return html`<div class="page">
    ${heading(level, t.leaveTitle, 'title')}
    <p>${t.leaveNote} ${keptNote(view.keeping)}</p>
    <div class="actions">
      ${button(t.carryOn, actions.back, 'primary')} ${button(t.clearAll, actions.clear)}
    </div>
    ${session.isEmpty ? nothing : [goOnLater(view.keeping), keep]} ${credit(reader)}
  </div>`;
}
