/* Stands for an earlier version of the toolkit that is on the page already, with every element. */
globalThis[Symbol.for('sba-toolkit')] = { version: '0.0.1' };
for (const tag of [
  'sba-outcome-survey',
  'sba-baseline',
  'sba-behaviour-matrix',
  'sba-coproduction-check',
  'sba-action-plan',
  'sba-toolkit',
])
  customElements.define(
    tag,
    class extends HTMLElement {
      connectedCallback() {
        this.textContent = 'The earlier version.';
      }
    },
  );
