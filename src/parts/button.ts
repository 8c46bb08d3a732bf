import { html, nothing, type TemplateResult } from 'lit';

/** What a button may have besides words and an action. */
interface ButtonLook {
  /** Id of the item that it changes. */
  item?: string;
  isBusy?: boolean;
}

/**
 * A button.
 *
 * @param className `primary` for the one that leads on, `link` for the quiet ones
 */
export const button = (
  words: unknown,
  act: () => void,
  className = '',
  look: ButtonLook = {},
): TemplateResult =>
  html`<button
    type="button"
    class=${className}
    data-change=${look.item ?? nothing}
    aria-disabled=${look.isBusy ? 'true' : nothing}
    @click=${act}
  >
    ${words}
  </button>`;
