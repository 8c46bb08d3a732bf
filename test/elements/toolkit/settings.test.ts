import { expect } from '@open-wc/testing';
import '../../../src/elements/outcome-survey/sba-outcome-survey.js';
import type { SbaOutcomeSurvey } from '../../../src/elements/outcome-survey/outcome-survey.js';
import { ASKED, everyKind } from '../../support/packs.js';
import { mount } from '../../support/page.js';
import { Person, settled, until } from '../../support/person.js';
import { listen, replace } from '../../support/watch.js';
import '../../../src/elements/toolkit/sba-toolkit.js';
import type { SbaToolkit } from '../../../src/elements/toolkit/toolkit.js';

const inside = (where: Node, settings: Partial<SbaOutcomeSurvey> = {}): Promise<SbaOutcomeSurvey> =>
  mount<SbaOutcomeSurvey>('sba-outcome-survey', { content: everyKind, layout: 'list', ...settings }, where);

const toolkit = (settings: Partial<SbaToolkit> = {}, where?: Node): Promise<SbaToolkit> =>
  mount<SbaToolkit>('sba-toolkit', settings, where);

const labels = (el: SbaOutcomeSurvey): unknown[] => [el.response!.group, el.response!.round];

describe('what a toolkit says', () => {
  it('holds for the elements in it, unless they say it themselves', async () => {
    const kit = await toolkit({ group: 'north', round: '2027', save: 'none' });
    const [plain, own] = [await inside(kit), await inside(kit, { group: 'south' })];
    expect(labels(plain)).to.deep.equal(['north', '2027']);
    expect(labels(own)).to.deep.equal(['south', '2027']);
    expect(new Person(plain).words).to.contain('Nothing is kept on this device.');
  });

  it('holds as soon as it is said, and no longer than that', async () => {
    const kit = await toolkit();
    const el = await inside(kit);
    kit.setAttribute('round', '2028');
    await settled();
    expect(el.response!.round).to.equal('2028');
    kit.removeAttribute('round');
    await settled();
    expect(el.response!.round).to.equal(undefined);
  });

  it('gives way to a toolkit inside of it, and fills what that one leaves open', async () => {
    const outer = await toolkit({ group: 'outer', round: '2027' });
    const inner = await mount<SbaToolkit>('sba-toolkit', { group: 'inner' }, outer);
    expect(labels(await inside(inner))).to.deep.equal(['inner', '2027']);
  });

  it('changes with the toolkit that an element is moved to, and ends outside of any', async () => {
    const [one, two] = [await toolkit({ round: 'one' }), await toolkit({ round: 'two' })];
    const el = await inside(one);
    two.append(el);
    await settled();
    expect(el.response!.round).to.equal('two');
    document.body.append(el);
    await settled();
    expect(el.response!.round).to.equal(undefined);
    el.remove();
  });

  it('reaches elements that were there before a toolkit was put around them', async () => {
    const el = await inside(document.body);
    const kit = await toolkit({ round: 'late' });
    kit.append(el);
    await settled();
    expect(el.response!.round).to.equal('late');
  });

  it('names where to send to', async () => {
    const kit = await toolkit({ submitUrl: '/responses' });
    const el = await inside(kit);
    const person = new Person(el);
    await person.press('Start');
    await person.answer(ASKED.pet, 'No');
    await person.answer(ASKED.garden, /A lot/);
    await person.press('Check your answers');
    expect(person.sees('button', 'Send my answers')).to.equal(true);
  });

  for (const [when, isAround] of [
    ['before it is put around an element', true],
    ['once the element is there', false],
  ] as const)
    it(`gives its headers and credentials to what is sent, set ${when}`, async () => {
      const sent: RequestInit[] = [];
      replace(window, 'fetch', (_url: URL, init: RequestInit) => {
        sent.push(init);
        return Promise.resolve(new Response(null, { status: 201 }));
      });
      const submitOptions = {
        headers: () => ({ authorization: 'Bearer kit' }),
        credentials: 'include',
      } as const;
      const kit = await toolkit({ submitUrl: '/responses', ...(isAround && { submitOptions }) });
      const el = await inside(kit);
      const own = await inside(kit, { submitOptions: { headers: { authorization: 'Bearer own' } } });
      if (!isAround) kit.submitOptions = submitOptions;
      await settled();
      for (const one of [el, own]) {
        const person = new Person(one);
        await person.press('Start');
        await person.answer(ASKED.pet, 'No');
        await person.answer(ASKED.garden, /A lot/);
        await one.complete();
        await until(() => person.words.includes('Your answers have been sent.') || undefined);
      }
      const told = sent.map(({ headers, credentials }) => [
        new Headers(headers).get('authorization'),
        credentials,
      ]);
      expect(told).to.deep.equal([
        ['Bearer kit', 'include'],
        ['Bearer own', 'same-origin'],
      ]);
    });

  it('fills the placeholders of packs', async () => {
    const kit = await toolkit({ terms: { council: 'Hillside Council' } });
    const el = await mount<SbaOutcomeSurvey>(
      'sba-outcome-survey',
      {
        content: {
          ...everyKind,
          title: { en: 'Of {council}', cy: '{council}' },
          terms: { ...everyKind.terms, council: 'us' },
        },
      },
      kit,
    );
    expect(new Person(el).words).to.contain('Of Hillside Council');
  });
});

describe('a toolkit as a whole', () => {
  it('tells how far people have come in all of it, clears everything, and brings it back', async () => {
    const kit = await toolkit();
    const [one, two] = [await inside(kit), await inside(kit)];
    const person = new Person(kit);
    expect(person.sees('button', 'Clear everything on this page')).to.equal(false);
    for (const el of [one, two]) {
      const sitter = new Person(el);
      await sitter.press('Start');
      await sitter.answer(ASKED.pet, 'No');
    }
    await settled();
    expect(kit.shadowRoot!.textContent).to.match(/Answered: 2 of \d+\./);
    const before = [one.response, two.response];
    const cleared = listen(kit, 'sba-clear');
    kit.shadowRoot!.querySelector('button')!.click();
    await settled();
    expect(cleared.length).to.equal(2);
    expect([one, two].map((el) => el.response!.answers)).to.deep.equal([{}, {}]);
    expect(document.querySelector('[role=status]')!.textContent).to.contain('has been cleared');
    kit.shadowRoot!.querySelector('button')!.click();
    await settled();
    expect([one.response, two.response]).to.deep.equal(before);
  });

  it('gives up the way back once somebody begins anew', async () => {
    const kit = await toolkit();
    const el = await inside(kit);
    const person = new Person(el);
    await person.press('Start');
    await person.answer(ASKED.pet, 'No');
    await settled();
    kit.shadowRoot!.querySelector('button')!.click();
    await settled();
    expect(kit.shadowRoot!.textContent).to.contain('Undo');
    await person.press('Start');
    await person.answer(ASKED.pet, 'Yes');
    await settled();
    expect(kit.shadowRoot!.textContent).not.to.contain('Undo');
  });
});
