import type { InstrumentElement } from '../../src/elements/instrument-element.js';
import { openPage } from '../support/host.js';
import { Person, settled, until } from '../support/person.js';

/** A page with the bundle as it is published, and what it says to people who use a screen reader. */
export interface Stage {
  page: Document;
  /** What has been announced so far, once each. */
  heard: string[];
  /** What is in the live region now. */
  now: () => string;
  put: (tag: string, settings?: object, attributes?: Record<string, string>) => Promise<Seat>;
}

export interface Seat {
  el: InstrumentElement;
  person: Person;
}

const REGION = '[data-sba-announcer]';

export async function stage(): Promise<Stage> {
  const { page } = await openPage('/test/hosts/pages/all.html');
  const main = page.querySelector('main')!;
  const heard: string[] = [];
  const now = (): string => page.querySelector(REGION)?.textContent.trim() ?? '';
  new MutationObserver(() => {
    const words = now();
    if (words) heard.push(words);
  }).observe(page.body, { childList: true, subtree: true, characterData: true });
  return {
    page,
    heard,
    now,
    put: async (tag, settings = {}, attributes = {}) => {
      const el = page.createElement(tag) as unknown as InstrumentElement;
      Object.assign(el, settings);
      for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
      main.append(el);
      await until(() => el.shadowRoot?.querySelector('.page, p, slot'), `${tag} to be drawn`);
      await el.updateComplete;
      await settled();
      return { el, person: new Person(el) };
    },
  };
}
