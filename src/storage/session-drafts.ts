import { type Found, readable } from './draft.js';
import type { Draft } from './draft.js';
import { toJson } from '../schema/to-json.js';

const PREFIX = 'sba-draft:';

/** Drafts in the open tab. The browser forgets them with the tab. Every method throws where storage is blocked or full. */
export const sessionDrafts = {
  read(key: string, today: string): Found {
    const text = sessionStorage.getItem(PREFIX + key);
    if (text === null) return undefined;
    let draft: unknown;
    try {
      draft = JSON.parse(text);
    } catch {
      return 'unreadable';
    }
    const found = readable(draft, today);
    if (!found) this.remove(key);
    return found;
  },

  /** What stands there, whatever it is. */
  raw: (key: string): string => sessionStorage.getItem(PREFIX + key) ?? '',

  write(draft: Draft): void {
    sessionStorage.setItem(PREFIX + draft.key, toJson(draft));
  },

  remove(key: string): void {
    sessionStorage.removeItem(PREFIX + key);
  },
};
