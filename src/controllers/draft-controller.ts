import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../errors.js';
import { SbaRestoreEvent, SbaSaveEvent } from '../events.js';
import { parseJson } from '../schema/json-text.js';
import { claim } from '../storage/claims.js';
import { deviceDrafts } from '../storage/device-drafts.js';
import { type Draft, daysAfter, type Trouble, troubleOf } from '../storage/draft.js';
import { sessionDrafts } from '../storage/session-drafts.js';
import { today } from './outside.js';
import { PAGE, Tabs } from './tabs.js';

/** Where drafts are kept: nowhere, in the open tab, or there and, once a person says so, on the device. */
export type Save = 'none' | 'session' | 'device';

/** What an attribute says; `session` where it says nothing, and nowhere where it cannot be understood. */
export function saveOf(said: string | undefined): Save {
  if (said === undefined || said === 'session' || said === 'device' || said === 'none')
    return said ?? 'session';
  console.error(`sba-toolkit: save="${said}" was taken for "none"; expected "session", "device" or "none".`);
  return 'none';
}

export interface DraftSettings {
  save: Save;
  /** For how many days after the last change. */
  days: number;
}

/** What an element says about its drafts. */
export interface DraftHost extends ReactiveControllerHost, HTMLElement {
  readonly draftSettings: DraftSettings;
  /** What a draft would be a draft of, the same after a reload; undefined while there is nothing to keep. */
  readonly draftOf: string | undefined;
  /** What is to be kept now; undefined where there is nothing. */
  takeDraft(): Pick<Draft, 'data' | 'asked'> | undefined;
  /** Reads a draft by the schema, or tells all that is wrong with it. */
  parseDraft(data: unknown): { draft: unknown } | { problems: Problem[] };
  /** Puts a draft in the place of what is there. */
  showDraft(data: unknown): void;
  /** Moves the focus to the head of the page that a person has turned to. */
  draftPageChanged(): void;
  /** Says the news that stands above the page, and leaves the focus where it is. */
  draftNews(): void;
}

/** Long enough not to write at every key, short enough that a crash costs a word. */
const DELAY = 400;

/** Keeps what people have answered, offers it again, and tells when it cannot. */
export class DraftController implements ReactiveController {
  /** A page that stands in the place of the element's own: a draft is offered, or about to be kept on the device. */
  page: 'offer' | 'save' | undefined;
  /** The draft that is offered, or that was gone on from. */
  found: Draft | undefined;
  trouble: Trouble | undefined;
  /** Something was kept here that cannot be read. */
  isUnreadable = false;
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
  readonly #host: DraftHost;
  readonly #tabs = new Tabs(({ key }) => {
    if (key === this.#key) void this.#compare();
  });
  #wanted: string | undefined;
  #claim: ReturnType<typeof claim> | undefined;
  #edit = 0;
  /** Number of the edit on the device that this goes on from. */
  #base = 0;
  #chosen = false;
  #dirty = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(host: DraftHost) {
    this.#host = host;
    host.addController(this);
  }

  get settings(): DraftSettings {
    return this.#host.draftSettings;
  }

  get #key(): string | undefined {
    return this.#claim?.key;
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#onHide);
    window.addEventListener('pageshow', this.#onShow);
    document.addEventListener('visibilitychange', this.#onVisibility);
    if (this.until !== undefined) this.#tabs.open();
    // Moved to another place: what belongs to it there may be something else.
    this.look();
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#onHide);
    window.removeEventListener('pageshow', this.#onShow);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#onHide();
    this.#claim?.release();
    this.#claim = undefined;
    this.#wanted = undefined;
  }

  /** Looks whether there is a draft, unless it has looked under this name already. */
  look(): void {
    const { draftOf } = this.#host;
    const { save, days } = this.settings;
    const wanted = save === 'none' ? undefined : draftOf;
    if (wanted === this.#wanted) return;
    const before = this.#key;
    this.#wanted = wanted;
    this.#claim?.release();
    this.#claim = wanted === undefined ? undefined : claim(wanted);
    const key = this.#key;
    // Answers that are there already go on under the new name: it is the host that changed it.
    if (this.#host.takeDraft()) {
      if (before !== undefined && before !== key) this.#removeRecord(before);
      if (this.#edit) this.edited();
      return;
    }
    if (key === undefined) return;
    this.page = undefined;
    this.#take(this.#fromSession(key), 'session');
    if (save === 'device') void this.#lookOnDevice(key, days);
  }

  /** A person has changed something: keeps it, in a moment. */
  edited(): void {
    if (this.#key === undefined || this.page === 'offer') return;
    this.#dirty = true;
    this.#timer ??= setTimeout(() => void this.flush(), DELAY);
  }

  /** Keeps at once what has not been kept yet; resolves when it is. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const key = this.#key;
    if (!this.#dirty || key === undefined) return this.#writing;
    this.#dirty = false;
    const draft = this.#draft(key);
    if (!draft) {
      // All answers were taken back. Whoever goes on is still somebody who wanted them on the device.
      this.#removeRecord(key);
      return this.#writing;
    }
    const trouble = attempt(() => {
      sessionDrafts.write(draft);
    });
    if (this.until === undefined) {
      this.#setTrouble(trouble);
      if (!trouble) this.#host.dispatchEvent(new SbaSaveEvent({ to: 'session', until: undefined }));
    } else this.#writing = this.#writing.then(() => this.#toDevice(draft));
    return this.#writing;
  }

  /** Goes on from what is offered. */
  goOn(): void {
    const { found } = this;
    this.page = undefined;
    if (!found) return;
    this.#host.showDraft(found.data);
    this.#host.dispatchEvent(new SbaRestoreEvent({ from: this.until === undefined ? 'session' : 'device' }));
  }

  /** Deletes what is kept, and everything that leads back to it. Resolves once it is gone. */
  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#dirty = false;
    this.page = undefined;
    this.found = undefined;
    this.other = undefined;
    const key = this.#key;
    if (key !== undefined) await this.#remove(key);
    this.#host.requestUpdate();
  }

  /** From now on it is kept on the device as well, until it is finished or deleted. */
  async saveOnDevice(): Promise<void> {
    const key = this.#key;
    if (key === undefined) return;
    this.until ??= today();
    this.wasDeleted = false;
    this.#dirty = true;
    this.#tabs.open();
    await this.flush();
    if (this.trouble) this.until = undefined;
    this.#host.requestUpdate();
    this.#host.draftPageChanged();
  }

  /** Not on the device any more; the tab still has it. */
  async deleteFromDevice(): Promise<void> {
    const key = this.#key;
    if (key !== undefined) await this.#removeFromDevice(key);
    this.#host.requestUpdate();
  }

  /** Goes on with a file that was downloaded elsewhere; refuses one that cannot be read. True where it could. */
  async load(file: Blob): Promise<boolean> {
    const json = parseJson(await file.text());
    const result = 'problems' in json ? json : this.#host.parseDraft(json.value);
    this.fileProblems = 'problems' in result && 'locate' in json ? json.locate(result.problems) : undefined;
    if ('problems' in result) {
      this.fileProblems ??= result.problems;
      this.#host.requestUpdate();
      return false;
    }
    this.#host.showDraft(result.draft);
    this.#host.dispatchEvent(new SbaRestoreEvent({ from: 'file' }));
    this.edited();
    return true;
  }

  /** Opens the page that says what saving on the device means, or leaves it. */
  turn(page: 'save' | undefined): void {
    this.page = page;
    this.turned();
  }

  readonly turned = (): void => {
    this.#host.requestUpdate();
    this.#host.draftPageChanged();
  };

  /** Between what another tab wrote and what is here: a person has chosen. */
  choose(which: 'other' | 'mine'): void {
    const { other } = this;
    this.other = undefined;
    this.#chosen = true;
    if (which === 'other') {
      this.#host.showDraft(other);
      this.#host.dispatchEvent(new SbaRestoreEvent({ from: 'tab' }));
    }
    this.edited();
    this.#host.requestUpdate();
    this.#host.draftPageChanged();
  }

  /** What cannot be read, as it stands, for a person to take along. */
  async unreadable(): Promise<string> {
    const key = this.#key ?? '';
    const onDevice = await deviceDrafts.aside(key).catch(() => undefined);
    const parts = [sessionDrafts.aside(key), onDevice && JSON.stringify(onDevice, null, 2)];
    return parts.filter(Boolean).join('\n');
  }

  async deleteUnreadable(): Promise<void> {
    const key = this.#key ?? '';
    sessionDrafts.removeAside(key);
    await deviceDrafts.removeAside(key);
    this.isUnreadable = false;
    this.#host.requestUpdate();
  }

  #draft(key: string): Draft | undefined {
    const taken = this.#host.takeDraft();
    if (!taken) return undefined;
    const saved = today();
    const until = daysAfter(saved, this.settings.days);
    this.#edit = Math.max(this.#edit, this.#base) + 1;
    // The words of what is no longer asked are nowhere else.
    const asked = { ...this.found?.asked, ...taken.asked };
    return { key, edit: this.#edit, writer: PAGE, saved, until, data: taken.data, asked };
  }

  async #toDevice(draft: Draft): Promise<void> {
    let trouble: Trouble | undefined;
    try {
      const written = await deviceDrafts.write(draft, this.#base, this.#chosen);
      if (written) {
        this.#edit = this.#base = written.edit;
        this.#chosen = false;
        if (written.other !== undefined) this.#conflict(written.other);
        this.until = draft.until;
        this.#tabs.tell(draft.key);
      } else this.#gone();
    } catch (error) {
      trouble = troubleOf(error);
      console.error('sba-toolkit: the draft is not on the device.', error);
    }
    this.#setTrouble(trouble);
    if (!trouble && this.until !== undefined)
      this.#host.dispatchEvent(new SbaSaveEvent({ to: 'device', until: this.until }));
  }

  #fromSession(key: string): ReturnType<typeof sessionDrafts.read> {
    try {
      return sessionDrafts.read(key, today());
    } catch (error) {
      this.trouble = troubleOf(error);
      return undefined;
    }
  }

  async #lookOnDevice(key: string, days: number): Promise<void> {
    this.isLooking = true;
    try {
      const found = await deviceDrafts.read(key, today(), days);
      if (key === this.#key) this.#take(found, 'device');
    } catch (error) {
      this.#setTrouble(troubleOf(error));
    }
    this.isLooking = false;
    this.#host.requestUpdate();
  }

  /** Takes what was found for an offer, if it is the newest and nobody has begun without it. */
  #take(draft: ReturnType<typeof sessionDrafts.read>, from: 'session' | 'device'): void {
    const key = this.#key ?? '';
    if (draft === undefined) return;
    if (draft === 'unreadable' || 'problems' in this.#host.parseDraft(draft.data)) {
      this.isUnreadable = true;
      if (draft === 'unreadable') return;
      if (from === 'session')
        attempt(() => {
          sessionDrafts.setAside(key);
        });
      else void deviceDrafts.setAside(key, draft.until);
      return;
    }
    if (from === 'device') {
      this.until = draft.until;
      this.#base = draft.edit;
      this.other = draft.other;
      this.#tabs.open();
      if (this.found && this.found.edit > draft.edit) return;
      if (this.#host.takeDraft()) {
        this.#conflict(draft.data);
        return;
      }
    }
    this.#edit = draft.edit;
    this.found = draft;
    this.page = 'offer';
  }

  /** Looks what another tab has done to the draft on the device. */
  async #compare(): Promise<void> {
    const key = this.#key;
    if (key === undefined || this.until === undefined) return;
    await this.#writing;
    const { days } = this.settings;
    const draft = await deviceDrafts.read(key, today(), days).catch(() => undefined);
    if (key !== this.#key) return;
    if (draft === undefined) {
      if (this.#base) this.#gone();
    } else if (draft !== 'unreadable' && draft.edit > this.#base && draft.writer !== PAGE) {
      this.#base = draft.edit;
      if (this.page === 'offer') this.found = draft;
      else this.#conflict(draft.data);
    }
    this.#host.requestUpdate();
  }

  #conflict(other: unknown): void {
    const mine = this.#host.takeDraft()?.data;
    // The other tab may have come to the same answers.
    this.other = JSON.stringify(other) === JSON.stringify(mine) ? undefined : other;
    this.#host.requestUpdate();
    if (this.other !== undefined) this.#host.draftNews();
  }

  #gone(): void {
    if (this.until === undefined) return;
    this.until = undefined;
    this.#base = 0;
    this.other = undefined;
    this.wasDeleted = true;
    if (this.page === 'offer') {
      this.page = undefined;
      this.found = undefined;
    }
    this.#host.requestUpdate();
    this.#host.draftNews();
  }

  async #remove(key: string): Promise<void> {
    attempt(() => {
      sessionDrafts.remove(key);
    });
    await this.#removeFromDevice(key);
  }

  /** Removes what is kept, and goes on keeping what comes. */
  #removeRecord(key: string): void {
    const { until } = this;
    void this.#remove(key);
    this.until = until;
  }

  async #removeFromDevice(key: string): Promise<void> {
    if (this.until === undefined) return;
    this.until = undefined;
    this.#base = 0;
    this.#writing = this.#writing.then(() =>
      deviceDrafts.remove(key).catch((error: unknown) => {
        this.#setTrouble(troubleOf(error));
      }),
    );
    await this.#writing;
    this.#tabs.tell(key);
  }

  #setTrouble(trouble: Trouble | undefined): void {
    if (trouble === this.trouble) return;
    this.trouble = trouble;
    this.#host.requestUpdate();
    if (trouble) this.#host.draftNews();
  }

  readonly #onHide = (): void => {
    void this.flush();
    this.#tabs.close();
  };

  readonly #onShow = (event: PageTransitionEvent): void => {
    if (this.until !== undefined) this.#tabs.open();
    if (event.persisted) void this.#compare();
  };

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden') void this.flush();
    else void this.#compare();
  };
}

/** What kept something from being done, if anything did. */
function attempt(act: () => void): Trouble | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return troubleOf(error);
  }
}
