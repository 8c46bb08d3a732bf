/** What this page is sending, by key; each bundle on it brings a copy of this file, and they share it. */
const UNDER_WAY = Symbol.for('sba-toolkit.sending');

function underWay(): Map<string, Promise<unknown>> {
  const page = globalThis as { [UNDER_WAY]?: Map<string, Promise<unknown>> };
  return (page[UNDER_WAY] ??= new Map<string, Promise<unknown>>());
}

/**
 * Does something while no other page does anything under the same key, nor this page twice. Web Locks are missing
 * without TLS, and refused where a browser lets a page keep nothing: then this page alone takes turns, and the key
 * makes the server keep one.
 */
export async function oneAtATime<T>(key: string, act: () => Promise<T>): Promise<T> {
  const { locks } = navigator as Partial<Navigator>;
  const lock = { isGranted: false };
  try {
    if (locks)
      return await locks.request(key, () => {
        lock.isGranted = true;
        return act();
      });
  } catch (error) {
    if (lock.isGranted) throw error;
    console.warn('sba-toolkit: no lock to send with; this page takes turns with itself alone.', error);
  }
  const turns = underWay();
  const mine = (turns.get(key) ?? Promise.resolve()).then(act, act);
  turns.set(key, mine);
  return mine.finally(() => {
    if (turns.get(key) === mine) turns.delete(key);
  });
}
