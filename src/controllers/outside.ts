/** What the model may not find out for itself: today's date and fresh ids. */

/** Today where the person is, as `YYYY-MM-DD`, which is how dates are written in Swedish. */
export const today = (): string => new Date().toLocaleDateString('sv');

/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing on intranets that are served without TLS. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-a$4-');
}
