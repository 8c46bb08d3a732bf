import type { Parcel } from '../storage/parcel.js';

const FIRST = 2000;
const LONGEST = 300_000;
/** A server may ask for more patience than this; a device whose clock jumped may seem to. */
const PATIENCE = 86_400_000;

/**
 * Milliseconds until a server that said `Retry-After` wants to be asked again (RFC 9110, 10.2.3): seconds, or a date,
 * which is read against the server's own clock where it tells it. 0 where it said nothing that can be understood.
 */
export function retryAfter(headers: Headers, now: number): number {
  const said = headers.get('retry-after')?.trim() ?? '';
  const wait = /^\d+$/.test(said)
    ? Number(said) * 1000
    : Date.parse(said) - (Date.parse(headers.get('date') ?? '') || now);
  return Math.min(Math.max(wait || 0, 0), PATIENCE);
}

/**
 * Milliseconds to wait before the next try: a random part of a time that doubles (full jitter), so that many devices
 * that lost the same server do not all come back at once.
 *
 * @param tries how many there were
 * @param atLeast what the server asked for
 */
const backoff = (tries: number, atLeast = 0): number =>
  atLeast + Math.random() * Math.min(LONGEST, FIRST * 2 ** (tries - 1));

/** Until when the server asked us to wait, in milliseconds since 1970; 0 where it did not, or that is over. */
export const askedUntil = ({ after }: Pick<Parcel, 'after'>): number => {
  const wait = after - Date.now();
  // Further ahead than any server may ask for: the clock has jumped since.
  return wait > 0 && wait <= PATIENCE ? after : 0;
};

/** Milliseconds until a parcel is tried again. */
export const waitFor = (parcel: Parcel): number =>
  backoff(parcel.tries, Math.max(0, askedUntil(parcel) - Date.now()));
