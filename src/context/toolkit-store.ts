import type { ActionHome } from '../model/action-home.js';
import type { ActionList } from '../model/actions.js';
import type { Action } from '../schema/action.js';

/** An instrument whose actions a plan can gather. */
export interface ActionSource {
  readonly actions: ActionList;
  homeOf: (action: Action) => ActionHome;
}

/**
 * What the elements inside one toolkit share. It stays the same object for as long as the toolkit does, so that a change
 * in it draws only what listens for that change.
 */
export class ToolkitStore {
  readonly #sources = new Map<ActionSource, () => void>();
  readonly #listeners = new Set<(about: Action | undefined) => void>();

  /** In the order in which they joined. */
  get sources(): readonly ActionSource[] {
    return [...this.#sources.keys()];
  }

  /** Lets an instrument's actions be gathered; returns how to leave. */
  join(source: ActionSource): () => void {
    this.#sources.set(source, source.actions.subscribe(this.tell));
    this.tell();
    return () => {
      this.#sources.get(source)?.();
      this.#sources.delete(source);
      this.tell();
    };
  }

  /**
   * Calls `listener` whenever an action anywhere changes, with that action, or with undefined where an instrument comes,
   * goes, speaks another language or has other actions altogether.
   */
  subscribe(listener: (about: Action | undefined) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells everybody who listens that something has changed; instruments call it when they change their language. */
  readonly tell = (about?: Action): void => {
    for (const listener of this.#listeners) listener(about);
  };
}
