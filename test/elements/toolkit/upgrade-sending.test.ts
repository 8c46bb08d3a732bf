import { expect } from '@open-wc/testing';
import '../../../src/elements/outcome-survey/sba-outcome-survey.js';
import { ASKED, everyKind } from '../../support/packs.js';
import { place } from '../../support/page.js';
import { Person, settled, until } from '../../support/person.js';
import { replace } from '../../support/watch.js';

describe('submitOptions of a toolkit whose script comes last', () => {
  it('arrive with what is sent', async () => {
    const sent: RequestInit[] = [];
    replace(window, 'fetch', (_url: URL, init: RequestInit) => {
      sent.push(init);
      return Promise.resolve(new Response(null, { status: 201 }));
    });
    const box = place(document.createElement('div'));
    box.innerHTML =
      '<sba-toolkit submit-url="/responses"><sba-outcome-survey layout="list"></sba-outcome-survey></sba-toolkit>';
    const el = box.querySelector('sba-outcome-survey')!;
    el.content = everyKind;
    Object.assign(box.querySelector('sba-toolkit')!, {
      submitOptions: { headers: { authorization: 'Bearer kit' }, credentials: 'include' },
    });
    expect(customElements.get('sba-toolkit')).to.equal(undefined);
    await import('../../../src/elements/toolkit/sba-toolkit.js');
    await settled();
    const person = new Person(el);
    await person.press('Start');
    await person.answer(ASKED.pet, 'No');
    await person.answer(ASKED.garden, /A lot/);
    await el.complete();
    await until(() => person.words.includes('Your answers have been sent.') || undefined);
    expect(new Headers(sent[0]!.headers).get('authorization')).to.equal('Bearer kit');
    expect(sent[0]!.credentials).to.equal('include');
  });
});
