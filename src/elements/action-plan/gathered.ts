import type { ActionSource } from '../../context/toolkit-store.js';
import type { ActionHome, Named } from '../../model/action-home.js';
import type { ActionList } from '../../model/actions.js';
import type { Action } from '../../schema/action.js';
import { toJson } from '../../schema/to-json.js';

/** An action with the list that it can be changed in. */
export interface Gathered {
  action: Action;
  list: ActionList;
  home: ActionHome | undefined;
}

/** Actions that are shown under one heading. */
export interface Group {
  /** Pack and part of it; undefined for those that belong to no instrument. */
  title: readonly Named[] | undefined;
  entries: readonly Gathered[];
}

/** Every action of the instruments, then those of the plan, which belong to none. */
export function gather(sources: readonly ActionSource[], own: ActionList): Gathered[] {
  const theirs = sources.flatMap(({ actions, homeOf }) =>
    actions.all.map((action) => ({ action, list: actions, home: homeOf(action) })),
  );
  return [...theirs, ...own.all.map((action) => ({ action, list: own, home: undefined }))];
}

/** Under the title of their area, in the order in which the areas first come; two instruments share no area. */
export function grouped(entries: readonly Gathered[]): Group[] {
  const groups = new Map<string, { title: readonly Named[] | undefined; entries: Gathered[] }>();
  for (const entry of entries) {
    const { home } = entry;
    const title = home && [home.pack, ...(home.group ? [home.group] : [])];
    const key = toJson(title);
    const group = groups.get(key) ?? { title, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}
