import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { toolkitContext } from '../../context/toolkit-context.js';
import { ToolkitStore } from '../../context/toolkit-store.js';

/**
 * What stands inside it works together: an action plan gathers the actions of every instrument there.
 *
 * @customElement sba-toolkit
 * @slot - Instruments, a plan, and whatever the page puts around them.
 */
export class SbaToolkit extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  constructor() {
    super();
    new ContextProvider(this, { context: toolkitContext, initialValue: new ToolkitStore() });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sba-toolkit': SbaToolkit;
  }
}
