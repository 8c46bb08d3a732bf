import { expect } from '@open-wc/testing';
import { settled, until } from '../../support/person.js';
import { markup } from '../../support/page.js';
import { Person } from '../../support/person.js';
import { everyKind } from '../../support/packs.js';
import { listen, listenToConsole, replace } from '../../support/watch.js';
import { STATEMENTS, survey, TAG, TITLE } from './survey.js';

const FAILED = 'The questions cannot be shown.';
const DETAILS = 'For whoever looks after this page';

describe('content that is refused', () => {
  let errors: string[];
  beforeEach(() => (errors = listenToConsole('error')));

  it('shows a short message and the host’s own words, and tells the maintainer the place', async () => {
    const heard = listen(document, 'sba-content-error');
    const el = markup(
      `<${TAG} src="/test/elements/fixtures/misspelt.json"><p>Ring us on 01234.</p></${TAG}>`,
    );
    const person = new Person(el);
    await until(() => person.words.includes(FAILED), 'the message');
    expect(person.all('alert').length).to.equal(1);
    expect(el.querySelector('p')!.checkVisibility(), 'the fallback').to.equal(true);
    expect(person.words).not.to.contain('tittle');
    await person.press(DETAILS);
    expect(person.words)
      .to.contain('$.replace.tittle')
      .and.contain('line 6, column ')
      .and.contain('Did you mean "title"?');
    expect(heard.length).to.equal(1);
    const { source, problems } = heard[0]!.detail;
    expect(source).to.equal('src');
    expect(problems[0]).to.include({
      path: '$.replace.tittle',
      code: 'unknown-key',
      line: 6,
      didYouMean: 'title',
    });
    expect(errors.join()).to.contain('$.replace.tittle').and.contain('line 6');
  });

  it('hides the host’s own words once the questions are there', async () => {
    const el = markup(`<${TAG}><p>Ring us on 01234.</p></${TAG}>`);
    await settled();
    expect(el.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('can be tried again once the file is mended', async () => {
    let file = '{ "format": 1, "extends": "outcomes", }';
    replace(window, 'fetch', () => Promise.resolve(new Response(file)));
    const { el, person } = await survey({ src: '/pack.json' });
    await until(() => person.words.includes(FAILED), 'the message');
    const ready = listen(el, 'sba-ready');
    file = '{ "format": 1, "extends": "outcomes" }';
    await person.press('Try again');
    await until(() => person.sees('heading', TITLE), 'the questions');
    await settled();
    expect(ready.length).to.equal(1);
    expect(person.words).not.to.contain(FAILED);
    expect(el.shadowRoot!.activeElement?.textContent.trim(), 'where the focus is').to.equal(TITLE);
  });

  for (const [what, answer] of [
    ['is not there', () => Promise.resolve(new Response('nothing here', { status: 404 }))],
    ['cannot be reached', () => Promise.reject(new TypeError('no network'))],
  ] as const) {
    it(`because its file ${what} says so, with a way to try again`, async () => {
      replace(window, 'fetch', answer);
      const heard = listen(document, 'sba-content-error');
      const { person } = await survey({ src: '/none.json' });
      await until(() => person.words.includes(FAILED), 'the message');
      expect(heard[0]!.detail.problems.map(({ code }) => code)).to.deep.equal(['not-loaded']);
      expect(heard[0]!.detail.problems[0]!.expected).to.contain('/none.json');
      expect(person.sees('button', 'Try again')).to.equal(true);
    });
  }

  it('as a web page where JSON should be is named as no JSON', async () => {
    replace(window, 'fetch', () => Promise.resolve(new Response('<!doctype html><title>Sign in</title>')));
    const heard = listen(document, 'sba-content-error');
    const { person } = await survey({ src: '/login' });
    await until(() => person.words.includes(FAILED), 'the message');
    expect(heard[0]!.detail.problems[0]).to.include({ code: 'not-json', line: 1, column: 1 });
  });

  it('in a script child is named with its line', async () => {
    const heard = listen(document, 'sba-content-error');
    const el = markup(
      `<${TAG}><script type="application/json">{\n  "format": 1,\n  "extends": "outcomez"\n}</script></${TAG}>`,
    );
    await settled();
    expect(heard[0]!.detail.source).to.equal('script');
    expect(heard[0]!.detail.problems[0]).to.include({ path: '$.extends', line: 3, didYouMean: 'outcomes' });
    el.querySelector('script')!.textContent = '{ "format": 1, "extends": "outcomes" }';
    await settled();
    expect(new Person(el).sees('heading', TITLE)).to.equal(true);
  });

  it('as an unknown pack is named with the one that may be meant', async () => {
    const heard = listen(document, 'sba-content-error');
    const { person } = await survey({ pack: 'outcome' });
    expect(person.words).to.contain(FAILED);
    expect(person.sees('button', 'Try again'), 'that would not help').to.equal(false);
    expect(heard[0]!.detail).to.deep.include({ source: 'pack' });
    expect(heard[0]!.detail.problems[0]).to.include({ code: 'unknown-reference', didYouMean: 'outcomes' });
  });

  it('and set right keeps what was answered before', async () => {
    const { el, person } = await survey({ content: everyKind, layout: 'list' });
    await person.press('Start');
    await person.answer('I am in the garden.', 'A little');
    const { response } = el;
    el.content = { ...everyKind, title: 7 };
    await settled();
    expect(person.words).to.contain(FAILED);
    expect(person.sees('group')).to.equal(false);
    expect(el.response, 'not lost meanwhile').to.deep.equal(response);
    el.content = structuredClone(everyKind);
    await settled();
    expect(person.chosen('I am in the garden.')).to.deep.equal(['A little']);
    expect(el.response).to.deep.equal(response);
  });

  it('lists many problems, twenty of them on the page', async () => {
    const content = structuredClone(everyKind) as unknown as { sections: { items: unknown[] }[] };
    content.sections[0]!.items = Array.from({ length: 30 }, () => ({ kind: 'nothing' }));
    const heard = listen(document, 'sba-content-error');
    const { person } = await survey({ content });
    expect(heard[0]!.detail.problems.length).to.be.at.least(30);
    await person.press(DETAILS);
    expect(person.words).to.match(/And \d+ more\./);
  });

  it('is explained in Welsh, its problems in English', async () => {
    const { el, person } = await survey({ lang: 'cy', content: { ...everyKind, title: 7 } });
    expect(person.words).to.contain('Ni ellir dangos y cwestiynau.');
    const problems = el.shadowRoot!.querySelector('li')!;
    expect(problems.closest<HTMLElement>('[lang]')!.lang).to.equal('en');
    expect(problems.textContent).to.contain('$.title');
  });

  it('does not harm another element on the page', async () => {
    await survey({ content: 'nonsense' });
    const { person } = await survey();
    await person.press('Start');
    expect(person.sees('group', STATEMENTS[0])).to.equal(true);
  });
});
