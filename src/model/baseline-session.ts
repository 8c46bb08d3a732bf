import type { Area } from '../schema/baseline.js';
import type { BaselinePack } from '../schema/baseline.js';
import type { Response } from '../schema/response.js';
import { BaselineQuestionnaire } from './baseline-questionnaire.js';
import { PlanningSession } from './planning-session.js';
import type { SessionSettings } from './session.js';

/** People going through a baseline, area by area. */
export class BaselineSession extends PlanningSession {
  declare readonly questionnaire: BaselineQuestionnaire;
  #done = new Set<string>();

  constructor(pack: BaselinePack, settings: SessionSettings) {
    super(new BaselineQuestionnaire(pack), settings);
  }

  override get isEmpty(): boolean {
    return super.isEmpty && this.#done.size === 0;
  }

  isDone(area: string): boolean {
    return this.#done.has(area);
  }

  /** Marks an area as done, or takes the mark back. */
  setDone({ id }: Area, done: boolean): void {
    if (done) this.#done.add(id);
    else this.#done.delete(id);
    this.reopen();
  }

  override clear(id: string): void {
    super.clear(id);
    this.#done.clear();
  }

  override restore(response: Response): void {
    super.restore(response);
    this.#done = new Set(response.done);
  }

  protected override build(completed: string | undefined): Response {
    const done = [...this.#done];
    return { ...super.build(completed), ...(done.length && { done }) };
  }
}
