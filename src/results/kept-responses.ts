import { toJson } from '../schema/to-json.js';
import { replaces } from '../model/latest.js';

/** From here on a number takes two places in a record. */
const LARGE = 0x8000;
/** How many characters are put together at once: a call takes no more arguments than fit on its stack. */
const AT_ONCE = 4096;

/**
 * Keeps of each id one response, as the numbers that have to be counted of it, until no more can come that takes its
 * place. Each is kept as a short text: an array of numbers would take several times the memory.
 */
export class KeptResponses {
  /** How many were replaced, or came too late to count. */
  replaced = 0;
  readonly #records = new Map<string, string>();

  /** @param numbers not below 0; they are copied */
  put(id: string, isFinished: boolean, numbers: readonly number[]): void {
    const before = this.#records.get(id);
    if (before !== undefined) {
      this.replaced++;
      if (!replaces(isFinished, before.charCodeAt(0) === 1)) return;
    }
    // A copy of an id that is new, as it may be a part of a long text, all of which would stay in memory with it.
    const key = before === undefined ? (JSON.parse(toJson(id)) as string) : id;
    // To the end, so that groups and rounds come in the order in which what counts came.
    this.#records.delete(key);
    this.#records.set(key, packed(isFinished, numbers));
  }

  /** Calls back with each response that counts. The numbers are the same array each time. */
  forEach(visit: (numbers: readonly number[], isFinished: boolean) => void): void {
    const numbers: number[] = [];
    for (const record of this.#records.values()) {
      numbers.length = 0;
      for (let i = 1; i < record.length; i++) {
        const unit = record.charCodeAt(i);
        numbers.push(unit < LARGE ? unit : (unit - LARGE) * LARGE + record.charCodeAt(++i));
      }
      visit(numbers, record.charCodeAt(0) === 1);
    }
  }
}

function packed(isFinished: boolean, numbers: readonly number[]): string {
  const units = [Number(isFinished)];
  for (const n of numbers)
    if (n < LARGE) units.push(n);
    else units.push(LARGE + Math.floor(n / LARGE), n % LARGE);
  let record = '';
  for (let at = 0; at < units.length; at += AT_ONCE)
    record += String.fromCharCode(...units.slice(at, at + AT_ONCE));
  return record;
}
