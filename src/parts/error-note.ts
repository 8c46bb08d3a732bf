import { html, nothing, type TemplateResult } from 'lit';
import { invalidSentence } from '../i18n/invalid-words.js';
import type { Terms } from '../i18n/terms.js';
import type { Invalid } from '../model/validity.js';

/** What is wrong with a question, or was when it was checked last. */
export interface Wrong {
  invalid: Invalid | undefined;
  /** Once it is mended, its message leaves an empty place: what a person presses must not move. */
  marked: Invalid | undefined;
}

/** How a question is marked that is wrong, or has been mended. */
export const wrongness = ({ invalid, marked }: Wrong): unknown =>
  invalid ? '' : marked ? 'mended' : nothing;

/** The message about a wrong answer, above its controls. */
export function errorNote(t: Terms, { invalid, marked }: Wrong, id: string): TemplateResult | typeof nothing {
  const shown = invalid ?? marked;
  return shown
    ? html`<p class="error ${invalid ? '' : 'mended'}" id=${id}>
        <strong>${t.error}</strong> ${invalidSentence(shown, t)}
      </p>`
    : nothing;
}
