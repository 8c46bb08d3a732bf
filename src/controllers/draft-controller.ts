import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../errors.js';
import { type DraftOrigin, SbaRestoreEvent } from '../events.js';
import { parseJson } from '../schema/json-text.js';
import { textOf } from '../schema/utf-8.js';
import type { Draft } from '../storage/draft.js';
import { DraftKeeper } from './draft-keeper.js';
import type { DraftSource } from './draft-source.js';
import { newId } from './outside.js';
import { toJson } from '../schema/to-json.js';

/** What another tab has written in the place of what is here, or what is here in the place of that. */
interface Other {
  data: unknown;
  /** Whether it was written after what is here. */
  isNewer: boolean;
}

/** Keeps what people have answered, offers it again, and asks them where it cannot know. */
export class DraftController extends DraftKeeper implements ReactiveController {
  /** The draft that is offered, or that was gone on from. */
  found: Draft | undefined;
  other: Other | undefined;
  /** Another tab, or the browser, has deleted what was kept on the device. */
  wasDeleted = false;
  /** While the device is asked whether it holds a draft. */
  isLooking = false;
  /** What is wrong with the file that somebody wanted to go on with. */
  fileProblems: readonly Problem[] | undefined;
  #page: 'offer' | 'save' | undefined;
  #wanted: string | undefined;
  /** Whether another tab may finish what was one response for both: the next change makes it another. */
  #partsNext = false;

  constructor(host: ReactiveControllerHost & HTMLElement, source: DraftSource) {
    super(host, source);
    host.addController(this);
  }

  /** A page that stands in the place of the element's own: a draft is offered, or about to be kept on the device. */
  get page(): 'offer' | 'save' | undefined {
    return this.#page;
  }
  set page(page: 'offer' | 'save' | undefined) {
    const before = this.#page;
    this.#page = page;
    if ((before === 'offer') !== (page === 'offer')) this.source.offers();
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#onHide);
    window.addEventListener('pageshow', this.#onShow);
    document.addEventListener('visibilitychange', this.#onShow);
    if (this.editCount) this.tabs.listen();
    // Moved to another place: what belongs to it there may be something else.
    this.look();
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#onHide);
    window.removeEventListener('pageshow', this.#onShow);
    document.removeEventListener('visibilitychange', this.#onShow);
    this.#onHide();
    this.leavePlace();
    this.#wanted = undefined;
  }

  /** Looks whether there is a draft, unless it has looked under this name already. */
  look(): void {
    const { save } = this.settings;
    const wanted = save === 'none' ? undefined : this.source.name;
    // What has left the page is drawn once more, and must not claim its place again.
    if (wanted === this.#wanted || !this.host.isConnected) return;
    // Cannot be changed for now: what was kept before is still what people would go on from.
    if (wanted === undefined && save !== 'none' && this.hasPlace) return;
    this.#wanted = wanted;
    this.isLooking = false;
    const hasMore = this.source.take() !== undefined;
    this.takePlace(wanted, hasMore);
    // Answers that are there already go on under the new name: it is the host that changed it.
    if (hasMore && this.editCount) {
      const isNews = this.isDirty && !this.isQuiet;
      this.edited();
      this.isQuiet = !isNews;
    }
    if (hasMore || !this.hasPlace) return;
    this.page = this.found = this.other = undefined;
    this.#offer(this.findInTab());
    if (save === 'device') void this.#lookOnDevice();
    else this.#askTabs();
  }

  /** A person has changed something: keeps it, in a moment. */
  edited(): void {
    if (this.#partsNext) this.part();
    if (!this.hasPlace || this.page === 'offer') return;
    if (this.other) this.other.isNewer = false;
    this.keepSoon();
  }

  /** Goes on from what is offered. */
  goOn(): void {
    this.page = undefined;
    this.#show(this.found?.data, this.until === undefined ? 'session' : 'device');
  }

  /** Deletes what is kept, and everything that leads back to it. Resolves once it is gone. */
  async forget(): Promise<void> {
    this.page = this.found = this.other = undefined;
    this.drop();
    this.host.requestUpdate();
    await this.writing;
  }

  /** Forgets what is kept, and returns the way back. */
  wipe(): () => void {
    const { until, page, found } = this;
    void this.forget();
    return () => {
      this.until = until;
      if (page === 'offer' && found) {
        this.#offer(found);
        this.write(found);
      } else this.edited();
    };
  }

  /** Keeps at once what is here, though nobody has changed it. */
  async keepNow(): Promise<void> {
    this.isDirty = this.isQuiet = true;
    await this.flush();
  }

  /** Resolves once nothing is under way on the device. */
  get settled(): Promise<unknown> {
    return this.writing;
  }

  /** From now on it is kept on the device as well, until it is finished or deleted. */
  async saveOnDevice(): Promise<void> {
    this.wasDeleted = this.#partsNext = false;
    this.isSaving = this.isDirty = true;
    await this.flush();
    this.isSaving = false;
    this.turned();
  }

  /** Not on the device any more; the tab still has it. */
  async deleteFromDevice(): Promise<void> {
    this.dropFromDevice();
    this.until = undefined;
    await this.writing;
    this.turned();
  }

  /** Opens the page that says what saving on the device means, or leaves it. */
  turn(page: 'save' | undefined): void {
    this.page = page;
    this.turned();
  }

  readonly turned = (): void => {
    this.host.requestUpdate();
    this.source.turned();
  };

  /** Between what another tab wrote and what is here: a person has chosen. */
  choose(isOther: boolean): void {
    const { other } = this;
    this.other = undefined;
    this.isChosen = true;
    if (isOther) this.#show(other?.data, 'tab');
    this.edited();
    this.turned();
  }

  /** Goes on with a file that was downloaded elsewhere. False where it cannot be read; then nothing has changed. */
  async load(file: Blob): Promise<boolean> {
    const text = textOf(await file.arrayBuffer());
    const json = 'problems' in text ? text : parseJson(text.text);
    const result = 'problems' in json ? json : this.source.parse(json.value);
    this.fileProblems = 'problems' in result ? result.problems : undefined;
    this.host.requestUpdate();
    if ('problems' in result) return false;
    this.#show(result.draft, 'file');
    this.edited();
    return true;
  }

  async discard(): Promise<void> {
    await this.discardUnreadable();
    this.turned();
  }

  #show(data: unknown, from: DraftOrigin): void {
    this.source.show(data);
    this.host.dispatchEvent(new SbaRestoreEvent({ from }));
  }

  async #lookOnDevice(): Promise<void> {
    this.isLooking = true;
    const wanted = this.#wanted;
    const found = await this.findOnDevice();
    // It has got another name meanwhile, and is looked for again.
    if (wanted !== this.#wanted) return;
    if (found) {
      this.tabs.listen();
      if (found.other !== undefined) this.other = { data: found.other, isNewer: false };
      // Somebody has begun without waiting, or this tab has something newer.
      if (this.source.take()) this.conflict(found.data);
      else if ((this.found?.edit ?? 0) <= found.edit) this.#offer(found);
    } else this.#askTabs();
    this.isLooking = false;
    this.host.requestUpdate();
  }

  #offer(draft: Draft | undefined): void {
    if (!draft) return;
    if (this.source.isFinished(draft.data)) {
      this.drop();
      return;
    }
    this.editCount = draft.edit;
    this.found = draft;
    this.page = 'offer';
    void this.#withdraw(draft);
  }

  /** The page was left while it was sent: it is whole in the outbox, and must not change under its id. */
  async #withdraw(draft: Draft): Promise<void> {
    if ((await this.source.isOnItsWay(draft.data)) && this.page === 'offer' && this.found === draft)
      await this.forget();
  }

  override get openId(): unknown {
    const data = this.page === 'offer' ? this.found?.data : this.source.take()?.data;
    return (data as { id?: unknown } | undefined)?.id;
  }

  /** A tab that was duplicated holds the same response, and one id must not be sent with two sets of answers. */
  #askTabs(): void {
    const { openId } = this;
    // On the device it is one response for all tabs.
    if (typeof openId !== 'string' || this.until !== undefined) return;
    this.tabs.listen();
    this.tabs.ask(openId);
  }

  protected override part(): void {
    this.#partsNext = false;
    if (this.until !== undefined) return;
    const { found } = this;
    this.isQuiet = true;
    if (this.page === 'offer' && found) {
      this.found = { ...found, data: { ...(found.data as object), id: newId() } };
      this.write(this.found);
    } else if (this.source.renew(newId())) {
      this.isDirty = true;
      void this.flush();
    }
  }

  protected override conflict(data: unknown, newer?: Draft): void {
    if (newer && this.page === 'offer') {
      this.found = newer;
      return;
    }
    // The other tab may have come to the same answers.
    if (toJson(data) === toJson(this.source.take()?.data)) return;
    this.other = { data, isNewer: newer !== undefined };
    this.#news();
  }

  protected override gone(): void {
    this.other = undefined;
    this.wasDeleted = this.#partsNext = true;
    if (this.page === 'offer') this.page = this.found = undefined;
    this.#news();
  }

  #news(): void {
    this.host.requestUpdate();
    this.source.news();
  }

  readonly #onHide = (): void => {
    void this.flush();
    this.tabs.close();
  };

  readonly #onShow = ({ persisted }: Event & Partial<PageTransitionEvent>): void => {
    // It may be on its way out; who is listened to then keeps the page from being kept aside.
    if (document.visibilityState === 'hidden') {
      void this.flush();
      return;
    }
    void this.compare();
    if (this.editCount) this.tabs.listen();
    // While the browser kept the page aside, another tab may have gone on from the same.
    if (persisted) this.#askTabs();
  };
}
