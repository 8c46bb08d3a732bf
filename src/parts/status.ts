import { html, nothing, type TemplateResult } from 'lit';
import { describeProblem, type Problem } from '../errors.js';
import type { Terms } from '../i18n/terms.js';
import { button } from './button.js';

const SHOWN = 20;

export const loading = (t: Terms): TemplateResult =>
  html`<p class="status" aria-busy="true">${t.loading}</p>`;

export const empty = (t: Terms): TemplateResult => html`<p class="status">${t.empty}</p>`;

/** A short plain message, the place of every mistake for whoever can mend it, and whatever the host put inside. */
export function failed(
  t: Terms,
  problems: readonly Problem[],
  retry: (() => void) | undefined,
): TemplateResult {
  return html`<div class="status" role="alert"><p>${t.failed}</p></div>
    ${retry ? html`<p>${button(t.retry, retry)}</p>` : nothing}
    <slot></slot>
    <details>
      <summary>${t.forMaintainers}</summary>
      <ul lang="en">
        ${problems.slice(0, SHOWN).map((problem) => html`<li>${describeProblem(problem)}</li>`)}
        ${problems.length > SHOWN ? html`<li>And ${problems.length - SHOWN} more.</li>` : nothing}
      </ul>
    </details>`;
}
