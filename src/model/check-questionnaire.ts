import type { CheckPack, CheckSection } from '../schema/check.js';
import { Questionnaire } from './questionnaire.js';

/** A check made ready for answering: a scale for each statement. */
export class CheckQuestionnaire extends Questionnaire<CheckPack> {
  readonly #sections: ReadonlyMap<string, CheckSection>;

  constructor(pack: CheckPack) {
    const all = pack.sections.flatMap((section) =>
      section.statements.map((statement) => ({ section, statement })),
    );
    super(
      pack,
      all.map(({ statement }) => ({
        item: { kind: 'scale', ...statement },
        part: 'statements',
        conditions: [],
        isInDepth: true,
      })),
    );
    this.#sections = new Map(all.map(({ section, statement }) => [statement.id, section]));
  }

  /** The section that a statement stands in. */
  sectionOf(item: string): CheckSection | undefined {
    return this.#sections.get(item);
  }
}
