import { expect } from '@open-wc/testing';
import { type Person, settled, until } from '../../support/person.js';
import { listenToConsole, replace } from '../../support/watch.js';
import { ASKED, everyKind } from '../../support/packs.js';
import { atCheck } from './states.js';
import { type Seat, survey } from './survey.js';

const RECEIPT = 'Your receipt: R-17, 1 March 2027';

const answer = (body: string | null, type = 'application/json', status = 201): globalThis.Response =>
  new globalThis.Response(body, { status, headers: body === null ? {} : { 'content-type': type } });

/** Sends to a server that answers so. */
async function sent(body: string | null, settings = {}, type?: string): Promise<Seat> {
  replace(window, 'fetch', () => Promise.resolve(answer(body, type)));
  const seat = await atCheck({ submitUrl: '/responses', ...settings });
  await seat.person.press('Send my answers');
  await until(() => seat.person.words.includes('Your answers have been sent.') || undefined, 'the thanks');
  return seat;
}

const GOOD = '{"receipt":"R-17","received":"2027-03-01T14:05:00Z"}';

/** The page is loaded again. */
async function again({ el }: Seat, settings = {}): Promise<Person> {
  el.remove();
  return (await survey({ content: everyKind, submitUrl: '/responses', layout: 'list', ...settings })).person;
}

describe('a receipt', () => {
  afterEach(() => {
    sessionStorage.clear();
  });

  it('is there after a reload, without the answers, until somebody begins again', async () => {
    const seat = await sent(GOOD);
    const person = await again(seat);
    expect(person.words).to.contain('Your answers have been sent.').and.contain(RECEIPT);
    expect(person.sees('link', 'Download the receipt')).to.equal(true);
    expect(JSON.stringify(Object.entries(sessionStorage)), 'nothing of what was said').not.to.contain(
      'herbs',
    );
    await person.press('Start');
    expect(person.words).not.to.contain('R-17');
    expect(sessionStorage.length).to.equal(0);
  });

  it('is gone with ‘Start again’', async () => {
    const seat = await sent(GOOD);
    expect(seat.person.words).to.contain('R-17');
    await seat.person.press('Start again');
    expect(seat.person.words).not.to.contain('R-17');
    expect((await again(seat)).words).not.to.contain('R-17');
  });

  it('is not kept where nothing is to be', async () => {
    const seat = await sent(GOOD, { save: 'none' });
    expect(sessionStorage.length).to.equal(0);
    expect((await again(seat, { save: 'none' })).words).not.to.contain('R-17');
  });

  it('is on the page where the tab cannot keep it', async () => {
    const warned = listenToConsole('warn');
    replace(Storage.prototype, 'setItem', () => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const { person } = await sent(GOOD);
    expect(person.words).to.contain(RECEIPT);
    expect(warned.join()).to.contain('no receipt in this tab');
  });

  it('can be copied as text', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: (words: string) => Promise.resolve(copied.push(words)) });
    const { person } = await sent(GOOD);
    await person.press('Copy the receipt');
    await until(() => person.words.includes('Your receipt is on the clipboard.') || undefined);
    expect(copied[0]).to.contain(RECEIPT);
  });

  it('says that copying failed, and points to the download', async () => {
    replace(navigator, 'clipboard', undefined);
    const { person } = await sent(GOOD);
    await person.press('Copy the receipt');
    await until(() => person.words.includes('Download the receipt instead.') || undefined);
  });

  for (const [what, body, words] of [
    ['a number', '{"receipt":17,"received":"2027-03-01T14:05:00Z"}', 'Your receipt: 17, 1 March 2027'],
    ['a number that is nought', '{"receipt":0}', 'Your receipt: 0,'],
    ['a day alone', '{"receipt":"R-17","received":"2027-03-01"}', 'Your receipt: R-17, 1 March 2027.'],
  ] as const)
    it(`may be ${what}`, async () => {
      expect((await sent(body)).person.words).to.contain(words);
    });

  for (const [what, body] of [
    ['an empty answer', ''],
    ['no answer', null],
    ['null', 'null'],
    ['a list', '[1]'],
    ['an empty receipt', '{"receipt":" "}'],
    ['a receipt that is no text', '{"receipt":{"id":1}}'],
    ['a time that is none', '{"received":"1"}'],
    ['a time as a number', '{"received":1}'],
    ['a time in words', '{"received":"1 March 2020"}'],
    ['a day that does not exist', '{"received":"2020-13-40"}'],
  ] as const)
    it(`is the response’s own id and the time here after ${what}`, async () => {
      const { el, person } = await sent(body);
      const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
      expect(person.words).to.contain(`Your receipt: ${el.response!.id}, ${day}`);
    });
});

describe('something else in place of a server', () => {
  for (const [what, body, type] of [
    ['a page', '<h1>Sign in</h1>', 'Text/HTML; charset=utf-8'],
    ['a page without a type', '<!doctype html><title>Sign in</title>', ''],
    ['a page as XHTML', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'application/xhtml+xml'],
    ['a page that is labelled as JSON', '<h1>Sign in</h1>', 'application/json'],
    ['words', 'OK', 'text/plain'],
    ['JSON that breaks off', '{"receipt":"R-1', 'application/json'],
  ] as const)
    it(`does not count as received: ${what}. It waits, and says why`, async () => {
      listenToConsole('error');
      const answers = [answer(body, type, 200), answer(GOOD)];
      replace(window, 'fetch', () => Promise.resolve(answers.shift()));
      const { person } = await atCheck({ submitUrl: '/responses' });
      await person.press('Send my answers');
      await until(() => person.place === 'Not sent yet' || undefined, 'the page that it waits');
      expect(person.words).to.contain('This address answered with a web page; you may need to sign in.');
      expect(person.words).to.contain('This device keeps them until they are sent.');
      await settled();
      await person.press('Try again');
      await until(() => person.words.includes(RECEIPT) || undefined, 'the receipt');
      expect(person.words).not.to.contain('sign in');
      expect(person.sees('group', ASKED.garden)).to.equal(false);
    });

  for (const [what, body, type] of [
    ['nothing, labelled as a page', '', 'text/html'],
    ['JSON that is labelled as a page', GOOD, 'text/html'],
  ] as const)
    it(`counts as received: ${what}`, async () => {
      replace(window, 'fetch', () => Promise.resolve(answer(body, type, 200)));
      const { person } = await atCheck({ submitUrl: '/responses' });
      await person.press('Send my answers');
      await until(() => person.place === 'Thank you' || undefined, 'the thanks');
      expect(person.words).to.contain('Your receipt:');
    });
});
