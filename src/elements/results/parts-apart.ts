import { html } from 'lit';
import type { ResultsView } from './view.js';

/** One part of the page. Where it cannot be drawn, it says so in its place, and all others show. */
export function apart({ reader: { t } }: Pick<ResultsView, 'reader'>, draw: () => unknown): unknown {
  try {
    return draw();
  } catch (error) {
    console.error('<sba-results>: a part of the results cannot be drawn.', error);
    return html`<p class="notice">${t.partFailed}</p>`;
  }
}
