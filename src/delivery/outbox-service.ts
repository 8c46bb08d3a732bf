import { outbox } from '../storage/outbox.js';
import type { Parcel } from '../storage/parcel.js';
import type { Receipt } from '../storage/receipts.js';
import { Tabs } from '../storage/tabs.js';
import { askedUntil, waitFor } from './backoff.js';
import { oneAtATime } from './one-at-a-time.js';
import { type Failure, postResponse, type SubmitOptions } from './post-response.js';

/** Who on the page sends to an address: an element, for as long as it is there. */
export interface Sender {
  /** Where to, whole; empty for nowhere. */
  readonly address: string;
  readonly sendOptions: SubmitOptions;
  /** What its responses are made by, on which page. */
  readonly place: string | undefined;
  /** Id of what was finished here and is still to arrive: it is sent even where the outbox has lost it. */
  readonly awaited: string | undefined;
  /** Hears what became of a parcel, of whichever sender. */
  heard(news: News): void;
}

/**
 * What became of a parcel. `by` is whose try it was. `gone`: another page, or another sender, has sent or deleted it.
 */
export type News =
  | { what: 'sent'; parcel: Parcel; by: Sender; status: number; receipt: Receipt }
  | {
      what: 'failed';
      parcel: Parcel;
      by: Sender;
      status: number | undefined;
      error: unknown;
      isPage: boolean;
      isOnDevice: boolean;
    }
  | { what: 'gone'; id: string; how: 'sent' | 'deleted' };

interface Try {
  by: Sender;
  /** Whether a person wants it now, or the page has just put it in: no other page's try stands for it. */
  isWanted: boolean;
}

/**
 * The outbox of a page: every element on it sends through this one. It tries again by itself while an element is there
 * that sends to the address, one try at a time for each parcel, over all tabs.
 */
class OutboxService {
  readonly #senders = new Set<Sender>();
  /** What waits for somebody on this page, or was refused. */
  readonly #parcels = new Map<string, Parcel>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #trying = new Set<string>();
  /** Ids of responses that were finished on this page, and not given back. */
  readonly #held = new Set<string>();
  readonly #tabs = new Tabs((news) => {
    const [how, id] = news.split(' ');
    if (id !== undefined && (how === 'sent' || how === 'deleted')) this.#gone(id, how);
  });

  /** Returns how to leave. */
  join(sender: Sender): () => void {
    if (!this.#senders.size) this.#listen(true);
    this.#senders.add(sender);
    return () => {
      this.#senders.delete(sender);
      for (const parcel of this.#parcels.values()) if (!this.#senderOf(parcel)) this.#forget(parcel.id);
      if (this.#senders.size) return;
      this.#listen(false);
      this.#tabs.close();
    };
  }

  /** From now on nobody on this page may go on from the draft of this response. */
  hold(id: string): void {
    this.#held.add(id);
  }

  /** It was not sent, and may be gone on from again. */
  release(id: string): void {
    this.#held.delete(id);
  }

  /** Whether a response was finished on this page. */
  isHeld(id: string): boolean {
    return this.#held.has(id);
  }

  /** Whether a response is to be sent, by this page or another. */
  async isOnItsWay(id: string): Promise<boolean> {
    return (await outbox.get(id))?.state === 'waiting';
  }

  /** Whether an element on this page sends it. */
  isServed(parcel: Parcel): boolean {
    return this.#senderOf(parcel) !== undefined;
  }

  /** Everything that waits on this device or was refused; what waits for an address of this page will be tried soon. */
  async look(): Promise<Parcel[]> {
    const all = await outbox.all();
    for (const parcel of all) {
      if (!this.#senderOf(parcel)) continue;
      this.#keep(parcel);
      if (parcel.state === 'waiting') this.#later(parcel.id, 0);
    }
    return all;
  }

  /**
   * Puts a parcel in, and then tries to send it. Nothing leaves before it is kept.
   *
   * @param kept is called in between, with whether it is on the disk
   */
  async add(parcel: Parcel, by: Sender, kept: (isOnDisk: boolean) => Promise<void>): Promise<News> {
    await kept(await outbox.put(parcel));
    this.#keep(parcel);
    return (await this.#send(parcel, { by, isWanted: true })) ?? { what: 'gone', id: parcel.id, how: 'sent' };
  }

  /** Tries at once, unless that is under way. */
  async retry(parcel: Parcel, by: Sender, isPressed: boolean): Promise<void> {
    const { id } = parcel;
    this.#stop(id);
    // A timer, a press and the network that is back may come together.
    if (this.#trying.has(id)) return;
    const kept = await outbox.get(id);
    if (this.#trying.has(id)) return;
    if (!kept && by.awaited !== id) {
      this.#gone(id, 'sent');
      return;
    }
    // In another tab somebody may have deleted it; who presses the button wants it sent.
    if (!kept && isPressed) await outbox.put(parcel);
    await this.#send({ ...parcel, ...kept }, { by, isWanted: isPressed });
  }

  /** Deletes a parcel, or only where it was refused; no tab may send it then. */
  async remove(id: string, isOnlyRefused = false): Promise<void> {
    if (isOnlyRefused && (await outbox.get(id))?.state !== 'refused') return;
    await outbox.remove(id);
    this.#tabs.tell(`deleted ${id}`);
    this.#gone(id, 'deleted');
  }

  /** Sends to another address what waits for an earlier one: the host says that it has moved. */
  async move(parcel: Parcel, url: string): Promise<void> {
    await oneAtATime(lockOf(parcel.id), async () => {
      const kept = await outbox.get(parcel.id);
      if (kept?.url === parcel.url) await outbox.put({ ...kept, url, state: 'waiting', after: 0 });
    });
  }

  async #send(parcel: Parcel, { by, isWanted }: Try): Promise<News | undefined> {
    const { id } = parcel;
    this.#trying.add(id);
    let news: News | undefined;
    try {
      news = await oneAtATime(lockOf(id), () => this.#sendNow(parcel, { by, isWanted }));
    } catch (error) {
      news = failed(parcel, by, error);
    } finally {
      this.#trying.delete(id);
    }
    if (!news) {
      this.#later(id);
      return undefined;
    }
    if (news.what === 'failed') {
      this.#keep(news.parcel);
      if (news.parcel.state === 'waiting') this.#later(id);
    } else {
      this.#forget(id);
      if (news.what === 'sent') this.#tabs.tell(`sent ${id}`);
    }
    this.#tell(news);
    return news;
  }

  /** Undefined where another page has tried it while this one waited for its turn, and it still waits. */
  async #sendNow(parcel: Parcel, { by, isWanted }: Try): Promise<News | undefined> {
    const { id } = parcel;
    const kept = await outbox.get(id);
    if (!kept && by.awaited !== id) return { what: 'gone', id, how: 'sent' };
    if (kept && !isWanted && (kept.state !== 'waiting' || kept.tries > parcel.tries || askedUntil(kept)))
      return undefined;
    const now = { ...parcel, ...kept };
    const outcome = await postResponse(now, by.sendOptions);
    if (outcome.state !== 'sent') return this.#noted(now, by, outcome);
    await outbox.remove(id);
    return { what: 'sent', parcel: now, by, status: outcome.status, receipt: outcome.receipt };
  }

  async #noted(parcel: Parcel, by: Sender, outcome: Failure): Promise<News> {
    const { state, status, error, after, isPage } = outcome;
    const next: Parcel = { ...parcel, state, tries: parcel.tries + 1, after };
    // Somebody may have deleted it meanwhile; then it stays deleted.
    const isThere = (await outbox.get(parcel.id)) !== undefined;
    const isOnDevice = isThere && (await outbox.put(next));
    return { what: 'failed', parcel: next, by, status, error, isPage, isOnDevice };
  }

  /** Who sends it: who finished it, or else who made it before the page was loaded, or else the first of its address. */
  #senderOf({ id, url, place }: Parcel): Sender | undefined {
    const senders = [...this.#senders];
    const alike = senders.filter(({ address }) => address && address === url);
    return (
      senders.find(({ awaited }) => awaited === id) ??
      alike.find((one) => place !== undefined && one.place === place) ??
      alike[0]
    );
  }

  /** Tries again in a while, unless that is arranged already. */
  #later(id: string, tries?: number): void {
    void outbox.get(id).then((parcel) => {
      if (!parcel || this.#timers.has(id) || this.#trying.has(id) || !this.#senderOf(parcel)) return;
      const timer = setTimeout(
        () => {
          this.#timers.delete(id);
          this.#tryBySomebody(parcel);
        },
        waitFor({ ...parcel, tries: tries ?? parcel.tries }),
      );
      this.#timers.set(id, timer);
    });
  }

  #tryBySomebody(parcel: Parcel): void {
    const by = this.#senderOf(parcel);
    if (by && this.#parcels.has(parcel.id)) void this.retry(parcel, by, false);
  }

  #gone(id: string, how: 'sent' | 'deleted'): void {
    this.#forget(id);
    this.#tell({ what: 'gone', id, how });
  }

  #tell(news: News): void {
    const senders = new Set(this.#senders);
    // It may have left the page meanwhile; what it sent is still its own.
    if (news.what !== 'gone') senders.add(news.by);
    for (const sender of senders) sender.heard(news);
  }

  #keep(parcel: Parcel): void {
    this.#parcels.set(parcel.id, parcel);
    if (this.#senders.size) this.#tabs.listen();
  }

  #forget(id: string): void {
    this.#stop(id);
    this.#parcels.delete(id);
  }

  #stop(id: string): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  #listen(isOn: boolean): void {
    const act = isOn ? 'addEventListener' : 'removeEventListener';
    window[act]('online', this.#retryAll);
    window[act]('pageshow', this.#retryAll);
    window[act]('pagehide', this.#onHide);
    document[act]('visibilitychange', this.#retryAll);
  }

  /** A browser keeps no page for whoever comes back to it that listens to others. */
  readonly #onHide = (): void => {
    this.#tabs.close();
  };

  /** The device is back: waiting longer would serve nobody, except where the server asked for it. */
  readonly #retryAll = (): void => {
    if (document.visibilityState === 'hidden') return;
    if (this.#parcels.size) this.#tabs.listen();
    for (const id of [...this.#timers.keys()])
      void outbox.get(id).then((parcel) => {
        if (parcel && !askedUntil(parcel)) this.#tryBySomebody(parcel);
      });
  };
}

const lockOf = (id: string): string => `sba-send-${id}`;

const failed = (parcel: Parcel, by: Sender, error: unknown): News => ({
  what: 'failed',
  parcel: { ...parcel, tries: parcel.tries + 1 },
  by,
  status: undefined,
  error,
  isPage: false,
  isOnDevice: outbox.isOnDevice(parcel.id),
});

/** The one of this page. */
export const outboxService = new OutboxService();
