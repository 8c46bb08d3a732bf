import { database, hasDatabase } from './database.js';
import type { Parcel } from './parcel.js';

const STRICT = { durability: 'strict' } as const;

/** What could not be put on the device: it lasts as long as the page. */
const inMemory = new Map<string, Parcel>();

/** Responses that are to be sent. They leave it when the server has taken them, or a person deletes them. */
export const outbox = {
  /** Puts a parcel in, or in the place of the one with its id. True once it is on the disk; false: in this page alone. */
  async put(parcel: Parcel): Promise<boolean> {
    try {
      const tx = (await database()).transaction('outbox', 'readwrite', STRICT);
      await tx.store.put(parcel);
      await tx.done;
      inMemory.delete(parcel.id);
      return true;
    } catch (error) {
      console.warn('sba-toolkit: the outbox is in memory only.', error);
      inMemory.set(parcel.id, parcel);
      return false;
    }
  },

  async get(id: string): Promise<Parcel | undefined> {
    return inMemory.get(id) ?? (await onDisk()).find((parcel) => parcel.id === id);
  },

  /** What is to be sent to an address. */
  async to(url: string): Promise<Parcel[]> {
    const parcels = new Map((await onDisk()).map((parcel) => [parcel.id, parcel]));
    for (const parcel of inMemory.values()) parcels.set(parcel.id, parcel);
    return [...parcels.values()].filter((parcel) => parcel.url === url);
  },

  async remove(id: string): Promise<void> {
    inMemory.delete(id);
    try {
      if (!(await hasDatabase())) return;
      const tx = (await database()).transaction('outbox', 'readwrite', STRICT);
      await tx.store.delete(id);
      await tx.done;
    } catch (error) {
      // It will be sent once more under the same key, and the server gives the same receipt.
      console.warn('sba-toolkit: the outbox could not be emptied.', error);
    }
  },
};

async function onDisk(): Promise<Parcel[]> {
  try {
    return (await hasDatabase()) ? await (await database()).getAll('outbox') : [];
  } catch (error) {
    console.warn('sba-toolkit: the outbox cannot be read.', error);
    return [];
  }
}
