import { html, nothing, type TemplateResult } from 'lit';

/** A field under its label. `field` names what it holds for whoever takes it over; `id` is unique in its tree. */
export const field = (
  kind: 'textarea' | 'text' | 'date',
  { id, label, field: name, value = '', described, hint, placeholder, maxLength }: Field,
): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint === undefined ? nothing : html`<p class="hint" id="hint-${id}">${hint}</p>`}
    ${
      kind === 'textarea'
        ? html`<textarea
            id=${id}
            rows="2"
            data-field=${name}
            aria-describedby=${described || nothing}
            aria-invalid=${described ? 'true' : nothing}
            .value=${value}
          ></textarea>`
        : html`<input
            id=${id}
            type=${kind}
            max=${kind === 'date' ? '9999-12-31' : nothing}
            data-field=${name}
            autocomplete="off"
            placeholder=${placeholder ?? nothing}
            maxlength=${maxLength ?? nothing}
            aria-describedby=${hint === undefined ? nothing : `hint-${id}`}
            .value=${value}
          />`
    }
  </div>`;

export interface Field {
  id: string;
  label: unknown;
  field: string;
  value?: string | undefined;
  /** Id of the error about it. */
  described?: string | undefined;
  /** Small words under the label. */
  hint?: string;
  /** What a line is taken for that is left empty. */
  placeholder?: string;
  /** How many characters a line takes. */
  maxLength?: number;
}
