import { expect } from '@open-wc/testing';
import type { Response } from '../../../src/schema/response.js';
import { settled } from '../../support/person.js';
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
      await settled();
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
      expect(heard.at(-1)!.detail).to.deep.equal({ response: body, status });
      expect(person.place).to.equal('Thank you');
      expect(person.words).to.contain('Your answers have been sent.');
    });
  }

  for (const [what, failure, status] of [
    ['an error of the server', 500, 500],
    ['a refusal', 403, 403],
    ['no network', new TypeError('no network'), undefined],
  ] as const) {
    it(`after ${what} says so, keeps everything, and sends the same once more`, async () => {
      const errors = listenToConsole('error');
      const sent = server(failure, 200);
      const { el, person } = await atCheck({ submitUrl: '/responses' });
      const heard = listen(el, ...TYPES);
      await person.press('Send my answers');
      await settled();
      expect(person.sees('heading', CHECK)).to.equal(true);
      expect(person.words).to.contain(notSent).and.to.contain('Mostly herbs.');
      expect(heard.map(({ type }) => type)).to.deep.equal(['sba-complete', 'sba-submit', 'sba-submit-error']);
      const { detail } = heard.at(-1)! as CustomEvent<{ status: unknown; response: Response }>;
      expect(detail.status).to.equal(status);
      expect(errors.length, 'the developer is told').to.be.above(0);

      await person.press('Send my answers');
      await settled();
      expect(sent.length).to.equal(2);
      const keys = sent.map(({ init }) => new Headers(init.headers).get('idempotency-key'));
      expect(keys[0]).to.equal(keys[1]);
      expect((JSON.parse(sent[1]!.init.body) as Response).id).to.equal(keys[0]);
      expect(person.place).to.equal('Thank you');
      const completed = heard.filter(({ type }) => type === 'sba-complete');
      expect(completed.length, 'completes once more, under the same id').to.equal(2);
      expect(new Set(completed.map((event) => event.detail.response.id)).size).to.equal(1);
    });
  }

  it('leaves an answer to be changed after a failure, still under the same id', async () => {
    listenToConsole('error');
    const sent = server(500, 200);
    const { person } = await atCheck({ submitUrl: '/responses' });
    await person.press('Send my answers');
    await settled();
    await person.press('Change I am in the garden.');
    await person.answer('I am in the garden.', 'A little');
    await person.press(/your answers$/);
    await person.press('Send my answers');
    await settled();
    const [first, second] = sent.map(({ init }) => JSON.parse(init.body) as Response);
    expect(second!.id).to.equal(first!.id);
    expect(second!.answers['garden']).to.deep.equal({ value: 'little', note: 'Mostly herbs.' });
  });

  it('sends once for a double click', async () => {
    const sent = server(200);
    const { person } = await atCheck({ submitUrl: '/responses' });
    const button = person.get('button', 'Send my answers');
    button.click();
    button.click();
    await settled();
    expect(sent.length).to.equal(1);
  });

  it('sends nothing if the host cancels sba-submit, and claims nothing', async () => {
    const sent = server(200);
    const { el, person } = await atCheck({ submitUrl: '/responses' });
    const heard = listen(el, ...TYPES);
    el.addEventListener('sba-submit', (event) => event.preventDefault());
    await person.press('Send my answers');
    await settled();
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
      await settled();
      expect(sent).to.deep.equal([]);
      expect(heard.map(({ type }) => type)).to.deep.equal(['sba-submit-error']);
      expect(person.words).to.contain(notSent);
    });
  }
});
