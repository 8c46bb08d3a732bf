import { expect } from '@open-wc/testing';
import { until } from '../../support/person.js';
import { markup } from '../../support/page.js';
import { Person, settled } from '../../support/person.js';
import { listen, listenToConsole, replace } from '../../support/watch.js';
import { survey, TAG, TITLE } from './survey.js';

const pack = JSON.stringify({
  format: 1,
  extends: 'outcomes',
  id: 'changed',
  version: '1.0.0',
  replace: { title: 'Prynhawn da, café £5' },
});
const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  new Uint8Array(
    Array.from(text).flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text), (sign) => sign.charCodeAt(0));

const BAD: Readonly<Record<string, [body: BodyInit, found: RegExp, line?: number]>> = {
  'saved as Windows-1252': [windows1252(pack.replaceAll(',', ',\n')) as BodyInit, /not saved as UTF-8/, 6],
  'saved as UTF-16, with a mark': [utf16(`\uFEFF${pack}`, true) as BodyInit, /UTF-16/],
  'saved as UTF-16 the other way round, with a mark': [utf16(`\uFEFF${pack}`, false) as BodyInit, /UTF-16/],
  'saved as UTF-16 without a mark': [utf16(pack, true) as BodyInit, /UTF-16/],
  'saved as UTF-16 the other way round, without a mark': [utf16(pack, false) as BodyInit, /UTF-16/],
  'spoilt before and saved again': [pack.replace('é', '\uFFFD'), /FFFD/],
};

describe('a file of questions', () => {
  for (const [name, [body, found, line]] of Object.entries(BAD))
    it(`is refused with what to do, and the host's own words show: ${name}`, async () => {
      replace(window, 'fetch', () => Promise.resolve(new Response(body)));
      const logged = listenToConsole('error');
      const refused = listen(document, 'sba-content-error');
      const el = markup(`<${TAG} src="/pack.json"><p>Ring us on 01234.</p></${TAG}>`);
      await until(() => refused.length > 0, 'the refusal');
      await settled();
      const [problem] = refused[0]!.detail.problems;
      expect(problem!.code).to.equal(name.startsWith('spoilt') ? 'bad-character' : 'not-utf-8');
      expect(problem!.found).to.match(found);
      expect(problem!.expected).to.contain('save');
      expect(problem!.expected).to.contain('UTF-8');
      if (line) expect(problem!.line).to.equal(line);
      expect(logged.join()).to.contain('UTF-8');
      expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
    });

  it('is read with a byte order mark, and with signs of every language', async () => {
    replace(window, 'fetch', () => Promise.resolve(new Response(`\uFEFF${pack}`)));
    const { person } = await survey({ src: '/pack.json' });
    await until(() => person.sees('heading', 'Prynhawn da, café £5'), 'the questions');
  });

  for (const [name, body] of [
    ['empty', ''],
    ['of spaces alone', ' \n\n'],
  ] as const)
    it(`is refused where it is ${name}: the host hears of it, and its own words show`, async () => {
      replace(window, 'fetch', () => Promise.resolve(new Response(body)));
      const logged = listenToConsole('error');
      const refused = listen(document, 'sba-content-error');
      const el = markup(`<${TAG} src="/pack.json"><p>Ring us on 01234.</p></${TAG}>`);
      await until(() => refused.length > 0, 'the refusal');
      await settled();
      expect(refused[0]!.detail.problems[0]).to.include({ code: 'not-json', path: '$' });
      expect(logged.join()).to.contain('/pack.json was refused');
      expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(new Person(el).sees('button', 'Try again')).to.equal(true);
    });
});

describe('a file to carry on from', () => {
  it('is refused where it was saved in another way than UTF-8, and nothing changes', async () => {
    const { el, person } = await survey();
    await person.press('Start');
    await person.answer(/more connected/, 'Agree');
    const { response } = el;
    const note = { ...response, answers: { 'outcome-trust': { note: 'café' } } };
    const file = new File([windows1252(JSON.stringify(note)) as BlobPart], 'answers.json');
    expect(
      await (el as unknown as { drafts: { load(file: File): Promise<boolean> } }).drafts.load(file),
    ).to.equal(false);
    expect(el.response).to.deep.equal(response);
  });
});

describe('an element whose host sets its content', () => {
  const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2200));

  it('asks nothing else while the content is missing, and says so once in the console', async () => {
    const logged = listenToConsole('error');
    const [el, other] = [1, 2].map(() => markup(`<${TAG} expects-content></${TAG}>`));
    await settled();
    const person = new Person(el!);
    expect(person.words).to.equal('There are no questions here.');
    await wait();
    expect(logged).to.have.length(1);
    expect(logged[0]).to.contain('expects-content').and.contain('content');
    el!.content = JSON.parse(pack) as unknown;
    await settled();
    expect(person.sees('heading', 'Prynhawn da, café £5')).to.equal(true);
    other!.removeAttribute('expects-content');
    await settled();
    expect(new Person(other!).sees('heading', TITLE)).to.equal(true);
  });

  it('says nothing where the content comes in time, or where another source is named', async () => {
    const logged = listenToConsole('error');
    const el = markup(`<${TAG} expects-content></${TAG}>`);
    el.content = JSON.parse(pack) as unknown;
    const named = markup(`<${TAG} expects-content pack="outcomes"></${TAG}>`);
    await settled();
    await wait();
    expect(new Person(el).sees('heading', 'Prynhawn da, café £5')).to.equal(true);
    expect(new Person(named).sees('heading', TITLE)).to.equal(true);
    expect(logged).to.deep.equal([]);
  });
});

describe('a setting that nobody knows', () => {
  it('is told in the console, once for each', async () => {
    const logged = listenToConsole('error');
    for (let i = 0; i < 3; i++) {
      const { el, person } = await survey({ layout: 'lists' as never, save: 'cloud' });
      await person.press('Start');
      await person.answer(/more connected/, 'Agree');
      el.group = `Group ${'x'.repeat(264)}`;
      await settled();
      expect(el.response!.group).to.equal(`Group ${'x'.repeat(194)}`);
      expect(person.sees('group'), 'as steps').to.equal(true);
    }
    expect(logged.map((line) => /layout|save|group/.exec(line)?.[0]).sort()).to.deep.equal([
      'group',
      'layout',
      'save',
    ]);
    expect(logged.join('\n')).to.contain('layout="lists"').and.contain('save="cloud"').and.contain('200');
  });

  it('is told where a survey is handed responses', async () => {
    const logged = listenToConsole('error');
    const { el, person } = await survey();
    (el as unknown as { responses: unknown }).responses = [el.response];
    await settled();
    expect(person.sees('heading', TITLE)).to.equal(true);
    expect(logged).to.have.length(1);
    expect(logged[0]).to.contain('responses').and.contain('sba-results');
  });
});
