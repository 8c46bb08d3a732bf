import { expect } from '@open-wc/testing';
import { openPage } from '../../support/host.js';
import { ASKED, everyKind } from '../../support/packs.js';
import { Person, settled, until } from '../../support/person.js';
import { answered } from './states.js';
import { type SbaOutcomeSurvey, type Seat } from './survey.js';

/** A frame has the storage of the tab, and so what 'Duplicate tab' gives to the new one. */
async function duplicate(): Promise<Seat> {
  const { page } = await openPage('/test/hosts/pages/shared-draft.html');
  const el = page.querySelector<SbaOutcomeSurvey>('sba-outcome-survey')!;
  el.content = everyKind;
  const person = new Person(el);
  await until(() => person.sees('button', 'Carry on') || undefined, 'the offer in the other tab');
  return { el, person };
}

/** The draft in the tab, which may hold something of the tests before. */
const draft = (): string | undefined =>
  Object.entries(sessionStorage as unknown as Record<string, string>).find(([key]) =>
    key.includes('shared'),
  )?.[1];

/** Some answers that the tab has kept. */
async function kept(): Promise<Seat> {
  const seat = await answered({ id: 'shared' });
  await until(draft, 'the draft');
  return seat;
}

const pageEvent = (type: string): void => {
  window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
};

const answersOf = ({ el }: Seat): unknown => ({ ...el.response, id: '' });

describe('a tab that was duplicated', () => {
  it('goes on with the same answers as another response, so that both can be sent', async () => {
    const mine = await kept();
    const { id } = mine.el.response!;
    const copy = await duplicate();
    await copy.person.press('Carry on');
    await until(() => copy.el.response!.id !== id, 'an id of its own');
    expect(answersOf(copy)).to.deep.equal(answersOf(mine));
    expect(mine.el.response!.id, 'the first keeps its id').to.equal(id);
    const own = copy.el.response!.id;
    await copy.person.answer(ASKED.garden, 'A little');
    expect(copy.el.response!.id).to.equal(own);
  });

  it('does so too where the first has been finished while the other was still asked', async () => {
    const mine = await kept();
    const { id } = mine.el.response!;
    const copy = await duplicate();
    await until(() => draft()?.includes(id) === false, 'an id of its own');
    await mine.person.press('Check your answers');
    await mine.person.press('Finish');
    await copy.person.press('Carry on');
    expect(copy.el.response!.id).not.to.equal(id);
    expect(mine.el.response!.id).to.equal(id);
  });

  it('keeps the id where the first is gone: it is a tab that was opened again', async () => {
    const mine = await kept();
    const { response } = mine.el;
    mine.el.remove();
    const copy = await duplicate();
    await copy.person.press('Carry on');
    await copy.person.answer(ASKED.garden, 'A little');
    expect(copy.el.response!.id).to.equal(response!.id);
  });

  it('is told apart from a page that the browser had kept aside, when somebody comes back to that', async () => {
    const mine = await kept();
    const { id } = mine.el.response!;
    pageEvent('pagehide');
    const copy = await duplicate();
    await copy.person.press('Carry on');
    await settled();
    expect(copy.el.response!.id, 'nobody else is there').to.equal(id);
    pageEvent('pageshow');
    await until(() => mine.el.response!.id !== copy.el.response!.id, 'an id of its own');
    expect(copy.el.response!.id).to.equal(id);
  });
});
