import { expect } from '@open-wc/testing';
import type { Action } from '../../../src/schema/action.js';
import { HALL } from '../../support/packs.js';
import { place } from '../../support/page.js';
import { Person } from '../../support/person.js';
import { listen } from '../../support/watch.js';
import { action, at as card, focus, listed, outline, picked, t } from '../action-plan/plan.js';
import { at, open, t as b, toAreas } from '../baseline/baseline.js';
import { ids, response, type Table, together, UNDER } from './toolkit.js';

/** The table with the first area of the hall open, and someone in front of the question on its hours. */
async function inDoors(settings: Parameters<typeof together>[0] = {}): Promise<Table & { hours: Person }> {
  const table = await together(settings);
  await open(table.inHall, HALL.doors);
  return { ...table, hours: at(table.inHall, HALL.hours) };
}

const inForm = (): { form: HTMLFormElement; actionsOf: (name: string) => Action[] } => {
  const form = place(document.createElement('form'));
  const actionsOf = (name: string): Action[] =>
    (JSON.parse(new FormData(form).get(name) as string) as { actions: Action[] }).actions;
  return { form, actionsOf };
};

describe('what is done to an action in the plan', () => {
  it('shows in its instrument, in the response and in the value of the form: edited', async () => {
    const { form, actionsOf } = inForm();
    const { planner, hours, hall } = await inDoors({ where: form, hall: { name: 'hall' } });
    await planner.press(`${t.edit}: Do key.`);
    expect(focus()).to.equal(t.what);
    await planner.write(t.what, 'Copy the key.', false);
    expect(listed(hours), 'at every key').to.deep.equal(['Copy the key.', 'Do bell.']);
    await planner.write(t.owner, 'Bo');
    await planner.pick(t.status, t.statuses['going-on']);
    await planner.press(t.closeAction);
    expect(card(hours, 'Copy the key.').words).to.contain('Bo').and.contain(t.statuses['going-on']);
    expect(hall.response!.actions![0]).to.include({ what: 'Copy the key.', owner: 'Bo', status: 'going-on' });
    expect(actionsOf('hall')).to.deep.equal(hall.response!.actions);
    expect(focus()).to.equal(`${t.edit}: Copy the key.`);
  });

  it('shows there: moved', async () => {
    const { form, actionsOf } = inForm();
    const { planner, hours, hall } = await inDoors({ where: form, hall: { name: 'hall' } });
    await planner.press(`${t.moveDown}: Do key.`);
    expect(listed(hours)).to.deep.equal(['Do bell.', 'Do key.']);
    expect(ids(hall.response!.actions)).to.deep.equal(['bell', 'key', 'soup']);
    expect(ids(actionsOf('hall'))).to.deep.equal(['bell', 'key', 'soup']);
    expect(focus()).to.equal(`${t.edit}: Do key.`);
  });

  it('shows there: deleted, and brought back to its place', async () => {
    const { form, actionsOf } = inForm();
    const { planner, hours, hall, plan } = await inDoors({ where: form, hall: { name: 'hall' } });
    const before = hall.response;
    await planner.press(`${t.remove}: Do key.`);
    expect(focus()).to.equal(t.undo);
    expect(listed(hours)).to.deep.equal(['Do bell.']);
    expect(ids(hall.response!.actions)).to.deep.equal(['bell', 'soup']);
    expect(ids(actionsOf('hall'))).to.deep.equal(['bell', 'soup']);
    await planner.press(t.undo);
    expect(hall.response).to.deep.equal(before);
    expect(ids(actionsOf('hall'))).to.deep.equal(['key', 'bell', 'soup']);
    expect(listed(hours)).to.deep.equal(['Do key.', 'Do bell.']);
    expect(outline(planner)[UNDER.doors]).to.deep.equal(['Do key.', 'Do bell.']);
    expect(ids(plan.actions), 'it is none of the plan').to.deep.equal(['news']);
  });

  it('changes no other instrument', async () => {
    const { planner, mill, plan } = await inDoors();
    const before = [mill.response, plan.actions];
    await planner.press(`${t.remove}: Do soup.`);
    await planner.press(`${t.moveDown}: Do key.`);
    expect([mill.response, plan.actions]).to.deep.equal(before);
  });

  it('shows on the result of the instrument too', async () => {
    const { planner, inHall } = await together();
    await inHall.press(b.seeResult);
    expect(inHall.words).to.contain('Do key.');
    await planner.press(`${t.edit}: Do key.`);
    await planner.write(t.what, 'Copy the key.');
    expect(inHall.words).to.contain('Copy the key.').and.not.contain('Do key.');
    await planner.press(`${t.remove}: Copy the key.`);
    expect(inHall.words).not.to.contain('Copy the key.');
  });

  it('shows in an instrument that is only to look at', async () => {
    const { planner, inHall } = await together({ hall: { readonly: true } });
    expect(inHall.words).to.contain('Do key.');
    await planner.press(`${t.edit}: Do key.`);
    await planner.write(t.what, 'Copy the key.');
    expect(inHall.words).to.contain('Copy the key.').and.not.contain('Do key.');
  });

  it('is told once, by the plan, and bubbles through the toolkit', async () => {
    const { kit, planner, hall, plan } = await together();
    const heard = listen(kit, 'sba-action');
    const inTheHall = listen(hall, 'sba-action');
    await planner.press(`${t.remove}: Do key.`);
    await planner.press(t.undo);
    expect(
      heard.map(({ target, detail }) => [target === plan, detail.change, detail.action.id]),
    ).to.deep.equal([
      [true, 'removed', 'action-key'],
      [true, 'brought-back', 'action-key'],
    ]);
    expect(inTheHall).to.deep.equal([]);
  });

  it('is offered in the same way as in the instrument: moved past actions about other questions', async () => {
    const mixed = [
      action('key', { item: 'hours' }),
      action('list', { item: 'rota' }),
      action('bell', { item: 'hours' }),
    ];
    const { planner, hours, hall } = await inDoors({ hall: { response: response('hall', mixed) } });
    expect(hours.sees('button', `${t.moveDown}: Do key.`), 'in the instrument').to.equal(true);
    await planner.press(`${t.moveDown}: Do key.`);
    expect(ids(hall.response!.actions)).to.deep.equal(['bell', 'list', 'key']);
  });
});

describe('what is done to an action in its instrument', () => {
  it('shows in the plan: edited', async () => {
    const { planner, hours } = await inDoors();
    await hours.press(`${t.edit}: Do key.`);
    await hours.write(t.what, 'Copy the key.', false);
    expect(outline(planner)[UNDER.doors]).to.deep.equal(['Copy the key.', 'Do bell.']);
    await hours.write(t.owner, 'Bo');
    await hours.pick(t.status, t.statuses.done);
    await hours.press(t.closeAction);
    expect(planner.words).to.contain('Actions done: 2.').and.not.contain('overdue');
    await planner.pick(t.filterOwner, 'Bo');
    expect(listed(planner)).to.deep.equal(['Copy the key.']);
  });

  it('shows in the plan: added, moved, deleted and brought back', async () => {
    const { planner, hours } = await inDoors();
    const inPlan = (): string[] | undefined => outline(planner)[UNDER.doors];
    await hours.press(t.kinds['close-gap']);
    await hours.write(t.what, 'Oil the hinges.');
    await hours.press(t.closeAction);
    expect(inPlan()).to.have.members(['Do key.', 'Do bell.', 'Oil the hinges.']);
    await hours.press(`${t.moveDown}: Do key.`);
    expect(inPlan()).to.deep.equal(['Do bell.', 'Do key.', 'Oil the hinges.']);
    await hours.press(`${t.remove}: Do bell.`);
    expect(inPlan()).to.deep.equal(['Do key.', 'Oil the hinges.']);
    await hours.press(t.undo);
    expect(inPlan()).to.deep.equal(['Do bell.', 'Do key.', 'Oil the hinges.']);
  });

  it('shows in the plan while it is being written there', async () => {
    const { planner, hours, hall } = await inDoors();
    await planner.press(`${t.edit}: Do key.`);
    await planner.pick(t.status, t.statuses['going-on']);
    await hours.press(`${t.edit}: Do key.`);
    await hours.write(t.owner, 'Bo');
    await hours.pick(t.status, t.statuses.dropped);
    await hours.answer(t.kind, t.kinds['build-on-strength']);
    expect(planner.written(t.owner)).to.equal('Bo');
    expect(picked(planner, t.status)).to.equal(t.statuses.dropped);
    expect(planner.chosen(t.kind)).to.deep.equal([t.kinds['build-on-strength']]);
    expect(hall.response!.actions![0]).to.include({ owner: 'Bo', status: 'dropped' });
  });

  it('takes it from the plan where it is being written when it is deleted', async () => {
    const { planner, hours } = await inDoors();
    await planner.press(`${t.edit}: Do key.`);
    await hours.press(`${t.remove}: Do key.`);
    expect(planner.sees('textbox')).to.equal(false);
    expect(listed(planner)).not.to.contain('Do key.');
  });

  it('shows in the plan after the instrument was on other pages', async () => {
    const { planner, inHall } = await inDoors();
    expect(outline(planner)).to.have.property(UNDER.table);
    await toAreas(inHall);
    await open(inHall, HALL.table);
    await at(inHall, 'Who cooks?').press(`${t.remove}: Do soup.`);
    expect(outline(planner)).not.to.have.property(UNDER.table);
  });
});
