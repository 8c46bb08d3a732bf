import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from './draft.js';
import type { Parcel } from './parcel.js';

const NAME = 'sba-toolkit';
const TIMEOUT = 5000;

/** What stands under a key and could not be read. Kept as it was until a person deletes it, or its time is over. */
export interface Aside {
  key: string;
  value: unknown;
  /** Last day on which it is kept, as `YYYY-MM-DD`. */
  until: string;
}

interface Stores extends DBSchema {
  drafts: { key: string; value: Draft };
  asides: { key: string; value: Aside };
  outbox: { key: string; value: Parcel };
}

export type Database = IDBPDatabase<Stores>;

let opening: Promise<Database> | undefined;

/**
 * The toolkit's database on this device, opened once for all elements of a page.
 * @throws DOMException where the browser does not allow it, Error where it does not answer
 */
export function database(): Promise<Database> {
  const close = (): void => {
    opening = undefined;
  };
  opening ??= inTime(
    openDB<Stores>(NAME, 1, {
      upgrade(db) {
        for (const [name, keyPath] of [
          ['drafts', 'key'],
          ['asides', 'key'],
          ['outbox', 'id'],
        ] as const)
          db.createObjectStore(name, { keyPath });
      },
      // Another page wants to delete it, or brings a newer version: ours must not stand in the way.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        close();
      },
      terminated: close,
    }),
  ).catch((error: unknown) => {
    close();
    throw error;
  });
  return opening;
}

/** Whether there is such a database, so that looking for drafts does not leave an empty one behind. */
export async function hasDatabase(): Promise<boolean> {
  // Firefox before 126 cannot tell.
  if (!('databases' in indexedDB)) return true;
  return (await inTime(indexedDB.databases())).some(({ name }) => name === NAME);
}

/** Private modes and damaged profiles have let a request hang for ever. */
function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('IndexedDB does not answer'));
    }, TIMEOUT);
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
