import { html, type TemplateResult } from 'lit';
import type { Reader } from '../i18n/reader.js';
import { button } from './button.js';
import { dataAddress } from './download.js';

/**
 * Copy and download of the person's own answers.
 *
 * @param told how copying went, once it was tried
 */
export function keepCopy({ t, pack }: Reader, text: string, copy: () => void, told: string): TemplateResult {
  return html`<div class="actions">
      ${button(t.copy, copy, 'copy')}
      <a class="button" download="${pack.id}.txt" href=${dataAddress('text/plain', text)}>${t.download}</a>
    </div>
    <p>${told}</p>`;
}

/** Puts text on the clipboard. False where the browser, or a page without TLS, does not let us. */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Missing without TLS, refused without permission: the person can still download the text.
    return false;
  }
}
