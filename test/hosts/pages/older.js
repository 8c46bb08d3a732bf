/* Stands for an earlier version of the toolkit that is on the page already. */
globalThis[Symbol.for('sba-toolkit')] = { version: '0.0.1' };
customElements.define(
  'sba-outcome-survey',
  class extends HTMLElement {
    connectedCallback() {
      this.textContent = 'The earlier version.';
    }
  },
);
