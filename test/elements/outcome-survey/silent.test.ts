import { expect } from '@open-wc/testing';
import { settled, until } from '../../support/person.js';
import { afterwards } from '../../support/watch.js';
import { HELP, STATEMENTS, survey, WHO } from './survey.js';

const told = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Notes every call of a method, and every value set through a property, by the page or its scripts. */
function watch(notes: string[]): void {
  const method = (owner: object, name: string, label = name): void => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    const original = (owner as Record<string, unknown>)[name];
    if (typeof original !== 'function') throw new Error(`nothing to watch at ${label}`);
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]): unknown {
        notes.push(`${label}(${args.map(told).join(', ')})`);
        return Reflect.apply(original, this, args);
      },
    });
    afterwards(() => {
      if (before) Object.defineProperty(owner, name, before);
      else Reflect.deleteProperty(owner, name);
    });
  };
  method(window, 'fetch');
  method(XMLHttpRequest.prototype, 'send', 'XMLHttpRequest.send');
  method(Navigator.prototype, 'sendBeacon');
  method(Storage.prototype, 'setItem', 'Storage.setItem');
  method(IDBFactory.prototype, 'open', 'indexedDB.open');
  method(BroadcastChannel.prototype, 'postMessage', 'BroadcastChannel.postMessage');
  if ('caches' in window) method(CacheStorage.prototype, 'open', 'caches.open');
  method(History.prototype, 'pushState', 'pushState');
  method(History.prototype, 'replaceState', 'replaceState');
  if ('cookieStore' in window) method(CookieStore.prototype, 'set', 'cookieStore.set');

  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(value: string) {
      notes.push(`document.cookie = ${value}`);
    },
  });
  afterwards(() => Object.defineProperty(Document.prototype, 'cookie', cookie));

  for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'BroadcastChannel'] as const) {
    const holder = window as unknown as Record<string, unknown>;
    const original = holder[name] as (new (...args: unknown[]) => object) | undefined;
    if (!original) continue;
    holder[name] = new Proxy(original, {
      construct(target, args: unknown[]) {
        notes.push(`new ${name}(${args.map(String).join(', ')})`);
        return Reflect.construct<unknown[], object>(target, args);
      },
    });
    afterwards(() => (holder[name] = original));
  }
}

/** A draft, and between tabs no more than the id of a response: a duplicated tab must not go on with it. */
const IN_THE_SESSION =
  /^(Storage\.setItem\(sba-draft:|new BroadcastChannel\(sba-toolkit\)|BroadcastChannel\.postMessage\(\{"id":"[0-9a-f-]{36}","isTaken":(true|false)\}\))/;

/** The runner keeps in touch with its server over this page too, and a browser asks for a picture of any page. */
const isRunner = (url: string): boolean => /\/__web-|__web-test-runner__|\/wtr-|\/favicon\.ico$/.test(url);

const stored = async (): Promise<unknown> => [
  document.cookie,
  localStorage.length,
  sessionStorage.length,
  (await indexedDB.databases()).length,
];

describe('what leaves the page or stays on the device', () => {
  for (const save of ['none', 'session'])
    it(`is nothing, from the start to the end, but a draft in the open tab where save is "session": ${save}`, async () => {
      const before = await stored();
      const notes: string[] = [];
      const observer = new PerformanceObserver((entries) => {
        notes.push(...entries.getEntries().map(({ name }) => name));
      });
      observer.observe({ type: 'resource' });
      afterwards(() => observer.disconnect());
      watch(notes);

      const { person } = await survey({ save });
      await person.press('Start');
      for (const statement of STATEMENTS) {
        await person.answer(statement, 'Agree');
        await person.press('Continue');
      }
      await person.answer(WHO, 'Both');
      await person.press('Continue');
      await person.answer(HELP, 'An advocate');
      await person.press('Continue');
      await person.press('Finish');
      expect(person.place).to.equal('Thank you');
      await person.press('Your answers');
      await new Promise((resolve) => setTimeout(resolve, 100));
      await settled();

      expect(
        [...notes, ...observer.takeRecords().map(({ name }) => name)].filter(
          (note) => !isRunner(note) && !(save === 'session' && IN_THE_SESSION.test(note)),
        ),
      ).to.deep.equal([]);
      expect(await stored()).to.deep.equal(before);
    });

  it('would have been seen', async () => {
    const notes: string[] = [];
    watch(notes);
    const observer = new PerformanceObserver((entries) => {
      notes.push(...entries.getEntries().map(({ name }) => name));
    });
    observer.observe({ type: 'resource' });
    afterwards(() => observer.disconnect());
    const img = new Image();
    img.src = '/test/elements/fixtures/good.json?seen';
    document.cookie = 'a=b';
    await fetch('/test/elements/fixtures/good.json').catch(() => undefined);
    sessionStorage.setItem('try', '1');
    sessionStorage.removeItem('try');
    indexedDB.open('try').onsuccess = ({ target }) => (target as IDBOpenDBRequest).result.close();
    indexedDB.deleteDatabase('try');
    await until(() => notes.some((note) => note.includes('good.json?seen')), 'the picture to be seen');
    for (const part of ['fetch(', 'document.cookie', 'setItem', 'indexedDB.open', 'good.json?seen'])
      expect(notes.join('\n')).to.contain(part);
  });
});
