import type { Condition } from '../schema/condition.js';
import type { PackHead } from '../schema/head.js';
import type { Item } from '../schema/item.js';
import type { Section } from '../schema/survey.js';
import { itemsAskedBy } from './conditions.js';

/** Where an item belongs: the instrument's own questions, those about who answers, or who helped. */
export type Part = 'statements' | 'respondent' | 'help';

/** An item with what its place in the pack adds. */
export interface Question {
  item: Item;
  part: Part;
  /** Its section; respondent questions have none. */
  section?: Section;
  /** Both must hold for it to be shown. */
  conditions: readonly Condition[];
  /** Takes words and a mark (strength, gap) beside a value, or beside the reason why there is none. */
  isInDepth?: boolean;
}

/** A pack made ready for answering: every look-up that a session needs, worked out once. */
export class Questionnaire<P extends PackHead = PackHead> {
  readonly #byId: ReadonlyMap<string, Question>;
  readonly #dependents: ReadonlyMap<string, readonly string[]>;

  /** @param questions all questions in the order in which they are asked */
  constructor(
    readonly pack: P,
    readonly questions: readonly Question[],
  ) {
    this.#byId = new Map(this.questions.map((q) => [q.item.id, q]));
    const dependents = new Map<string, string[]>();
    for (const { item, conditions } of this.questions) {
      for (const asked of new Set(conditions.flatMap(itemsAskedBy))) {
        dependents.set(asked, [...(dependents.get(asked) ?? []), item.id]);
      }
    }
    this.#dependents = dependents;
  }

  /** The question with this id, if the pack asks it. */
  question(id: string): Question | undefined {
    return this.#byId.get(id);
  }

  /** Ids of the questions whose conditions ask about this one. */
  dependentsOf(id: string): readonly string[] {
    return this.#dependents.get(id) ?? [];
  }
}
