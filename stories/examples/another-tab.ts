import { within } from '../../src/storage/database.js';

/** Puts other answers on the device in the place of the draft that is there, and says so, as a page in another tab does. */
export async function writeAsAnotherTab(change: (data: object) => object): Promise<void> {
  const [before] = await within('drafts', (store) => store.getAll());
  if (!before) throw new Error('Nothing is saved on the device.');
  const data = change(before.data as object);
  await within('drafts', (store) =>
    store.put({ ...before, data, edit: before.edit + 1, writer: 'another-page' }),
  );
  const channel = new BroadcastChannel('sba-toolkit');
  channel.postMessage(before.key);
  channel.close();
}
