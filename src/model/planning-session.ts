import type { Action } from '../schema/action.js';
import type { Mark, Response } from '../schema/response.js';
import { ActionList, isOpen } from './actions.js';
import { type Choice, partsOf } from './answers.js';
import type { Questionnaire } from './questionnaire.js';
import { type Change, Session, type SessionSettings } from './session.js';
import { Workshop } from './workshop.js';

/** A session whose questions take words and a mark beside a position, and whose items carry actions. */
export class PlanningSession extends Session {
  readonly actions = new ActionList();
  /** What people said one by one before they agreed; empty where they answered together from the start. */
  readonly workshop = new Workshop();
  /** The response of an earlier round, to compare with. */
  #earlier: Response | undefined;
  /** The id of the response whose unfinished actions were carried over. */
  #carriedFrom: string | undefined;
  #carried: ReadonlySet<Action> = new Set();

  constructor(questionnaire: Questionnaire, settings: SessionSettings) {
    super(questionnaire, settings);
    this.actions.subscribe((action) => {
      if (action) this.reopen();
    });
  }

  override get isEmpty(): boolean {
    return (
      super.isEmpty && this.workshop.isEmpty && this.actions.written.every((action) => this.isCarried(action))
    );
  }

  /** Whether an action came over from an earlier round and nobody has touched it since. */
  isCarried(action: Action): boolean {
    return this.#carried.has(action);
  }

  /** The earlier round that answers are shown beside. */
  get earlier(): Response | undefined {
    return this.#earlier;
  }

  /** Shows an earlier round beside this one, and carries its unfinished actions over, once. */
  set earlier(earlier: Response | undefined) {
    this.#earlier = earlier;
    if (!earlier || this.#carriedFrom === earlier.id) return;
    this.#carriedFrom = earlier.id;
    const since = earlier.round ?? earlier.completed ?? earlier.started;
    const unfinished = (earlier.actions ?? []).filter((a) => isOpen(a) && !this.actions.get(a.id));
    const carried = unfinished.map((action) => ({ since, ...action }));
    this.#carried = new Set(carried);
    this.actions.all = [...this.actions.all, ...carried];
  }

  /** Whether the earlier round was asked with the same version of the same pack, so that it can be compared. */
  get isComparable(): boolean {
    const { id, version } = this.questionnaire.pack;
    return this.#earlier?.pack.id === id && this.#earlier.pack.version === version;
  }

  override answer(id: string, choice: Choice | undefined): Change {
    if (!this.questionnaire.question(id)?.isInDepth) return super.answer(id, choice);
    const { value, values, missing, text, ...beside } = partsOf(this.answerTo(id));
    if (choice && 'text' in choice) {
      const position = {
        ...(value !== undefined && { value }),
        ...(values && { values }),
        ...(missing && { missing }),
      };
      return this.put(id, { ...position, ...beside, ...choice });
    }
    const isNone = choice && 'values' in choice && !choice.values.length;
    return this.put(id, { ...(text !== undefined && { text }), ...beside, ...(!isNone && choice) });
  }

  /**
   * Says whether an answer tells of a strength or a gap; undefined takes it back.
   * @throws UsageError if the item is not in the pack
   */
  judge(id: string, mark: Mark | undefined): Change {
    const { mark: _before, ...rest } = partsOf(this.answerTo(id));
    return this.put(id, { ...rest, ...(mark && { mark }) });
  }

  /** Records who sees an item differently, and how, though most agree; an empty text takes it away. */
  dissent(item: string, words: string): Change {
    this.workshop.dissent(item, words);
    this.reopen();
    return { items: [item], shownChanged: false };
  }

  override clear(id: string): void {
    super.clear(id);
    this.workshop.restore(undefined);
    this.actions.all = [];
    this.#carriedFrom = undefined;
    this.earlier = this.#earlier;
  }

  override restore(response: Response): void {
    super.restore(response);
    this.actions.all = response.actions ?? [];
    this.workshop.restore(response.workshop);
    this.#carriedFrom = response.earlier;
    this.earlier = this.#earlier;
  }

  protected override build(completed: string | undefined): Response {
    const actions = this.actions.written.map((action) => ({ ...action }));
    return {
      ...super.build(completed),
      ...(actions.length && { actions }),
      ...(this.#carriedFrom !== undefined && { earlier: this.#carriedFrom }),
      ...(!this.workshop.isEmpty && { workshop: this.workshop.record }),
    };
  }
}
