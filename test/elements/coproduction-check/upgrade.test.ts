import { expect } from '@open-wc/testing';
import { choir } from '../../support/packs.js';
import { markup } from '../../support/page.js';
import { Person, settled } from '../../support/person.js';

describe('a check that is on the page before its script', () => {
  it('shows the host’s own words until then, and has its properties and mode after', async () => {
    const el = markup(
      '<sba-coproduction-check mode="workshop" heading-level="3"><p>Ring us on 01234.</p></sba-coproduction-check>',
    );
    expect(customElements.get('sba-coproduction-check')).to.equal(undefined);
    expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
    Object.assign(el, { content: choir });
    await import('../../../src/elements/coproduction-check/sba-coproduction-check.js');
    await settled();
    const person = new Person(el);
    expect(el.querySelector('p')!.checkVisibility()).to.equal(false);
    expect(person.get('heading', 'How the choir sings').localName).to.equal('h3');
    expect(person.sees('button', 'Start answering')).to.equal(true);
  });
});
