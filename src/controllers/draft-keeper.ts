import type { ReactiveControllerHost } from 'lit';
import { SbaSaveEvent } from '../events.js';
import { type Draft, daysAfter, type Trouble, troubleOf } from '../storage/draft.js';
import { DeviceCopy, type DeviceNews } from './device-copy.js';
import type { DraftSource } from './draft-source.js';
import { today } from './outside.js';
import { TabCopy } from './tab-copy.js';
import { PAGE, type Tabs } from './tabs.js';

/** Long enough not to write at every key, short enough that a crash costs a word. */
const DELAY = 400;

/** Writes a draft into its two places, a moment after each change, and tells when it is there or cannot be. */
export class DraftKeeper {
  readonly tab = new TabCopy();
  readonly device: DeviceCopy;
  trouble: Trouble | undefined;
  /** Number of the last edit; 0 while there was none. */
  edit = 0;
  /** Whether something has changed that is not kept yet. */
  isDirty = false;
  /** Whether what is kept next was moved by the host, and not changed by a person. */
  isQuiet = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: DraftSource;
  readonly #tabs: Tabs;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    source: DraftSource,
    tabs: Tabs,
    news: Pick<DeviceNews, 'changed' | 'gone'>,
  ) {
    this.#host = host;
    this.#source = source;
    this.#tabs = tabs;
    this.device = new DeviceCopy({
      ...news,
      written: (edit) => {
        this.edit = edit;
        tabs.tell(this.device.key);
        this.#setTrouble(undefined);
        this.#tell('device');
      },
      removed: (key) => {
        tabs.tell(key);
      },
      failed: (error) => {
        this.#setTrouble(troubleOf(error));
      },
    });
  }

  /** Something has changed: keeps it, in a moment. */
  edited(): void {
    this.isDirty = true;
    this.isQuiet = false;
    this.#timer ??= setTimeout(() => void this.flush(), DELAY);
  }

  /** Keeps at once what has not been kept yet; resolves when it is. */
  async flush(): Promise<void> {
    this.#stop();
    if (this.isDirty && this.tab.hasPlace) {
      this.isDirty = false;
      const draft = this.#draft();
      // All answers were taken back. Whoever goes on is still somebody who wanted them on the device.
      if (draft) this.write(draft);
      else this.empty();
    }
    await this.device.settled;
  }

  write(draft: Draft): void {
    this.#tabs.listen();
    const isTabAlone = this.device.until === undefined;
    try {
      this.tab.write(draft);
      if (isTabAlone) {
        this.#setTrouble(undefined);
        this.#tell('session');
      }
    } catch (error) {
      if (isTabAlone) this.#setTrouble(troubleOf(error));
    }
    if (!isTabAlone) this.device.write(draft);
  }

  /** Removes what is kept; what comes is kept again. */
  empty(): void {
    try {
      this.tab.remove();
    } catch (error) {
      this.trouble = troubleOf(error);
    }
    this.device.remove();
  }

  /** Removes what is kept, and what was about to be. */
  forget(): void {
    this.#stop();
    this.isDirty = false;
    if (this.tab.hasPlace) this.empty();
    this.device.until = undefined;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #draft(): Draft | undefined {
    const taken = this.#source.take();
    if (!taken) return undefined;
    const saved = today();
    this.edit = this.device.next(this.edit);
    return {
      key: '',
      edit: this.edit,
      writer: PAGE,
      saved,
      until: daysAfter(saved, this.#source.settings.days),
      ...taken,
    };
  }

  /** What the host moved to another name is no news to it. */
  #tell(to: 'session' | 'device'): void {
    if (this.isQuiet) return;
    this.#host.dispatchEvent(
      new SbaSaveEvent({ to, until: to === 'device' ? this.device.until : undefined }),
    );
  }

  #setTrouble(trouble: Trouble | undefined): void {
    const isNews = trouble && trouble !== this.trouble;
    this.trouble = trouble;
    this.#host.requestUpdate();
    if (isNews) this.#source.news();
  }
}
