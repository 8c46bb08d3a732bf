import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../errors.js';
import { type DraftOrigin, SbaRestoreEvent } from '../events.js';
import { parseJson } from '../schema/json-text.js';
import { type Draft, type Found, type Trouble, troubleOf } from '../storage/draft.js';
import { DraftKeeper } from './draft-keeper.js';
import type { DraftSettings } from './draft-settings.js';
import type { DraftSource } from './draft-source.js';
import { newId, today } from './outside.js';
import { onPageLife } from './page-life.js';
import { SetAside } from './set-aside.js';
import { Tabs } from './tabs.js';

/** What another tab has written in the place of what is here, or what is here in the place of that. */
interface Other {
  data: unknown;
  /** Whether it was written after what is here. */
  isNewer: boolean;
}

/** Keeps what people have answered, offers it again, and tells when it cannot. */
export class DraftController implements ReactiveController {
  /** The draft that is offered, or that was gone on from. */
  found: Draft | undefined;
  /** What was kept here and cannot be read. */
  readonly aside = new SetAside();
  other: Other | undefined;
  /** Another tab, or the browser, has deleted what was kept on the device. */
  wasDeleted = false;
  /** While the device is asked whether it holds a draft. */
  isLooking = false;
  /** What is wrong with the file that somebody wanted to go on with. */
  fileProblems: readonly Problem[] | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: DraftSource;
  readonly #tabs = new Tabs(
    (key) => {
      if (key === this.#keeper.device.key) void this.#compare();
    },
    (id) => id === this.#id,
    () => {
      this.#part();
    },
  );
  readonly #keeper: DraftKeeper;
  #page: 'offer' | 'save' | undefined;
  #wanted: string | undefined;
  /** Whether another tab may finish what was one response for both: the next change makes it another. */
  #partsNext = false;
  #deaf: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, source: DraftSource) {
    this.#host = host;
    this.#source = source;
    this.#keeper = new DraftKeeper(host, source, this.#tabs, {
      changed: (other, newer) => {
        if (newer && this.page === 'offer') this.found = newer;
        else this.#conflict(other, newer !== undefined);
      },
      gone: () => {
        this.#gone();
      },
    });
    host.addController(this);
  }

  /** A page that stands in the place of the element's own: a draft is offered, or about to be kept on the device. */
  get page(): 'offer' | 'save' | undefined {
    return this.#page;
  }
  set page(page: 'offer' | 'save' | undefined) {
    const wasOffer = this.#page === 'offer';
    this.#page = page;
    if (wasOffer !== (page === 'offer')) this.#source.offers();
  }

  get settings(): DraftSettings {
    return this.#source.settings;
  }

  /** Why nothing can be kept, where it cannot. */
  get trouble(): Trouble | undefined {
    return this.#keeper.trouble;
  }

  /** Last day on which it is kept on the device; undefined where it is not. */
  get until(): string | undefined {
    return this.#keeper.device.until;
  }

  hostConnected(): void {
    this.#deaf = onPageLife(this.#onHide, this.#onShow);
    if (this.#keeper.edit) this.#tabs.listen();
    // Moved to another place: what belongs to it there may be something else.
    this.look();
  }

  hostDisconnected(): void {
    this.#deaf?.();
    this.#onHide();
    this.#keeper.tab.leave();
    this.#wanted = undefined;
  }

  /** Looks whether there is a draft, unless it has looked under this name already. */
  look(): void {
    const { save } = this.settings;
    const wanted = save === 'none' ? undefined : this.#source.name;
    // What has left the page is drawn once more, and must not claim its place again.
    if (wanted === this.#wanted || !this.#host.isConnected) return;
    this.#wanted = wanted;
    const hasMore = this.#source.take() !== undefined;
    this.#keeper.device.key = this.#keeper.tab.take(wanted, () => {
      // Answers that are there already go on under the new name. The old place may be another element's by now.
      if (hasMore && this.#keeper.tab.isLeft) this.#keeper.empty();
    });
    if (hasMore && this.#keeper.edit) {
      const isNews = this.#keeper.isDirty;
      this.edited();
      this.#keeper.isQuiet = !isNews;
    }
    if (hasMore || !this.#keeper.tab.hasPlace) return;
    this.page = this.found = this.other = undefined;
    this.#keeper.device.reset();
    this.#keeper.edit = 0;
    this.#lookInTab();
    if (save === 'device') void this.#lookOnDevice();
    else this.#askTabs();
  }

  /** A person has changed something: keeps it, in a moment. */
  edited(): void {
    if (this.#partsNext) this.#part();
    if (!this.#keeper.tab.hasPlace || this.page === 'offer') return;
    if (this.other) this.other.isNewer = false;
    this.#keeper.edited();
  }

  /** Goes on from what is offered. */
  goOn(): void {
    this.page = undefined;
    this.#show(this.found?.data, this.until === undefined ? 'session' : 'device');
  }

  /** Deletes what is kept, and everything that leads back to it. Resolves once it is gone. */
  async forget(): Promise<void> {
    this.page = this.found = this.other = undefined;
    this.#keeper.forget();
    this.#host.requestUpdate();
    await this.#keeper.device.settled;
  }

  /** Forgets what is kept, and returns the way back. */
  wipe(): () => void {
    const { until, page, found } = this;
    void this.forget();
    return () => {
      this.#keeper.device.until = until;
      if (page !== 'offer' || !found) {
        this.edited();
        return;
      }
      this.#offer(found);
      this.#keeper.write(found);
    };
  }

  /** From now on it is kept on the device as well, until it is finished or deleted. */
  async saveOnDevice(): Promise<void> {
    this.#keeper.device.until = today();
    this.wasDeleted = this.#partsNext = false;
    this.#keeper.isDirty = true;
    await this.#keeper.flush();
    if (this.trouble) this.#keeper.device.until = undefined;
    this.turned();
  }

  /** Not on the device any more; the tab still has it. */
  async deleteFromDevice(): Promise<void> {
    this.#keeper.device.remove();
    this.#keeper.device.until = undefined;
    await this.#keeper.device.settled;
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
    this.#keeper.device.isChosen = true;
    if (isOther) this.#show(other?.data, 'tab');
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
    await this.aside.discard();
    this.turned();
  }

  #show(data: unknown, from: DraftOrigin): void {
    this.#source.show(data);
    this.#host.dispatchEvent(new SbaRestoreEvent({ from }));
  }

  #lookInTab(): void {
    try {
      this.#offer(this.#keeper.tab.find(this.#checked, this.aside));
    } catch (error) {
      this.#keeper.trouble = troubleOf(error);
    }
  }

  async #lookOnDevice(): Promise<void> {
    this.isLooking = true;
    const wanted = this.#wanted;
    const found = await this.#keeper.device.find(this.settings.days, this.#checked, this.aside);
    // It has got another name meanwhile, and is looked for again.
    if (wanted !== this.#wanted) return;
    if (found) {
      this.#tabs.listen();
      if (found.other !== undefined) this.other = { data: found.other, isNewer: false };
      // Somebody has begun without waiting, or this tab has something newer.
      if (this.#source.take()) this.#conflict(found.data, false);
      else if ((this.found?.edit ?? 0) <= found.edit) this.#offer(found);
    } else this.#askTabs();
    this.isLooking = false;
    this.#host.requestUpdate();
  }

  /** What the schema cannot read is unreadable too. */
  readonly #checked = (found: Found): Found =>
    typeof found === 'object' && 'problems' in this.#source.parse(found.data) ? 'unreadable' : found;

  #offer(draft: Draft | undefined): void {
    if (!draft) return;
    this.#keeper.edit = draft.edit;
    this.found = draft;
    this.page = 'offer';
  }

  /** Id of the response that is offered, or open; none for what is never sent. */
  get #id(): unknown {
    const data = this.page === 'offer' ? this.found?.data : this.#source.take()?.data;
    return (data as { id?: unknown } | undefined)?.id;
  }

  /** A tab that was duplicated holds the same response; the same id must not be sent with other answers. */
  #askTabs(): void {
    const id = this.#id;
    // On the device it is one response for all tabs.
    if (typeof id !== 'string' || this.until !== undefined) return;
    this.#tabs.listen();
    this.#tabs.ask(id);
  }

  /** Makes it another response than that of another tab, with the same answers. */
  #part(): void {
    this.#partsNext = false;
    if (this.until !== undefined) return;
    const { found } = this;
    this.#keeper.isQuiet = true;
    if (this.page === 'offer' && found) {
      this.found = { ...found, data: { ...(found.data as object), id: newId() } };
      this.#keeper.write(this.found);
      return;
    }
    if (!this.#source.renew(newId())) return;
    this.#keeper.isDirty = true;
    void this.#keeper.flush();
  }

  async #compare(): Promise<void> {
    await this.#keeper.device.compare(this.settings.days);
    this.#host.requestUpdate();
  }

  #conflict(data: unknown, isNewer: boolean): void {
    // The other tab may have come to the same answers.
    if (JSON.stringify(data) === JSON.stringify(this.#source.take()?.data)) return;
    this.other = { data, isNewer };
    this.#news();
  }

  #gone(): void {
    this.other = undefined;
    this.wasDeleted = this.#partsNext = true;
    if (this.page === 'offer') this.page = this.found = undefined;
    this.#news();
  }

  #news(): void {
    this.#host.requestUpdate();
    this.#source.news();
  }

  readonly #onHide = (): void => {
    void this.#keeper.flush();
    this.#tabs.close();
  };

  readonly #onShow = (wasAside: boolean): void => {
    // It may be on its way out; who is listened to then keeps the page from being kept aside.
    if (document.visibilityState === 'hidden') {
      void this.#keeper.flush();
      return;
    }
    void this.#compare();
    if (!this.#keeper.edit) return;
    this.#tabs.listen();
    // While the browser kept the page aside, another tab may have gone on from the same.
    if (wasAside) this.#askTabs();
  };
}
