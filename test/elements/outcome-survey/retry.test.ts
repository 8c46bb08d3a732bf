import { expect } from '@open-wc/testing';
import { outbox } from '../../../src/storage/outbox.js';
import { settled, until } from '../../support/person.js';
import { afterwards, listenToConsole, replace } from '../../support/watch.js';
import { atCheck } from './states.js';
import type { Seat } from './survey.js';

type Answer = globalThis.Response | Promise<globalThis.Response>;

const answer = (status: number, headers?: HeadersInit): globalThis.Response =>
  new globalThis.Response(null, { status, ...(headers && { headers }) });

/** A server that gives these answers, one after the other; returns how often it was asked. */
function server(...answers: Answer[]): () => number {
  let asked = 0;
  replace(window, 'fetch', () => Promise.resolve(answers[asked++] ?? answer(200)));
  return () => asked;
}

/** On the page that says that it has not arrived. Nothing is tried by itself before the test says so. */
async function waiting(): Promise<Seat & { due: () => void }> {
  listenToConsole('error');
  const timers: (() => void)[] = [];
  const original = window.setTimeout.bind(window);
  // What waits for its next try is told apart by how long it waits.
  replace(Math, 'random', () => 0.777);
  replace(window, 'setTimeout', (act: () => void, ms = 0, ...rest: unknown[]) =>
    ms === 0.777 * 2000 ? timers.push(act) : original(act, ms, ...rest),
  );
  const seat = await atCheck({ submitUrl: '/responses' });
  await seat.person.press('Send my answers');
  await until(() => timers.length > 0 && seat.person.sees('button', 'Try again'), 'the page that it waits');
  afterwards(() => {
    seat.el.reset();
  });
  return { ...seat, due: () => timers.shift()?.() };
}

const arrived = ({ person }: Seat): Promise<true> =>
  until(() => person.words.includes('Your answers have been sent.') || undefined, 'it to arrive');

describe('‘Try again’', () => {
  it('makes no second request while it is being tried', async () => {
    let release = (_answer: globalThis.Response): void => undefined;
    const slow = new Promise<globalThis.Response>((resolve) => (release = resolve));
    const asked = server(answer(503), slow);
    const seat = await waiting();
    seat.due();
    await until(() => asked() === 2, 'the try by itself');
    await seat.person.press('Try again');
    await seat.person.press('Try again');
    release(answer(200));
    await arrived(seat);
    expect(asked()).to.equal(2);
    expect(await outbox.all()).to.deep.equal([]);
  });

  it('makes no second request, and leaves nothing behind, when it has arrived at that moment', async () => {
    const asked = server(answer(503), answer(200));
    const seat = await waiting();
    const remove = outbox.remove.bind(outbox);
    replace(outbox, 'remove', async (id: string) => {
      await remove(id);
      seat.person.get('button', 'Try again').click();
    });
    seat.due();
    await arrived(seat);
    await settled();
    expect(asked()).to.equal(2);
    expect(await outbox.all()).to.deep.equal([]);
  });

  it('is not followed by the try that was due at the same moment', async () => {
    const asked = server(answer(503), answer(200));
    const seat = await waiting();
    await seat.person.press('Try again');
    await arrived(seat);
    seat.due();
    await outbox.all();
    await settled();
    expect(asked()).to.equal(2);
  });
});
