import { html, nothing, type TemplateResult } from 'lit';
import { invalidSentence } from '../i18n/invalid-words.js';
import { optionsOf, partsOf, isAnswered } from '../model/answers.js';
import type { Invalid } from '../model/validity.js';
import type { Item, Option } from '../schema/item.js';
import type { View } from './view.js';
import { heading, say } from './words.js';

/** How a question stands on its page. */
export interface QuestionLook {
  level: number;
  /** Stands above the statement: 'Question 3 of 14'. */
  caption: string;
  invalid: Invalid | undefined;
  /** Takes the answer back. */
  clear: () => void;
}

const ids = (item: Item) => ({
  hint: `hint-${item.id}`,
  error: `error-${item.id}`,
  legend: `legend-${item.id}`,
});

/** One question: a group named by its statement, native controls, comment, hint and error, all in one tree. */
export function question(view: View, item: Item, look: QuestionLook): TemplateResult {
  const { reader, session } = view;
  const { t } = reader;
  const answer = session.answerTo(item.id);
  const { hint, error, legend } = ids(item);
  const hints = [
    item.hint && say(reader, item.hint),
    item.required && t.required,
    item.adapted && (item.adapted === true ? t.adapted : say(reader, item.adapted)),
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
      ${item.kind === 'text' ? words(item, answer ? (partsOf(answer).text ?? '') : '', look, legend) : options(view, item)}
      ${missing(view, item)}
      ${
        isAnswered(answer) && item.kind !== 'text'
          ? html`<button type="button" class="link" @click=${look.clear}>${t.clearAnswer}</button>`
          : nothing
      }
      ${
        item.comment
          ? html`<label class="comment"
              ><span>${say(reader, item.comment)}</span>
              <textarea
                rows="2"
                data-field="note"
                .value=${partsOf(answer).note ?? ''}
                aria-invalid=${look.invalid?.code === 'too-long' && look.invalid.in === 'note' ? 'true' : nothing}
              ></textarea>
            </label>`
          : nothing
      }
    </fieldset>
  </div>`;
}

const words = (item: Item, text: string, look: QuestionLook, legend: string): TemplateResult =>
  html`<textarea
    rows="3"
    data-field="text"
    aria-labelledby=${legend}
    aria-describedby=${look.invalid ? ids(item).error : nothing}
    aria-invalid=${look.invalid ? 'true' : nothing}
    .value=${text}
  ></textarea>`;

function options(view: View, item: Item): TemplateResult {
  const { value, values } = partsOf(view.session.answerTo(item.id));
  const none = item.kind === 'multiple-choice' ? item.none : undefined;
  return html`<div class="options">
    ${optionsOf(item, view.session.questionnaire).map((option) => [
      option === none ? or(view) : nothing,
      choice(view, item, option, values?.includes(option.value) ?? value === option.value),
    ])}
  </div>`;
}

const or = (view: View): TemplateResult => html`<p class="or">${view.reader.t.or}</p>`;

function choice({ reader }: View, item: Item, option: Option, checked: boolean): TemplateResult {
  return html`<label class="option" part="option">
    <input
      type=${item.kind === 'multiple-choice' ? 'checkbox' : 'radio'}
      name=${item.id}
      value=${option.value}
      .checked=${checked}
    />
    <span
      >${say(reader, option.label)}${option.hint ? html`<small>${say(reader, option.hint)}</small>` : nothing}</span
    >
  </label>`;
}

function missing(view: View, item: Item): unknown {
  const offered = view.session.questionnaire.missingOf(item);
  if (!offered.length) return nothing;
  const given = partsOf(view.session.answerTo(item.id)).missing;
  const type = item.kind === 'scale' || item.kind === 'single-choice' ? 'radio' : 'checkbox';
  return html`${or(view)}
    <div class="options quiet">
      ${offered.map(
        (code) =>
          html`<label class="option" part="option">
            <input type=${type} name=${item.id} value=${code} data-missing .checked=${given === code} />
            <span>${view.reader.t.missing[code]}</span>
          </label>`,
      )}
    </div>`;
}
