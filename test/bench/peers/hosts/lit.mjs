import { css, html, LitElement } from 'lit';

class BenchForm extends LitElement {
  static styles = css`
    :host {
      display: block;
      font:
        1.125rem/1.5 system-ui,
        sans-serif;
    }
    fieldset {
      border: 0;
      margin: 0 0 2rem;
      padding: 0;
    }
    legend {
      font-weight: 600;
    }
    label {
      display: flex;
      gap: 0.75rem;
      border: 1px solid #666;
      margin: 0.5rem 0;
      padding: 0.5rem 0.75rem;
    }
    label:has(:checked) {
      background: #e8f0fa;
    }
  `;
  static properties = { isFinished: { state: true } };

  answers = {};

  finish() {
    this.isFinished = true;
    document.dispatchEvent(new CustomEvent('bench-finished', { detail: Object.keys(this.answers).length }));
  }

  render() {
    if (this.isFinished)
      return html`<p>Thank you. You have answered ${Object.keys(this.answers).length} questions.</p>`;
    return html`<div @change=${({ target }) => (this.answers[target.name] = target.value)}>
        ${globalThis.benchDefinition.map(
          ({ id, text, options }) =>
            html`<fieldset>
              <legend>${text}</legend>
              ${options.map(
                ({ value, label }) =>
                  html`<label><input type="radio" name=${id} value=${value} /> ${label}</label>`,
              )}
            </fieldset>`,
        )}
      </div>
      <button type="button" @click=${() => this.finish()}>Finish</button>`;
  }
}
customElements.define('bench-form', BenchForm);
