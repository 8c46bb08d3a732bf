import { type DraftSettings, draftSettings } from '../../controllers/draft-settings.js';
import type { DraftSource } from '../../controllers/draft-source.js';
import type { ToolkitSettings } from '../../context/toolkit-store.js';
import type { ActionList } from '../../model/actions.js';
import { parseActions } from '../../schema/parse-actions.js';
import type { Action } from '../../schema/action.js';
import { toJson } from '../../schema/to-json.js';
import type { SbaActionPlan } from './action-plan.js';

/** What drafts need of a plan beside what everyone may see of it. */
interface Inside {
  /** Actions that belong to no instrument. */
  own: ActionList;
  /** What the toolkit around it says. */
  settings(): ToolkitSettings | undefined;
  isClosed(): boolean;
  /** Closes what is being edited. */
  close(): void;
  stir(): void;
  announce(words: string): void;
}

/** A plan's own actions are what is kept; those of instruments are in their drafts. */
export class PlanDrafts implements DraftSource {
  readonly #plan: SbaActionPlan;
  readonly #inside: Inside;

  constructor(plan: SbaActionPlan, inside: Inside) {
    this.#plan = plan;
    this.#inside = inside;
  }

  get settings(): DraftSettings {
    return draftSettings(this.#plan, this.#inside.settings());
  }

  get name(): string | undefined {
    const { group, round } = this.#inside.settings() ?? {};
    const { localName, id, name, round: ownRound, group: ownGroup } = this.#plan;
    if (this.#inside.isClosed()) return undefined;
    return toJson([localName, id || [location.pathname, name], ownRound ?? round, ownGroup ?? group]);
  }

  take(): ReturnType<DraftSource['take']> {
    return this.#inside.own.written.length ? { data: this.#plan.actions, asked: {} } : undefined;
  }

  parse(data: unknown): ReturnType<DraftSource['parse']> {
    const result = parseActions(data);
    return 'problems' in result ? result : { draft: result.actions };
  }

  show(data: unknown): void {
    this.#inside.close();
    this.#inside.own.all = data as Action[];
  }

  /** Actions that belong to no instrument are never sent. */
  isFinished(): boolean {
    return false;
  }

  isOnItsWay(): Promise<boolean> {
    return Promise.resolve(false);
  }

  renew(): boolean {
    return false;
  }

  offers(): void {
    this.#inside.stir();
  }

  turned(): void {
    void this.#plan.updateComplete.then(() => {
      this.#plan.focus();
    });
  }

  news(): void {
    void this.#plan.updateComplete.then(() => {
      this.#inside.announce(this.#plan.find('[data-news] p')?.textContent ?? '');
    });
  }
}
