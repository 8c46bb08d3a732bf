import { toJson } from '../schema/to-json.js';
import { inTime } from '../storage/in-time.js';
import type { Parcel } from '../storage/parcel.js';
import type { Receipt } from '../storage/receipts.js';
import { retryAfter } from './backoff.js';
import { receiptOf } from './receipt-of.js';

/** What only the host knows of sending. It is asked at every try and kept nowhere. */
export interface SubmitOptions {
  /** Headers beside the toolkit's own, or what gives them, such as a fresh token. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Whether cookies go along; `same-origin` by default. */
  credentials?: RequestCredentials | undefined;
}

/** What came of one request. */
type Outcome = { state: 'sent'; status: number; receipt: Receipt } | Failure;

/** `waiting`: it will be tried again; `refused`: the server said no. */
export interface Failure {
  state: 'waiting' | 'refused';
  status: number | undefined;
  error: unknown;
  /** Not to be tried before, in milliseconds since 1970; 0 for at once. */
  after: number;
  /** Whether something else answered in place of the server, as a sign-in does. */
  isPage: boolean;
}

const TIMEOUT = 30_000;
/** Bytes that browsers let a page still send that is being closed; the standard's limit is 64 KiB for all at once. */
const SMALL = 60_000;
/** A server says these when it may well take the same thing later. */
const LATER = new Set([408, 425, 429]);

/** Makes one request, and says what came of it. Whatever goes wrong on the way is an outcome too. */
export async function postResponse(parcel: Parcel, options: SubmitOptions): Promise<Outcome> {
  let answer: globalThis.Response | undefined;
  let failure: unknown;
  try {
    answer = await request(parcel, options);
    // Read to its end: an answer that breaks off may tell of a server that did.
    const said = jsonIn(await answer.text());
    if (answer.ok && said)
      return { state: 'sent', status: answer.status, receipt: receiptOf(said.json, parcel.id) };
  } catch (error) {
    failure = error;
  }
  const status = answer?.status;
  const isPage = failure === undefined && answer?.ok === true;
  const isRefused =
    failure === undefined && status !== undefined && status >= 400 && status < 500 && !LATER.has(status);
  const wait = answer ? retryAfter(answer.headers, Date.now()) : 0;
  return {
    state: isRefused ? 'refused' : 'waiting',
    status,
    error: failure ?? new Error(`status ${status ?? ''}${isPage ? ', and not with JSON' : ''}`),
    after: wait && Date.now() + wait,
    isPage,
  };
}

async function request({ id, url, response }: Parcel, options: SubmitOptions): Promise<globalThis.Response> {
  const body = toJson(response);
  const { headers: extra, credentials = 'same-origin' } = options;
  const headers = new Headers(
    typeof extra === 'function'
      ? await inTime(Promise.resolve(extra()), TIMEOUT, 'submitOptions.headers does not settle')
      : extra,
  );
  headers.set('content-type', 'application/json');
  headers.set('idempotency-key', id);
  return fetch(url, {
    method: 'POST',
    // A sign-in page that answers in place of the server must not count as sent.
    redirect: 'error',
    headers,
    credentials,
    body,
    signal: AbortSignal.timeout(TIMEOUT),
    keepalive: new TextEncoder().encode(body).length < SMALL,
  });
}

/**
 * What a server says that has taken a response: JSON, or nothing. Undefined for anything else, whatever it is labelled
 * as: a sign-in page comes with 200 and without a redirect, too.
 */
function jsonIn(text: string): { json: unknown } | undefined {
  if (!text.trim()) return { json: undefined };
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
