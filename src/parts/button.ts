import { html, nothing, type TemplateResult } from 'lit';

/**
 * A button.
 *
 * @param className `primary` for the one that leads on, `link` for the quiet ones
 * @param item id of the item that it changes
 */
export const button = (words: unknown, act: () => void, className = '', item?: string): TemplateResult =>
  html`<button type="button" class=${className} data-change=${item ?? nothing} @click=${act}>
    ${words}
  </button>`;
