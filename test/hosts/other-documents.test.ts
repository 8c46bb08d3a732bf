import { expect } from '@open-wc/testing';
import type { InstrumentElement } from '../../src/elements/instrument-element.js';
import { openHost, openPage } from '../support/host.js';
import { settled, until } from '../support/person.js';

const PAGES = '/test/hosts/pages';

describe('a page of XHTML', () => {
  it('keeps what the host put inside, and the console says what to do', async () => {
    const { page, seen } = await openPage(`${PAGES}/page.xhtml`);
    expect(page.contentType).to.equal('application/xhtml+xml');
    await until(() => seen.logged.length > 0, 'a line in the console');
    expect(seen.logged.join()).to.contain('Serve it as text/html');
    expect(page.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(page.querySelector('p')!.textContent).to.equal('Ring us on 01234.');
  });
});

describe('an element that is moved to another document', () => {
  it('keeps its styles and its answers, there and back', async () => {
    const { page, person, el } = await openHost(`${PAGES}/plain.html`);
    const there = await openPage(`${PAGES}/violates.html`);
    const height = (): number =>
      parseFloat(getComputedStyle(person.get('button', /Start|Continue/)).minHeight);
    await person.press('Start');
    await person.answer(/more connected/, 'Agree');
    expect(height()).to.be.at.least(44);
    const home = el.parentElement!;
    for (const where of [there.page.body, home]) {
      where.append(el);
      await until(() => person.sees('button', 'Continue'), 'the question');
      await settled();
      expect(height(), where.ownerDocument.title).to.be.at.least(44);
      expect(Object.values(el.response!.answers)).to.deep.equal([{ value: 'agree' }]);
    }
    expect(page.title).not.to.equal(there.page.title);
  });
});

describe('an element whose first drawing throws', () => {
  for (const tag of ['sba-outcome-survey', 'sba-baseline', 'sba-action-plan', 'sba-toolkit'])
    it(`shows what the host put inside: ${tag}`, async () => {
      const { page } = await openHost(`${PAGES}/plain.html`);
      const el = page.createElement(tag) as unknown as InstrumentElement;
      const inside = page.createElement('p');
      inside.textContent = 'Ring us on 01234.';
      el.append(inside);
      // What no browser does, but an extension or a polyfill may.
      Object.defineProperty(el, 'render', {
        value: () => {
          throw new Error('broken by the page');
        },
      });
      page.body.append(el);
      await settled();
      expect(inside.checkVisibility()).to.equal(true);
    });
});
