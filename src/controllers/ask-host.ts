import { SbaBeforeCompleteEvent } from '../events.js';
import type { Response } from '../schema/response.js';
import { inTime } from '../storage/in-time.js';
import type { CompletionHost } from './completion-host.js';

/** Whether the host lets the person finish. `stopped`: it said no; `late`: it said nothing in time. */
export async function askHost(
  host: Pick<CompletionHost, 'dispatchEvent' | 'patience'>,
  response: Response,
): Promise<'allowed' | 'stopped' | 'late'> {
  const waits: Promise<unknown>[] = [];
  const before = new SbaBeforeCompleteEvent({ response, waitUntil: (promise) => waits.push(promise) });
  const isAllowed = host.dispatchEvent(before);
  // Later promises would be lost without a word.
  void Object.freeze(waits);
  try {
    await inTime(Promise.all(waits), host.patience, 'it did not settle in time');
  } catch (error) {
    console.warn('sba-before-complete: waitUntil was rejected.', error);
    return (error as Partial<Error> | null)?.name === 'TimeoutError' ? 'late' : 'stopped';
  }
  return isAllowed ? 'allowed' : 'stopped';
}
