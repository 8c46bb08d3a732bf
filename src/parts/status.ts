import { html, nothing, type TemplateResult } from 'lit';
import { describeProblem, type Problem } from '../errors.js';
import type { SharedTerms } from '../i18n/terms.js';
import { button } from './button.js';

const SHOWN = 20;

/** While there is nothing to answer: it is on its way, or there is none. */
export const noQuestions = (t: SharedTerms, state: 'loading' | 'empty'): TemplateResult =>
  html`<p aria-busy=${state === 'loading' ? 'true' : nothing}>
    ${state === 'loading' ? t.loading : t.empty}
  </p>`;

/** A short plain message, the place of every mistake for whoever can mend it, and whatever the host put inside. */
export function failed(
  t: SharedTerms,
  problems: readonly Problem[],
  retry: (() => void) | undefined,
): TemplateResult {
  return html`<p role="alert">${t.failed}</p>
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
