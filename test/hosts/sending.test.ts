import { expect } from '@open-wc/testing';
import type { Response } from '../../src/schema/response.js';
import type { Host } from '../support/host.js';
import { Person, until } from '../support/person.js';
import { before, draftsInTab, open, reload, send, serve, STATEMENT } from './sending.js';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const ids = (sent: Response[]): number => new Set(sent.map(({ id }) => id)).size;
const says = ({ person }: Host, words: string): Promise<true> =>
  until(() => person.words.includes(words) || undefined, words);
/** Tries by itself come at once. */
const soon = (): void => {
  before((page) => {
    page.Math.random = () => 0;
  });
};
const noDevice = (): void => {
  before((page) => {
    page.Math.random = () => 0.999;
    page.IDBFactory.prototype.open = () => {
      throw new page.DOMException('', 'SecurityError');
    };
  });
};

describe('several elements with one address, in the bundle', () => {
  it('send what waits once, when the network is back', async () => {
    before((page) => {
      page.Math.random = () => 0.999;
    });
    const sent = serve(503);
    const first = await open();
    await send(first);
    await says(first, 'have not arrived yet');
    const next = await reload(first);
    await says(next, 'have not been sent yet: 1');
    next.page.defaultView!.dispatchEvent(new Event('online'));
    await until(() => sent.length > 1, 'the try');
    await pause(300);
    expect(sent.length).to.equal(2);
    expect(ids(sent)).to.equal(1);
  });
});

describe('a page that is loaded again while it sends, in the bundle', () => {
  it('sends it from the outbox with a receipt, and offers nobody to carry on', async () => {
    soon();
    const sent = serve(0);
    const first = await open();
    await send(first);
    await until(() => sent.length === 1, 'the request');
    const next = await reload(first);
    await says(next, 'Your receipt:');
    expect(next.person.sees('button', 'Carry on')).to.equal(false);
    expect(next.person.sees('button', 'Start')).to.equal(true);
    expect(draftsInTab()).to.deep.equal([]);
    expect(sent[1]).to.deep.equal(sent[0]);
  });

  it('offers nobody to carry on either where it was left before the draft was gone', async () => {
    const sent = serve(0);
    soon();
    const first = await open();
    await first.person.press('Start');
    await first.person.answer(STATEMENT, 'Agree');
    await until(() => draftsInTab().length === 1 || undefined, 'the draft');
    const [key] = draftsInTab();
    const draft = sessionStorage.getItem(key!)!;
    await first.person.press('Check your answers');
    await first.person.press('Send my answers');
    await until(() => sent.length === 1, 'the request');
    sessionStorage.setItem(key!, draft);
    const next = await reload(first);
    await says(next, 'Your receipt:');
    await until(() => next.person.sees('button', 'Start') || undefined, 'the start');
    expect(draftsInTab()).to.deep.equal([]);
    expect(sent.length).to.equal(2);
  });

  for (const changes of [true, false])
    it(`${changes ? 'gives what is changed an id of its own' : 'sends the same under the same id'} where only the tab could keep it`, async () => {
      noDevice();
      const sent = serve(0);
      const first = await open();
      await send(first);
      await until(() => sent.length === 1, 'the request');
      const next = await reload(first);
      await next.person.press('Carry on');
      if (changes) await next.person.answer(STATEMENT, 'Disagree');
      if (next.person.sees('button', 'Check your answers')) await next.person.press('Check your answers');
      await next.person.press('Send my answers');
      await says(next, 'Your receipt:');
      expect(sent.length).to.equal(2);
      expect(ids(sent)).to.equal(changes ? 2 : 1);
      if (!changes) expect(sent[1]).to.deep.equal(sent[0]);
    });
});

describe('finishing deletes the draft, in the bundle,', () => {
  const kept = async (host: Host): Promise<void> => {
    await host.person.press('Start');
    await host.person.answer(STATEMENT, 'Agree');
    await until(() => draftsInTab().length === 1 || undefined, 'the draft');
  };

  for (const address of [null, '/answers'])
    for (const [what, takeAway] of [
      [
        'takes the element away',
        (el: HTMLElement): void => {
          el.replaceWith('Thanks');
        },
      ],
      [
        'puts a new one in its place',
        (el: HTMLElement) => {
          const next = el.cloneNode() as HTMLElement;
          el.replaceWith(next);
        },
      ],
    ] as const)
      it(`though the host ${what} in sba-complete, ${address ? 'with' : 'without'} an address`, async () => {
        const sent = serve();
        const host = await open();
        if (!address) host.el.removeAttribute('submit-url');
        host.page.addEventListener('sba-complete', () => {
          takeAway(host.page.querySelector<HTMLElement>('#one')!);
        });
        await kept(host);
        await host.person.press('Check your answers');
        await host.person.press(address ? 'Send my answers' : 'Finish');
        await until(() => !host.el.isConnected, 'the element to be gone');
        if (address) await until(() => sent.length === 1, 'the request');
        await until(() => !draftsInTab().length || undefined, 'no draft');
        const el = host.page.querySelector<HTMLElement>('#one');
        if (el) {
          const person = new Person(el);
          await until(() => person.sees('button', 'Start') || undefined, 'the new one');
          expect(person.sees('button', 'Carry on')).to.equal(false);
        }
        const next = await reload(host);
        expect(next.person.sees('button', 'Carry on')).to.equal(false);
        expect(next.person.sees('button', 'Start')).to.equal(true);
      });

  it('and from the device', async () => {
    serve();
    const host = await open();
    const { el, page, person } = host;
    el.removeAttribute('submit-url');
    el.setAttribute('save', 'device');
    page.addEventListener('sba-complete', () => {
      el.replaceWith('Thanks');
    });
    await person.press('Start');
    await person.answer(STATEMENT, 'Agree');
    await person.press('Stop and leave');
    await person.press('Save on this device');
    await person.press('Save on this device');
    await until(() => person.sees('button', 'Delete from this device'), 'it to be saved');
    await person.press('Carry on');
    await person.press('Carry on');
    await person.press('Check your answers');
    await person.press('Finish');
    await until(async () => !(await onDevice()).length || undefined, 'none');
    for (let i = 0; (await onDevice()).length && i < 50; i++) await pause(20);
    expect(await onDevice()).to.deep.equal([]);
    expect(draftsInTab()).to.deep.equal([]);
  });

  it('when the browser submits the form of the host', async () => {
    serve();
    const host = await open();
    await kept(host);
    const loaded = new Promise((resolve) => host.frame.addEventListener('load', resolve, { once: true }));
    host.page.querySelector('form')!.requestSubmit();
    await loaded;
    expect(host.frame.contentDocument!.title).to.equal('Thank you');
    expect(draftsInTab()).to.deep.equal([]);
  });

  it('when a script of the host submits the form and then takes it away; not before', async () => {
    serve();
    const host = await open();
    const form = host.page.querySelector('form')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    await kept(host);
    form.requestSubmit();
    await pause(50);
    expect(draftsInTab().length, 'it may have failed').to.equal(1);
    form.replaceWith('Thanks');
    await until(() => !draftsInTab().length || undefined, 'no draft');
  });
});

const onDevice = (): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('sba-toolkit');
    opening.onerror = () => {
      reject(new Error('no database'));
    };
    opening.onsuccess = () => {
      const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result);
      };
    };
  });

describe('a promise of the host that never settles, in the bundle,', () => {
  it('keeps a person waiting for as long as the host says, and no longer', async () => {
    serve();
    const host = await open();
    host.el.setAttribute('complete-timeout', '0.3');
    host.page.addEventListener('sba-before-complete', ({ detail }) => {
      detail.waitUntil(new Promise(() => undefined));
    });
    await send(host);
    expect(host.person.sees('button', 'Sending…')).to.equal(true);
    const words = 'This took too long. We have not sent your answers yet. They are still on this page.';
    await says(host, words);
    expect(host.person.get('button', 'Back').hasAttribute('aria-disabled')).to.equal(false);
    expect(host.person.sees('button', 'Send my answers')).to.equal(true);
    const status = [...host.page.querySelectorAll('[role=status]')].map((one) => one.textContent);
    await until(() => status.join().includes('This took too long') || undefined, 'the words to be announced');
  });
});

describe('headers of the host that never come, in the bundle,', () => {
  it('end in the page that it waits', async () => {
    before((page) => {
      const later = page.setTimeout.bind(page);
      page.setTimeout = ((act: () => void, ms?: number) =>
        later(act, ms === 30_000 ? 100 : ms)) as typeof page.setTimeout;
      page.Math.random = () => 0.999;
    });
    const sent = serve();
    const host = await open();
    host.el.submitOptions = { headers: () => new Promise(() => undefined) };
    await send(host);
    await says(host, 'have not arrived yet');
    expect(sent).to.deep.equal([]);
  });
});

describe('an address that has moved, in the bundle,', () => {
  const waiting = async (): Promise<{ host: Host; sent: Response[] }> => {
    before((page) => {
      page.Math.random = () => 0.999;
    });
    const sent = serve(503);
    const host = await open();
    await send(host);
    await says(host, 'have not arrived yet');
    return { host, sent };
  };
  const moveTo = (attributes: Record<string, string | undefined>): void => {
    before((page) => {
      page.document.addEventListener('DOMContentLoaded', () => undefined);
      page.Math.random = () => 0;
      new page.MutationObserver(() => {
        for (const el of page.document.querySelectorAll('[submit-url="/answers"]'))
          for (const [name, value] of Object.entries(attributes))
            if (value === undefined) el.removeAttribute(name);
            else el.setAttribute(name, value);
      }).observe(page.document, { childList: true, subtree: true });
    });
  };

  for (const [what, attributes] of [
    ['has another', { 'submit-url': '/elsewhere' }],
    ['has none any more', { 'submit-url': undefined }],
  ] as const)
    it(`says what it can no longer send, and offers it as a file, where an element ${what}`, async () => {
      const { host, sent } = await waiting();
      moveTo(attributes);
      const next = await reload(host);
      await says(next, 'We can no longer send 1 set of answers from this device.');
      const files: string[] = [];
      const page = next.page.defaultView!;
      page.HTMLAnchorElement.prototype.click = function () {
        files.push(decodeURIComponent(this.href));
      };
      await next.person.press('Download answers that were not sent');
      expect(files[0]).to.contain(sent[0]!.id).and.contain('"agree"');
      expect(next.seen.warnings.join()).to.contain('submit-url-was');
      expect(sent.length).to.equal(1);
    });

  it('is followed where the host says so', async () => {
    const { host, sent } = await waiting();
    moveTo({ 'submit-url-was': '/older /answers', 'submit-url': '/elsewhere' });
    const next = await reload(host);
    await says(next, 'Your receipt:');
    expect(sent.length).to.equal(2);
    expect(sent[1]).to.deep.equal(sent[0]);
    expect(next.person.words).not.to.contain('can no longer send');
  });
});

describe('events, in the bundle,', () => {
  it('say an answer before the progress that it made', async () => {
    serve();
    const { el, person } = await open();
    const types: string[] = [];
    for (const type of ['sba-progress', 'sba-answer']) el.addEventListener(type, () => types.push(type));
    await person.press('Start');
    await person.answer(STATEMENT, 'Agree');
    expect(types).to.deep.equal(['sba-answer', 'sba-progress']);
  });
});

describe('a connection to the device that was lost, in the bundle,', () => {
  it('is opened again, and what is answered is saved there', async () => {
    serve();
    const lost = new WeakSet<IDBDatabase>();
    let opened: IDBDatabase | undefined;
    before((page) => {
      const { prototype } = page.IDBDatabase;
      const begin = Object.getOwnPropertyDescriptor(prototype, 'transaction')!
        .value as (typeof prototype)['transaction'];
      prototype.transaction = function (this: IDBDatabase, ...args) {
        if (lost.has(this)) throw new page.DOMException('The connection was closed.', 'InvalidStateError');
        const transaction = begin.apply(this, args);
        opened = transaction.db;
        return transaction;
      };
    });
    const { el, page, person } = await open();
    el.setAttribute('save', 'device');
    let saved = 0;
    page.addEventListener('sba-save', ({ detail }) => {
      if (detail.to === 'device') saved++;
    });
    await person.press('Start');
    await person.answer(STATEMENT, 'Agree');
    await person.press('Stop and leave');
    await person.press('Save on this device');
    await person.press('Save on this device');
    await until(() => saved === 1, 'it to be saved');
    await person.press('Carry on');
    await person.press('Carry on');
    opened!.close();
    lost.add(opened!);
    await person.answer(STATEMENT, 'Disagree');
    await until(() => saved === 2, 'it to be saved again');
    expect(person.words).not.to.contain('does not let');
    expect(person.chosen(STATEMENT)).to.deep.equal(['Disagree']);
  });
});
