import { expect } from '@open-wc/testing';
import { place } from '../../support/page.js';
import { Person, settled } from '../../support/person.js';

describe('a plan that is on the page before its script', () => {
  it('has the actions and settings that it was given by then', async () => {
    expect(customElements.get('sba-action-plan')).to.equal(undefined);
    const form = place(document.createElement('form'));
    form.innerHTML = '<sba-action-plan name="plan" heading-level="4" lang="cy"></sba-action-plan>';
    const el = form.firstElementChild!;
    const given = [{ id: 'action-key', kind: 'close-gap', what: 'Hang it up.', status: 'done' }];
    Object.assign(el, { actions: given });

    await import('../../../src/elements/action-plan/sba-action-plan.js');
    await settled();

    const person = new Person(el as HTMLElement);
    expect((el as unknown as { actions: unknown }).actions).to.deep.equal(given);
    expect(person.get('heading', 'Cynllun gweithredu').localName).to.equal('h4');
    expect(JSON.parse(new FormData(form).get('plan') as string)).to.deep.equal(given);
    // an own property left over from before would hide the real one
    Object.assign(el, { actions: [] });
    await settled();
    expect(new FormData(form).has('plan')).to.equal(false);
  });
});
