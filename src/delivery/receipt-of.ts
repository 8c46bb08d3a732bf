import type { Receipt } from '../storage/receipts.js';

/** A date, or a date and a time, as ISO 8601 writes them. `Date.parse` alone takes "1" for a year. */
const MOMENT = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-][\d:]+)?)?$/;

/** The receipt in what a server said, where it gave one; otherwise the response's own id, and the time here. */
export function receiptOf(said: unknown, id: string): Receipt {
  const { receipt, received } = (said ?? {}) as { receipt?: unknown; received?: unknown };
  const number = typeof receipt === 'number' ? String(receipt) : receipt;
  const isMoment =
    typeof received === 'string' && MOMENT.test(received) && !Number.isNaN(Date.parse(received));
  return {
    id: typeof number === 'string' && number.trim() && number.length <= 200 ? number : id,
    time: isMoment ? received : new Date().toISOString(),
  };
}
