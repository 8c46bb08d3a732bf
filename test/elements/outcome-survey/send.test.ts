import { expect } from '@open-wc/testing';
import type { SbaSubmitErrorEvent, SbaSubmittedEvent } from '../../../src/events.js';
import type { Response } from '../../../src/schema/response.js';
import { outbox } from '../../../src/storage/outbox.js';
import { type Person, settled, until } from '../../support/person.js';
import { listen, listenToConsole, replace } from '../../support/watch.js';
import { atCheck } from './states.js';
import { CHECK } from './survey.js';

interface Sent {
  url: string;
  init: RequestInit & { headers: Record<string, string>; body: string };
}

/** A server that gives these answers, one after the other. */
function server(...answers: (number | Error)[]): Sent[] {
  const sent: Sent[] = [];
  replace(window, 'fetch', (url: URL, init: Sent['init']) => {
    sent.push({ url: String(url), init });
    const answer = answers.shift() ?? 200;
    return typeof answer === 'number'
      ? Promise.resolve(new globalThis.Response(null, { status: answer }))
      : Promise.reject(answer);
  });
  return sent;
}

const notSent = 'Your answers have not been sent. They are still here.';
const SENT = 'Your answers have been sent.';
const waiting = 'Your answers have not arrived yet.';
const thanked = (person: Person): Promise<true> =>
  until(() => person.place === 'Thank you' || undefined, 'the thanks');
const TYPES = ['sba-complete', 'sba-submit', 'sba-submitted', 'sba-submit-error'] as const;

describe('submit-url', () => {
  it('says that the button sends', async () => {
    const { person } = await atCheck({ submitUrl: '/responses' });
    expect(person.sees('button', 'Send my answers')).to.equal(true);
    expect(person.sees('button', 'Finish')).to.equal(false);
  });

  for (const status of [200, 201, 204]) {
    it(`receives the response as JSON, and the person is thanked at ${status}`, async () => {
      const sent = server(status);
      const { el, person } = await atCheck({ submitUrl: '/responses' });
      const heard = listen(el, ...TYPES);
      await person.press('Send my answers');
      await thanked(person);
      expect(sent.length).to.equal(1);
      const { url, init } = sent[0]!;
      expect([url, init.method]).to.deep.equal([new URL('/responses', location.href).href, 'POST']);
      const headers = new Headers(init.headers);
      expect(headers.get('content-type')).to.equal('application/json');
      expect(headers.get('idempotency-key')).to.equal(el.response!.id);
      const body = JSON.parse(init.body) as Response;
      expect(body).to.deep.equal(el.response);
      expect(body.completed).to.be.a('string');
      expect(heard.map(({ type }) => type)).to.deep.equal(['sba-complete', 'sba-submit', 'sba-submitted']);
      const { receipt, ...detail } = heard.at(-1)!.detail as SbaSubmittedEvent['detail'];
      expect(detail).to.deep.equal({ response: body, status });
      expect(receipt.id, 'a server that gives no receipt').to.equal(body.id);
      expect(person.words).to.contain(receipt.id);
      expect(person.place).to.equal('Thank you');
      expect(person.words).to.contain('Your answers have been sent.');
    });
  }

  for (const status of [400, 403, 422]) {
    it(`after a refusal (${status}) says so, keeps everything, and sends the same once more`, async () => {
      const errors = listenToConsole('error');
      const sent = server(status, 200);
      const { el, person } = await atCheck({ submitUrl: '/responses' });
      const heard = listen(el, ...TYPES);
      await person.press('Send my answers');
      await until(() => person.words.includes(`The server did not accept your answers (${status}).`));
      expect(person.sees('heading', CHECK)).to.equal(true);
      expect(person.words).to.contain('Mostly herbs.');
      expect(heard.map(({ type }) => type)).to.deep.equal(['sba-complete', 'sba-submit', 'sba-submit-error']);
      const { detail } = heard.at(-1)! as SbaSubmitErrorEvent;
      expect([detail.status, detail.willRetry]).to.deep.equal([status, false]);
      expect(errors.length, 'the developer is told').to.be.above(0);

      await person.press('Send my answers');
      await thanked(person);
      expect(sent.length).to.equal(2);
      const keys = sent.map(({ init }) => new Headers(init.headers).get('idempotency-key'));
      expect(keys[0]).to.equal(keys[1]);
      expect((JSON.parse(sent[1]!.init.body) as Response).id).to.equal(keys[0]);
      const completed = heard.filter(({ type }) => type === 'sba-complete');
      expect(completed.length, 'completes once more, under the same id').to.equal(2);
      expect(new Set(completed.map((event) => event.detail.response.id)).size).to.equal(1);
    });
  }

  for (const [what, failure, status] of [
    ['an error of the server', 500, 500],
    ['too many at once', 429, 429],
    ['no network', new TypeError('no network'), undefined],
  ] as const) {
    it(`after ${what} says that it has not arrived, and sends the same once more, never changed`, async () => {
      const errors = listenToConsole('error');
      const sent = server(failure, 200);
      const { el, person } = await atCheck({ submitUrl: '/responses' });
      const heard = listen(el, ...TYPES);
      await person.press('Send my answers');
      await until(() => person.place === 'Not sent yet' || undefined);
      expect(person.words).to.contain(waiting).and.contain('This device keeps them until they are sent.');
      expect(person.sees('button', /^Change/), 'it may have arrived all the same').to.equal(false);
      const { detail } = heard.at(-1)! as SbaSubmitErrorEvent;
      expect([detail.status, detail.willRetry]).to.deep.equal([status, true]);
      expect(errors.length, 'the developer is told').to.be.above(0);

      await person.press('Try again');
      await until(() => person.sees('heading', 'Thank you') || undefined);
      expect(sent.length).to.equal(2);
      expect(sent[1]!.init.body).to.equal(sent[0]!.init.body);
      const keys = sent.map(({ init }) => new Headers(init.headers).get('idempotency-key'));
      expect(keys[0]).to.equal(keys[1]);
      expect(heard.map(({ type }) => type)).to.deep.equal([
        'sba-complete',
        'sba-submit',
        'sba-submit-error',
        'sba-submitted',
      ]);
    });
  }

  it('sends what waits by itself, soon', async () => {
    listenToConsole('error');
    const sent = server(503, 201);
    const { person } = await atCheck({ submitUrl: '/responses' });
    await person.press('Send my answers');
    await until(() => person.sees('heading', 'Thank you') || undefined);
    expect(sent.length).to.equal(2);
  });

  it('waits as long as the server asks', async () => {
    listenToConsole('error');
    const delays: number[] = [];
    const original = window.setTimeout.bind(window);
    replace(window, 'setTimeout', (act: () => void, ms = 0, ...rest: unknown[]) => {
      if (ms > 100_000) delays.push(ms);
      return original(act, ms, ...rest);
    });
    replace(window, 'fetch', () =>
      Promise.resolve(new globalThis.Response(null, { status: 429, headers: { 'retry-after': '120' } })),
    );
    const { person } = await atCheck({ submitUrl: '/responses' });
    await person.press('Send my answers');
    await until(() => delays.length > 0);
    expect(delays[0]).to.be.within(119_000, 123_000);
  });

  it('leaves an answer to be changed after a refusal, as a response of its own', async () => {
    listenToConsole('error');
    const sent = server(400, 200);
    const { person } = await atCheck({ submitUrl: '/responses' });
    await person.press('Send my answers');
    await until(() => person.words.includes('did not accept'));
    await person.press('Change I am in the garden.');
    await person.answer('I am in the garden.', 'A little');
    await person.press(/your answers$/);
    await person.press('Send my answers');
    await until(() => sent.length === 2);
    const [first, second] = sent.map(({ init }) => JSON.parse(init.body) as Response);
    expect(second!.id).not.to.equal(first!.id);
    expect(second!.answers['garden']).to.deep.equal({ value: 'little', note: 'Mostly herbs.' });
  });

  it('asks for headers and credentials at every try, and lets none replace its own', async () => {
    listenToConsole('error');
    const sent = server(500, 200);
    let n = 0;
    const { person } = await atCheck({
      submitUrl: '/responses',
      submitOptions: {
        headers: () => Promise.resolve({ authorization: `Bearer ${++n}`, 'idempotency-key': 'mine' }),
        credentials: 'include',
      },
    });
    await person.press('Send my answers');
    await until(() => person.sees('button', 'Try again') || undefined);
    await person.press('Try again');
    await until(() => sent.length === 2);
    const headers = sent.map(({ init }) => new Headers(init.headers));
    expect(headers.map((one) => one.get('authorization'))).to.deep.equal(['Bearer 1', 'Bearer 2']);
    expect(headers[0]!.get('idempotency-key')).not.to.equal('mine');
    expect(sent.map(({ init }) => init.credentials)).to.deep.equal(['include', 'include']);
  });

  it('gives the server’s receipt to keep', async () => {
    replace(window, 'fetch', () =>
      Promise.resolve(
        new globalThis.Response('{"receipt":"R-17","received":"2027-03-01T14:05:00Z"}', { status: 201 }),
      ),
    );
    const { person } = await atCheck({ submitUrl: '/responses' });
    await person.press('Send my answers');
    await thanked(person);
    expect(person.words).to.match(/Your receipt: R-17, 1 March 2027.*\d\d:\d\d/);
    const file = (person.get('link', 'Download the receipt') as HTMLAnchorElement).href;
    expect(decodeURIComponent(file)).to.contain('R-17');
  });

  it('sends once for a double click', async () => {
    const sent = server(200);
    const { person } = await atCheck({ submitUrl: '/responses' });
    const button = person.get('button', 'Send my answers');
    button.click();
    button.click();
    await thanked(person);
    expect(sent.length).to.equal(1);
  });

  it('sends nothing if the host cancels sba-submit, and claims nothing', async () => {
    const sent = server(200);
    const { el, person } = await atCheck({ submitUrl: '/responses' });
    const heard = listen(el, ...TYPES);
    el.addEventListener('sba-submit', (event) => event.preventDefault());
    await person.press('Send my answers');
    await thanked(person);
    expect(sent).to.deep.equal([]);
    expect(heard.map(({ type }) => type)).to.deep.equal(['sba-complete', 'sba-submit']);
    expect(heard[1]!.detail).to.deep.equal({
      response: el.response,
      url: new URL('/responses', location.href).href,
    });
    expect(person.place).to.equal('Thank you');
    expect(person.words).not.to.contain('have been sent');
  });

  for (const url of ['javascript:alert(1)', 'data:text/plain,x', 'http://[']) {
    it(`is refused as "${url}"`, async () => {
      listenToConsole('error');
      const sent = server(200);
      const { el, person } = await atCheck({ submitUrl: url });
      const heard = listen(el, 'sba-submit', 'sba-submit-error');
      await person.press('Send my answers');
      await until(() => person.words.includes(notSent) || undefined, 'the message');
      expect(sent).to.deep.equal([]);
      expect(heard.map(({ type }) => type)).to.deep.equal(['sba-submit-error']);
      expect(person.words).to.contain(notSent);
    });
  }

  it('sends long words in any script: what a page may still send as it closes is counted in bytes', async () => {
    const sent = server(200);
    const { el, person } = await atCheck({ submitUrl: '/responses' });
    const { response } = el;
    el.response = {
      ...response!,
      answers: {
        ...response!.answers,
        garden: { value: 'lot', note: 'ŵ'.repeat(4000) },
        'not-asked': { text: 'ŵ'.repeat(30_000) },
      },
    };
    await settled();
    await el.complete();
    await thanked(person);
    expect(sent[0]!.init.body.length).to.be.below(60_000);
    expect(sent[0]!.init.keepalive).to.equal(false);
  });

  it('offers no way back to what was sent: on a shared device the next person would find it', async () => {
    server(200);
    const { person } = await atCheck({ submitUrl: '/responses' });
    await person.press('Send my answers');
    await thanked(person);
    await person.press('Start again');
    expect(person.sees('button', 'Start')).to.equal(true);
    expect(person.sees('button', 'Undo')).to.equal(false);
  });

  it('sends what a copy of the tab answered otherwise as a response of its own', async () => {
    listenToConsole('error');
    const sent = server(503, 200, 200);
    const first = await atCheck({ submitUrl: '/responses', save: 'none' });
    const copy = await atCheck({ submitUrl: '/responses', save: 'none' });
    const { response } = first.el;
    copy.el.response = { ...response!, answers: { ...response!.answers, garden: { value: 'little' } } };
    await settled();
    await first.person.press('Send my answers');
    await until(() => first.person.words.includes(waiting) || undefined, 'the page that it waits');
    await copy.el.complete();
    await until(() => sent.length > 1 || undefined, 'the copy to be sent');
    const [one, two] = sent.map(({ init }) => JSON.parse(init.body) as Response);
    expect(one!.id).to.equal(response!.id);
    expect(two!.id, 'two things do not share a key').not.to.equal(one!.id);
    await first.person.press('Try again');
    await until(() => first.person.words.includes(SENT) || undefined, 'the first to arrive');
    expect(JSON.parse(sent.at(-1)!.init.body)).to.deep.equal(one);
  });

  it('is tried again by who presses the button, though somebody deleted it elsewhere', async () => {
    listenToConsole('error');
    const sent = server(503, 200);
    const { person } = await atCheck({ submitUrl: '/responses' });
    await person.press('Send my answers');
    await until(() => person.words.includes(waiting) || undefined, 'the page that it waits');
    const { id } = JSON.parse(sent[0]!.init.body) as Response;
    await outbox.remove(id);
    await person.press('Try again');
    await until(() => person.words.includes(SENT) || undefined, 'it to arrive');
    expect(sent[1]!.init.body).to.equal(sent[0]!.init.body);
  });
});
