import { expect } from '@open-wc/testing';
import { mount, place } from '../../support/page.js';
import { Person, settled, until } from '../../support/person.js';
import { listen, listenToConsole, replace } from '../../support/watch.js';
import type { SbaResults } from '../../../src/elements/results/results.js';
import { disclose } from '../../../src/results/disclosure/disclose.js';
import { questionnaireOf } from '../../../src/model/questionnaire-of.js';
import { tally } from '../../../src/results/tallier.js';
import { fileOf, lines, results, some, survey, t, TAG } from './results.js';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A server that sends what it is told, when it is told. */
function server(length?: number): {
  send: (text: string) => void;
  end: () => void;
  fail: () => void;
  isGone: () => boolean;
} {
  let control: ReadableStreamDefaultController<Uint8Array>;
  let signal: AbortSignal | undefined;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({ start: (one) => void (control = one) });
  replace(window, 'fetch', (_: string, options: RequestInit) => {
    signal = options.signal ?? undefined;
    return Promise.resolve(
      new Response(body, length === undefined ? {} : { headers: { 'Content-Length': String(length) } }),
    );
  });
  return {
    send: (text) => control.enqueue(bytes(text)),
    end: () => control.close(),
    fail: () => control.error(new Error('gone')),
    isGone: () => signal?.aborted ?? false,
  };
}

const start = async (): Promise<{ el: SbaResults; person: Person }> => {
  const el = await mount<SbaResults>(TAG, { src: '/responses' });
  return { el, person: new Person(el) };
};

describe('responses in a file', () => {
  it('come out as those in a list', async () => {
    const list = await results({ responses: some() });
    const ndjson = await results({ src: fileOf(lines(some())) });
    const json = await results({ src: fileOf(JSON.stringify(some(), null, 2)) });
    expect(ndjson.person.words).to.equal(list.person.words);
    expect(json.person.words).to.equal(list.person.words);
  });

  it('show how far they have been read, and nothing of them before the end', async () => {
    const text = lines(some(4000));
    const { send, end } = server(bytes(text).length);
    const { person, el } = await start();
    expect(person.words).to.contain(t.reading);
    send(text.slice(0, text.length / 2));
    await until(() => /\d+%/.test(person.words), 'a progress sign');
    const bar = el.renderRoot.querySelector('progress')!;
    expect(bar.value).to.be.above(0).and.at.most(100);
    expect(person.all('img')).to.deep.equal([]);
    send(text.slice(text.length / 2));
    end();
    await until(() => person.all('img').length > 0, 'a picture');
    expect(person.words).to.contain(t.peopleAnswered(2000));
  });

  it('can be stopped, shows no half, and can be read again', async () => {
    const { send, isGone } = server();
    const { person } = await start();
    send(lines(some(100)));
    await settled();
    await person.press(t.stop);
    expect(isGone()).to.equal(true);
    expect(person.words).to.contain(t.stoppedReading);
    expect(person.all('img')).to.deep.equal([]);
    const again = server();
    await person.press(t.readAgain);
    again.send(lines(some(100)));
    again.end();
    await until(() => person.all('img').length > 0, 'a picture');
  });

  it('are cut anywhere, also within a letter', async () => {
    const all = bytes(lines(some(40, { groups: ['Ynys Môn 🏴'] })));
    const { person } = await start0(all);
    await until(() => person.all('img').length > 0, 'a picture');
    await person.pick(t.by, t.groupName);
    expect(person.words).to.contain('Ynys Môn 🏴');
  });

  it('tell of lines that are no responses by their number, and count the rest', async () => {
    listenToConsole('error');
    const heard = listen(document, 'sba-content-error');
    const good = lines(some(40, { rounds: ['2027'] }));
    const { person } = await results({ src: fileOf(`${good}{"format":1,\n{"format":9}\n`) });
    expect(person.words).to.contain(t.peopleAnswered(40));
    person.get('button', t.badLines).click();
    await settled();
    expect(person.words).to.contain(t.badLine(41, false)).and.contain(t.badLine(42, true));
    expect(heard.map(({ detail }) => [detail.source, detail.problems[0]!.line])).to.deep.equal([
      ['responses', 41],
      ['responses', 42],
    ]);
  });

  it('that the server does not have: says so, and tries again', async () => {
    listenToConsole('error');
    const { person } = await results({ src: '/test/nowhere.ndjson' });
    expect(person.get('alert').textContent).to.equal(t.faults['not-loaded']('404'));
    const { send, end } = server();
    await person.press(t.retry);
    send(lines(some(40)));
    end();
    await until(() => person.all('img').length > 0, 'a picture');
  });

  it('that break off: nothing is shown of the half', async () => {
    listenToConsole('error');
    const { send, fail } = server();
    const { person } = await start();
    send(lines(some(40)));
    await settled();
    fail();
    await until(() => person.sees('alert'), 'an alert');
    expect(person.get('alert').textContent).to.equal(t.faults['not-sent'](''));
    expect(person.all('img')).to.deep.equal([]);
  });

  it('are read no further once the element is gone', async () => {
    const { send, isGone } = server();
    const { el } = await start();
    send(lines(some(10)));
    await settled();
    el.remove();
    expect(isGone()).to.equal(true);
    place(el);
  });
});

async function start0(all: Uint8Array<ArrayBuffer>): Promise<{ person: Person }> {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (control) => {
      for (let at = 0; at < all.length; at += 7) control.enqueue(all.slice(at, at + 7));
      control.close();
    },
  });
  replace(window, 'fetch', () => Promise.resolve(new Response(body)));
  return start();
}

describe('what was counted elsewhere', () => {
  const questionnaire = questionnaireOf(survey);

  it('is shown as it was disclosed', async () => {
    const disclosed = disclose(tally(some(), questionnaire), questionnaire);
    const direct = await results({ responses: some() });
    const kept = await results({ src: fileOf(JSON.stringify(disclosed)) });
    expect(kept.person.words).to.equal(direct.person.words);
  });

  it('is refused where a number in it was not protected', async () => {
    listenToConsole('error');
    const disclosed = disclose(tally(some(), questionnaire), questionnaire);
    disclosed.rounds[0]!.all.items[0]!.answered = 37;
    const { person } = await results({ src: fileOf(JSON.stringify(disclosed)) });
    expect(person.all('img')).to.deep.equal([]);
  });

  it('adds up, tally by tally', async () => {
    const shards = [some().slice(0, 70), some().slice(70)].map((one) => tally(one, questionnaire));
    const direct = await results({ responses: some() });
    const kept = await results({ src: fileOf(lines(shards)) });
    expect(kept.person.words).to.equal(direct.person.words);
  });
});
