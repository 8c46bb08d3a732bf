import { ANSWER_AS, LOOK_AT_OTHERS } from '../schema/matrix-references.js';
import type { MatrixPack } from '../schema/matrix.js';
import type { Answer } from '../schema/answer.js';
import { partsOf } from './answers.js';
import { MatrixQuestionnaire } from './matrix-questionnaire.js';
import { PlanningSession } from './planning-session.js';
import type { Question } from './questionnaire.js';
import type { SessionSettings } from './session.js';

/** Someone who answers for one group of a matrix, or people who answer for all of them together. */
export class MatrixSession extends PlanningSession {
  declare readonly questionnaire: MatrixQuestionnaire;

  constructor(pack: MatrixPack, settings: SessionSettings, isTogether = false) {
    super(new MatrixQuestionnaire(pack, isTogether), settings);
  }

  /** Id of the group that the person answers as. */
  get as(): string | undefined {
    return partsOf(this.answerTo(ANSWER_AS)).value;
  }

  /** Whether the host has said which group the person answers as, so that nobody is asked. */
  get isPreset(): boolean {
    return this.preset !== undefined && this.as === this.preset;
  }

  /** Whether a cell is one of the person's own group. */
  isOwn(item: string): boolean {
    const place = this.questionnaire.placeOf(item);
    return place !== undefined && place.group.id === this.as;
  }

  /** In the order of asking: who answers, their own group, whether they look at the others, and these row by row. */
  override get shown(): readonly Question[] {
    const shown = super.shown;
    if (this.questionnaire.isTogether) return shown;
    const { as, isPreset } = this;
    const [first, own, look, others]: Question[][] = [[], [], [], []];
    for (const question of shown) {
      const { id } = question.item;
      const place = this.questionnaire.placeOf(id);
      if (id === LOOK_AT_OTHERS) look!.push(question);
      else if (!place) first!.push(question);
      else if (place.group.id === as) own!.push(question);
      else others!.push(question);
    }
    return [...(isPreset ? [] : first!), ...own!, ...look!, ...others!];
  }

  override answerTo(id: string): Answer | undefined {
    const answer = super.answerTo(id);
    if (id !== ANSWER_AS || answer) return answer;
    return this.preset === undefined ? undefined : { value: this.preset };
  }

  // Not private by `#`: the session of the base class asks for it while it is being made.
  /** The group that the host says, where it is one of the matrix and there is somebody to ask for it. */
  protected get preset(): string | undefined {
    const { pack, isTogether } = this.questionnaire;
    const { group } = this.settings;
    return isTogether ? undefined : pack.groups.find(({ id }) => id === group)?.id;
  }
}
