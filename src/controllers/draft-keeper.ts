import type { ReactiveControllerHost } from 'lit';
import { SbaSaveEvent } from '../events.js';
import { claim, isClaimed } from '../storage/claims.js';
import { deviceDrafts } from '../storage/device-drafts.js';
import { type Draft, daysAfter, type Found, type Trouble, troubleOf } from '../storage/draft.js';
import { sessionDrafts } from '../storage/session-drafts.js';
import { Tabs } from '../storage/tabs.js';
import type { DraftSettings } from './draft-settings.js';
import type { DraftSource } from './draft-source.js';
import { newId, today } from './outside.js';

/** Long enough not to write at every key, short enough that a crash costs a word. */
const DELAY = 400;
/** This page among all that are open: what it wrote itself is no news to it. */
const PAGE = newId();

/** The two places of a draft, the tab and the device: reads and writes it there, and tells when it is or cannot be kept. */
export abstract class DraftKeeper {
  /** Why nothing can be kept on the device, where that was tried. */
  deviceTrouble: Trouble | undefined;
  /** What was kept here and cannot be read, whole; it is left where it is. */
  unreadable = '';
  /** Last day on which it is kept on the device; undefined where it is not. */
  until: string | undefined;
  protected readonly host: ReactiveControllerHost & HTMLElement;
  protected readonly source: DraftSource;
  protected readonly tabs: Tabs = new Tabs(
    (key) => {
      if (key === this.#onDevice) void this.compare();
    },
    (id) => id === this.openId,
    () => {
      this.part();
    },
  );
  protected editCount = 0;
  protected isDirty = false;
  /** Whether it goes to the device from now on, although nothing is there yet. */
  protected isSaving = false;
  /** Whether what is kept next was moved by the host, and not changed by a person. */
  protected isQuiet = false;
  /** Whether a person has decided that what is written next counts, and not another tab's. */
  protected isChosen = false;
  /** Resolves when nothing is under way on the device. */
  protected writing: Promise<unknown> = Promise.resolve();
  /** The place that it has, or had before the element left the page. */
  #place = '';
  /** Gives the place up; undefined where there is none, and nothing is kept. */
  #release: (() => void) | undefined;
  /** Key in the tab. */
  #inTab = '';
  /** Key on the device. They differ where one of the two holds something that cannot be read. */
  #onDevice = '';
  /** How to delete what cannot be read. */
  #discard: (() => unknown)[] = [];
  /** Number of the edit on the device that this goes on from. */
  #base = 0;
  #tabTrouble: Trouble | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, source: DraftSource) {
    this.host = host;
    this.source = source;
  }

  /** Why what is here cannot be kept where it should be, if it cannot. */
  get trouble(): Trouble | undefined {
    return this.until === undefined ? this.#tabTrouble : this.deviceTrouble;
  }

  /** Whether what is here is kept as well. */
  get isKept(): boolean {
    return this.hasPlace && !this.trouble;
  }

  get settings(): DraftSettings {
    return this.source.settings;
  }

  /** Id of the response that is offered or open, if any. */
  abstract get openId(): unknown;
  /** Makes it another response, as another tab works on this one. */
  protected abstract part(): void;
  /** Another tab has written something else on the device; `newer` is its draft where that came after this. */
  protected abstract conflict(other: unknown, newer?: Draft): void;
  /** Another tab, or the browser, has deleted it from the device. */
  protected abstract gone(): void;

  protected get hasPlace(): boolean {
    return this.#release !== undefined;
  }

  /** Takes the place of this name, or none. What is here already goes along, and leaves nothing in the old place. */
  protected takePlace(wanted: string | undefined, hasMore: boolean): void {
    this.leavePlace();
    const claimed = wanted === undefined ? undefined : claim(wanted);
    this.#release = claimed?.release;
    // Since the element left the page, another may have taken its old place.
    if (hasMore && !isClaimed(this.#place)) this.#empty();
    this.#place = this.#inTab = this.#onDevice = claimed?.key ?? '';
    if (hasMore) return;
    this.until = undefined;
    this.editCount = this.#base = 0;
  }

  /** Gives the place up; what is kept there stays. */
  protected leavePlace(): void {
    this.#release?.();
    this.#release = undefined;
  }

  protected findInTab(): Draft | undefined {
    try {
      for (;;) {
        const key = this.#inTab;
        const found = this.#checked(sessionDrafts.read(key, today()));
        if (found !== 'unreadable') return found;
        this.#setAside(sessionDrafts.raw(key), () => {
          sessionDrafts.remove(key);
        });
        this.#inTab += '+';
      }
    } catch (error) {
      this.#tabTrouble = troubleOf(error);
      return undefined;
    }
  }

  protected async findOnDevice(): Promise<Draft | undefined> {
    let draft: Draft | undefined;
    await this.#queue(async () => {
      for (;;) {
        const key = this.#onDevice;
        const found = this.#checked(await deviceDrafts.read(key, today(), this.settings.days));
        if (found !== 'unreadable') {
          draft = found;
          break;
        }
        this.#setAside(await deviceDrafts.raw(key), () => deviceDrafts.remove(key));
        this.#onDevice += '+';
      }
      if (!draft) return;
      this.until = draft.until;
      this.#base = draft.edit;
    });
    return draft;
  }

  /** Deletes what cannot be read. */
  protected async discardUnreadable(): Promise<void> {
    this.unreadable = '';
    for (const act of this.#discard.splice(0)) await act();
  }

  /** Looks what another tab has done to the draft on the device. */
  protected async compare(): Promise<void> {
    if (this.until === undefined || !this.#onDevice) return;
    await this.writing;
    const found = await deviceDrafts
      .read(this.#onDevice, today(), this.settings.days)
      .catch((): Found => 'unreadable');
    if (found === undefined) {
      if (this.#base) this.#gone();
    } else if (found !== 'unreadable' && found.edit > this.#base && found.writer !== PAGE) {
      this.#base = found.edit;
      this.conflict(found.data, found);
    }
    this.host.requestUpdate();
  }

  /** Keeps in a moment what is here now. */
  protected keepSoon(): void {
    this.isDirty = true;
    this.isQuiet = false;
    this.#timer ??= setTimeout(() => void this.flush(), DELAY);
  }

  /** Keeps at once what has not been kept yet; resolves when it is. */
  async flush(): Promise<void> {
    this.#stop();
    if (this.isDirty && this.hasPlace) {
      this.isDirty = false;
      const draft = this.#draft();
      // All answers were taken back. Whoever goes on is still somebody who wanted them on the device.
      if (draft) this.write(draft);
      else this.#empty();
    }
    await this.writing;
  }

  protected write(draft: Draft): void {
    this.tabs.listen();
    const { trouble } = this;
    const goesToDevice = this.#isForDevice;
    try {
      sessionDrafts.write({ ...draft, key: this.#inTab });
      this.#tabTrouble = undefined;
      if (!goesToDevice) this.#tell('session', undefined);
    } catch (error) {
      this.#tabTrouble = troubleOf(error);
    }
    this.#tellTrouble(trouble);
    if (goesToDevice) void this.#queue(() => this.#toDevice({ ...draft, key: this.#onDevice }));
  }

  /** Removes what is kept, and what was about to be; after the element has left the page, too. */
  protected drop(): void {
    this.#stop();
    this.isDirty = false;
    if (this.hasPlace || !isClaimed(this.#place)) this.#empty();
    this.until = undefined;
  }

  protected dropFromDevice(): void {
    const key = this.#onDevice;
    if (!this.#isForDevice || !key) return;
    this.#base = 0;
    void this.#queue(async () => {
      await deviceDrafts.remove(key);
      this.tabs.tell(key);
    });
  }

  get #isForDevice(): boolean {
    return this.isSaving || this.until !== undefined;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #draft(): Draft | undefined {
    const taken = this.source.take();
    if (!taken) return undefined;
    const saved = today();
    this.editCount = Math.max(this.editCount, this.#base) + 1;
    return {
      key: '',
      edit: this.editCount,
      writer: PAGE,
      saved,
      until: daysAfter(saved, this.settings.days),
      ...taken,
    };
  }

  /** What the host moved to another name is no news to it. */
  #tell(to: 'session' | 'device', until: string | undefined): void {
    if (!this.isQuiet) this.host.dispatchEvent(new SbaSaveEvent({ to, until }));
  }

  async #toDevice(draft: Draft): Promise<void> {
    const written = await deviceDrafts.write(draft, this.#base, this.isChosen);
    if (!written) {
      this.#gone();
      return;
    }
    this.editCount = this.#base = written.edit;
    this.isChosen = false;
    if (written.other !== undefined) this.conflict(written.other);
    this.until = draft.until;
    this.deviceTrouble = undefined;
    this.host.requestUpdate();
    this.tabs.tell(draft.key);
    this.#tell('device', this.until);
  }

  /** One after the other, so that none overtakes another. */
  #queue(act: () => Promise<void>): Promise<unknown> {
    this.writing = this.writing.then(act).catch((error: unknown) => {
      console.error('sba-toolkit: the draft on this device.', error);
      const { trouble } = this;
      this.deviceTrouble = troubleOf(error);
      this.#tellTrouble(trouble);
    });
    return this.writing;
  }

  /** What the schema cannot read is unreadable too. */
  #checked(found: Found): Found {
    return typeof found === 'object' && 'problems' in this.source.parse(found.data) ? 'unreadable' : found;
  }

  /** What is under a key stays there, and the next key is taken: nothing overwrites it. */
  #setAside(text: string, discard: () => unknown): void {
    this.unreadable += `${text}\n`;
    this.#discard.push(discard);
  }

  #gone(): void {
    this.#base = 0;
    this.until = undefined;
    this.gone();
  }

  /** Removes what is kept; what comes is kept again. */
  #empty(): void {
    try {
      if (this.#inTab) sessionDrafts.remove(this.#inTab);
    } catch (error) {
      this.#tabTrouble = troubleOf(error);
    }
    this.dropFromDevice();
  }

  #tellTrouble(before: Trouble | undefined): void {
    this.host.requestUpdate();
    if (this.trouble && this.trouble !== before) this.source.news();
  }
}
