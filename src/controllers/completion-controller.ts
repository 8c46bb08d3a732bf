import type { ReactiveControllerHost } from 'lit';
import {
  SbaBeforeCompleteEvent,
  SbaCompleteEvent,
  SbaSubmitErrorEvent,
  SbaSubmitEvent,
  SbaSubmittedEvent,
} from '../events.js';
import type { Session } from '../model/session.js';
import type { Response } from '../schema/response.js';
import { today } from './outside.js';

export interface CompletionHost extends ReactiveControllerHost, HTMLElement {
  /** The session that the response is made of. */
  readonly whole: Session | undefined;
  submitUrl: string | null | undefined;
}

/** How finishing went, for the person who waits. `stopped`: the host said no; `not-sent`: it did not arrive. */
export type Finish = 'idle' | 'busy' | 'stopped' | 'not-sent' | 'finished' | 'sent';

const TIMEOUT = 30_000;

/** Finishes a response once: asks the host, tells the host, sends it if there is an address. */
export class CompletionController {
  state: Finish = 'idle';
  readonly #host: CompletionHost;

  constructor(host: CompletionHost) {
    this.#host = host;
  }

  reset(): void {
    this.#set('idle');
  }

  /** True once the response is finished. Does nothing while it is at it, so a double click sends once. */
  async finish(): Promise<boolean> {
    const { whole: session } = this.#host;
    if (!session || this.state === 'busy') return false;
    const waits: Promise<unknown>[] = [];
    const response = session.completed(today());
    const before = new SbaBeforeCompleteEvent({ response, waitUntil: (promise) => waits.push(promise) });
    this.#set('busy');
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
    this.#host.dispatchEvent(new SbaCompleteEvent({ response }));
    const { submitUrl } = this.#host;
    const state = submitUrl ? await this.#submit(response, submitUrl) : 'finished';
    if (!this.#isBusy()) return false;
    this.#set(state);
    return state !== 'not-sent';
  }

  /** Asked anew after every wait. */
  #isBusy(): boolean {
    return this.state === 'busy';
  }

  async #submit(response: Response, submitUrl: string): Promise<Finish> {
    let status: number | undefined;
    try {
      const url = new URL(submitUrl, document.baseURI);
      const allowed = location.protocol === 'https:' ? /^https:$/ : /^https?:$/;
      if (!allowed.test(url.protocol)) throw new Error(`this page may not send to ${url.href}`);
      if (!this.#host.dispatchEvent(new SbaSubmitEvent({ response, url: url.href }))) return 'finished';
      const answer = await fetch(url, {
        method: 'POST',
        // A sign-in page that answers in place of the server must not count as sent.
        redirect: 'error',
        headers: { 'content-type': 'application/json', 'idempotency-key': response.id },
        body: JSON.stringify(response),
        signal: AbortSignal.timeout(TIMEOUT),
      });
      ({ status } = answer);
      if (!answer.ok) throw new Error(`status ${status}`);
      this.#host.dispatchEvent(new SbaSubmittedEvent({ response, status }));
      return 'sent';
    } catch (error) {
      console.error('sba-submit-error', error);
      this.#host.dispatchEvent(new SbaSubmitErrorEvent({ response, status, error }));
      return 'not-sent';
    }
  }

  #set(state: Finish): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
