import { html, type TemplateResult } from 'lit';

/**
 * A few radio buttons beside each other that answer for a field of their own, not for an item's position.
 *
 * @param field what they hold, for whoever takes it over
 * @param words what each value reads as
 */
export const radios = <V extends string>(
  name: string,
  field: string,
  values: readonly V[],
  chosen: V | undefined,
  words: Readonly<Record<V, string>>,
): TemplateResult =>
  html`<div class="inline">
    ${values.map(
      (value) =>
        html`<label class="option" part="option">
          <input type="radio" name=${name} value=${value} data-field=${field} .checked=${value === chosen} />
          <span>${words[value]}</span>
        </label>`,
    )}
  </div>`;
