import { html, noChange, nothing, type TemplateResult } from 'lit';
import { partsOf } from '../model/answers.js';
import type { Item } from '../schema/item.js';
import type { Mark } from '../schema/response.js';
import { type ActionLook, actionList } from './action-list.js';
import { button } from './button.js';
import { earlierAnswer } from './earlier-answer.js';
import { errorNote, wrongness } from './error-note.js';
import { field } from './field.js';
import { caption, missing, options, type QuestionLook, statement } from './question.js';
import { radios } from './radios.js';
import type { PlanningView } from './view.js';
import { adaptedNote, heading, say } from './words.js';
import { dissentField, eachSaid } from './workshop-answers.js';

/** How a question in depth stands on its page. */
export interface InDepthLook extends QuestionLook {
  /** Small words under the statement, the item's own aside. */
  hints?: readonly unknown[];
  /** What the words are asked for; undefined where there are none. */
  words: string | undefined;
  /** What the position is called: how far along, which is nearer. */
  position: unknown;
  /** What is asked for beside it: an example, how people know. */
  evidence: string;
  clearMark: () => void;
  /** Undefined while people answer alone: what will be done they say together. */
  actions: ActionLook | undefined;
}

export const MARKS: readonly Mark[] = ['strength', 'gap', 'mixed', 'dont-know'];

/** A question answered in words, with a position where it has one, evidence, a mark and actions. */
export function inDepthQuestion(view: PlanningView, item: Item, look: InDepthLook): TemplateResult {
  const { reader, session } = view;
  const { t } = reader;
  const { id } = item;
  const { text, note, mark } = partsOf(session.answerTo(id));
  const hints = [
    item.hint && say(reader, item.hint),
    ...(look.hints ?? []),
    adaptedNote(reader, item),
  ].filter((hint) => Boolean(hint));
  const error = `error-${id}`;
  const describedIn = (name: string): string | undefined =>
    look.invalid?.code === 'too-long' && look.invalid.in === name ? error : undefined;

  return html`<div class="question deep" data-item=${id} data-invalid=${wrongness(look)}>
    ${caption(look, id)}
    <fieldset part="question" aria-describedby=${hints.length ? `hint-${id}` : nothing}>
      <legend>${statement(view, item, look)}</legend>
      ${hints.length ? html`<div class="hint" id="hint-${id}">${hints.map((h) => html`<p>${h}</p>`)}</div>` : nothing}
      ${earlierAnswer(view, item, look.position)} ${eachSaid(view, item)} ${errorNote(t, look, error)}
      ${session.workshop.isRevealed ? html`<p class="minor">${t.agreeOn}</p>` : nothing}
      ${
        look.words === undefined
          ? nothing
          : field('textarea', {
              id: `text-${id}`,
              label: look.words,
              field: 'text',
              value: text,
              described: describedIn('text'),
            })
      }
      ${item.kind === 'text' ? nothing : position(view, item, look)} ${dissentField(view, id)}
      ${field('textarea', { id: `note-${id}`, label: look.evidence, field: 'note', value: note, described: describedIn('note') })}
      <fieldset class="part">
        <legend>${t.judge}</legend>
        ${radios(`mark-${id}`, 'mark', MARKS, mark, t.marks)}
        ${mark === undefined ? nothing : button(t.clearMark, look.clearMark, 'link')}
      </fieldset>
    </fieldset>
    ${look.actions ? actionsOf(view, id, look.actions, look.level + 1) : nothing}
  </div>`;
}

/** What will be done about an item. */
const actionsOf = (
  { reader, session }: PlanningView,
  item: string,
  look: ActionLook,
  level: number,
): TemplateResult =>
  html`<section class="part">
    ${heading(level, reader.t.actions, 'minor')} ${actionList(look, session.actions.of(item), item)}
  </section>`;

/** The same folded up, until something is there: for questions that most people answer without an action. */
export function actionsFolded(
  { reader: { t }, session }: PlanningView,
  item: string,
  look: ActionLook,
): TemplateResult {
  const actions = session.actions.of(item);
  // Unfolded by whoever wants to write one; what has the focus must not be folded away.
  const open = actions.length || look.removed?.action.item === item ? '' : noChange;
  return html`<details open=${open}>
    <summary>${actions.length ? t.actions : t.addAction}</summary>
    ${actionList(look, actions, item)}
  </details>`;
}

function position(view: PlanningView, item: Item, look: InDepthLook): TemplateResult {
  const { value, missing: reason } = partsOf(view.session.answerTo(item.id));
  return html`<fieldset class="part">
    <legend>${look.position}</legend>
    ${options(view, item)} ${missing(view, item)}
    ${value === undefined && reason === undefined ? nothing : button(view.reader.t.clearPosition, look.clear, 'link')}
  </fieldset>`;
}
