import { html, nothing, type TemplateResult } from 'lit';
import type { CompletionController } from '../controllers/completion-controller.js';
import { baseOf } from '../i18n/language.js';
import type { Reader } from '../i18n/reader.js';
import type { Terms } from '../i18n/terms.js';
import { button } from './button.js';
import { dataAddress } from './download.js';

/** What the parts about sending are drawn with. */
export interface Sending {
  readonly reader: Pick<Reader, 't' | 'lang'>;
  readonly completion: CompletionController;
}

/** How sending went: that it has arrived, with a receipt, or that it has not, and what happens now. */
export function delivery({ reader: { t, lang }, completion }: Sending): unknown {
  const { state, receipt, isOnDevice } = completion;
  if (state === 'waiting')
    return html`<p>${t.waiting(isOnDevice)}</p>
      <div class="actions">${button(t.retry, () => void completion.retry(), 'primary')}</div>`;
  if (state !== 'sent' || !receipt) return nothing;
  const { id, time } = receipt;
  const style = { dateStyle: 'long', timeStyle: 'short' } as const;
  const words = t.receipt(id, new Date(time).toLocaleString([`${baseOf(lang)}-GB`, 'en-GB'], style));
  return html`<p>${t.sentNote}</p>
    <p>${words}</p>
    <div class="aside">
      <a class="button link" download="${id}.txt" href=${dataAddress('text/plain', words)}
        >${t.downloadReceipt}</a
      >
    </div>`;
}

/** What finishing means, and what becomes of answers that do not get through. */
export const sendNote = ({ reader: { t } }: Sending, sends: boolean): string =>
  sends ? `${t.sendNote} ${t.sendKept}` : t.sendNote;

/** The button that finishes, or sends where there is an address. */
export const finishButton = (
  { reader: { t }, completion: { state } }: Sending,
  sends: boolean,
  finish: () => void,
): TemplateResult => button(state === 'busy' ? t.sending : sends ? t.send : t.finish, finish, 'primary');

/** Why a response could not be finished, where it could not. */
export function finishNotice({ reader: { t }, completion: { state, status } }: Sending): unknown {
  const words = finishWords(t, state, status);
  return words ? html`<div class="notice bad" tabindex="-1"><p>${words}</p></div>` : nothing;
}

/** The same as words alone; none where nothing went wrong. */
export const finishWords = (
  t: Terms,
  state: CompletionController['state'],
  status: number | undefined,
): string | undefined =>
  state === 'stopped'
    ? t.stopped
    : state === 'not-sent'
      ? t.notSent
      : state === 'refused'
        ? t.refused(status ?? 0)
        : undefined;

/** What was left from other times and has not arrived. What it says is nobody's business here. */
export function leftNotice({
  reader: { t },
  completion: { left, retryLeft, deleteLeft },
}: Sending): TemplateResult | typeof nothing {
  if (!left.length) return nothing;
  return html`<div class="notice">
    <p>${t.left(left.length)}</p>
    ${button(t.retry, () => void retryLeft())} ${button(t.discard, () => void deleteLeft())}
  </div>`;
}
