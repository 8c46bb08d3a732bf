import { deviceDrafts } from '../storage/device-drafts.js';
import type { Draft, Found } from '../storage/draft.js';
import { today } from './outside.js';
import type { SetAside } from './set-aside.js';
import { PAGE } from './tabs.js';

/** Who is told what becomes of the copy on the device. */
export interface DeviceNews {
  /** Another tab has written something else; `newer` is the whole draft where it came after what is here. */
  changed(other: unknown, newer?: Draft): void;
  /** Another tab, or the browser, has deleted it. */
  gone(): void;
  /** It is on the disk, under the number of this edit; other tabs have to look at it again. */
  written(edit: number): void;
  removed(key: string): void;
  failed(error: unknown): void;
}

/** The copy of a draft on the device. What is done to it is done one after the other, so that no write overtakes another. */
export class DeviceCopy {
  key = '';
  /** Last day on which it is kept; undefined where it is not. */
  until: string | undefined;
  /** Whether a person has decided that what is written next counts, and not another tab's. */
  isChosen = false;
  /** Resolves when all is done. */
  settled: Promise<unknown> = Promise.resolve();
  readonly #news: DeviceNews;
  /** Number of the edit there that this goes on from. */
  #base = 0;

  constructor(news: DeviceNews) {
    this.#news = news;
  }

  /** Number of the next edit, after `edit`. */
  next(edit: number): number {
    return Math.max(edit, this.#base) + 1;
  }

  /** There is none, as far as this knows. */
  reset(): void {
    this.until = undefined;
    this.#base = 0;
  }

  /**
   * Looks what is there; what cannot be read is set aside. Undefined where there is nothing.
   *
   * @param days for how many days a draft is kept at most
   */
  async find(days: number, check: (found: Found) => Found, aside: SetAside): Promise<Draft | undefined> {
    let draft: Draft | undefined;
    this.#queue(async () => {
      const read = async (): Promise<Found> => check(await deviceDrafts.read(this.key, today(), days));
      let found = await read();
      for (; found === 'unreadable'; found = await read()) {
        const { key } = this;
        aside.add(await deviceDrafts.raw(key), () => deviceDrafts.remove(key));
        this.key += '+';
      }
      if (!found) return;
      this.until = found.until;
      this.#base = found.edit;
      draft = found;
    });
    await this.settled;
    return draft;
  }

  write(draft: Draft): void {
    const { key } = this;
    this.#queue(async () => {
      const written = await deviceDrafts.write({ ...draft, key }, this.#base, this.isChosen);
      if (!written) {
        this.#gone();
        return;
      }
      this.#base = written.edit;
      this.isChosen = false;
      if (written.other !== undefined) this.#news.changed(written.other);
      this.until = draft.until;
      this.#news.written(written.edit);
    });
  }

  /** Deletes it; what is written after this is the first again. */
  remove(): void {
    const { key } = this;
    if (this.until === undefined || !key) return;
    this.#base = 0;
    this.#queue(async () => {
      await deviceDrafts.remove(key);
      this.#news.removed(key);
    });
  }

  /** Looks what another tab has done to it. */
  async compare(days: number): Promise<void> {
    if (this.until === undefined || !this.key) return;
    await this.settled;
    const found = await deviceDrafts.read(this.key, today(), days).catch((): Found => 'unreadable');
    if (found === undefined) {
      if (this.#base) this.#gone();
    } else if (found !== 'unreadable' && found.edit > this.#base && found.writer !== PAGE) {
      this.#base = found.edit;
      this.#news.changed(found.data, found);
    }
  }

  #gone(): void {
    this.reset();
    this.#news.gone();
  }

  #queue(act: () => Promise<void>): void {
    this.settled = this.settled.then(act).catch((error: unknown) => {
      console.error('sba-toolkit: the draft on this device.', error);
      this.#news.failed(error);
    });
  }
}
