import type { ActionHome } from '../model/action-home.js';
import type { ActionList } from '../model/actions.js';
import type { Progress } from '../model/session.js';
import type { Action } from '../schema/action.js';
import type { Text } from '../schema/text.js';

/** An instrument whose actions a plan can gather. */
export interface ActionSource {
  readonly actions: ActionList;
  homeOf: (action: Action) => ActionHome;
}

/** Whatever stands in a toolkit and holds what people said. */
export interface Member {
  /** What a plan gathers from it. */
  source?: ActionSource | undefined;
  /** How far people have come in it; undefined where there is nothing to answer. */
  progress: () => Progress | undefined;
  /** Whether there is anything that clearing would lose. */
  isEmpty: () => boolean;
  /** Takes everything away, and returns the way back. */
  wipe: () => () => void;
}

/** What a toolkit says for every element in it that does not say it itself. */
export interface ToolkitSettings {
  group?: string | undefined;
  round?: string | undefined;
  save?: string | undefined;
  keepDays?: number | undefined;
  submitUrl?: string | undefined;
  submitUrlWas?: string | undefined;
  completeTimeout?: number | undefined;
  submitOptions?: object | undefined;
  terms?: Readonly<Record<string, Text>> | undefined;
  messages?: string | object | undefined;
}

/**
 * What the elements inside one toolkit share. It stays the same object for as long as the toolkit does, so that a change
 * in it draws only what listens for that change.
 */
export class ToolkitStore {
  readonly #members = new Map<Member, (() => void) | undefined>();
  readonly #listeners = new Set<(about: Action | undefined) => void>();
  readonly #watchers = new Set<() => void>();
  #settings: ToolkitSettings = {};

  /** In the order in which they joined. */
  get members(): readonly Member[] {
    return [...this.#members.keys()];
  }

  get sources(): readonly ActionSource[] {
    return this.members.flatMap(({ source }) => source ?? []);
  }

  get settings(): ToolkitSettings {
    return this.#settings;
  }

  set settings(settings: ToolkitSettings) {
    this.#settings = settings;
    this.stir();
  }

  /** Lets an element take part; returns how to leave. */
  join(member: Member): () => void {
    this.#members.set(member, member.source?.actions.subscribe(this.tell));
    this.tell();
    this.stir();
    return () => {
      this.#members.get(member)?.();
      this.#members.delete(member);
      this.tell();
      this.stir();
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

  /** Calls `watcher` whenever the settings change, or how far people have come. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Tells everybody who watches; elements call it when people come further. */
  readonly stir = (): void => {
    for (const watcher of this.#watchers) watcher();
  };
}
