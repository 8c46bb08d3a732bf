import { toJson } from '../schema/to-json.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { CompletionController } from '../controllers/completion-controller.js';
import type { DraftController } from '../controllers/draft-controller.js';
import { HEADING } from '../controllers/flow-controller.js';
import type { Arrived } from '../controllers/kept-receipt.js';
import { askedUntil } from '../delivery/backoff.js';
import { dayWords } from '../i18n/dates.js';
import { baseOf } from '../i18n/language.js';
import type { Reader } from '../i18n/reader.js';
import type { Terms } from '../i18n/terms.js';
import { DAY } from '../schema/patterns.js';
import type { Parcel } from '../storage/parcel.js';
import type { Receipt } from '../storage/receipts.js';
import { button } from './button.js';
import { dataAddress, download } from './download.js';
import { toClipboard } from './keep-copy.js';

/** What the parts about sending are drawn with. */
export interface Sending {
  readonly reader: Pick<Reader, 't' | 'lang'>;
  readonly completion: CompletionController;
  readonly drafts: Pick<DraftController, 'trouble' | 'deviceTrouble'>;
  readonly flow: { focusOn: (selector: string) => void };
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
  complete(): Promise<unknown>;
  announce(words: string): void;
}

/** A point in time in words; a date alone stays one. */
const momentWords = (time: string, lang: string, dateStyle: 'long' | undefined = 'long'): string =>
  DAY.test(time)
    ? dayWords(time, lang)
    : new Date(time).toLocaleString([`${baseOf(lang)}-GB`, 'en-GB'], { dateStyle, timeStyle: 'short' });

/** That the server asked to wait, and until when; nothing where it did not. */
function askedWords({ reader: { t, lang } }: Sending, until: number): string {
  if (!until) return '';
  // Whole minutes, and never before it is time.
  const time = new Date(Math.ceil(until / 60_000) * 60_000);
  const isToday = time.toDateString() === new Date().toDateString();
  return ` ${t.waitUntil(momentWords(time.toISOString(), lang, isToday ? undefined : 'long'))}`;
}

/** That a response has not arrived yet, why, and what happens now. */
export function waitingWords(sending: Sending): string {
  const { isOnDevice, isPage, until } = sending.completion;
  const { t } = sending.reader;
  return `${t.waiting(isOnDevice)}${isPage ? ` ${t.webPage}` : ''}${askedWords(sending, until)}`;
}

/** Until when to wait with all of these; 0 where something can be tried. */
const untilOf = (left: readonly Parcel[]): number => Math.min(...left.map(askedUntil));

/** Tries again; or says until when not to, where the server asked for that. */
const retryButton = (sending: Sending, of: 'retry' | 'retryLeft', look = ''): TemplateResult =>
  button(
    sending.reader.t.retry,
    () => {
      const { completion } = sending;
      sending.announce(
        askedWords(sending, of === 'retry' ? completion.until : untilOf(completion.left)).trim(),
      );
      completion.hasPressed = true;
      sending.requestUpdate();
      void completion[of]()
        .then(() => sending.updateComplete)
        .then(() => {
          // The button has gone with what it was for.
          if (of === 'retryLeft' && !completion.left.length) sending.flow.focusOn('.arrived');
        });
    },
    look,
  );

/** The same beside the button, once it was pressed. */
const askedNote = (sending: Sending, until: number): unknown =>
  sending.completion.hasPressed && until ? html`<p>${askedWords(sending, until)}</p>` : nothing;

/** How sending went: that it has arrived, with a receipt, or that it has not, and what happens now. */
export function delivery(sending: Sending): unknown {
  const { t } = sending.reader;
  const { completion } = sending;
  const { state, receipt, isChanged } = completion;
  const changed = isChanged
    ? html`<div class="notice">
        <p>${t.changedSince}</p>
        ${button(t.send, () => void sending.complete())}
      </div>`
    : nothing;
  if (state === 'waiting')
    return html`${changed}
      <p>${waitingWords(sending)}</p>
      <div class="actions">${retryButton(sending, 'retry', 'primary')}</div>
      ${askedNote(sending, completion.until)}
      <p>${t.waitingApart}</p>`;
  if (state !== 'sent' || !receipt) return nothing;
  return html`${changed}
    <p>${t.sentNote}</p>
    ${receiptToKeep(sending, receipt)}`;
}

const receiptWords = ({ reader: { t, lang } }: Sending, { id, time }: Receipt): string =>
  t.receipt(id, momentWords(time, lang));

/** A receipt, to copy or to download. */
function receiptToKeep(sending: Sending, receipt: Receipt): TemplateResult {
  const { t } = sending.reader;
  const words = receiptWords(sending, receipt);
  const { kept } = sending.completion;
  const copy = async (): Promise<void> => {
    kept.isCopied = await toClipboard(words);
    sending.requestUpdate();
    sending.announce(copyWords(t, kept.isCopied));
  };
  return html`<p>${words}</p>
    <div class="aside">
      ${button(t.copyReceipt, () => void copy(), 'link')}
      <a class="button link" download="${receipt.id}.txt" href=${dataAddress('text/plain', words)}
        >${t.downloadReceipt}</a
      >
    </div>
    ${kept.isCopied === undefined ? nothing : html`<p>${copyWords(t, kept.isCopied)}</p>`}`;
}

const copyWords = (t: Terms, isCopied: boolean): string => (isCopied ? t.receiptCopied : t.receiptNotCopied);

const arrivedOne = ({ reader: { t, lang } }: Sending, { day }: Arrived): string =>
  t.leftSent(dayWords(day, lang));

/** What was left from other times and has arrived, with receipts, in words. */
export const arrivedWords = (sending: Sending): string =>
  sending.completion.kept.arrived
    .map((one) => `${arrivedOne(sending, one)} ${receiptWords(sending, one.receipt)}`)
    .join(' ');

/** The same to read and to keep, until somebody begins. */
export const arrivedNotices = (sending: Sending): unknown =>
  sending.completion.kept.arrived.map((one) => receiptNotice(sending, arrivedOne(sending, one), one.receipt));

/** The receipt of what was sent before the page was loaded again. */
export function earlierReceipt(sending: Sending): unknown {
  const { state, kept } = sending.completion;
  return kept.earlier && state === 'idle'
    ? receiptNotice(sending, sending.reader.t.sentNote, kept.earlier)
    : nothing;
}

const receiptNotice = (sending: Sending, words: string, receipt: Receipt): TemplateResult =>
  html`<div class="notice arrived" tabindex="-1">
    <p>${words}</p>
    ${receiptToKeep(sending, receipt)}
  </div>`;

/** What finishing means, and what becomes of answers that do not get through. */
export const sendNote = ({ reader: { t }, drafts, completion }: Sending, sends: boolean): string =>
  sends
    ? `${t.sendNote} ${t.sendKept(completion.canKeep && !drafts.trouble && !drafts.deviceTrouble)}`
    : t.sendNote;

/** The button that finishes, or sends where there is an address. */
export const finishButton = (
  { reader: { t }, completion: { state } }: Sending,
  sends: boolean,
  finish: () => void,
): TemplateResult => button(state === 'busy' ? t.sending : sends ? t.send : t.finish, finish, 'primary');

/** Why a response could not be finished, where it could not. */
export function finishNotice({ reader: { t }, completion }: Sending): unknown {
  const { state, status, isChanged } = completion;
  const words = finishWords(t, state, status);
  if (isChanged) return html`<p class="notice">${t.changedSince}</p>`;
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
    : state === 'late'
      ? t.late
      : state === 'not-sent'
        ? t.notSent
        : state === 'refused'
          ? t.refused(status ?? 0)
          : undefined;

/** How many responses were left over, and what becomes of them. */
export function leftWords(sending: Sending): string {
  const { t } = sending.reader;
  const { left, isLeftOnDevice } = sending.completion;
  const kept = isLeftOnDevice ? t.leftApart : t.waiting(false);
  return `${t.left(left.length)} ${kept}${askedWords(sending, untilOf(left))}`;
}

/** What was left from other times and has not arrived. */
export const leftNotice = (sending: Sending): unknown => [waitsHere(sending), strandedNotice(sending)];

/** What waits and will be sent. What it says is nobody's business here. */
function waitsHere(sending: Sending): TemplateResult | typeof nothing {
  const { t } = sending.reader;
  const { completion } = sending;
  const { left, isAsking } = completion;
  if (!left.length) return nothing;
  const ask = (isNext: boolean) => () => {
    completion.ask(isNext);
    void sending.updateComplete.then(() => {
      sending.flow.focusOn('.left');
    });
  };
  const remove = async (): Promise<void> => {
    await completion.deleteLeft();
    await sending.updateComplete;
    sending.announce(t.leftGone);
    sending.flow.focusOn(HEADING);
  };
  return html`<div class="notice left" tabindex="-1">
    <p>${leftWords(sending)}</p>
    ${
      isAsking
        ? html`<p>${t.leftSure}</p>
            ${button(t.leftKeep, ask(false))} ${button(t.discard, () => void remove())}`
        : html`${retryButton(sending, 'retryLeft')} ${button(t.discard, ask(true))}
          ${askedNote(sending, untilOf(left))}`
    }
  </div>`;
}

/** What waits for an address to which nothing is sent any more: only a file of it can be of use. */
function strandedNotice(sending: Sending): TemplateResult | typeof nothing {
  const { t } = sending.reader;
  const { stranded } = sending.completion;
  if (!stranded.length) return nothing;
  const take = (): void => {
    const lines = stranded.map(({ response }) => `${toJson(response)}\n`);
    download('not-sent.ndjson', 'application/x-ndjson', lines.join(''));
  };
  const remove = async (): Promise<void> => {
    await sending.completion.deleteStranded();
    await sending.updateComplete;
    sending.announce(t.leftGone);
    sending.flow.focusOn(HEADING);
  };
  return html`<div class="notice bad stranded">
    <p>${t.stranded(stranded.length)}</p>
    <div class="actions">${button(t.downloadStranded, take)} ${button(t.discard, () => void remove())}</div>
  </div>`;
}
