import { hasDatabase, within } from './database.js';
import { type Draft, daysAfter, type Found, readable } from './draft.js';
import { toJson } from '../schema/to-json.js';

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
    return within('drafts', async (store) => {
      const most = daysAfter(today, days);
      let result: Found;
      // Those of other elements as well: nobody may ever open their page again.
      for (const draft of await store.getAll()) {
        const found = readable(draft, today);
        if (!found) await store.delete(draft.key);
        if (draft.key !== key) continue;
        result = found;
        // A day further ahead was written by a clock that went wrong.
        if (typeof found === 'object' && found.until > most) await store.put({ ...draft, until: most });
      }
      return result;
    });
  },

  /** What stands there, whatever it is. */
  raw: async (key: string): Promise<string> => toJson(await within('drafts', (store) => store.get(key)), 2),

  /**
   * Puts a draft in its place.
   *
   * @param base number of the edit that the draft goes on from; 0 where it is the first
   * @param chosen whether a person has decided that this one counts, and not another tab's
   * @returns undefined where another tab has deleted what the draft goes on from: it stays deleted
   */
  write: (draft: Draft, base: number, chosen: boolean): Promise<Written | undefined> =>
    within('drafts', async (store) => {
      const before = await store.get(draft.key);
      if (!before && base) return undefined;
      const edit = Math.max(draft.edit, (before?.edit ?? 0) + 1);
      const isOthers = before && before.edit > base && before.writer !== draft.writer;
      const other = chosen ? undefined : isOthers ? before.data : before?.other;
      await store.put({ ...draft, edit, ...(other !== undefined && { other }) });
      return { edit, other };
    }),

  async remove(key: string): Promise<void> {
    if (await hasDatabase()) await within('drafts', (store) => store.delete(key));
  },
};
