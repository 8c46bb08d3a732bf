import { expect } from '@open-wc/testing';
import { kitchen } from '../../support/packs.js';
import { markup } from '../../support/page.js';
import { Person, settled } from '../../support/person.js';

describe('a matrix that is on the page before its script', () => {
  it('shows the host’s own words until then, and has its properties and responses after', async () => {
    const el = markup(
      '<sba-behaviour-matrix group="cooks" layout="list" heading-level="3"><p>Ring us on 01234.</p></sba-behaviour-matrix>',
    );
    const many = markup('<sba-behaviour-matrix together></sba-behaviour-matrix>');
    expect(customElements.get('sba-behaviour-matrix')).to.equal(undefined);
    expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
    Object.assign(el, { content: kitchen });
    Object.assign(many, { content: kitchen, responses: [] });
    await import('../../../src/elements/behaviour-matrix/sba-behaviour-matrix.js');
    await settled();
    const person = new Person(el);
    expect(el.querySelector('p')!.checkVisibility()).to.equal(false);
    expect(person.get('heading', 'How we are in the kitchen').localName).to.equal('h3');
    await person.press('Start');
    expect(person.sees('group', 'Cooks: We taste first.')).to.equal(true);
    expect(new Person(many).words).to.contain('Nothing has been answered here yet.');
  });
});
