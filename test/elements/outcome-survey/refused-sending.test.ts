import { expect } from '@open-wc/testing';
import type { Response } from '../../../src/schema/response.js';
import { outbox } from '../../../src/storage/outbox.js';
import { ASKED, everyKind } from '../../support/packs.js';
import { type Person, settled, until } from '../../support/person.js';
import { afterwards, listenToConsole, replace } from '../../support/watch.js';
import { atCheck } from './states.js';
import { type SbaOutcomeSurvey, type Seat, survey } from './survey.js';

const LEFT = 'Answers on this device that have not been sent yet: 1.';
const THANKS = 'Your answers have been sent.';
const URL = { submitUrl: '/responses' };

/** A server that answers with these, and then with 201. Returns what it was sent. */
function server(...answers: number[]): Response[] {
  listenToConsole('error');
  const sent: Response[] = [];
  replace(window, 'fetch', (_url: URL, { body }: { body: string }) => {
    sent.push(JSON.parse(body) as Response);
    return Promise.resolve(new globalThis.Response(null, { status: answers.shift() ?? 201 }));
  });
  return sent;
}

async function refused(settings: Partial<SbaOutcomeSurvey> = {}): Promise<Seat> {
  const seat = await atCheck({ ...URL, ...settings });
  afterwards(() => void clean(seat));
  await seat.person.press('Send my answers');
  await until(() => /did not accept|Error 401/.test(seat.person.words) || undefined, 'the refusal');
  return seat;
}

async function clean({ el }: Seat): Promise<void> {
  el.remove();
  sessionStorage.clear();
  for (const { id } of await outbox.all()) await outbox.remove(id);
}

async function change(person: Person): Promise<void> {
  await person.press(`Change ${ASKED.garden}`);
  await person.answer(ASKED.garden, 'A little');
}

async function send(person: Person): Promise<void> {
  await person.press(/your answers$/);
  await person.press('Send my answers');
  await until(() => person.words.includes(THANKS) || undefined, 'the thanks');
}

/** The same page in another tab. */
const otherTab = async (): Promise<Person> => {
  const { person } = await survey({ content: everyKind, save: 'none', ...URL });
  await until(() => person.words.includes(LEFT) || undefined, 'what was left');
  return person;
};

const none = (): Promise<unknown> => until(async () => !(await outbox.all()).length || undefined, 'none');

const gardens = (sent: Response[]): unknown[] =>
  sent.map(({ answers }) => (answers['garden'] as { value: string }).value);

/** The page is loaded again, with the draft in the tab on offer. */
async function reload({ el }: Seat): Promise<Seat> {
  el.remove();
  const seat = await survey({ content: everyKind, layout: 'list', ...URL });
  await until(() => seat.person.sees('button', 'Carry on') || undefined, 'the offer');
  afterwards(() => {
    seat.el.remove();
  });
  return seat;
}

describe('what the server refused', () => {
  for (const [status, words] of [
    [401, 'You need to sign in before we can send your answers. They are still on this page. (Error 401)'],
    [403, '(403). They are still here. Signing in may help.'],
    [422, '(422). They are still here. The council’s staff can help. You can download your answers here.'],
  ] as const)
    it(`with ${status} says what may help`, async () => {
      server(status);
      const { person } = await refused();
      expect(person.words).to.contain(words);
      expect(person.sees('link', 'Download my answers')).to.equal(true);
    });

  it('stays in the outbox, whole', async () => {
    server(422);
    const { el } = await refused();
    const { state, response } = (await outbox.get(el.response!.id))!;
    expect(state).to.equal('refused');
    expect(response.answers).to.deep.equal(el.response!.answers);
  });

  it('cannot be sent from another tab once it was changed here', async () => {
    const sent = server(422);
    const { person } = await refused();
    const other = await otherTab();
    await change(person);
    await until(() => !other.words.includes(LEFT) || undefined, 'the news');
    await none();
    await send(person);
    expect(gardens(sent)).to.deep.equal(['lot', 'little']);
  });

  it('is another response once it was changed, though another tab is sending it at that moment', async () => {
    const sent = server(422);
    const { el, person } = await refused();
    const { id } = el.response!;
    const other = await otherTab();
    await other.press('Try again');
    await until(() => sent.length === 2, 'the try');
    await change(person);
    expect(el.response!.id).not.to.equal(id);
    await send(person);
    expect(sent.map((one) => one.id)).to.deep.equal([id, id, el.response!.id]);
  });

  it('and changed after a reload is another response, and the old one is gone', async () => {
    const sent = server(422);
    const seat = await refused();
    const { id } = seat.el.response!;
    const { el, person } = await reload(seat);
    await person.press('Carry on');
    await until(async () => (await outbox.get(id)) !== undefined, 'the parcel');
    await settled();
    await person.answer(ASKED.garden, 'A little');
    await none();
    expect(el.response!.id).not.to.equal(id);
    await send(person);
    expect(gardens(sent)).to.deep.equal(['lot', 'little']);
  });

  it('goes with the draft of it when somebody starts again', async () => {
    server(422);
    const { person } = await reload(await refused());
    await person.press('Start again');
    await none();
    await until(() => !person.words.includes(LEFT) || undefined);
    await settled();
    expect(person.sees('button', 'Start'), 'the first page').to.equal(true);
    expect(person.words).not.to.contain('have not been sent yet');
  });

  for (const reloads of [false, true])
    it(`goes with the answers when they are cleared${reloads ? ' after a reload' : ''}`, async () => {
      server(422);
      const seat = await refused();
      const { person } = reloads ? await reload(seat) : seat;
      if (reloads) {
        await person.press('Carry on');
        await person.press('Check your answers');
      }
      await person.press('Clear all my answers');
      await none();
      await until(() => !person.words.includes(LEFT) || undefined);
      await settled();
      expect(person.sees('button', 'Undo'), 'a way back').to.equal(true);
      expect(person.words).not.to.contain('have not been sent yet');
    });

  for (const [what, settings, block] of [
    ['save is "none"', { save: 'none' }, false],
    ['the tab keeps nothing', {}, true],
  ] as const)
    it(`stays until the changed one is in the outbox where ${what}`, async () => {
      if (block)
        replace(Storage.prototype, 'setItem', () => {
          throw new DOMException('', 'QuotaExceededError');
        });
      const sent = server(422);
      listenToConsole('warn');
      const { el, person } = await refused(settings);
      const { id } = el.response!;
      if (block) await until(() => person.words.includes('There is no room') || undefined, 'the trouble');
      await change(person);
      await settled();
      expect((await outbox.get(id))?.response.answers).to.have.property('garden');
      await send(person);
      await none();
      expect(sent[1]!.id).not.to.equal(id);
    });
});
