import { noChange } from 'lit';
import { setChildPartValue, setCommittedValue } from 'lit/directive-helpers.js';
import { type ChildPart, Directive, directive } from 'lit/directive.js';
import type { QuestionUpdates } from '../controllers/question-updates.js';

type Draw = (id: string) => unknown;

/**
 * Draws one question and draws it again when it alone changes, so that an answer costs the same in a list of a
 * thousand as on a page of one.
 */
class LiveQuestion extends Directive {
  #id: string | undefined;
  #epoch: unknown;

  override render(_updates: QuestionUpdates, id: string, draw: Draw, _epoch: unknown): unknown {
    return draw(id);
  }

  override update(part: ChildPart, args: Parameters<this['render']>): unknown {
    const [updates, id, draw, epoch] = args;
    if (this.#id === id && this.#epoch === epoch) return noChange;
    // Another question gets controls of its own: radio buttons that change their group uncheck one another.
    if (this.#id !== id) setCommittedValue(part);
    this.#id = id;
    this.#epoch = epoch;
    updates.follow(id, () => {
      // With this directive as its owner, the part stays ours and is not drawn anew with the page.
      setChildPartValue(part, draw(id), this);
    });
    return draw(id);
  }
}

/** One question. It is drawn again when `updates` names it or `epoch` (anything else it depends on) differs. */
export const liveQuestion = directive(LiveQuestion);
