import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../i18n/reader.js';
import type { SharedTerms } from '../i18n/terms.js';
import type { PackHead } from '../schema/head.js';
import { say } from './words.js';

/** Whose words these are, what was changed in them, and whether this translation has been checked. */
export function credit(reader: Reader<PackHead, SharedTerms>): TemplateResult {
  const { pack, t } = reader;
  const { url } = pack.source;
  const words = say(reader, pack.source.credit);
  return html`<footer class="credit" part="credit">
    <p>${url === undefined ? words : html`<a href=${url} rel="noreferrer">${words}</a>`}</p>
    ${pack.adaptedFrom ? html`<p>${t.changedPack}</p>` : nothing}
    ${t.isDraft || pack.languages[reader.packLang] === 'draft' ? html`<p>${t.draftTexts}</p>` : nothing}
  </footer>`;
}
