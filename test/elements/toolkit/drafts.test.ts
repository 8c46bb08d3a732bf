import '../../../src/elements/outcome-survey/sba-outcome-survey.js';
import { expect } from '@open-wc/testing';
import type { SbaOutcomeSurvey } from '../../../src/elements/outcome-survey/outcome-survey.js';
import type { SbaToolkit } from '../../../src/elements/toolkit/toolkit.js';
import { ASKED, everyKind } from '../../support/packs.js';
import { mount, place } from '../../support/page.js';
import { Person, settled, until } from '../../support/person.js';
import { add, listed, plan } from '../action-plan/plan.js';
import { moveTo } from './toolkit.js';

const OFFER = 'Do you want to go on?';
const CLEAR = 'Clear everything on this page';

const toolkit = (settings: Partial<SbaToolkit> = {}): Promise<SbaToolkit> =>
  mount<SbaToolkit>('sba-toolkit', settings);

const survey = (where: Node): Promise<SbaOutcomeSurvey> =>
  mount<SbaOutcomeSurvey>('sba-outcome-survey', { content: everyKind, layout: 'list' }, where);

const kept = (): string[] => Object.keys(sessionStorage);

/** As a person: begins, answers one question, and waits until that is kept. */
async function begin(el: SbaOutcomeSurvey): Promise<void> {
  const person = new Person(el);
  await person.press('Start');
  await person.answer(ASKED.pet, 'No');
  const before = kept().length;
  await until(() => kept().length > before, 'the draft');
}

/** The toolkit and what is in it, opened again. */
async function again(kit: SbaToolkit): Promise<{ kit: SbaToolkit; el: SbaOutcomeSurvey }> {
  kit.remove();
  const next = await toolkit();
  return { kit: next, el: await survey(next) };
}

const press = async (kit: SbaToolkit, name: string): Promise<void> => {
  const button = [...kit.shadowRoot!.querySelectorAll('button')].find(
    (one) => one.textContent.trim() === name,
  );
  button!.click();
  await settled();
};

describe('clearing everything in a toolkit', () => {
  it('takes a draft too that is only offered, and brings the offer back', async () => {
    const first = await toolkit();
    const before = await survey(first);
    await begin(before);
    const { response } = before;
    const { kit, el } = await again(first);
    const person = new Person(el);
    expect(person.sees('heading', OFFER)).to.equal(true);
    await press(kit, CLEAR);
    expect(kept()).to.deep.equal([]);
    expect(person.sees('heading', OFFER)).to.equal(false);
    await press(kit, 'Undo');
    expect(person.sees('heading', OFFER)).to.equal(true);
    expect(kept().length, 'it is kept again').to.equal(1);
    await person.press('Carry on');
    expect(el.response).to.deep.equal(response);
  });

  it('takes the offered actions of a plan, and brings the offer back', async () => {
    const first = await toolkit();
    const { person } = await plan({}, first);
    await add(person, 'Tell the paper.');
    await until(() => kept().length > 0, 'the draft');
    first.remove();
    const kit = await toolkit();
    const next = await plan({}, kit);
    await press(kit, CLEAR);
    expect(kept()).to.deep.equal([]);
    await press(kit, 'Undo');
    await next.person.press('Carry on');
    expect(listed(next.person)).to.deep.equal(['Tell the paper.']);
  });

  it('has nothing to clear any more once what was offered has been deleted', async () => {
    const first = await toolkit();
    await begin(await survey(first));
    const { kit, el } = await again(first);
    await until(() => kit.shadowRoot!.textContent.includes(CLEAR), 'something to clear');
    await new Person(el).press('Start again');
    await until(() => !kit.shadowRoot!.textContent.includes(CLEAR), 'nothing to clear');
    expect(new Person(el).sees('button', 'Start')).to.equal(true);
  });
});

describe('the draft of an element that is moved', () => {
  const rounds = async (): Promise<[SbaToolkit, SbaToolkit]> => [
    await toolkit({ round: '2026' }),
    await toolkit({ round: '2027' }),
  ];

  it('to another toolkit is kept there and no longer here', async () => {
    const [here, there] = await rounds();
    const el = await survey(here);
    await begin(el);
    const [before] = kept();
    await moveTo(there, el);
    await until(() => kept().length === 1 && kept()[0] !== before, 'the draft under its new name');
    expect(kept()[0]).to.contain('2027');
  });

  it('out of every toolkit is kept outside', async () => {
    const [here] = await rounds();
    const el = await survey(here);
    await begin(el);
    await moveTo(place(document.createElement('section')), el);
    await until(() => kept().length === 1 && !kept()[0]!.includes('2026'), 'the draft under its new name');
  });

  it('stays where it is when the element merely leaves the page', async () => {
    const [here] = await rounds();
    const el = await survey(here);
    await begin(el);
    const before = kept();
    el.remove();
    await settled();
    expect(kept()).to.deep.equal(before);
    here.append(el);
    await settled();
    expect(kept()).to.deep.equal(before);
  });

  it('is left to an element that has meanwhile taken its place', async () => {
    const [here, there] = await rounds();
    const el = await survey(here);
    await begin(el);
    const [before] = kept();
    el.remove();
    const other = await survey(here);
    await new Person(other).press('Carry on');
    await moveTo(there, el);
    await until(() => kept().length === 2, 'both drafts');
    expect(kept()).to.include(before);
  });
});
