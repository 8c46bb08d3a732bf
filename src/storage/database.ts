import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction, openDB } from 'idb';
import type { Draft } from './draft.js';
import { inTime } from './in-time.js';
import type { Parcel } from './parcel.js';

const NAME = 'sba-toolkit';
/** Private modes and damaged profiles have let a request hang for ever. */
const TIMEOUT = 5000;
const SILENT = 'IndexedDB does not answer';

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
    TIMEOUT,
    SILENT,
  );
  opening.catch(forget);
  return opening;
}

type Transaction<N extends Name> = IDBPTransaction<Stores, [N], 'readwrite'>;

const begin = async <N extends Name>(name: N): Promise<Transaction<N>> =>
  (await database()).transaction(name, 'readwrite', { durability: 'strict' });

/** Browsers have lost a connection without an event that says so; every transaction then throws, and for ever. */
async function beginAgain<N extends Name>(name: N): Promise<Transaction<N>> {
  try {
    return await begin(name);
  } catch (error) {
    if ((error as Partial<Error> | null)?.name !== 'InvalidStateError') throw error;
    forget();
    return begin(name);
  }
}

/**
 * Does something with a store, all of it or nothing. Resolves once it is on the disk, and not before.
 * @throws DOMException where the browser does not allow it or has no room, Error where it does not answer
 */
export async function within<N extends Name, T>(
  name: N,
  act: (store: IDBPObjectStore<Stores, [N], N, 'readwrite'>) => Promise<T>,
): Promise<T> {
  const tx = await beginAgain(name);
  const [result] = await Promise.all([act(tx.store), tx.done]);
  return result;
}

/** Whether there is such a database, so that looking for something does not leave an empty one behind. */
export async function hasDatabase(): Promise<boolean> {
  // Firefox before 126 cannot tell.
  if (!('databases' in indexedDB)) return true;
  return (await inTime(indexedDB.databases(), TIMEOUT, SILENT)).some(({ name }) => name === NAME);
}
