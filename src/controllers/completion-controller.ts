import type { ReactiveController } from 'lit';
import {
  SbaBeforeCompleteEvent,
  SbaCompleteEvent,
  SbaSubmitErrorEvent,
  SbaSubmitEvent,
  SbaSubmittedEvent,
} from '../events.js';
import type { Response } from '../schema/response.js';
import { outbox } from '../storage/outbox.js';
import type { Parcel } from '../storage/parcel.js';
import type { Receipt } from '../storage/receipts.js';
import type { CompletionHost, Finish } from './completion-host.js';
import { KeptReceipt } from './kept-receipt.js';
import { newId, today } from './outside.js';
import { askedUntil, deliver, type Delivery, post, safeAddress, waitFor } from './sender.js';
import { Tabs } from './tabs.js';
import { tellApart } from './tell-apart.js';

/** Finishes a response once: asks the host, tells the host, sends it if there is an address, until it has arrived. */
export class CompletionController implements ReactiveController {
  state: Finish = 'idle';
  receipt: Receipt | undefined;
  /** The receipt of what was sent from this tab before. */
  readonly kept = new KeptReceipt();
  /** What the server answered when it refused. */
  status: number | undefined;
  /** Whether what waits is on the device, and not in this page alone. */
  isOnDevice = false;
  /** Whether a web page answered in place of the server. */
  isPage = false;
  /** Whether people were asked if they want to delete what is left over: there is no way back from it. */
  isAsking = false;
  /** Whether somebody pressed 'Try again', and is told beside it where that has to wait. */
  hasPressed = false;
  #left: readonly Parcel[] = [];
  /** What was finished here last and is to be sent, or was, and not refused. */
  #mine: Parcel | undefined;
  readonly #host: CompletionHost;
  /** Id of the response that was finished last: news of others do not change the page. */
  #id = '';
  #address = '';
  readonly #tabs = new Tabs((news) => {
    this.#heard(news);
  });
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #trying = new Set<string>();

  constructor(host: CompletionHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Responses of other times, or other people, that wait here for the same address. */
  get left(): readonly Parcel[] {
    // What is open here is not left over.
    return this.#left.filter(({ id }) => id !== this.#host.whole?.id);
  }

  /** Until when the server asked us to wait with what was finished here; 0 where it did not, or that is over. */
  get until(): number {
    return this.state === 'waiting' && this.#mine ? askedUntil(this.#mine) : 0;
  }

  /** Whether something on the page differs from what was sent, or may have arrived: it is another response then. */
  get isChanged(): boolean {
    return this.#isOut && this.#host.whole?.id !== this.#id;
  }

  /** Whether what is on the page has arrived, or waits on the device. */
  get isSafe(): boolean {
    return (this.state === 'sent' || (this.state === 'waiting' && this.isOnDevice)) && !this.isChanged;
  }

  hostConnected(): void {
    window.addEventListener('online', this.#retryAll);
    window.addEventListener('pageshow', this.#retryAll);
    window.addEventListener('pagehide', this.#onHide);
    document.addEventListener('visibilitychange', this.#retryAll);
    this.look();
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#retryAll);
    window.removeEventListener('pageshow', this.#retryAll);
    window.removeEventListener('pagehide', this.#onHide);
    document.removeEventListener('visibilitychange', this.#retryAll);
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#tabs.close();
    this.#address = '';
  }

  reset(): void {
    void this.dropRefused(this.#id);
    this.#letGo();
    this.kept.forget();
    this.receipt = undefined;
    this.#id = '';
    this.#set('idle');
  }

  /** Deletes what the server refused: somebody has let go of it, or goes on with it otherwise, and no tab may send it. */
  async dropRefused(id: string): Promise<void> {
    this.#left = this.#left.filter((one) => one.id !== id || one.state !== 'refused');
    if ((await outbox.get(id))?.state !== 'refused') return;
    await outbox.remove(id);
    this.#tabs.tell(`deleted ${id}`);
    // It may have been read at that moment.
    this.#leave({ id });
  }

  /**
   * A person has changed something. What was sent, or may have arrived, keeps its id: this is another response.
   * @returns whether it has just become one, and what was sent stays
   */
  edited(): boolean {
    const { whole, isKept } = this.#host;
    if (whole && this.#left.some(({ id, state }) => id === whole.id && state === 'refused')) {
      // Another tab may be sending it at this moment.
      if (isKept) void this.dropRefused(whole.id);
      whole.renew(newId());
    }
    if (!this.#isOut || whole?.id !== this.#id) return false;
    whole.renew(newId());
    this.#host.requestUpdate();
    return true;
  }

  /** Looks whether something waits for the address that is set now, and sends it. */
  look(): void {
    const { sendTo, receiptPlace } = this.#host;
    this.kept.look(receiptPlace);
    let address = '';
    try {
      address = sendTo ? safeAddress(sendTo) : '';
    } catch {
      // The person is told when they send; a developer, too.
    }
    if (address === this.#address || !this.#host.isConnected) return;
    this.#address = address;
    if (address) void this.#sendLeft(address);
  }

  /** True once the response is finished. Does nothing while it is at it, so a double click sends once. */
  async finish(): Promise<boolean> {
    const { whole: session } = this.#host;
    if (!session || this.state === 'busy') return false;
    if (this.state === 'waiting' && this.#id === session.id) {
      await this.retry();
      return true;
    }
    this.#letGo();
    this.#set('busy');
    if (this.#host.sendTo) await tellApart(session, this.#mine);
    if (!this.#isBusy()) return false;
    const waits: Promise<unknown>[] = [];
    const response = session.completed(today());
    const before = new SbaBeforeCompleteEvent({ response, waitUntil: (promise) => waits.push(promise) });
    let allowed = this.#host.dispatchEvent(before);
    // Later promises would be lost without a word.
    void Object.freeze(waits);
    try {
      await Promise.all(waits);
    } catch (error) {
      console.warn('sba-before-complete: waitUntil was rejected.', error);
      allowed = false;
    }
    // The host has meanwhile reset the element, or given it another response.
    if (!this.#isBusy()) return false;
    if (!allowed) {
      this.#set('stopped');
      return false;
    }
    session.complete(today());
    const earlier = this.#id;
    this.#id = response.id;
    this.#host.dispatchEvent(new SbaCompleteEvent({ response }));
    const { sendTo } = this.#host;
    const state = sendTo ? await this.#submit(response, sendTo, earlier) : 'finished';
    if (!this.#isBusy()) return false;
    this.#set(state);
    return state === 'finished' || state === 'waiting' || state === 'sent';
  }

  /** Tries at once to send what waits. */
  readonly retry = async (): Promise<void> => {
    if (this.#mine?.id === this.#id && !this.until) await this.#try(this.#mine, true);
  };

  /** Tries at once to send what was left from other times, where no server asked to wait. */
  readonly retryLeft = async (): Promise<void> => {
    const due = this.left.filter((parcel) => !askedUntil(parcel));
    await Promise.all(due.map((parcel) => this.#try({ ...parcel, state: 'waiting' })));
  };

  /** Deletes what was left from other times. */
  readonly deleteLeft = async (): Promise<void> => {
    const { left } = this;
    this.isAsking = false;
    this.#left = this.#left.filter((one) => !left.includes(one));
    for (const { id } of left) {
      this.#stop(id);
      await outbox.remove(id);
      this.#tabs.tell(`deleted ${id}`);
    }
    this.#host.requestUpdate();
  };

  /** Asks whether to delete what is left over, or takes the question back. */
  ask(isAsking: boolean): void {
    this.isAsking = isAsking;
    this.#host.requestUpdate();
  }

  get #isOut(): boolean {
    return this.state === 'waiting' || this.state === 'sent';
  }

  /** What waits goes on waiting, apart from what comes now. */
  #letGo(): void {
    const mine = this.#mine;
    if (this.state === 'waiting' && mine)
      this.#left = [...this.#left.filter(({ id }) => id !== mine.id), mine];
  }

  /** Asked anew after every wait. */
  #isBusy(): boolean {
    return this.state === 'busy';
  }

  /** @param earlier id of what was finished here before this */
  async #submit(response: Response, submitUrl: string, earlier: string): Promise<Finish> {
    let url: string;
    try {
      url = safeAddress(submitUrl);
    } catch (error) {
      this.#failed(response, undefined, error, false);
      return 'not-sent';
    }
    if (!this.#host.dispatchEvent(new SbaSubmitEvent({ response, url }))) return 'finished';
    const parcel: Parcel = { id: response.id, url, response, state: 'waiting', tries: 0, after: 0 };
    this.#mine = parcel;
    const delivery = await post(parcel, this.#host.sendOptions);
    if (earlier !== response.id) void this.dropRefused(earlier);
    return this.#took(parcel, delivery);
  }

  /** @param isPressed whether a person wants it now */
  async #try(parcel: Parcel, isPressed = false): Promise<void> {
    const { id } = parcel;
    this.#stop(id);
    // A timer, a press and the network that is back may come together: one try at a time, none of what has arrived.
    const isOpen = id === this.#id ? this.state === 'waiting' : this.#left.some((one) => one.id === id);
    if (!isOpen || this.#trying.has(id)) return;
    this.#trying.add(id);
    const delivery = await this.#deliver(parcel, isPressed).finally(() => this.#trying.delete(id));
    if (!delivery) {
      this.#leave(parcel);
      return;
    }
    const state = this.#took(parcel, delivery);
    // It may have arrived though another tab has deleted it meanwhile.
    if (id === this.#id && (this.state === 'waiting' || state === 'sent')) {
      this.#set(state);
      if (state !== 'waiting') this.#host.deliveryChanged();
    }
  }

  /** Undefined where another tab has sent it, or somebody has deleted it. */
  async #deliver(parcel: Parcel, isPressed: boolean): Promise<Delivery | undefined> {
    const kept = await outbox.get(parcel.id);
    // If it is ours, the same key gets the same receipt.
    if (!kept && parcel.id !== this.#id) return undefined;
    // In another tab somebody may have deleted it; who presses the button wants it sent.
    if (!kept && isPressed) await outbox.put(parcel);
    return deliver({ ...parcel, ...kept }, this.#host.sendOptions);
  }

  /** Tells the host how a try went, and sees to the next. */
  #took(parcel: Parcel, delivery: Delivery): Finish {
    const { response, id } = parcel;
    const { state, status } = delivery;
    const isMine = id === this.#id;
    if (state === 'sent') {
      if (isMine) {
        this.receipt = delivery.receipt;
        this.kept.keep(delivery.receipt);
      } else {
        const { completed = '' } = response;
        this.kept.arrived = [...this.kept.arrived, { day: completed, receipt: delivery.receipt }];
        this.#host.leftArrived();
      }
      this.#tabs.tell(`sent ${id}`);
      this.#leave(parcel);
      this.#host.dispatchEvent(
        new SbaSubmittedEvent({ response, status: delivery.status, receipt: delivery.receipt }),
      );
      return state;
    }
    const { after } = delivery;
    const isWaiting = state === 'waiting';
    const now: Parcel = { ...parcel, state, after };
    if (isMine) {
      this.isOnDevice = delivery.onDevice;
      this.isPage = delivery.isPage;
      this.status = status;
      this.#mine = isWaiting ? now : undefined;
      if (!isWaiting) this.#left = [...this.#left.filter((one) => one.id !== id), now];
    } else {
      this.#left = this.#left.map((one) => (one.id === id ? now : one));
    }
    this.#failed(response, status, delivery.error, isWaiting);
    if (isWaiting) this.#later(parcel);
    return state;
  }

  #failed(response: Response, status: number | undefined, error: unknown, willRetry: boolean): void {
    console.error('sba-submit-error', error);
    this.#host.dispatchEvent(new SbaSubmitErrorEvent({ response, status, error, willRetry }));
    this.#host.requestUpdate();
  }

  #later({ id }: Parcel, tries?: number): void {
    void outbox.get(id).then((parcel) => {
      if (!parcel || this.#timers.has(id) || this.#trying.has(id) || !this.#host.isConnected) return;
      const timer = setTimeout(
        () => {
          void this.#try(parcel);
        },
        waitFor({ ...parcel, tries: tries ?? parcel.tries }),
      );
      this.#timers.set(id, timer);
    });
  }

  #stop(id: string): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  #leave({ id }: Pick<Parcel, 'id'>): void {
    this.#left = this.#left.filter((one) => one.id !== id);
    this.#host.requestUpdate();
  }

  async #sendLeft(address: string): Promise<void> {
    const parcels = (await outbox.all()).filter(({ url }) => url === address);
    if (address !== this.#address || !parcels.length) return;
    this.#left = parcels;
    this.#tabs.listen();
    this.#host.requestUpdate();
    for (const parcel of parcels) if (parcel.state === 'waiting') this.#later(parcel, 0);
  }

  /** Another tab has sent, or deleted, what this one shows as well. */
  #heard(news: string): void {
    const [what, id] = news.split(' ');
    if (id === undefined || (what !== 'sent' && what !== 'deleted')) return;
    this.#leave({ id });
    if (id !== this.#id || this.state !== 'waiting' || !this.#mine) return;
    // The same key gets the same receipt.
    if (what === 'sent') void this.#try(this.#mine);
    else {
      this.#stop(id);
      this.#set('not-sent');
      this.#host.deliveryChanged();
    }
  }

  /** A browser keeps no page for whoever comes back to it that listens to others. */
  readonly #onHide = (): void => {
    this.#tabs.close();
  };

  /** The device is back: waiting longer would serve nobody, except where the server asked for it. */
  readonly #retryAll = (): void => {
    if (document.visibilityState === 'hidden') return;
    if (this.state === 'waiting' || this.#left.length) this.#tabs.listen();
    for (const id of [...this.#timers.keys()])
      void outbox.get(id).then((parcel) => {
        if (parcel && !askedUntil(parcel)) void this.#try(parcel);
      });
  };

  #set(state: Finish): void {
    this.state = state;
    if (state === 'waiting') this.#tabs.listen();
    this.#host.requestUpdate();
  }
}
