import { html, nothing } from 'lit';
import type { Finish } from '../controllers/completion-controller.js';
import type { View } from './view.js';

/** Why a response could not be finished, where it could not. */
export function finishNotice({ reader: { t } }: View, state: Finish): unknown {
  if (state !== 'stopped' && state !== 'not-sent') return nothing;
  return html`<div class="notice bad" tabindex="-1">
    <p>${state === 'stopped' ? t.stopped : t.notSent}</p>
  </div>`;
}
