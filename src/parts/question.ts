import { html, nothing, type TemplateResult } from 'lit';
import { invalidSentence } from '../i18n/invalid-words.js';
import { isAnswered, partsOf } from '../model/answers.js';
import type { Invalid } from '../model/validity.js';
import type { Item } from '../schema/item.js';
import { missingOf, optionsOf } from '../schema/walk.js';
import { button } from './button.js';
import type { View } from './view.js';
import { adaptedNote, heading, say } from './words.js';

/** How a question stands on its page. */
export interface QuestionLook {
  level: number;
  /** Stands above the statement: 'Question 3 of 14'. */
  caption: unknown;
  invalid: Invalid | undefined;
  /** Takes the answer back. */
  clear: () => void;
}

/** One question: a group named by its statement, native controls, comment, hint and error, all in one tree. */
export function question(view: View, item: Item, look: QuestionLook): TemplateResult {
  const { reader, session } = view;
  const { t } = reader;
  const answer = session.answerTo(item.id);
  const [hint, error, legend] = [`hint-${item.id}`, `error-${item.id}`, `legend-${item.id}`];
  const hints = [
    item.hint && say(reader, item.hint),
    item.required && t.required,
    adaptedNote(reader, item),
    item.kind === 'text' && item.maxLength && t.upTo(item.maxLength),
  ].filter((h) => Boolean(h));
  const described = [hints.length && hint, look.invalid && error].filter(Boolean).join(' ');

  return html`<div class="question" data-item=${item.id} ?data-invalid=${look.invalid}>
    <p class="caption">${look.caption}</p>
    <fieldset part="question" aria-describedby=${described || nothing}>
      <legend id=${legend}>${heading(look.level, say(reader, item.text), 'statement')}</legend>
      ${hints.length ? html`<div class="hint" id=${hint}>${hints.map((h) => html`<p>${h}</p>`)}</div>` : nothing}
      ${
        look.invalid
          ? html`<p class="error" id=${error}>
              <strong>${t.error}</strong> ${invalidSentence(look.invalid, t)}
            </p>`
          : nothing
      }
      ${item.kind === 'text' ? words('text', partsOf(answer).text, look, legend, described) : options(view, item)}
      ${missing(view, item)}
      ${isAnswered(answer) && item.kind !== 'text' ? button(t.clearAnswer, look.clear, 'link') : nothing}
      ${
        item.comment
          ? html`<div class="comment" id="note-${legend}">${say(reader, item.comment)}</div>
              ${words('note', partsOf(answer).note, look, `note-${legend}`, look.invalid && error)}`
          : nothing
      }
    </fieldset>
  </div>`;
}

const words = (
  field: 'text' | 'note',
  text = '',
  { invalid }: QuestionLook,
  label: string,
  described: string | undefined,
): TemplateResult =>
  html`<textarea
    rows="3"
    data-field=${field}
    aria-labelledby=${label}
    aria-describedby=${described || nothing}
    aria-invalid=${invalid && (invalid.code === 'required' || invalid.in === field) ? 'true' : nothing}
    .value=${text}
  ></textarea>`;

/** The answers that an item offers, a row each. */
export function options(view: View, item: Item): TemplateResult {
  const { value, values } = partsOf(view.session.answerTo(item.id));
  const { reader } = view;
  const none = item.kind === 'multiple-choice' ? item.none : undefined;
  return html`<div class="options">
    ${optionsOf(item, reader.pack).map((option) => [
      option === none ? or(view) : nothing,
      choice(
        item,
        option.value,
        values?.includes(option.value) ?? value === option.value,
        html`${say(reader, option.label)}${option.hint ? html`<small>${say(reader, option.hint)}</small>` : nothing}`,
      ),
    ])}
  </div>`;
}

export const or = (view: View): TemplateResult => html`<p class="or">${view.reader.t.or}</p>`;

/** One row that can be pressed. Where a choice need not exclude the others, it is a tick box. */
export const choice = (
  item: Item,
  value: string,
  checked: boolean,
  words: unknown,
  isMissing = false,
  name = item.id,
): TemplateResult =>
  html`<label class="option" part="option">
    <input
      type=${item.kind === 'scale' || item.kind === 'single-choice' ? 'radio' : 'checkbox'}
      name=${name}
      value=${value}
      ?data-missing=${isMissing}
      .checked=${checked}
    />
    <span>${words}</span>
  </label>`;

/** The ways not to answer that an item offers. */
export function missing(view: View, item: Item): unknown {
  const offered = missingOf(item, view.reader.pack);
  if (!offered.length) return nothing;
  const given = partsOf(view.session.answerTo(item.id)).missing;
  return html`${or(view)}
    <div class="options quiet">
      ${offered.map((code) => choice(item, code, given === code, view.reader.t.missing[code], true))}
    </div>`;
}

/** The same in a group of their own under a name, with buttons that do not count among those of the answers. */
export function choicesApart(view: View, item: Item, name: string): unknown {
  const offered = missingOf(item, view.reader.pack);
  if (!offered.length) return nothing;
  const given = partsOf(view.session.answerTo(item.id)).missing;
  return html`<fieldset class="options quiet">
    <legend class="or">${name}</legend>
    ${offered.map((code) =>
      choice(item, code, given === code, view.reader.t.missing[code], true, `${item.id}-missing`),
    )}
  </fieldset>`;
}
