import { outbox } from '../storage/outbox.js';
import type { Parcel } from '../storage/parcel.js';
import type { Receipt } from '../storage/receipts.js';
import { backoff, PATIENCE, retryAfter } from './backoff.js';
import { toJson } from '../schema/to-json.js';

/** What only the host knows of sending. It is asked at every try and kept nowhere. */
export interface SubmitOptions {
  /** Headers beside the toolkit's own, or what gives them, such as a fresh token. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Whether cookies go along; `same-origin` by default. */
  credentials?: RequestCredentials | undefined;
}

/** How a try went. `waiting`: it will be tried again; `refused`: the server said no. */
export type Delivery =
  | { state: 'sent'; status: number; receipt: Receipt }
  | {
      state: 'waiting' | 'refused';
      status: number | undefined;
      error: unknown;
      onDevice: boolean;
      /** Not to be tried before, in milliseconds since 1970; 0 for at once. */
      after: number;
      /** Whether a web page answered in place of the server, as a sign-in does. */
      isPage: boolean;
    };

const TIMEOUT = 30_000;
/** Bytes that browsers let a page still send that is being closed; the standard's limit is 64 KiB for all at once. */
const SMALL = 60_000;
/** A server says these when it may well take the same thing later. */
const LATER = new Set([408, 425, 429]);

/** For pages without TLS, which have no Web Locks: what this page is sending. */
const underWay = new Map<string, Promise<unknown>>();

/**
 * The address to send to.
 * @throws TypeError where it is none, or where a page that came by https would send by http
 */
export function safeAddress(submitUrl: string): string {
  const url = new URL(submitUrl, document.baseURI);
  const allowed = location.protocol === 'https:' ? /^https:$/ : /^https?:$/;
  if (!allowed.test(url.protocol)) throw new TypeError(`this page may not send to ${url.href}`);
  return url.href;
}

/** Puts a response into the outbox, and then tries to send it. Nothing leaves before it is kept. */
export async function post(parcel: Parcel, options: SubmitOptions): Promise<Delivery> {
  const onDevice = await outbox.put(parcel);
  return deliver(parcel, options, onDevice);
}

/** Tries to send what is in the outbox. One page at a time does, for each response. */
export async function deliver(parcel: Parcel, options: SubmitOptions, onDevice = true): Promise<Delivery> {
  const { id } = parcel;
  const send = (): Promise<Delivery> => sendNow(parcel, options, onDevice);
  // Missing on pages without TLS; there the key alone makes the server keep one.
  const { locks } = navigator as Partial<Navigator>;
  if (locks) return locks.request(`sba-send-${id}`, send);
  const before = underWay.get(id) ?? Promise.resolve();
  const mine = before.then(send);
  underWay.set(id, mine);
  return mine.finally(() => {
    if (underWay.get(id) === mine) underWay.delete(id);
  });
}

/** Until when the server asked us to wait, in milliseconds since 1970; 0 where it did not, or that is over. */
export const askedUntil = ({ after }: Pick<Parcel, 'after'>): number => {
  const wait = after - Date.now();
  // Further ahead than any server may ask for: the clock has jumped since.
  return wait > 0 && wait <= PATIENCE ? after : 0;
};

/** Milliseconds until a parcel is tried again. */
export const waitFor = (parcel: Parcel): number =>
  backoff(parcel.tries, Math.max(0, askedUntil(parcel) - Date.now()));

async function sendNow(parcel: Parcel, options: SubmitOptions, onDevice: boolean): Promise<Delivery> {
  const { id, url, response } = parcel;
  const body = toJson(response);
  let answer: globalThis.Response | undefined;
  let failure: unknown;
  let isPage = false;
  try {
    const { headers: extra, credentials = 'same-origin' } = options;
    const headers = new Headers(typeof extra === 'function' ? await extra() : extra);
    headers.set('content-type', 'application/json');
    headers.set('idempotency-key', id);
    answer = await fetch(url, {
      method: 'POST',
      // A sign-in page that answers in place of the server must not count as sent.
      redirect: 'error',
      headers,
      credentials,
      body,
      signal: AbortSignal.timeout(TIMEOUT),
      keepalive: new TextEncoder().encode(body).length < SMALL,
    });
    // Read to its end: an answer that breaks off may tell of a server that did.
    const text = await answer.text();
    // Nor must one that comes without a redirect: no server that takes responses answers with a page for people.
    isPage = answer.ok && /^text\/html\b/i.test(answer.headers.get('content-type') ?? '');
    if (answer.ok && !isPage) {
      await outbox.remove(id);
      return { state: 'sent', status: answer.status, receipt: receiptOf(text, id) };
    }
  } catch (error) {
    failure = error;
  }
  const status = answer?.status;
  const isRefused =
    failure === undefined && status !== undefined && status >= 400 && status < 500 && !LATER.has(status);
  const state = isRefused ? 'refused' : 'waiting';
  const wait = answer ? retryAfter(answer.headers, Date.now()) : 0;
  const after = wait && Date.now() + wait;
  // Somebody may have deleted it meanwhile; then it stays deleted.
  const isThere = await outbox.get(id);
  const isKept = isThere && (await outbox.put({ ...parcel, state, tries: parcel.tries + 1, after }));
  return {
    state,
    status,
    error: failure ?? new Error(`status ${status ?? ''}${isPage ? ', a web page' : ''}`),
    onDevice: onDevice && Boolean(isKept),
    after,
    isPage,
  };
}

/** A date, or a date and a time, as ISO 8601 writes them. `Date.parse` alone takes "1" for a year. */
const MOMENT = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-][\d:]+)?)?$/;

/** The server's receipt, where it gave one; otherwise the response's own id, and the time here. */
function receiptOf(text: string, id: string): Receipt {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    // A server need not answer with anything.
  }
  const { receipt, received } = (said ?? {}) as { receipt?: unknown; received?: unknown };
  const number = typeof receipt === 'number' ? String(receipt) : receipt;
  const isMoment =
    typeof received === 'string' && MOMENT.test(received) && !Number.isNaN(Date.parse(received));
  return {
    id: typeof number === 'string' && number.trim() && number.length <= 200 ? number : id,
    time: isMoment ? received : new Date().toISOString(),
  };
}
