import { expect } from '@open-wc/testing';
import type { Response } from '../../../src/schema/response.js';
import { until } from '../../support/person.js';
import { listenToConsole, replace } from '../../support/watch.js';
import { t } from '../action-plan/plan.js';
import { t as b } from '../baseline/baseline.js';
import { type Table, together } from './toolkit.js';

/** A server that keeps one response for each key, and refuses another under the same one; the first answers are given. */
function server(...first: number[]): Response[] {
  const stored: Response[] = [];
  replace(window, 'fetch', (_url: URL, { body }: { body: string }) => {
    const status = first.shift();
    if (status !== undefined) return Promise.resolve(new globalThis.Response(null, { status }));
    const response = JSON.parse(body) as Response;
    const before = stored.find(({ id }) => id === response.id);
    if (!before) stored.push(response);
    const isSame = !before || JSON.stringify(before) === body;
    return Promise.resolve(new globalThis.Response(null, { status: isSame ? 200 : 422 }));
  });
  return stored;
}

async function sent(shown: string, ...first: number[]): Promise<Table & { stored: Response[] }> {
  const stored = server(...first);
  const table = await together({ hall: { submitUrl: '/baselines' } });
  await table.hall.complete();
  await until(() => table.inHall.words.includes(shown) || undefined, shown);
  return { ...table, stored };
}

const change = async ({ planner }: Table, words: string): Promise<void> => {
  await planner.press(`${t.edit}: Do key.`);
  await planner.write(t.what, words);
};

describe('an action that is changed in the plan after its baseline was sent', () => {
  it('makes it a new response, and says so; what was sent stays', async () => {
    const table = await sent(b.sentNote);
    const { stored, hall, inHall } = table;
    const [first] = structuredClone(stored);
    expect(inHall.words).not.to.contain(b.changedSince);
    await change(table, 'Copy the key.');
    expect(hall.response!.id).not.to.equal(first!.id);
    expect(inHall.words).to.contain(b.changedSince).and.contain(b.sentNote).and.contain(first!.id);
    await inHall.press(b.send);
    await until(() => stored.length === 2 || undefined, 'the second');
    expect(stored[0]).to.deep.equal(first);
    expect(stored[1]!.actions![0]!.what).to.equal('Copy the key.');
    await until(() => inHall.words.includes(stored[1]!.id) || undefined, 'its receipt');
    expect(inHall.words).not.to.contain(b.changedSince);
  });

  it('does not touch the one that still waits: both arrive', async () => {
    listenToConsole('error');
    const table = await sent(b.waitingTitle, 503);
    const { stored, hall, inHall } = table;
    await change(table, 'Copy the key.');
    await hall.complete();
    await until(() => stored.length > 0 || undefined, 'the changed one');
    if (inHall.sees('button', b.retry)) await inHall.press(b.retry);
    await until(() => stored.length === 2 || undefined, 'the first');
    expect(stored.map(({ actions }) => actions![0]!.what).sort()).to.deep.equal(['Copy the key.', 'Do key.']);
  });

  it('keeps the id where nothing was sent: a host stores it under the same one', async () => {
    const table = await together();
    const { id } = (await table.hall.complete())!;
    await change(table, 'Copy the key.');
    expect((await table.hall.complete())!.id).to.equal(id);
  });
});
