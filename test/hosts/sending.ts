import type { SbaOutcomeSurvey } from '../../src/elements/outcome-survey/outcome-survey.js';
import type { Response } from '../../src/schema/response.js';
import { type Host, openHost } from '../support/host.js';
import { Person, until } from '../support/person.js';
import { afterwards } from '../support/watch.js';

export const STATEMENT = 'I feel safe in my home.';
const PAGE = '/test/hosts/pages/sending.html';

/** The server of test/hosts/pages/sending.html, and what the page finds before the toolkit. */
export interface Around {
  sbaServer: (url: string, init: { body: string }) => Promise<globalThis.Response>;
  sbaBefore?: ((page: Window & typeof globalThis) => void) | undefined;
}
const around = window as unknown as Around;

/** A server that answers with these, and then with 201; 0 is for ever silent. Returns what it was sent. */
export function serve(...answers: number[]): Response[] {
  const sent: Response[] = [];
  around.sbaServer = (_url, { body }) => {
    sent.push(JSON.parse(body) as Response);
    const status = answers.shift() ?? 201;
    return status ? Promise.resolve(new globalThis.Response(null, { status })) : new Promise(() => undefined);
  };
  return sent;
}

/** What the pages that are opened from now on find. */
export function before(act: Around['sbaBefore']): void {
  around.sbaBefore = act;
  afterwards(() => {
    around.sbaBefore = undefined;
  });
}

export const open = (): Promise<Host> => openHost(PAGE);

/** The same page, loaded again. */
export async function reload({ frame }: Host): Promise<Host> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.contentWindow!.location.href = PAGE;
  await loaded;
  const page = frame.contentDocument!;
  const el = page.querySelector<SbaOutcomeSurvey>('sba-outcome-survey')!;
  const person = new Person(el);
  await until(
    () => person.sees('button', 'Start') || person.sees('button', 'Carry on'),
    'the page to be ready again',
  );
  return { frame, page, el, person, seen: (frame.contentWindow as unknown as Pick<Host, 'seen'>).seen };
}

/** One answer, and then the button that sends. */
export async function send({ person }: Host): Promise<void> {
  await person.press('Start');
  await person.answer(STATEMENT, 'Agree');
  await person.press('Check your answers');
  await person.press('Send my answers');
}

/** Names of the drafts in the tab. */
export const draftsInTab = (): string[] =>
  Object.keys(sessionStorage).filter((key) => key.startsWith('sba-draft:'));
