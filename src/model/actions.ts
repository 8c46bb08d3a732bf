import type { Action } from '../schema/action.js';
import { wordsOf } from './answers.js';

/** What happened to one action. */
export type ActionChange = 'added' | 'edited' | 'moved' | 'removed' | 'brought-back';

/** An action that was taken out, and where it stood. */
export interface Removed {
  action: Action;
  at: number;
  list: ActionList;
}

/** Whether nothing has been written into an action yet. Such a one is on the page, but not in the response. */
export const isBlank = ({ what, owner, with: partners, by, sign, learnt }: Action): boolean =>
  [what, owner, partners, by, sign, learnt].every((words) => !words?.trim());

/** Whether there is still something to do. */
export const isOpen = ({ status }: Action): boolean => status === 'not-started' || status === 'going-on';

/** The actions of one instrument, or those of a plan that belong to none, in the order that people gave them. */
export class ActionList {
  #actions: readonly Action[] = [];
  readonly #listeners = new Set<(action: Action | undefined) => void>();

  get all(): readonly Action[] {
    return this.#actions;
  }

  set all(actions: readonly Action[]) {
    this.#set(actions, undefined);
  }

  /** Those that something has been written into. */
  get written(): readonly Action[] {
    return this.#actions.filter((action) => !isBlank(action));
  }

  get(id: string): Action | undefined {
    return this.#actions.find((action) => action.id === id);
  }

  /** The actions of one item; those that belong to none for undefined. */
  of(item: string | undefined): readonly Action[] {
    return this.#actions.filter((action) => action.item === item);
  }

  add(action: Action): void {
    this.#set([...this.#actions, action], action);
  }

  /** Changes parts of an action; a blank text takes the part away. */
  edit(id: string, parts: Partial<Action>): void {
    const before = this.get(id);
    if (!before) return;
    const kept = Object.entries({ ...before, ...parts })
      .map(([key, value]) => [key, wordsOf(value)] as const)
      .filter(([key, value]) => value !== '' || key === 'what');
    const action = Object.fromEntries(kept) as Action;
    this.#set(
      this.#actions.map((one) => (one.id === id ? action : one)),
      action,
    );
  }

  /** Lets an action change places with another. */
  move(id: string, past: string): void {
    const [action, other] = [this.get(id), this.get(past)];
    if (!action || !other) return;
    this.#set(
      this.#actions.map((one) => (one === action ? other : one === other ? action : one)),
      action,
    );
  }

  /** Takes an action out, and says what putting it back takes. */
  remove(id: string): Removed | undefined {
    const at = this.#actions.findIndex((one) => one.id === id);
    const action = this.#actions[at];
    if (!action) return undefined;
    this.#set(
      this.#actions.filter((one) => one !== action),
      action,
    );
    return { action, at, list: this };
  }

  bringBack({ action, at }: Omit<Removed, 'list'>): void {
    this.#set([...this.#actions.slice(0, at), action, ...this.#actions.slice(at)], action);
  }

  /**
   * Calls `listener` after every change, with the action that it was about, or undefined where all were put in place at
   * once; returns how to stop it.
   */
  subscribe(listener: (action: Action | undefined) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #set(actions: readonly Action[], about: Action | undefined): void {
    this.#actions = actions;
    for (const listener of this.#listeners) listener(about);
  }
}
