import { expect } from '@open-wc/testing';
import { place } from '../../support/page.js';
import { Person, settled } from '../../support/person.js';

describe('the entry that registers all', () => {
  it('joins what is on the page already', async () => {
    const box = place(document.createElement('div'));
    box.innerHTML = `<sba-toolkit>
      <sba-action-plan></sba-action-plan><sba-baseline pack="area"></sba-baseline>
    </sba-toolkit>`;
    await import('../../../src/define.js');
    await settled();
    const instrument = box.querySelector('sba-baseline')!;
    const { response } = instrument;
    instrument.response = {
      ...response!,
      actions: [{ id: 'action-key', kind: 'close-gap', what: 'Hang up the key.', status: 'not-started' }],
    };
    await settled();
    expect(new Person(box.querySelector('sba-action-plan')!).words).to.contain('Hang up the key.');
  });
});
