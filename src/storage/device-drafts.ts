import { type Aside, database, hasDatabase } from './database.js';
import { type Draft, daysAfter, isDraft, isOver } from './draft.js';
import type { Found } from './session-drafts.js';

/** Every write is on the disk before its promise resolves. */
const STRICT = { durability: 'strict' } as const;

interface Asides {
  get: (key: string) => Promise<Aside | undefined>;
  put: (aside: Aside) => Promise<unknown>;
}

/** What a write found: the number of its edit, and what it took the place of, if another tab had written that. */
export interface Written {
  edit: number;
  other: unknown;
}

/** Drafts on the device, for all tabs. Every method rejects where storage is blocked or full. */
export const deviceDrafts = {
  /** @param days for how long a draft may be kept at most, counted from today */
  async read(key: string, today: string, days: number): Promise<Found> {
    if (!(await hasDatabase())) return undefined;
    const db = await database();
    const tx = db.transaction(['drafts', 'asides'], 'readwrite', STRICT);
    const [drafts, asides] = [tx.objectStore('drafts'), tx.objectStore('asides')];
    const until = daysAfter(today, days);
    let found: Found;
    // Those of other elements as well: nobody may ever open their page again.
    for (const draft of await drafts.getAll()) {
      const readable = isDraft(draft);
      const { key: name } = draft;
      if (readable ? isOver(draft, today) : name === key) await drafts.delete(name);
      if (name !== key) continue;
      if (!readable) await addTo(asides, { key, value: draft, until });
      else if (!isOver(draft, today)) {
        found = draft;
        // A day further ahead was written by a clock that went wrong.
        if (draft.until > until) await drafts.put({ ...draft, until });
      }
    }
    for (const aside of await asides.getAll()) if (isOver(aside, today)) await asides.delete(aside.key);
    found ??= (await asides.get(key)) && 'unreadable';
    await tx.done;
    return found;
  },

  /**
   * Puts a draft in its place.
   *
   * @param base number of the edit that the draft goes on from; 0 where it is the first
   * @param chosen whether a person has decided that this one counts, and not another tab's
   * @returns undefined where another tab has deleted what the draft goes on from: it stays deleted
   */
  async write(draft: Draft, base: number, chosen: boolean): Promise<Written | undefined> {
    const tx = (await database()).transaction('drafts', 'readwrite', STRICT);
    const before = await tx.store.get(draft.key);
    if (!before && base) {
      await tx.done;
      return undefined;
    }
    const edit = Math.max(draft.edit, (before?.edit ?? 0) + 1);
    const isOthers = before && before.edit > base && before.writer !== draft.writer;
    const other = chosen ? undefined : isOthers ? before.data : before?.other;
    await tx.store.put({ ...draft, edit, ...(other !== undefined && { other }) });
    await tx.done;
    return { edit, other };
  },

  async remove(key: string): Promise<void> {
    if (await hasDatabase()) await deleteFrom('drafts', key);
  },

  /** Puts what stands under a key, and cannot be read, where nothing overwrites it. */
  async setAside(key: string, until: string): Promise<void> {
    const tx = (await database()).transaction(['drafts', 'asides'], 'readwrite', STRICT);
    const value = await tx.objectStore('drafts').get(key);
    await addTo(tx.objectStore('asides'), { key, value, until });
    await tx.objectStore('drafts').delete(key);
    await tx.done;
  },

  async aside(key: string): Promise<unknown> {
    return (await hasDatabase()) ? (await (await database()).get('asides', key))?.value : undefined;
  },

  async removeAside(key: string): Promise<void> {
    if (await hasDatabase()) await deleteFrom('asides', key);
  },
};

/** Puts it beside what was set aside before. */
async function addTo(asides: Asides, aside: Aside): Promise<void> {
  const before = await asides.get(aside.key);
  await asides.put(before ? { ...aside, value: [before.value, aside.value].flat() } : aside);
}

async function deleteFrom(store: 'drafts' | 'asides', key: string): Promise<void> {
  const tx = (await database()).transaction(store, 'readwrite', STRICT);
  await tx.store.delete(key);
  await tx.done;
}
