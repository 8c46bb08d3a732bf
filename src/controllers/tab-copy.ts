import { claim, isClaimed } from '../storage/claims.js';
import type { Draft, Found } from '../storage/draft.js';
import { sessionDrafts } from '../storage/session-drafts.js';
import { today } from './outside.js';
import type { SetAside } from './set-aside.js';

/** The copy of a draft in the tab, and the place that an element has there. Throws where storage is blocked or full. */
export class TabCopy {
  /** Key of the copy: that of the place, or one after it where what is there cannot be read. */
  #key = '';
  /** The place that it has, or had before the element left the page. */
  #place = '';
  #release: (() => void) | undefined;

  /** Whether it has a place; without one nothing is kept. */
  get hasPlace(): boolean {
    return this.#release !== undefined;
  }

  /** Whether nobody has the place that this one had. */
  get isLeft(): boolean {
    return !isClaimed(this.#place);
  }

  /** Gives the place up; what is kept there stays. */
  leave(): void {
    this.#release?.();
    this.#release = undefined;
  }

  /** Takes the place of this name after `moving`, or none; returns it. */
  take(wanted: string | undefined, moving: () => void): string {
    this.leave();
    const claimed = wanted === undefined ? undefined : claim(wanted);
    this.#release = claimed?.release;
    moving();
    this.#place = this.#key = claimed?.key ?? '';
    return this.#place;
  }

  /** What is there; what cannot be read is set aside. */
  find(check: (found: Found) => Found, aside: SetAside): Draft | undefined {
    for (;;) {
      const key = this.#key;
      const found = check(sessionDrafts.read(key, today()));
      if (found !== 'unreadable') return found;
      aside.add(sessionDrafts.raw(key), () => {
        sessionDrafts.remove(key);
      });
      this.#key += '+';
    }
  }

  write(draft: Draft): void {
    sessionDrafts.write({ ...draft, key: this.#key });
  }

  remove(): void {
    if (this.#key) sessionDrafts.remove(this.#key);
  }
}
