import { hasDatabase, within } from './database.js';
import type { Parcel } from './parcel.js';

/** What could not be put on the device: it lasts as long as the page. */
const inMemory = new Map<string, Parcel>();

/** Whether the device has let us down when it was last asked. */
let hasFailed = false;

/** What `act` gives; undefined, and a line for developers, where the device does not let us. */
async function tried<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    const result = await act();
    hasFailed = false;
    return result;
  } catch (error) {
    hasFailed = true;
    console.warn('sba-toolkit: no outbox on this device.', error);
    return undefined;
  }
}

/** Responses that are to be sent. They leave it when the server has taken them, or a person deletes them. */
export const outbox = {
  /** Puts a parcel in, or in the place of the one with its id. True once it is on the disk; false: in this page alone. */
  async put(parcel: Parcel): Promise<boolean> {
    inMemory.set(parcel.id, parcel);
    const isOnDisk = (await tried(() => within('outbox', (store) => store.put(parcel)))) !== undefined;
    if (isOnDisk) inMemory.delete(parcel.id);
    return isOnDisk;
  },

  async all(): Promise<Parcel[]> {
    const onDisk = await tried(async () =>
      (await hasDatabase()) ? within('outbox', (store) => store.getAll()) : [],
    );
    return [...new Map([...(onDisk ?? []), ...inMemory.values()].map((one) => [one.id, one])).values()];
  },

  async get(id: string): Promise<Parcel | undefined> {
    return (await this.all()).find((parcel) => parcel.id === id);
  },

  /** Whether the device can keep something, as far as is known. */
  get canKeep(): boolean {
    return !hasFailed;
  },

  /** False for what is in this page alone. */
  isOnDevice: (id: string): boolean => !inMemory.has(id),

  /** Where that fails it is sent once more under the same key, and the server gives the same receipt. */
  async remove(id: string): Promise<void> {
    inMemory.delete(id);
    await tried(async () => (await hasDatabase()) && within('outbox', (store) => store.delete(id)));
  },
};
