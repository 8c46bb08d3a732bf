import { html, type TemplateResult } from 'lit';
import { button } from './button.js';
import { finishButton, sendNote } from './sending.js';
import type { PlanningView } from './view.js';

/** How a check page ends. */
export interface Finishing {
  summary: unknown;
  /** Whether somebody answers alone, before all are shown together: then there is nothing to take away yet. */
  isAlone: boolean;
  /** Whether there is an address to send to. */
  sends: boolean;
}

/** What finishing means, the way back, and the button that does it: or that hands on to the next who answers. */
export function finishButtons(
  { reader: { t }, sending }: Pick<PlanningView, 'reader' | 'sending'>,
  { isAlone, sends }: Finishing,
  back: string,
  moves: { back: () => void; finish: () => void },
): TemplateResult {
  const finish = isAlone
    ? button(t.handOn, moves.finish, 'primary')
    : finishButton(sending, sends, moves.finish);
  return html`<p class="send">${isAlone ? t.handOnNote : sendNote(sending, sends)}</p>
    <div class="actions">${button(back, moves.back)} ${finish}</div>`;
}
