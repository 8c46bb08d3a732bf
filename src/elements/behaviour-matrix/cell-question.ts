import { html, nothing, type TemplateResult } from 'lit';
import { isAnswered } from '../../model/answers.js';
import { viewerOf } from '../../model/matrix-views.js';
import type { CellPlace } from '../../model/matrix-questionnaire.js';
import { type ActionLook } from '../../parts/action-list.js';
import { button } from '../../parts/button.js';
import { earlierAnswer } from '../../parts/earlier-answer.js';
import { errorNote, wrongness } from '../../parts/error-note.js';
import { actionsFolded } from '../../parts/in-depth-question.js';
import { caption, choicesApart, options, type QuestionLook, statement } from '../../parts/question.js';
import { adaptedNote, say } from '../../parts/words.js';
import { dissentField, eachSaid } from '../../parts/workshop-answers.js';
import type { Item } from '../../schema/item.js';
import type { MatrixView } from './view.js';

/** How one cell is asked: of one's own group, of another, or by all together. */
export interface CellLook extends QuestionLook {
  place: CellPlace;
  /** How often is this true: asked of this cell. */
  ask: unknown;
  actions: ActionLook | undefined;
  /** Whether the earlier round was answered from the same side. */
  isComparable: boolean;
}

/**
 * One cell as a question: a group named by whose words these are and the words, and a radio button for each point of the
 * scale. The ways not to answer are a group of their own, so that a point is '2 of 4' and not '2 of 7'.
 */
export function cellQuestion(view: MatrixView, item: Item, look: CellLook): TemplateResult {
  const { reader, session } = view;
  const { t } = reader;
  const { id } = item;
  const { group } = look.place;
  const answer = session.answerTo(id);
  const notes = [item.hint && say(reader, item.hint), adaptedNote(reader, item)].filter((note) =>
    Boolean(note),
  );
  const described = [`ask-${id}`, look.invalid ? `error-${id}` : ''].filter(Boolean).join(' ');
  return html`<div class="question cell" data-item=${id} data-invalid=${wrongness(look)}>
    ${caption(look, id)}
    <fieldset part="question" aria-describedby=${described}>
      <legend>
        <span class="who">${say(reader, group.title)}:</span>
        ${statement(view, item, look)}
      </legend>
      <div class="hint" id="ask-${id}">
        <p class="ask">${look.ask}</p>
        ${notes.map((note) => html`<p>${note}</p>`)}
      </div>
      ${look.isComparable ? earlierAnswer(view, item, nothing) : nothing}
      ${eachSaid(view, item, (voice) => {
        const as = reader.pack.groups.find(({ id: group }) => group === viewerOf(voice).as);
        return as ? [' (', say(reader, as.title), ')'] : nothing;
      })}
      ${errorNote(t, look, `error-${id}`)} ${options(view, item)} ${choicesApart(view, item, t.cannotSay)}
      ${isAnswered(answer) ? button(t.clearAnswer, look.clear, 'link') : nothing} ${dissentField(view, id)}
    </fieldset>
    ${look.actions ? actionsFolded(view, id, look.actions) : nothing}
  </div>`;
}
