import type { LitElement } from 'lit';
import type { InstrumentElement } from '../../src/elements/instrument-element.js';
import { settled } from './person.js';
import './welsh.js';

const placed: Element[] = [];
/** As it is before a test puts something else in its place. */
const databases = IDBFactory.prototype.databases.bind(indexedDB);

afterEach(async () => {
  for (const element of placed.splice(0)) element.remove();
  await forgetAll();
});

/** The next test is the next person, on another device. */
async function forgetAll(): Promise<void> {
  sessionStorage.clear();
  const names = (await databases()).map(({ name }) => name);
  if (!names.includes('sba-toolkit')) return;
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('sba-toolkit');
    request.onsuccess = resolve;
    request.onerror = reject;
  });
}

/** Puts something on the page until the test is over. */
export function place<T extends Element>(element: T, where: Node = document.body): T {
  placed.push(element);
  where.appendChild(element);
  return element;
}

/** Puts an element of ours on the page and waits until it shows what it has. */
export async function mount<T extends LitElement>(
  tag: string,
  settings: Partial<T> = {},
  where?: Node,
): Promise<T> {
  const element = Object.assign(document.createElement(tag), settings) as T;
  place(element, where);
  await element.updateComplete;
  await settled();
  return element;
}

/** What is to be moved with an element that belongs to a toolkit: the whole of it. */
export const whole = (el: Element): Element => el.closest('sba-toolkit') ?? el;

/** Puts markup on the page, as the parser would. */
export function markup(html: string): InstrumentElement {
  const range = document.createRange().createContextualFragment(html);
  return place(range.firstElementChild as InstrumentElement);
}
