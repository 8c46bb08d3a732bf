import type { Parcel } from '../storage/parcel.js';

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

/** Undefined where nothing can be sent there: the person is told when they send; a developer, too. */
export function addressOf(url: string | undefined): string | undefined {
  try {
    return url ? safeAddress(url) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What waits for an address that has become another.
 *
 * @param sentTo earlier addresses, separated by spaces
 */
export function movedTo(address: string, sentTo: string, all: readonly Parcel[]): Parcel[] {
  if (!address) return [];
  const before = sentTo.split(/\s+/).map((one) => addressOf(one));
  return all.filter(({ url }) => url !== address && before.includes(url));
}
