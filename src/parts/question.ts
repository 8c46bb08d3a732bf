import { html, nothing, type TemplateResult } from 'lit';
import { isAnswered, partsOf } from '../model/answers.js';
import type { Item } from '../schema/item.js';
import { missingOf, optionsOf } from '../schema/walk.js';
import { button } from './button.js';
import { errorNote, type Wrong, wrongness } from './error-note.js';
import type { View } from './view.js';
import { adaptedNote, heading, say } from './words.js';

/** How a question stands on its page. */
export interface QuestionLook extends Wrong {
  level: number;
  /** Stands above the statement: 'Question 3 of 14'. */
  caption: unknown;
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
    adaptedNote(reader, item),
    item.kind === 'text' && item.maxLength && t.upTo(item.maxLength),
  ].filter((h) => Boolean(h));
  const isRadio = item.kind === 'scale' || item.kind === 'single-choice';
  // Of tick boxes nothing else can say that one of them is needed.
  const needed = item.required && item.kind === 'multiple-choice' && `required-${item.id}`;
  const described = [hints.length && hint, needed, look.invalid && error].filter(Boolean).join(' ');

  return html`<div class="question" data-item=${item.id} data-invalid=${wrongness(look)}>
    ${caption(look, item.id)}
    <fieldset
      part="question"
      role=${item.required && isRadio ? 'radiogroup' : nothing}
      aria-required=${item.required && isRadio ? 'true' : nothing}
      aria-invalid=${look.invalid?.code === 'required' && isRadio ? 'true' : nothing}
      aria-describedby=${described || nothing}
    >
      <legend id=${legend}>${statement(view, item, look)}</legend>
      ${item.required ? html`<p class="hint" id="required-${item.id}">${t.required}</p>` : nothing}
      ${hints.length ? html`<div class="hint" id=${hint}>${hints.map((h) => html`<p>${h}</p>`)}</div>` : nothing}
      ${errorNote(t, look, error)}
      ${item.kind === 'text' ? words('text', partsOf(answer).text, look, legend, described, item.required) : options(view, item, look)}
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
  required = false,
): TemplateResult =>
  html`<textarea
    rows="3"
    data-field=${field}
    aria-labelledby=${label}
    aria-describedby=${described || nothing}
    aria-required=${required ? 'true' : nothing}
    aria-invalid=${invalid && (invalid.code === 'required' || invalid.in === field) ? 'true' : nothing}
    .value=${text}
  ></textarea>`;

/** What a question is about and how far through the questions that is, above it. */
export const caption = (look: QuestionLook, id: string): unknown =>
  look.caption ? html`<p class="caption" id="caption-${id}">${look.caption}</p>` : nothing;

/** The words of a question as a heading. The caption describes it: announced beside it, it may be lost. */
export const statement = (view: View, { id, text }: Item, look: QuestionLook): TemplateResult =>
  heading(look.level, say(view.reader, text), 'statement', look.caption ? `caption-${id}` : undefined);

/** The answers that an item offers, a row each. */
export function options(view: View, item: Item, { invalid }: Partial<QuestionLook> = {}): TemplateResult {
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
        { isInvalid: invalid !== undefined && item.kind === 'multiple-choice' },
      ),
    ])}
  </div>`;
}

export const or = (view: View): TemplateResult => html`<p class="or">${view.reader.t.or}</p>`;

interface ChoiceLook {
  /** Whether it is a way not to answer. */
  isMissing?: boolean;
  isInvalid?: boolean;
  name?: string;
}

/** One row that can be pressed. Where a choice need not exclude the others, it is a tick box. */
export const choice = (
  item: Item,
  value: string,
  checked: boolean,
  words: unknown,
  { isMissing = false, isInvalid = false, name = item.id }: ChoiceLook = {},
): TemplateResult =>
  html`<label class="option" part="option">
    <input
      type=${item.kind === 'scale' || item.kind === 'single-choice' ? 'radio' : 'checkbox'}
      name=${name}
      value=${value}
      ?data-missing=${isMissing}
      aria-invalid=${isInvalid ? 'true' : nothing}
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
      ${offered.map((code) => choice(item, code, given === code, view.reader.t.missing[code], { isMissing: true }))}
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
      choice(item, code, given === code, view.reader.t.missing[code], {
        isMissing: true,
        name: `${item.id}-missing`,
      }),
    )}
  </fieldset>`;
}
