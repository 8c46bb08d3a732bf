import { toJson } from '../schema/to-json.js';
import type { ReactiveController } from 'lit';
import { askedUntil } from '../delivery/backoff.js';
import { type News, outboxService, type Sender } from '../delivery/outbox-service.js';
import { addressOf, movedTo, safeAddress } from '../delivery/addresses.js';
import type { SubmitOptions } from '../delivery/post-response.js';
import { SbaCompleteEvent, SbaSubmitErrorEvent, SbaSubmitEvent, SbaSubmittedEvent } from '../events.js';
import type { Response } from '../schema/response.js';
import { outbox } from '../storage/outbox.js';
import type { Parcel } from '../storage/parcel.js';
import type { Receipt } from '../storage/receipts.js';
import { askHost } from './ask-host.js';
import type { CompletionHost, Finish } from './completion-host.js';
import { KeptReceipt } from './kept-receipt.js';
import { newId, today } from './outside.js';
import { tellApart } from './tell-apart.js';

/** Finishes a response once: asks the host, tells the host, and hands it to the outbox of the page if there is an address. */
export class CompletionController implements ReactiveController, Sender {
  state: Finish = 'idle';
  receipt: Receipt | undefined;
  /** The receipt of what was sent from this tab before. */
  readonly kept = new KeptReceipt();
  /** What the server answered when it refused. */
  status: number | undefined;
  /** Whether what waits is on the device, and not in this page alone. */
  isOnDevice = false;
  /** Whether something else answered in place of the server. */
  isPage = false;
  /** Whether people were asked if they want to delete what is left over: there is no way back from it. */
  isAsking = false;
  /** Whether somebody pressed 'Try again', and is told beside it where that has to wait. */
  hasPressed = false;
  /** Where it sends to, whole; empty for nowhere. */
  address = '';
  #left: readonly Parcel[] = [];
  /** What waits for an address to which nothing is sent from here any more. */
  #stranded: readonly Parcel[] = [];
  /** What was finished here last and is to be sent, or was, and not refused. */
  #mine: Parcel | undefined;
  /** What may have arrived before the page was loaded, by a draft that says so. */
  #earlier: Response | undefined;
  readonly #host: CompletionHost;
  /** Id of the response that was finished last: news of others do not change the page. */
  #id = '';
  /** What was looked for last. */
  #looked = '';
  #leaveService: (() => void) | undefined;

  constructor(host: CompletionHost) {
    this.#host = host;
    host.addController(this);
  }

  get sendOptions(): SubmitOptions {
    return this.#host.sendOptions;
  }

  get place(): string | undefined {
    return this.#host.sendPlace;
  }

  get awaited(): string | undefined {
    return this.state === 'busy' || this.state === 'waiting' ? this.#mine?.id : undefined;
  }

  /** Responses of other times, or other people, that wait here for the same address. */
  get left(): readonly Parcel[] {
    // What is open here is not left over.
    return this.#left.filter(({ id }) => id !== this.#host.whole?.id);
  }

  /** Responses that were made here and wait for an address to which nothing is sent any more. */
  get stranded(): readonly Parcel[] {
    return this.#stranded;
  }

  /** Whether all that was left over is on the device, and not in this page alone. */
  get isLeftOnDevice(): boolean {
    return this.left.every(({ id }) => outbox.isOnDevice(id));
  }

  /** Whether the device can keep what is sent, as far as is known. */
  get canKeep(): boolean {
    return outbox.canKeep;
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
    this.#leaveService = outboxService.join(this);
    this.look();
  }

  hostDisconnected(): void {
    this.#leaveService?.();
    this.address = this.#looked = '';
  }

  reset(): void {
    void this.dropRefused(this.#id);
    this.#letGo();
    this.kept.forget();
    this.receipt = this.#earlier = undefined;
    this.#id = '';
    this.#set('idle');
  }

  /** Deletes what the server refused: somebody has let go of it, or goes on with it otherwise, and no tab may send it. */
  async dropRefused(id: string): Promise<void> {
    this.#left = this.#left.filter((one) => one.id !== id || one.state !== 'refused');
    await outboxService.remove(id, true);
  }

  /** A draft is gone on from that was finished before: it may have arrived. */
  recognise(response: Response): void {
    this.#earlier = response;
  }

  /**
   * A person has changed something. What was sent, or may have arrived, keeps its id: this is another response.
   * @returns whether it has just become one, and what was sent stays
   */
  edited(): boolean {
    const { whole, isKept } = this.#host;
    if (!whole) return false;
    outboxService.release(whole.id);
    const left = this.#left.find(({ id }) => id === whole.id);
    // Another tab may be sending it at this moment.
    if (left?.state === 'refused' && isKept) void this.dropRefused(whole.id);
    if (left ?? this.#earlier?.id === whole.id) whole.renew(newId());
    if (!this.#isOut || whole.id !== this.#id) return false;
    whole.renew(newId());
    this.#host.requestUpdate();
    return true;
  }

  /** Looks whether something waits for the address that is set now, and has it sent. */
  look(): void {
    const { sendTo, sentTo = '', sendPlace = '', receiptPlace, isConnected } = this.#host;
    this.kept.look(receiptPlace);
    const address = addressOf(sendTo) ?? '';
    const looked = toJson([address, sentTo, sendPlace]);
    if (looked === this.#looked || !isConnected) return;
    this.#looked = looked;
    this.address = address;
    void this.#lookInside(looked);
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
    const { sendTo } = this.#host;
    if (sendTo) await tellApart(session, this.#mine?.response ?? this.#earlier);
    if (!this.#isBusy()) return false;
    const response = session.completed(today());
    const said = await askHost(this.#host, response);
    // The host has meanwhile reset the element, or given it another response.
    if (!this.#isBusy()) return false;
    if (said !== 'allowed') {
      this.#set(said);
      return false;
    }
    session.complete(today());
    const earlier = this.#id;
    this.#id = response.id;
    // Before the host hears of it: it may take the element away, and put another in its place.
    outboxService.hold(response.id);
    if (!sendTo) this.#host.finished();
    this.#host.dispatchEvent(new SbaCompleteEvent({ response }));
    const state = sendTo ? await this.#submit(response, sendTo, earlier) : 'finished';
    if (!this.#isBusy()) return false;
    this.#set(state);
    return state === 'finished' || state === 'waiting' || state === 'sent';
  }

  /** Tries at once to send what waits. */
  readonly retry = async (): Promise<void> => {
    if (this.#mine?.id === this.#id && !this.until) await outboxService.retry(this.#mine, this, true);
  };

  /** Tries at once to send what was left from other times, where no server asked to wait. */
  readonly retryLeft = async (): Promise<void> => {
    const due = this.left.filter((parcel) => !askedUntil(parcel));
    await Promise.all(due.map((parcel) => outboxService.retry({ ...parcel, state: 'waiting' }, this, true)));
  };

  /** Deletes what was left from other times. */
  readonly deleteLeft = async (): Promise<void> => {
    const { left } = this;
    this.isAsking = false;
    await this.#delete(left);
  };

  /** Deletes what waits for an address to which nothing is sent any more. */
  readonly deleteStranded = (): Promise<void> => this.#delete(this.#stranded);

  /** Asks whether to delete what is left over, or takes the question back. */
  ask(isAsking: boolean): void {
    this.isAsking = isAsking;
    this.#host.requestUpdate();
  }

  /** What the outbox tells every element on the page. */
  heard(news: News): void {
    if (news.what === 'gone') {
      const open = this.#left.find(({ id }) => id === news.id && id === this.#host.whole?.id);
      // It was refused here, and another has sent it since: what is open must not change under its id.
      if (open && news.how === 'sent') this.#earlier = open.response;
      this.#leave(news.id);
      if (news.id === this.#id && this.state === 'waiting') this.#mineIsGone(news.how);
    } else if (news.by === this) this.#took(news);
    else if (news.what === 'sent') this.heard({ what: 'gone', id: news.parcel.id, how: 'sent' });
    else {
      this.#replace(news.parcel);
      this.#host.requestUpdate();
    }
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
    const { id } = response;
    let url: string;
    try {
      url = safeAddress(submitUrl);
    } catch (error) {
      outboxService.release(id);
      this.#failed(response, undefined, error, false);
      return 'not-sent';
    }
    if (!this.#host.dispatchEvent(new SbaSubmitEvent({ response, url }))) {
      this.#host.finished();
      return 'finished';
    }
    const { place } = this;
    const parcel: Parcel = {
      id,
      url,
      response,
      state: 'waiting',
      tries: 0,
      after: 0,
      ...(place !== undefined && { place }),
    };
    this.#mine = parcel;
    const news = await outboxService.add(parcel, this, async (isOnDisk) => {
      if (earlier !== id) void this.dropRefused(earlier);
      await this.#host.handedOver(isOnDisk);
    });
    return news.what === 'failed' ? news.parcel.state : 'sent';
  }

  /** Tells the host how a try went. */
  #took(news: Exclude<News, { what: 'gone' }>): void {
    const { parcel } = news;
    const { response, id } = parcel;
    const isMine = id === this.#id;
    const state = news.what === 'sent' ? 'sent' : parcel.state;
    if (news.what === 'sent') this.#arrived(news, isMine);
    else {
      const isWaiting = state === 'waiting';
      if (isMine) {
        this.isOnDevice = news.isOnDevice;
        this.isPage = news.isPage;
        this.status = news.status;
        this.#mine = isWaiting ? parcel : undefined;
        if (!isWaiting) {
          this.#left = [...this.#left.filter((one) => one.id !== id), parcel];
          outboxService.release(id);
          this.#host.handedBack();
        }
      } else this.#replace(parcel);
      this.#failed(response, news.status, news.error, isWaiting);
    }
    // It may have arrived though another tab has deleted it meanwhile.
    if (isMine && !this.#isBusy() && (this.state === 'waiting' || state === 'sent')) {
      this.#set(state);
      if (state !== 'waiting') this.#host.deliveryChanged();
    }
  }

  #arrived({ parcel, receipt, status }: News & { what: 'sent' }, isMine: boolean): void {
    const { response, id } = parcel;
    if (isMine) {
      this.receipt = receipt;
      this.kept.keep(receipt);
    } else {
      this.kept.arrived = [...this.kept.arrived, { day: response.completed ?? '', receipt }];
      this.#host.leftArrived();
    }
    this.#leave(id);
    this.#host.dispatchEvent(new SbaSubmittedEvent({ response, status, receipt }));
  }

  #mineIsGone(how: 'sent' | 'deleted'): void {
    // The same key gets the same receipt.
    if (how === 'sent' && this.#mine) void outboxService.retry(this.#mine, this, false);
    else {
      this.#set('not-sent');
      outboxService.release(this.#id);
      this.#host.handedBack();
      this.#host.deliveryChanged();
    }
  }

  #failed(response: Response, status: number | undefined, error: unknown, willRetry: boolean): void {
    console.error('sba-submit-error', error);
    this.#host.dispatchEvent(new SbaSubmitErrorEvent({ response, status, error, willRetry }));
    this.#host.requestUpdate();
  }

  #replace(parcel: Parcel): void {
    this.#left = this.#left.map((one) => (one.id === parcel.id ? parcel : one));
  }

  async #delete(parcels: readonly Parcel[]): Promise<void> {
    this.#left = this.#left.filter((one) => !parcels.includes(one));
    for (const { id } of parcels) await outboxService.remove(id);
    this.#host.requestUpdate();
  }

  #leave(id: string): void {
    this.#left = this.#left.filter((one) => one.id !== id);
    this.#stranded = this.#stranded.filter((one) => one.id !== id);
    this.#host.requestUpdate();
  }

  async #lookInside(looked: string): Promise<void> {
    const { address } = this;
    const { sentTo = '' } = this.#host;
    const all = await outboxService.look();
    if (looked !== this.#looked) return;
    const moved = movedTo(address, sentTo, all);
    for (const parcel of moved) await outboxService.move(parcel, address);
    if (moved.length) await outboxService.look();
    if (looked !== this.#looked) return;
    this.#left = address
      ? [
          ...all.filter(({ url, id }) => url === address && id !== this.awaited),
          ...moved.map((one) => ({ ...one, url: address })),
        ]
      : [];
    this.#stranded = all.filter((one) => !moved.includes(one) && this.#isStranded(one));
    if (this.#stranded.length)
      console.warn(
        `<${this.#host.localName}>: responses wait for ${[...new Set(this.#stranded.map(({ url }) => url))].join(', ')}, and nothing is sent there from here. If the address has moved, name it in submit-url-was.`,
      );
    if (this.#left.length || this.#stranded.length) this.#host.requestUpdate();
  }

  /** What was made here and nothing on this page sends. */
  #isStranded(parcel: Parcel): boolean {
    const { sendPlace, whole } = this.#host;
    const isOurs = parcel.place
      ? parcel.place === sendPlace
      : parcel.response.pack.id === whole?.questionnaire.pack.id;
    return isOurs && !outboxService.isServed(parcel);
  }

  #set(state: Finish): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
