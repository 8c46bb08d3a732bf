import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../errors.js';
import { type DraftOrigin, SbaRestoreEvent, SbaSaveEvent } from '../events.js';
import { parseJson } from '../schema/json-text.js';
import { claim } from '../storage/claims.js';
import { deviceDrafts } from '../storage/device-drafts.js';
import { type Draft, daysAfter, type Found, type Trouble, troubleOf } from '../storage/draft.js';
import { sessionDrafts } from '../storage/session-drafts.js';
import type { DraftSettings } from './draft-settings.js';
import type { DraftSource } from './draft-source.js';
import { today } from './outside.js';
import { PAGE, Tabs } from './tabs.js';

/** Long enough not to write at every key, short enough that a crash costs a word. */
const DELAY = 400;

/** Keeps what people have answered, offers it again, and tells when it cannot. */
export class DraftController implements ReactiveController {
  /** A page that stands in the place of the element's own: a draft is offered, or about to be kept on the device. */
  page: 'offer' | 'save' | undefined;
  /** The draft that is offered, or that was gone on from. */
  found: Draft | undefined;
  trouble: Trouble | undefined;
  /** What was kept here and cannot be read, whole; it is left where it is. */
  unreadable = '';
  /** What another tab has written in the place of this, or this in the place of that. */
  other: unknown;
  /** Another tab, or the browser, has deleted what was kept on the device. */
  wasDeleted = false;
  /** Last day on which it is kept on the device; undefined where it is not. */
  until: string | undefined;
  /** While the device is asked whether it holds a draft. */
  isLooking = false;
  /** What is wrong with the file that somebody wanted to go on with. */
  fileProblems: readonly Problem[] | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: DraftSource;
  readonly #tabs = new Tabs((key) => {
    if (key === this.#onDevice) void this.#compare();
  });
  #wanted: string | undefined;
  #release: (() => void) | undefined;
  /** Key in the tab; empty where nothing is kept. */
  #inTab = '';
  /** Key on the device. They differ where one of the two holds something that cannot be read. */
  #onDevice = '';
  /** How to delete what cannot be read. */
  #discard: (() => unknown)[] = [];
  #edit = 0;
  /** Number of the edit on the device that this goes on from. */
  #base = 0;
  #chosen = false;
  #dirty = false;
  /** Whether what is kept next was moved by the host, and not changed by a person. */
  #isQuiet = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(host: ReactiveControllerHost & HTMLElement, source: DraftSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  get settings(): DraftSettings {
    return this.#source.settings;
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#onHide);
    window.addEventListener('pageshow', this.#onShow);
    document.addEventListener('visibilitychange', this.#onShow);
    if (this.until !== undefined) this.#tabs.listen();
    // Moved to another place: what belongs to it there may be something else.
    this.look();
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#onHide);
    window.removeEventListener('pageshow', this.#onShow);
    document.removeEventListener('visibilitychange', this.#onShow);
    this.#onHide();
    this.#release?.();
    this.#inTab = this.#onDevice = '';
    this.#wanted = this.#release = undefined;
  }

  /** Looks whether there is a draft, unless it has looked under this name already. */
  look(): void {
    const { save } = this.settings;
    const wanted = save === 'none' ? undefined : this.#source.name;
    // What has left the page is drawn once more, and must not claim its place again.
    if (wanted === this.#wanted || !this.#host.isConnected) return;
    this.#wanted = wanted;
    const hasMore = this.#source.take() !== undefined;
    // Answers that are there already go on under the new name: it is the host that changed it.
    if (hasMore) this.#empty();
    this.#release?.();
    const claimed = wanted === undefined ? undefined : claim(wanted);
    this.#release = claimed?.release;
    this.#inTab = this.#onDevice = claimed?.key ?? '';
    if (hasMore && this.#edit) {
      const isNews = this.#dirty;
      this.edited();
      this.#isQuiet = !isNews;
    }
    if (hasMore || !claimed) return;
    this.page = this.found = this.other = this.until = undefined;
    this.#edit = this.#base = 0;
    this.#lookInTab();
    if (save === 'device') void this.#lookOnDevice();
  }

  /** A person has changed something: keeps it, in a moment. */
  edited(): void {
    if (!this.#inTab || this.page === 'offer') return;
    this.#dirty = true;
    this.#isQuiet = false;
    this.#timer ??= setTimeout(() => void this.flush(), DELAY);
  }

  /** Keeps at once what has not been kept yet; resolves when it is. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#dirty && this.#inTab) {
      this.#dirty = false;
      const draft = this.#draft();
      // All answers were taken back. Whoever goes on is still somebody who wanted them on the device.
      if (draft) this.#write(draft);
      else this.#empty();
    }
    await this.#writing;
  }

  /** Goes on from what is offered. */
  goOn(): void {
    this.page = undefined;
    this.#show(this.found?.data, this.until === undefined ? 'session' : 'device');
  }

  /** Deletes what is kept, and everything that leads back to it. Resolves once it is gone. */
  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = this.page = this.found = this.other = undefined;
    this.#dirty = false;
    this.#empty();
    this.until = undefined;
    this.#host.requestUpdate();
    await this.#writing;
  }

  /** From now on it is kept on the device as well, until it is finished or deleted. */
  async saveOnDevice(): Promise<void> {
    this.until = today();
    this.wasDeleted = false;
    this.#dirty = true;
    await this.flush();
    if (this.trouble) this.until = undefined;
    this.turned();
  }

  /** Not on the device any more; the tab still has it. */
  async deleteFromDevice(): Promise<void> {
    this.#emptyDevice();
    this.until = undefined;
    await this.#writing;
    this.turned();
  }

  /** Opens the page that says what saving on the device means, or leaves it. */
  turn(page: 'save' | undefined): void {
    this.page = page;
    this.turned();
  }

  readonly turned = (): void => {
    this.#host.requestUpdate();
    this.#source.turned();
  };

  /** Between what another tab wrote and what is here: a person has chosen. */
  choose(isOther: boolean): void {
    const { other } = this;
    this.other = undefined;
    this.#chosen = true;
    if (isOther) this.#show(other, 'tab');
    this.edited();
    this.turned();
  }

  /** Goes on with a file that was downloaded elsewhere. False where it cannot be read; then nothing has changed. */
  async load(file: Blob): Promise<boolean> {
    const json = parseJson(await file.text());
    const result = 'problems' in json ? json : this.#source.parse(json.value);
    this.fileProblems = 'problems' in result ? result.problems : undefined;
    this.#host.requestUpdate();
    if ('problems' in result) return false;
    this.#show(result.draft, 'file');
    this.edited();
    return true;
  }

  async discard(): Promise<void> {
    this.unreadable = '';
    for (const act of this.#discard.splice(0)) await act();
    this.turned();
  }

  #show(data: unknown, from: DraftOrigin): void {
    this.#source.show(data);
    this.#host.dispatchEvent(new SbaRestoreEvent({ from }));
  }

  #draft(): Draft | undefined {
    const taken = this.#source.take();
    if (!taken) return undefined;
    const saved = today();
    this.#edit = Math.max(this.#edit, this.#base) + 1;
    return {
      key: this.#inTab,
      edit: this.#edit,
      writer: PAGE,
      saved,
      until: daysAfter(saved, this.settings.days),
      data: taken.data,
      // The words of what is no longer asked are nowhere else.
      asked: { ...this.found?.asked, ...taken.asked },
    };
  }

  #write(draft: Draft): void {
    try {
      sessionDrafts.write(draft);
      if (this.until === undefined) {
        this.#setTrouble(undefined);
        this.#tell('session', undefined);
      }
    } catch (error) {
      if (this.until === undefined) this.#setTrouble(troubleOf(error));
    }
    if (this.until !== undefined) this.#queue(() => this.#toDevice({ ...draft, key: this.#onDevice }));
  }

  /** What the host moved to another name is no news to it. */
  #tell(to: 'session' | 'device', until: string | undefined): void {
    if (!this.#isQuiet) this.#host.dispatchEvent(new SbaSaveEvent({ to, until }));
  }

  async #toDevice(draft: Draft): Promise<void> {
    const written = await deviceDrafts.write(draft, this.#base, this.#chosen);
    if (!written) {
      this.#gone();
      return;
    }
    this.#edit = this.#base = written.edit;
    this.#chosen = false;
    if (written.other !== undefined) this.#conflict(written.other);
    this.until = draft.until;
    this.#tabs.tell(draft.key);
    this.#setTrouble(undefined);
    this.#tell('device', this.until);
  }

  /** One after the other, so that none overtakes another. */
  #queue(act: () => Promise<void>): void {
    this.#writing = this.#writing.then(act).catch((error: unknown) => {
      console.error('sba-toolkit: the draft on this device.', error);
      this.#setTrouble(troubleOf(error));
    });
  }

  #lookInTab(): void {
    try {
      const read = (): Found => this.#checked(sessionDrafts.read(this.#inTab, today()));
      for (let found = read(); ; found = read()) {
        if (found !== 'unreadable') {
          this.#offer(found);
          return;
        }
        const key = this.#inTab;
        this.#setAside(sessionDrafts.raw(key), () => {
          sessionDrafts.remove(key);
        });
        this.#inTab += '+';
      }
    } catch (error) {
      this.trouble = troubleOf(error);
    }
  }

  async #lookOnDevice(): Promise<void> {
    this.isLooking = true;
    this.#queue(async () => {
      const read = async (): Promise<Found> =>
        this.#checked(await deviceDrafts.read(this.#onDevice, today(), this.settings.days));
      let found = await read();
      for (; found === 'unreadable'; found = await read()) {
        const key = this.#onDevice;
        this.#setAside(await deviceDrafts.raw(key), () => deviceDrafts.remove(key));
        this.#onDevice += '+';
      }
      if (!found) return;
      this.until = found.until;
      this.#tabs.listen();
      this.#base = found.edit;
      this.other = found.other;
      // Somebody has begun without waiting, or this tab has something newer.
      if (this.#source.take()) this.#conflict(found.data);
      else if ((this.found?.edit ?? 0) <= found.edit) this.#offer(found);
    });
    await this.#writing;
    this.isLooking = false;
    this.#host.requestUpdate();
  }

  /** What the schema cannot read is unreadable too. */
  #checked(found: Found): Found {
    return typeof found === 'object' && 'problems' in this.#source.parse(found.data) ? 'unreadable' : found;
  }

  /** What is under a key stays there, and the next key is taken: nothing overwrites it. */
  #setAside(text: string, discard: () => unknown): void {
    this.unreadable += `${text}\n`;
    this.#discard.push(discard);
  }

  #offer(draft: Draft | undefined): void {
    if (!draft) return;
    this.#edit = draft.edit;
    this.found = draft;
    this.page = 'offer';
  }

  /** Looks what another tab has done to the draft on the device. */
  async #compare(): Promise<void> {
    if (this.until === undefined || !this.#onDevice) return;
    await this.#writing;
    const found = await deviceDrafts
      .read(this.#onDevice, today(), this.settings.days)
      .catch(() => 'unreadable' as const);
    if (found === undefined) {
      if (this.#base) this.#gone();
    } else if (found !== 'unreadable' && found.edit > this.#base && found.writer !== PAGE) {
      this.#base = found.edit;
      if (this.page === 'offer') this.found = found;
      else this.#conflict(found.data);
    }
    this.#host.requestUpdate();
  }

  #conflict(other: unknown): void {
    // The other tab may have come to the same answers.
    if (JSON.stringify(other) === JSON.stringify(this.#source.take()?.data)) return;
    this.other = other;
    this.#news();
  }

  #gone(): void {
    this.#base = 0;
    this.until = this.other = undefined;
    this.wasDeleted = true;
    if (this.page === 'offer') this.page = this.found = undefined;
    this.#news();
  }

  /** Removes what is kept; what comes is kept again. */
  #empty(): void {
    try {
      if (this.#inTab) sessionDrafts.remove(this.#inTab);
    } catch (error) {
      this.trouble = troubleOf(error);
    }
    this.#emptyDevice();
  }

  #emptyDevice(): void {
    const key = this.#onDevice;
    if (this.until === undefined || !key) return;
    this.#base = 0;
    this.#queue(async () => {
      await deviceDrafts.remove(key);
      this.#tabs.tell(key);
    });
  }

  #setTrouble(trouble: Trouble | undefined): void {
    const isNews = trouble && trouble !== this.trouble;
    this.trouble = trouble;
    if (isNews) this.#news();
    else this.#host.requestUpdate();
  }

  #news(): void {
    this.#host.requestUpdate();
    this.#source.news();
  }

  readonly #onHide = (): void => {
    void this.flush();
    this.#tabs.close();
  };

  readonly #onShow = (): void => {
    if (document.visibilityState === 'hidden') void this.flush();
    else void this.#compare();
    if (this.until !== undefined) this.#tabs.listen();
  };
}
