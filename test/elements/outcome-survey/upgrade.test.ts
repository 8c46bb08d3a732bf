import { expect } from '@open-wc/testing';
import { everyKind } from '../../support/packs.js';
import { markup, place } from '../../support/page.js';
import { Person, settled } from '../../support/person.js';

describe('an element that is on the page before its script', () => {
  it('shows the host’s own words until then, and has its properties, attributes and response after', async () => {
    const el = markup(
      '<sba-outcome-survey heading-level="3" layout="list"><p>Ring us on 01234.</p></sba-outcome-survey>',
    );
    const made = place(document.createElement('sba-outcome-survey'));
    expect(customElements.get('sba-outcome-survey')).to.equal(undefined);
    expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
    const response = {
      format: 1,
      id: '6f1c1c0e-7f7f-4d6b-9c57-1f2e3d4c5b6a',
      pack: { id: 'every-kind', version: '1.0.0' },
      mode: 'standard',
      language: 'en',
      started: '2026-11-01',
      answers: { garden: { value: 'lot' } },
    };
    Object.assign(el, { content: everyKind, response, terms: { what: 'an upgrade' } });
    Object.assign(made, { content: { ...everyKind, title: 'Made by script' }, readonly: true });

    await import('../../../src/elements/outcome-survey/sba-outcome-survey.js');
    await settled();

    const person = new Person(el);
    expect(el.querySelector('p')!.checkVisibility()).to.equal(false);
    expect(person.get('heading', 'A survey of every kind').localName).to.equal('h3');
    expect(person.words).to.contain('To try an upgrade.');
    expect(el.response).to.deep.equal(response);
    await person.press('Carry on');
    expect(person.chosen('I am in the garden.')).to.deep.equal(['A lot\nMore than half']);
    expect(person.all('group').length).to.equal(4);
    expect(new Person(made).sees('heading', 'Made by script')).to.equal(true);
    expect(new Person(made).sees('button')).to.equal(false);
    // an own property left over from before would hide the real one
    made.readonly = false;
    await settled();
    expect(new Person(made).sees('button', 'Start')).to.equal(true);
  });
});
