import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { Draft } from './draft.js';
import type { Parcel } from './parcel.js';

const NAME = 'sba-toolkit';
const TIMEOUT = 5000;

interface Stores extends DBSchema {
  drafts: { key: string; value: Draft };
  outbox: { key: string; value: Parcel };
}
type Name = 'drafts' | 'outbox';

let opening: Promise<IDBPDatabase<Stores>> | undefined;

const forget = (): void => {
  opening = undefined;
};

/** The toolkit's database on this device, opened once for all elements of a page. */
function database(): Promise<IDBPDatabase<Stores>> {
  opening ??= inTime(
    openDB<Stores>(NAME, 1, {
      upgrade(db) {
        db.createObjectStore('drafts', { keyPath: 'key' });
        db.createObjectStore('outbox', { keyPath: 'id' });
      },
      // Another page wants to delete it, or brings a newer version: ours must not stand in the way.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }),
  );
  opening.catch(forget);
  return opening;
}

/**
 * Does something with a store, all of it or nothing. Resolves once it is on the disk, and not before.
 * @throws DOMException where the browser does not allow it or has no room, Error where it does not answer
 */
export async function within<N extends Name, T>(
  name: N,
  act: (store: IDBPObjectStore<Stores, [N], N, 'readwrite'>) => Promise<T>,
): Promise<T> {
  const tx = (await database()).transaction(name, 'readwrite', { durability: 'strict' });
  const [result] = await Promise.all([act(tx.store), tx.done]);
  return result;
}

/** Whether there is such a database, so that looking for something does not leave an empty one behind. */
export async function hasDatabase(): Promise<boolean> {
  // Firefox before 126 cannot tell.
  if (!('databases' in indexedDB)) return true;
  return (await inTime(indexedDB.databases())).some(({ name }) => name === NAME);
}

/** Private modes and damaged profiles have let a request hang for ever. */
const inTime = <T>(promise: Promise<T>): Promise<T> =>
  Promise.race([
    promise,
    new Promise<never>((_resolve, reject) => {
      setTimeout(reject, TIMEOUT, new Error('IndexedDB does not answer'));
    }),
  ]);
