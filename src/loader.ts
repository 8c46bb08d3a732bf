import { ELEMENTS, FILES, LANGUAGES } from 'sba:chunks';
import { VERSION } from './version.js';

/** How long to wait before a part is tried again, in milliseconds; the last one for ever. */
const PAUSES = [500, 2000, 5000, 15_000, 30_000];
const TIMEOUT = 30_000;

const script = document.currentScript as HTMLScriptElement | null;
const folder = new URL(`${VERSION}/`, script?.src ?? location.href);
const links = new Map<number, Promise<void>>();
const asked = new Set<string>();

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, ms);
    addEventListener('online', go);
  });

/** One try to have a file on the page, as it was when it was built. */
const tried = (at: number): Promise<boolean> =>
  new Promise((resolve) => {
    const [file, hash] = FILES[at]!;
    const link = document.createElement('link');
    const done = (isThere: boolean): void => {
      clearTimeout(timer);
      link.remove();
      resolve(isThere);
    };
    const timer = setTimeout(done, TIMEOUT, false);
    link.onload = () => done(true);
    link.onerror = () => done(false);
    link.rel = 'modulepreload';
    link.integrity = `sha256-${hash}`;
    link.nonce = script?.nonce ?? '';
    link.href = new URL(file, folder).href;
    document.head.append(link);
  });

/** Has a file on the page, however often it takes. */
const present = (at: number, failed?: (file: string) => void): Promise<void> => {
  let link = links.get(at);
  if (!link) {
    link = (async () => {
      for (let i = 0; !(await tried(at)); i++) {
        warn(FILES[at]![0]);
        await wait(PAUSES[Math.min(i, PAUSES.length - 1)]!);
      }
    })();
    links.set(at, link);
  }
  if (failed) failures.add(failed);
  return link;
};

const failures = new Set<(file: string) => void>();
const warn = (file: string): void => {
  console.warn(
    `sba-toolkit: ${new URL(file, folder).href} could not be loaded, or is not the file of version ${VERSION}. It is tried again. ${
      origin === 'null' ? 'This page has no origin of its own: load sba.min.js instead.' : ''
    }`,
  );
  for (const failed of failures) failed(file);
};

const SORRY: Readonly<Record<string, string>> = {
  en: 'Sorry, we cannot show this part of the page yet. We are still trying.',
  cy: 'Mae’n ddrwg gennym, ni allwn ddangos y rhan hon o’r dudalen eto. Rydym yn dal i geisio.',
};

const langOf = (el: Element): string =>
  (el.closest<HTMLElement>('[lang]')?.lang ?? '').split('-')[0]!.toLowerCase();

/** Says beside what the page has put into an element that it is not there yet. */
const apologise = (tag: string): void => {
  for (const el of document.querySelectorAll(tag)) {
    if (el.querySelector('[data-sba-sorry]')) continue;
    const lang = langOf(el) === 'cy' ? 'cy' : 'en';
    const words = document.createElement('p');
    words.dataset['sbaSorry'] = '';
    words.setAttribute('role', 'status');
    words.lang = lang;
    words.textContent = SORRY[lang]!;
    el.append(words);
  }
};

const withdraw = (): void => {
  for (const words of document.querySelectorAll('[data-sba-sorry]')) words.remove();
};

const placeOf = (file: string): number => FILES.findIndex(([name]) => name === file);

/** Loads an element once there is one: first what its first question needs, and the rest when there is time. */
const load = async (el: Element): Promise<void> => {
  const tag = el.localName;
  const parts = ELEMENTS[tag];
  if (!parts || customElements.get(tag)) return;
  const language = LANGUAGES.find((one) => one === langOf(el));
  if (language) void present(placeOf(`${language}.js`));
  if (asked.has(tag)) return;
  asked.add(tag);
  const [first, later] = parts;
  const failed = (): void => apologise(tag);
  await Promise.all(first.map((at) => present(at, failed)));
  for (let i = 0; !customElements.get(tag); i++) {
    try {
      await import(new URL(FILES[first[0]!]![0], folder).href);
    } catch (error) {
      failed();
      console.error(`sba-toolkit: <${tag}> could not be started. ${String(error)}`);
      await wait(PAUSES[Math.min(i, PAUSES.length - 1)]!);
    }
  }
  failures.delete(failed);
  withdraw();
  const rest = (): void => later.forEach((at) => void present(at));
  if ('requestIdleCallback' in window) requestIdleCallback(rest, { timeout: 5000 });
  else setTimeout(rest, 1000);
};

const look = (node: ParentNode): void => {
  for (const tag of Object.keys(ELEMENTS)) for (const el of node.querySelectorAll(tag)) void load(el);
};

/** Has a file on the page, or gives up after a few tries, so that the element can say so and offer another. */
const soon = (at: number): Promise<void> =>
  new Promise((resolve, reject) => {
    let tries = 0;
    const failed = (file: string): void => {
      if (file !== FILES[at]![0] || ++tries < 3) return;
      failures.delete(failed);
      reject(new Error(`${file} could not be loaded.`));
    };
    failures.add(failed);
    void present(at).then(() => {
      failures.delete(failed);
      resolve();
    });
  });

// Elements of this toolkit that ask for more go through here: `.rollup/chunks.mjs`.
Object.assign((globalThis as unknown as Record<symbol, object>)[Symbol.for('sba-toolkit')]!, {
  load: (file: string) => {
    const at = placeOf(file.replace('./', ''));
    return at < 0 ? undefined : soon(at);
  },
});

new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes)
      if (node instanceof Element) {
        void load(node);
        look(node);
      }
}).observe(document, { childList: true, subtree: true });
look(document);
