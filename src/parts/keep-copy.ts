import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../i18n/reader.js';
import { button } from './button.js';

/**
 * Copy and download of the person's own answers. A data address instead of a blob, which a strict policy may forbid.
 *
 * @param byHand the text to show where the browser would not copy it
 */
export function keepCopy(
  { t, pack }: Reader,
  text: string,
  copy: () => void,
  byHand: boolean,
): TemplateResult {
  return html`<div class="actions">
      ${button(t.copy, copy)}
      <a
        class="button"
        download="${pack.id}.txt"
        href="data:text/plain;charset=utf-8,${encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))}"
        >${t.download}</a
      >
    </div>
    ${
      byHand
        ? html`<label class="comment"
            ><span>${t.copyByHand}</span>
            <textarea
              readonly
              rows="8"
              .value=${text}
              @focus=${(event: FocusEvent) => {
                (event.target as HTMLTextAreaElement).select();
              }}
            ></textarea>
          </label>`
        : nothing
    }`;
}

/** Puts text on the clipboard. False where the browser, or a page without TLS, does not let us. */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Missing without TLS, refused without permission: the person is shown the text to copy instead.
    return false;
  }
}
