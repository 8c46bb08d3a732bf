import { type Draft, isDraft, isOver } from './draft.js';

const PREFIX = 'sba-draft:';
const ASIDE = 'sba-aside:';

/** What was found under a key. `unreadable`: it was set aside, nothing of it is lost. */
export type Found = Draft | 'unreadable' | undefined;

/** Drafts in the open tab. The browser forgets them with the tab. Every method throws where storage is blocked or full. */
export const sessionDrafts = {
  read(key: string, today: string): Found {
    const text = sessionStorage.getItem(PREFIX + key);
    if (text !== null) {
      let draft: unknown;
      try {
        draft = JSON.parse(text);
      } catch {
        draft = undefined;
      }
      if (isDraft(draft)) {
        if (!isOver(draft, today)) return draft;
        this.remove(key);
      } else this.setAside(key);
    }
    return this.aside(key) === undefined ? undefined : 'unreadable';
  },

  write(draft: Draft): void {
    sessionStorage.setItem(PREFIX + draft.key, JSON.stringify(draft));
  },

  remove(key: string): void {
    sessionStorage.removeItem(PREFIX + key);
  },

  /** Puts what stands under a key, and cannot be read, where nothing overwrites it. */
  setAside(key: string): void {
    const text = sessionStorage.getItem(PREFIX + key) ?? '';
    // Gone first: there may not be room for both.
    this.remove(key);
    sessionStorage.setItem(ASIDE + key, [this.aside(key), text].filter(Boolean).join('\n'));
  },

  aside(key: string): string | undefined {
    return sessionStorage.getItem(ASIDE + key) ?? undefined;
  },

  removeAside(key: string): void {
    sessionStorage.removeItem(ASIDE + key);
  },
};
