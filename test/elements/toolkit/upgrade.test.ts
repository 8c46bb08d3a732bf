import { expect } from '@open-wc/testing';
import { place } from '../../support/page.js';
import { Person, settled } from '../../support/person.js';

const response = {
  format: 1,
  id: 'response-of-the-area',
  pack: { id: 'area', version: '1.0.0' },
  mode: 'standard',
  language: 'en',
  started: '2026-11-02',
  answers: {},
  actions: [{ id: 'action-key', kind: 'close-gap', what: 'Hang up the key.', status: 'not-started' }],
};

describe('a toolkit whose script comes after those of what stands in it', () => {
  it('gathers all the same', async () => {
    const box = place(document.createElement('div'));
    box.innerHTML =
      '<sba-toolkit><sba-baseline></sba-baseline><sba-action-plan></sba-action-plan></sba-toolkit>';
    const instrument = box.querySelector('sba-baseline')!;
    const el = box.querySelector('sba-action-plan')!;
    Object.assign(instrument, { response });
    await import('../../../src/elements/baseline/sba-baseline.js');
    await import('../../../src/elements/action-plan/sba-action-plan.js');
    await settled();
    const person = new Person(el);
    expect(customElements.get('sba-toolkit')).to.equal(undefined);
    expect(person.words).not.to.contain('Hang up the key.');

    await import('../../../src/elements/toolkit/sba-toolkit.js');
    await settled();

    expect(person.words).to.contain('Hang up the key.');
  });
});
