import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  SbaBeforeCompleteEvent,
  SbaCompleteEvent,
  SbaSubmitErrorEvent,
  SbaSubmitEvent,
  SbaSubmittedEvent,
} from '../events.js';
import type { Session } from '../model/session.js';
import type { Response } from '../schema/response.js';
import { outbox } from '../storage/outbox.js';
import type { Parcel } from '../storage/parcel.js';
import { newId, today } from './outside.js';
import {
  deliver,
  type Delivery,
  post,
  type Receipt,
  safeAddress,
  type SubmitOptions,
  waitFor,
} from './sender.js';

export interface CompletionHost extends ReactiveControllerHost, HTMLElement {
  /** The session that the response is made of. */
  readonly whole: Session | undefined;
  /** Where to send to: its own address, or that of the toolkit around it. */
  readonly sendTo: string | undefined;
  readonly submitOptions: SubmitOptions | undefined;
  /** Called when a response that was waiting has arrived, or was refused. */
  deliveryChanged(): void;
}

/**
 * How finishing went, for the person who waits. `stopped`: the host said no; `not-sent`: it cannot be sent from here;
 * `waiting`: it has not arrived yet, and will be tried again; `refused`: the server said no.
 */
export type Finish = 'idle' | 'busy' | 'stopped' | 'not-sent' | 'finished' | 'waiting' | 'refused' | 'sent';

/** Finishes a response once: asks the host, tells the host, sends it if there is an address, until it has arrived. */
export class CompletionController implements ReactiveController {
  state: Finish = 'idle';
  receipt: Receipt | undefined;
  /** What the server answered when it refused. */
  status: number | undefined;
  /** Whether what waits is on the device, and not in this page alone. */
  isOnDevice = false;
  #left: readonly Parcel[] = [];
  /** What was finished here last and is to be sent. */
  #mine: Parcel | undefined;
  readonly #host: CompletionHost;
  /** Id of the response that was finished last: news of others do not change the page. */
  #id = '';
  #address = '';
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

  hostConnected(): void {
    window.addEventListener('online', this.#retryAll);
    window.addEventListener('pageshow', this.#retryAll);
    document.addEventListener('visibilitychange', this.#retryAll);
    this.look();
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#retryAll);
    window.removeEventListener('pageshow', this.#retryAll);
    document.removeEventListener('visibilitychange', this.#retryAll);
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#address = '';
  }

  reset(): void {
    // The server said no, and the person has let go of it.
    if (this.state === 'refused') void outbox.remove(this.#id);
    this.receipt = undefined;
    this.#id = '';
    this.#set('idle');
  }

  /** Looks whether something waits for the address that is set now, and sends it. */
  look(): void {
    const { sendTo } = this.#host;
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
    if (this.state === 'waiting') {
      await this.retry();
      return true;
    }
    this.#set('busy');
    await this.#tellApart(session);
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
    this.#id = response.id;
    this.#host.dispatchEvent(new SbaCompleteEvent({ response }));
    const { sendTo } = this.#host;
    const state = sendTo ? await this.#submit(response, sendTo) : 'finished';
    if (!this.#isBusy()) return false;
    this.#set(state);
    return state === 'finished' || state === 'waiting' || state === 'sent';
  }

  /** Tries at once to send what waits. */
  readonly retry = async (): Promise<void> => {
    if (this.#mine?.id === this.#id) await this.#try(this.#mine, true);
  };

  /** Tries at once to send what was left from other times. */
  readonly retryLeft = async (): Promise<void> => {
    await Promise.all(this.left.map((parcel) => this.#try({ ...parcel, state: 'waiting' })));
  };

  /** Deletes what was left from other times. */
  readonly deleteLeft = async (): Promise<void> => {
    const { left } = this;
    this.#left = this.#left.filter((one) => !left.includes(one));
    for (const { id } of left) {
      this.#stop(id);
      await outbox.remove(id);
    }
    this.#host.requestUpdate();
  };

  /** A copy of this tab may have finished the same response otherwise, and what it sends may arrive. */
  async #tellApart(session: Session): Promise<void> {
    if (!this.#host.sendTo) return;
    const kept = await outbox.get(session.id);
    if (kept?.state !== 'waiting') return;
    const isSame = JSON.stringify(kept.response) === JSON.stringify(session.completed(today()));
    if (!isSame) session.renew(newId());
  }

  /** Asked anew after every wait. */
  #isBusy(): boolean {
    return this.state === 'busy';
  }

  async #submit(response: Response, submitUrl: string): Promise<Finish> {
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
    const delivery = await post(parcel, this.#host.submitOptions ?? {});
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
    if (id === this.#id && this.state === 'waiting') {
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
    return deliver({ ...parcel, ...kept }, this.#host.submitOptions ?? {});
  }

  /** Tells the host how a try went, and sees to the next. */
  #took(parcel: Parcel, delivery: Delivery): Finish {
    const { response, id } = parcel;
    const { state, status } = delivery;
    const isMine = id === this.#id;
    if (state === 'sent') {
      if (isMine) this.receipt = delivery.receipt;
      this.#leave(parcel);
      this.#host.dispatchEvent(
        new SbaSubmittedEvent({ response, status: delivery.status, receipt: delivery.receipt }),
      );
      return state;
    }
    if (isMine) {
      this.isOnDevice = delivery.onDevice;
      this.status = status;
    } else {
      this.#left = this.#left.map((one) => (one.id === id ? { ...one, state } : one));
    }
    this.#failed(response, status, delivery.error, state === 'waiting');
    if (state === 'waiting') this.#later(parcel);
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

  #leave({ id }: Parcel): void {
    this.#left = this.#left.filter((one) => one.id !== id);
    this.#host.requestUpdate();
  }

  async #sendLeft(address: string): Promise<void> {
    const parcels = (await outbox.all()).filter(({ url }) => url === address);
    if (address !== this.#address || !parcels.length) return;
    this.#left = parcels;
    this.#host.requestUpdate();
    for (const parcel of parcels) if (parcel.state === 'waiting') this.#later(parcel, 0);
  }

  /** The device is back: waiting longer would serve nobody, except where the server asked for it. */
  readonly #retryAll = (): void => {
    if (document.visibilityState === 'hidden') return;
    for (const id of [...this.#timers.keys()])
      void outbox.get(id).then((parcel) => {
        if (parcel && parcel.after <= Date.now()) void this.#try(parcel);
      });
  };

  #set(state: Finish): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
