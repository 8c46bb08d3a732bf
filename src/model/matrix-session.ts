import { ANSWER_AS, cellId, LOOK_AT_OTHERS } from '../schema/matrix-references.js';
import type { MatrixPack } from '../schema/matrix.js';
import type { Answer, Response } from '../schema/response.js';
import { type Choice, partsOf } from './answers.js';
import { MatrixQuestionnaire } from './matrix-questionnaire.js';
import { PlanningSession } from './planning-session.js';
import type { Question } from './questionnaire.js';
import type { Change, SessionSettings } from './session.js';

/** Someone who answers for one group of a matrix, or people who answer for all of them together. */
export class MatrixSession extends PlanningSession {
  declare readonly questionnaire: MatrixQuestionnaire;

  /** What was said of a cell while it was one's own (`own`) or another's (`seen`), for whoever says who they are anew. */
  readonly #aside = { own: new Map<string, Answer>(), seen: new Map<string, Answer>() };
  /** The group that the person answered as last. */
  #side: string | undefined;

  constructor(pack: MatrixPack, settings: SessionSettings, isTogether = false) {
    super(new MatrixQuestionnaire(pack, isTogether), settings);
    this.#side = this.as;
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

  override set labels(labels: Partial<Pick<SessionSettings, 'language' | 'group' | 'round'>>) {
    super.labels = labels;
    this.#changeSides();
  }

  override answer(id: string, choice: Choice | undefined): Change {
    const change = super.answer(id, choice);
    if (id !== ANSWER_AS) return change;
    return { items: [...change.items, ...this.#changeSides()], shownChanged: change.shownChanged };
  }

  override restore(response: Response): void {
    super.restore(response);
    this.#side = this.as;
  }

  override clear(id: string): void {
    super.clear(id);
    this.#aside.own.clear();
    this.#aside.seen.clear();
    this.#side = this.as;
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

  /**
   * What one says of one's own group is not what one sees of another. So the answers on a group that becomes one's own,
   * or no longer is, are put aside, and those that were given from the other side come back.
   */
  #changeSides(): string[] {
    const { as } = this;
    const before = this.#side;
    // Who says nothing for now has not changed sides.
    if (as === undefined || before === as) return [];
    this.#side = as;
    const { rows } = this.questionnaire.pack;
    return [before, as].flatMap((group) => {
      if (group === undefined) return [];
      const [from, to] = group === before ? (['own', 'seen'] as const) : (['seen', 'own'] as const);
      return rows.map((row) => {
        const id = cellId(row.id, group);
        const said = this.answerTo(id);
        if (said) this.#aside[from].set(id, said);
        else this.#aside[from].delete(id);
        this.put(id, this.#aside[to].get(id) ?? {});
        return id;
      });
    });
  }
}
