import assert from 'node:assert/strict';
import { pause, Person } from './person.mjs';
import { FAULTS } from './site.mjs';

/** Gives up soon on the first request. On the others a slow machine would count as a fault of its own. */
const IMPATIENT = () => {
  const patient = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = () => {
    AbortSignal.timeout = patient;
    return patient(400);
  };
};

/** A clock that the test moves on, and with it every timer that waits longer than a moment. */
const OWN_CLOCK = () => {
  const [setTimer, clearTimer, now] = [
    setTimeout.bind(window),
    clearTimeout.bind(window),
    Date.now.bind(Date),
  ];
  const later = new Map();
  let passed = 0;
  let last = 0;
  Date.now = () => now() + passed;
  // What the database may take stays real.
  window.setTimeout = (act, ms = 0, ...rest) => {
    if (ms <= 500 || ms === 5000) return setTimer(act, ms, ...rest);
    last -= 1;
    later.set(last, { act, at: Date.now() + ms });
    return last;
  };
  window.clearTimeout = (id) => {
    later.delete(id);
    clearTimer(id);
  };
  /** Moves on; returns whether anything was due. */
  window.passTime = (ms) => {
    passed += ms;
    const due = [...later].filter(([, { at }]) => at <= Date.now());
    for (const [id, { act }] of due) {
      later.delete(id);
      act();
    }
    return due.length > 0;
  };
};

/** Sends while these faults happen, one after the other, and ends with one stored response and a receipt. */
const passing =
  (faults, before) =>
  async ({ context, site, stored }) => {
    site.faults.push(...faults);
    const person = await Person.at(context, site.url, before);
    await person.atCheck();
    await person.send();
    const told = await person.isThanked();
    assert.equal(stored().length, 1);
    assert.equal(site.posts, faults.length + 1);
    return `stored once after ${site.posts} tries; ${told}`;
  };
const through = (...faults) => passing(faults);

/** What is in a store on the device. */
const onDevice = (person, store) =>
  person.page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sba-toolkit');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
    store,
  );

/** What Firefox cannot be asked for: its heap, and to go back to a page that it kept (its driver waits for a load). */
export const CHROMIUM_ALONE = new Set([
  'away and back (bfcache)',
  '500 mounts and unmounts of every element',
]);

export const scenarios = {
  none: through(),
  'the answer lost after the server stored it': through(FAULTS.lostAnswer),
  'the answer cut off half-way': through(FAULTS.cutAnswer),
  'the connection cut while it is sent': through(FAULTS.cutRequest),
  '500, then 503': through(FAULTS.status(500), FAULTS.status(503)),
  '429 with Retry-After of a second': through(FAULTS.status(429, { 'retry-after': '1' })),
  '429 with Retry-After as a date': through(
    FAULTS.status(429, { 'retry-after': new Date(Date.now() + 1000).toUTCString() }),
  ),
  'no answer at all (timeout)': passing([FAULTS.silence], IMPATIENT),
  'a redirect to a sign-in page': through(FAULTS.status(302, { location: '/sign-in' })),

  '422, refused': async ({ context, site, stored }) => {
    site.faults.push(FAULTS.status(422));
    const person = await Person.at(context, site.url);
    await person.atCheck();
    await person.send();
    await person.until(() => person.has('The server did not accept your answers (422).'));
    const [parcel] = await onDevice(person, 'outbox');
    assert.equal(parcel.state, 'refused');
    assert.deepEqual(Object.keys(parcel.response.answers).length, 14);
    assert.equal(stored().length, 0);
    return 'whole on the device; told: refused';
  },
  'a double click': async ({ context, site, stored }) => {
    const person = await Person.at(context, site.url);
    await person.atCheck();
    await person.send(2);
    const told = await person.isThanked();
    assert.deepEqual([stored().length, site.posts], [1, 1]);
    return `stored once; ${told}`;
  },
  'two tabs press send': async ({ context, site, stored }) => {
    const one = await Person.at(context, site.url);
    await one.press('Start');
    await one.answer(0, 1);
    await one.saveOnDevice();
    const two = await Person.at(context, site.url);
    await two.press('Carry on');
    for (const person of [one, two]) await person.press('Check your answers');
    await Promise.all([one.send(), two.send()]);
    await one.isThanked();
    const told = await two.isThanked();
    const receipts = await Promise.all([one, two].map((person) => person.words()));
    const numbers = receipts.map((words) => /Your receipt: (\S+),/.exec(words)[1]);
    assert.equal(numbers[0], numbers[1]);
    assert.equal(stored().length, 1);
    return `stored once, the same receipt in both; ${told}`;
  },
  'offline for a day, tried again and again': async ({ context, site, stored }) => {
    const person = await Person.at(context, site.url, OWN_CLOCK);
    await person.atCheck();
    await person.page.setOfflineMode(true);
    await person.send();
    await person.isWaiting();
    const triesSoFar = async () => (await onDevice(person, 'outbox'))[0].tries;
    for (let hour = 1; hour <= 24; hour += 1) {
      const before = await triesSoFar();
      // The next timer is set once the device has noted how the last try went.
      await person.until(() => person.page.evaluate(() => window.passTime(3_600_000)), 'a try that is due');
      await person.until(async () => (await triesSoFar()) > before, `a try in hour ${hour}`);
    }
    const tries = await triesSoFar();
    assert.equal(site.posts, 0);
    assert.equal((await onDevice(person, 'outbox')).length, 1);
    await person.page.setOfflineMode(false);
    await person.until(
      async () => (await person.page.evaluate(() => window.passTime(300_000))) || stored().length > 0,
    );
    const told = await person.isThanked();
    assert.equal(stored().length, 1);
    assert.deepEqual(await onDevice(person, 'outbox'), []);
    return `whole on the device over ${tries} tries in a day, then stored once; ${told}`;
  },
  'the page closed while it waits': async ({ context, site, stored }) => {
    site.faults.push(FAULTS.status(503));
    const person = await Person.at(context, site.url);
    await person.atCheck();
    await person.send();
    await person.isWaiting();
    await person.page.close();
    const next = await Person.at(context, site.url);
    await next.until(() => stored().length === 1, 'the response to arrive');
    await next.until(async () => !(await next.has('have not been sent yet')));
    assert.ok(await next.sees('Start'), 'nothing of it is shown to the next person');
    return 'whole on the device, then stored once from the next page';
  },
  'a clock a year behind when it is opened again': async ({ context, site }) => {
    const person = await Person.at(context, site.url);
    await person.press('Start');
    const [item, value] = await person.answer(3, 2);
    await person.saveOnDevice();
    await person.page.close();
    const next = await Person.at(context, site.url, () => {
      const Before = Date;
      const now = Date.now.bind(Date);
      window.Date = class extends Before {
        constructor(...args) {
          super(...(args.length ? args : [now() - 365 * 86_400_000]));
        }
        static now = () => now() - 365 * 86_400_000;
      };
    });
    await next.press('Carry on');
    assert.equal((await next.answers())[item].value, value);
    return 'whole on the device; told: offered to go on';
  },
  'no room left (quota)': async ({ context, site }) => {
    const person = await Person.at(context, site.url, () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    await person.press('Start');
    await person.answer(0, 1);
    await person.until(() => person.has('There is no room to keep your answers.'));
    await person.press('Check your answers');
    await person.send();
    return `stored once; told: no room, and ${await person.isThanked()}`;
  },
  'IndexedDB not there (private mode)': async ({ context, site, stored }) => {
    site.faults.push(FAULTS.status(503));
    const person = await Person.at(context, site.url, () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('', 'SecurityError');
      };
    });
    await person.atCheck();
    await person.send();
    await person.until(() => person.has('Keep this page open until they are sent.'));
    const told = await person.isThanked();
    assert.equal(stored().length, 1);
    return `whole in the page, told to keep it open; stored once; ${told}`;
  },
  'a record that is damaged': async ({ context, site }) => {
    const person = await Person.at(context, site.url);
    await person.press('Start');
    await person.answer(0, 1);
    await person.saveOnDevice();
    await person.page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('sba-toolkit');
          opening.onsuccess = () => {
            const tx = opening.result.transaction('drafts', 'readwrite');
            const store = tx.objectStore('drafts');
            store.getAll().onsuccess = ({ target }) => {
              for (const draft of target.result)
                store.put({ key: draft.key, edit: 'x', data: { what: 'was' } });
            };
            tx.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    await person.page.close();
    const next = await Person.at(context, site.url);
    await next.until(() => next.has('Something was kept here that cannot be read.'));
    const kept = await onDevice(next, 'drafts');
    assert.equal(kept[0].data.what, 'was');
    return 'left as it was on the device; told: cannot be read';
  },
  'away and back (bfcache)': async ({ context, site }) => {
    const person = await Person.at(context, site.url);
    await person.press('Start');
    const [item, value] = await person.answer(5, 1);
    await person.page.goto(`${site.url}elsewhere`);
    await person.page.goBack();
    await person.until(
      async () => (await person.sees('Carry on')) || (await person.sees('Check your answers')),
    );
    if (await person.sees('Carry on')) await person.press('Carry on');
    await pause(50);
    assert.equal((await person.answers())[item].value, value);
    return 'whole in the tab';
  },
  '500 mounts and unmounts of every element': async ({ context, site }) => {
    const { page } = await Person.at(context, site.url);
    const session = await page.createCDPSession();
    const mount = (times) =>
      page.evaluate(async (n) => {
        const tags = ['sba-toolkit', 'sba-outcome-survey', 'sba-baseline', 'sba-action-plan'];
        for (let i = 0; i < n; i += 1) {
          const [kit, ...others] = tags.map((tag) => document.createElement(tag));
          kit.append(...others);
          document.body.append(kit);
          await Promise.all([kit, ...others].map((one) => one.updateComplete));
          kit.remove();
        }
        await new Promise((resolve) => setTimeout(resolve, 500));
      }, times);
    const measure = async () => {
      for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
      const { JSHeapUsedSize: heap, JSEventListeners: listeners } = await page.metrics();
      return { heap, listeners };
    };
    // What is made once, such as style sheets and templates, is no leak.
    await mount(20);
    const before = await measure();
    await mount(500);
    const after = await measure();
    const grown = (after.heap - before.heap) / 1e6;
    assert.ok(grown < 2, `the heap grew by ${grown.toFixed(2)} MB`);
    assert.equal(after.listeners, before.listeners);
    return `the heap ${grown.toFixed(2)} MB larger, no listener more`;
  },
};
