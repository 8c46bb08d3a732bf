import { expect } from '@open-wc/testing';
import type { Response } from '../../../src/schema/response.js';
import { outbox } from '../../../src/storage/outbox.js';
import { ASKED, everyKind } from '../../support/packs.js';
import { focused } from '../../support/screen.js';
import { type Person, settled, until } from '../../support/person.js';
import { afterwards, listenToConsole, replace } from '../../support/watch.js';
import { atCheck } from './states.js';
import { type Seat, survey } from './survey.js';

const LEFT = 'Answers on this device that have not been sent yet: 1.';
const SENT = 'Your answers have been sent.';

type Made = () => globalThis.Response;
const status =
  (code: number, headers: Record<string, string> = {}): Made =>
  () =>
    new globalThis.Response(null, { status: code, headers });

/** What would be tried by itself, later, is not: only what a person does. */
const still = (): void => {
  const original = window.setTimeout.bind(window);
  replace(Math, 'random', () => 0.777);
  replace(window, 'setTimeout', (act: () => void, ms = 0, ...rest: unknown[]) =>
    ms % 1 ? 0 : original(act, ms, ...rest),
  );
};

/** A server that answers so, one after the other, and the last for ever. Returns what it was sent. */
function server(...answers: Made[]): Response[] {
  listenToConsole('error');
  still();
  const sent: Response[] = [];
  replace(window, 'fetch', (_url: URL, { body }: { body: string }) => {
    sent.push(JSON.parse(body) as Response);
    return Promise.resolve((answers.length > 1 ? answers.shift()! : answers[0]!)());
  });
  return sent;
}

async function waiting(settings = {}): Promise<Seat> {
  const seat = await atCheck({ submitUrl: '/responses', save: 'none', ...settings });
  await seat.person.press('Send my answers');
  await until(() => seat.person.place === 'Not sent yet' || undefined, 'the page that it waits');
  afterwards(() => void clean(seat));
  return seat;
}

/** The next test finds nothing in the outbox. */
async function clean({ el }: Seat): Promise<void> {
  el.remove();
  for (const { id } of await outbox.all()) await outbox.remove(id);
}

/** The same page in another tab. */
const otherTab = async (): Promise<Person> => {
  const { person } = await survey({ content: everyKind, submitUrl: '/responses', save: 'none' });
  await until(() => person.words.includes(LEFT) || undefined, 'what was left');
  return person;
};

const said = (): string => document.querySelector('[role=status]')!.textContent.trim();

describe('‘Start again’ while a response waits', () => {
  it('says beforehand and afterwards that it stays, and that the new one is another', async () => {
    server(status(503));
    const { el, person } = await waiting();
    const { id } = el.response!;
    expect(person.words).to.contain('If you start again, these answers stay here and are still sent.');
    await person.press('Start again');
    const words = `${LEFT} They stay here until they are sent, apart from what you answer now.`;
    expect(person.words).to.contain(words);
    expect(said()).to.equal(words);
    expect(el.response!.id).not.to.equal(id);
    expect((await outbox.get(id))?.response.answers).to.have.property('garden');
  });

  it('sends the one and the other, each under its own id', async () => {
    const sent = server(status(503), status(201));
    const { el, person } = await waiting();
    await person.press('Start again');
    await person.press('Start');
    await person.answer(ASKED.garden, 'A little');
    await person.answer(ASKED.pet, 'No');
    await el.complete();
    await until(() => person.words.includes(SENT) || undefined, 'the second to arrive');
    await person.press('Try again');
    await until(() => !person.words.includes(LEFT) || undefined, 'the first to arrive');
    expect(sent.map(({ answers }) => (answers['garden'] as { value: string }).value)).to.deep.equal([
      'lot',
      'little',
      'lot',
    ]);
    expect(sent[2]).to.deep.equal(sent[0]);
    expect(sent[1]!.id).not.to.equal(sent[0]!.id);
    expect(await outbox.all()).to.deep.equal([]);
    expect(person.words, 'the receipt is that of the second').to.contain(`Your receipt: ${sent[1]!.id}`);
  });

  it('says to keep the page open where it is in this page alone', async () => {
    listenToConsole('warn');
    server(status(503));
    replace(IDBFactory.prototype, 'open', () => {
      throw new DOMException('', 'SecurityError');
    });
    const { person } = await waiting();
    await person.press('Start again');
    expect(person.words).to.contain(LEFT).and.contain('Keep this page open until they are sent.');
  });
});

describe('while it is sent', () => {
  it('shows what leads away as not available, and the focus stays', async () => {
    replace(window, 'fetch', () => new Promise(() => undefined));
    const { person } = await atCheck({ submitUrl: '/responses' });
    const off = (): string[] =>
      person
        .all('button')
        .filter((one) => one.getAttribute('aria-disabled') === 'true')
        .map((one) => one.textContent.replace(/\s+/g, ' ').trim());
    expect(off()).to.deep.equal([]);
    const button = person.get('button', 'Send my answers');
    button.focus();
    button.click();
    await until(() => person.sees('button', 'Sending…') || undefined);
    for (const name of [
      'Back',
      'Sending…',
      'Clear all my answers',
      'Stop and leave',
      'Change I am in the garden.',
    ])
      expect(off()).to.contain(name);
    expect(off(), 'copying works').not.to.contain('Copy my answers');
    expect(focused()).to.equal(button);
  });

  it('gives them back when it has been refused', async () => {
    server(status(422));
    const { person } = await atCheck({ submitUrl: '/responses' });
    await person.press('Send my answers');
    await until(() => person.words.includes('did not accept') || undefined);
    expect(person.get('button', 'Back').hasAttribute('aria-disabled')).to.equal(false);
  });
});

describe('Retry-After', () => {
  it('is told with its time, and ‘Try again’ tells it rather than sends', async () => {
    const sent = server(status(429, { 'retry-after': '600' }));
    const before = Math.floor((Date.now() + 600_000) / 60_000);
    const { person } = await waiting();
    const time = /The server asks us to wait until (.*?)\.( |$)/m.exec(person.words)![1]!;
    const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
    const [from, to] = [0, 2].map((minutes) => clock.format((before + minutes) * 60_000));
    expect(
      [from, clock.format((before + 1) * 60_000), to].some((one) => time.endsWith(one!)),
      time,
    ).to.equal(true);
    await person.press('Try again');
    expect(said()).to.equal(`The server asks us to wait until ${time}.`);
    const actions = person.get('button', 'Try again').parentElement!;
    expect(actions.nextElementSibling!.textContent.trim()).to.equal(said());
    expect(sent.length).to.equal(1);
  });

  it('is over when its time has come, and then the button sends', async () => {
    const sent = server(status(429, { 'retry-after': '600' }), status(200));
    const { person } = await waiting();
    const now = Date.now.bind(Date);
    replace(Date, 'now', () => now() + 601_000);
    await person.press('Try again');
    await until(() => person.words.includes(SENT) || undefined);
    expect(sent.length).to.equal(2);
  });

  it('holds for what was left over too', async () => {
    const sent = server(status(429, { 'retry-after': '600' }));
    await waiting();
    const person = await otherTab();
    expect(person.words).to.match(/The server asks us to wait until/);
    await person.press('Try again');
    await settled();
    expect(sent.length).to.equal(1);
    expect(said()).to.match(/^The server asks us to wait until/);
    expect(person.words.split(said()).length - 1, 'also beside the button').to.equal(2);
  });

  it('names the day too where it is not today’s', async () => {
    server(status(503, { 'retry-after': '86400' }));
    const { person } = await waiting();
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(Date.now() + 86_400_000);
    expect(person.words).to.contain(`wait until ${day}`);
  });
});

describe('deleting what was left over', () => {
  it('asks first, and can be taken back', async () => {
    server(status(503));
    const { el } = await waiting();
    const person = await otherTab();
    await person.press('Delete');
    await until(() => focused()?.textContent.includes('there is no way back') || undefined, 'the question');
    expect(await outbox.all()).to.have.length(1);
    await person.press('Keep them');
    await until(() => person.sees('button', 'Try again') || undefined);
    expect(await outbox.get(el.response!.id)).to.exist;
  });

  it('deletes at the second press, and tells the tab that waits', async () => {
    const sent = server(status(503));
    const { el, person: first } = await waiting();
    const person = await otherTab();
    await person.press('Delete');
    await person.press('Delete');
    await until(() => !person.words.includes(LEFT) || undefined, 'it to be gone');
    expect(await outbox.all()).to.deep.equal([]);
    await until(
      () => first.words.includes('have not been sent. They are still here.') || undefined,
      'the news',
    );
    expect(first.words).to.contain('Mostly herbs.');
    // It may have arrived before it was deleted: what is sent later under the same id must be the same.
    const { id } = el.response!;
    await first.press('Change I am in the garden.');
    await first.answer(ASKED.garden, 'A little');
    await el.complete();
    expect(sent.length).to.equal(2);
    expect(sent[1]!.id).not.to.equal(id);
  });

  it('says so, and tells other tabs that show it as left over', async () => {
    server(status(503));
    const { el } = await waiting();
    const [one, two] = [await otherTab(), await otherTab()];
    el.remove();
    await one.press('Delete');
    await one.press('Delete');
    await until(() => !two.words.includes(LEFT) || undefined, 'the news');
    await until(() => said() === 'Deleted. They will not be sent.', 'the words');
    expect(one.place, 'the focus').to.equal('A survey of every kind');
  });
});
