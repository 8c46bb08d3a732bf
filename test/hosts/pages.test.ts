import { expect } from '@open-wc/testing';
import { openHost, openPage } from '../support/host.js';
import { settled, until } from '../support/person.js';
import { all, nameOf } from '../support/screen.js';
import { answerAll, expected } from './run.js';

const PAGES = '/test/hosts/pages';

describe('a page without a build step', () => {
  it('loads what it has elements for, which works as the whole does', async () => {
    const { frame, page, person, seen } = await openHost(`${PAGES}/loader.html`);
    await answerAll(person);
    expect(seen.events.at(-1)!.detail.response!.answers).to.deep.equal(expected);
    expect(seen.warnings).to.deep.equal([]);
    const files = frame.contentWindow!.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(files.filter((name) => name.includes('/dist/sba/')).length, 'each once').to.equal(
      new Set(files.filter((name) => name.includes('/dist/sba/'))).size,
    );
    expect(files.filter((name) => /sba-(baseline|results)|together|charts/.test(name))).to.deep.equal([]);
    expect(page.defaultView!.customElements.get('sba-baseline')).to.equal(undefined);
  });

  it('finds what the toolkit exports in `sba`, and nothing else of it on the window', async () => {
    const { frame } = await openHost(`${PAGES}/plain.html`);
    const there = frame.contentWindow as unknown as Record<string, { version: string } | undefined>;
    expect(there['sba']!.version).to.match(/^\d+\.\d+\.\d+/);
    const { frame: empty } = await openPage(`${PAGES}/violates.html`);
    const usual = new Set([...Object.keys(empty.contentWindow!), 'seen', 'sba']);
    // Lit notes its version, for those who load it twice
    const ours = Object.keys(there).filter(
      (name) => !usual.has(name) && !/^lit[A-Z]|^reactiveElement/.test(name),
    );
    expect(ours).to.deep.equal([]);
  });

  it('may load the script before the element is read, with the questions in the page', async () => {
    const { page, person, seen } = await openHost(`${PAGES}/blocking.html`);
    expect(person.sees('heading', 'Written in the page')).to.equal(true);
    expect(
      seen.events.map(({ type }) => type),
      'ready once',
    ).to.deep.equal(['sba-ready']);
    expect(seen.errors).to.deep.equal([]);
    expect(page.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('checks the script by its integrity', async () => {
    const { page } = await openPage(`${PAGES}/violates.html`);
    const integrity = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
    for (const [file, hash] of Object.entries(integrity)) {
      const load = (value: string, name: string): Promise<string> =>
        new Promise((resolve) => {
          const script = page.createElement('script');
          script.type = 'module';
          script.integrity = value;
          script.src = `/dist/${file}?${name}`;
          for (const type of ['load', 'error']) script.addEventListener(type, () => resolve(type));
          page.head.append(script);
        });
      expect(await load(hash, 'right'), file).to.equal('load');
      expect(await load(`${hash.slice(0, 20)}AAAA${hash.slice(24)}`, 'wrong'), `not ${file}`).to.equal(
        'error',
      );
      expect(file).to.match(/\.min\.js$|^sba\/sba\.js$/);
    }
  });

  it('is told the place where its JSON is broken, and shows its own words', async () => {
    const { page, person, seen } = await openHost(`${PAGES}/broken.html`);
    expect(person.words).to.contain('The questions cannot be shown.');
    expect(page.querySelector('p')!.checkVisibility()).to.equal(true);
    const [event] = seen.events;
    expect(event!.type).to.equal('sba-content-error');
    expect(event!.detail.problems![0]).to.include({ code: 'not-json', line: 5, column: 3 });
    expect(seen.logged.join()).to.contain('line 5');
    expect(seen.errors).to.deep.equal([]);
  });

  it('is told it by the demo page too', async () => {
    const { page } = await openHost('/stories/host/index.html');
    const el = page.querySelector('sba-outcome-survey')!;
    el.src = '/test/hosts/pages/broken-pack.txt';
    await until(() => page.querySelector('pre')!.textContent.includes('sba-content-error'), 'the error');
    expect(page.querySelector('pre')!.textContent).to.contain('(line 5, column 3)').and.contain('not-json');
  });

  it('sends the response with its own form', async () => {
    const { page, person, el } = await openHost(`${PAGES}/fields.html`);
    const form = page.querySelector('form')!;
    await person.press('Start');
    await person.answer('I feel safe in my home.', 'Agree');
    let sent: FormData | undefined;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = new FormData(form);
    });
    for (const button of all(el, 'button')) expect(nameOf(button)).not.to.equal('Save');
    form.requestSubmit();
    await settled();
    expect([...sent!.keys()]).to.deep.equal(['area', 'answers']);
    expect(JSON.parse(sent!.get('answers') as string)).to.deep.equal(el.response);
  });

  it('is not sent by a button or an Enter of the survey', async () => {
    const { page, person } = await openHost(`${PAGES}/fields.html`);
    let submitted = 0;
    page.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    await person.press('Start');
    await person.press('Check your answers');
    await person.press('Finish');
    expect(submitted).to.equal(0);
    expect(page.defaultView!.location.pathname).to.contain('fields.html');
  });
});
