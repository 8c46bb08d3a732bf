import type { SbaOutcomeSurvey } from '../../src/elements/outcome-survey/outcome-survey.js';
import { place } from './page.js';
import { Person, until } from './person.js';

/** What test/hosts/pages/watch.js noted. */
export interface Seen {
  violations: string[];
  errors: string[];
  warnings: string[];
  logged: string[];
  events: {
    type: string;
    detail: { response?: { answers: object; pack: { id: string } }; problems?: object[] };
  }[];
}

export interface Host {
  frame: HTMLIFrameElement;
  page: Document;
  el: SbaOutcomeSurvey;
  person: Person;
  seen: Seen;
}

/** Opens a page of a host in a frame, and waits until it has loaded. */
export async function openPage(
  address: string,
): Promise<{ frame: HTMLIFrameElement; page: Document; seen: Seen }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 1000px; block-size: 700px; border: 0';
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  place(frame);
  await loaded;
  return {
    frame,
    page: frame.contentDocument!,
    seen: (frame.contentWindow as unknown as { seen: Seen }).seen,
  };
}

/** Opens a page with the survey in it, and waits until the survey shows something. */
export async function openHost(address: string): Promise<Host> {
  const { frame, page, seen } = await openPage(address);
  const el = page.querySelector('sba-outcome-survey')!;
  const person = new Person(el);
  await until(
    () => el.shadowRoot && (person.sees('button', 'Start') || person.sees('alert')),
    `${address} to be ready`,
  );
  return { frame, page, seen, el, person };
}
