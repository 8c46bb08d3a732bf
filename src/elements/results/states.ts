import { html, nothing, type TemplateResult } from 'lit';
import type { BadLine, Reading } from '../../controllers/responses-controller.js';
import type { ResultsTerms } from '../../i18n/terms.js';
import { button } from '../../parts/button.js';

const SHOWN = 20;

interface Moves {
  cancel: () => void;
  retry: () => void;
}

/** While there is nothing to show: why, and what can be done. */
export function stateOf(
  t: ResultsTerms,
  reading: Exclude<Reading, { state: 'ready' }>,
  moves: Moves,
): TemplateResult {
  switch (reading.state) {
    case 'none':
      return html`<p>${t.noResponses}</p>`;
    case 'reading': {
      const percent = reading.share === undefined ? undefined : Math.floor(100 * reading.share);
      return html`<p id="reading" aria-busy="true">${t.reading}</p>
        <progress aria-labelledby="reading" max="100" value=${percent ?? nothing}></progress>
        <p>${percent === undefined ? nothing : t.readShare(percent)}</p>
        <p>${button(t.stop, moves.cancel)}</p>`;
    }
    case 'stopped':
      return html`<p>${t.stoppedReading}</p>
        <p>${button(t.readAgain, moves.retry)}</p>`;
    case 'failed':
      return html`<p role="alert">${t.faults[reading.fault](reading.detail)}</p>
        <p>${button(t.retry, moves.retry)}</p>`;
  }
}

/** Which lines were left out. What stands in them is not told: it may be somebody's words. */
export const badLinesPart = (t: ResultsTerms, lines: readonly BadLine[]): unknown =>
  lines.length
    ? html`<details class="notice bad">
        <summary>${t.badLines}</summary>
        <ul>
          ${lines.slice(0, SHOWN).map(({ line, isJson }) => html`<li>${t.badLine(line, isJson)}</li>`)}
          ${lines.length > SHOWN ? html`<li>...</li>` : nothing}
        </ul>
      </details>`
    : nothing;
