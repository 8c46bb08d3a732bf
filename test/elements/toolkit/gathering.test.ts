import { expect } from '@open-wc/testing';
import type { Action } from '../../../src/schema/action.js';
import { HALL } from '../../support/packs.js';
import { place } from '../../support/page.js';
import { settled } from '../../support/person.js';
import { action, add, at as card, listed, outline, picked, plan, t } from '../action-plan/plan.js';
import { at, baseline, inArea, open } from '../baseline/baseline.js';
import { emptyTogether, ids, response, together, toolkit, UNDER } from './toolkit.js';

describe('a plan in a toolkit', () => {
  it('gathers the actions of every instrument there, by area, and those of none', async () => {
    const { planner } = await together();
    expect(outline(planner)).to.deep.equal({
      [UNDER.doors]: ['Do key.', 'Do bell.'],
      [UNDER.table]: ['Do soup.'],
      [UNDER.wheel]: ['Do wheel.'],
      [t.unbound]: ['Do news.'],
    });
  });

  it('says what each is about', async () => {
    const { planner } = await together();
    expect(card(planner, 'Do key.').words).to.contain(`About: ${HALL.hours}`);
    expect(card(planner, 'Do wheel.').words).to.contain('About: Question 1 of area 2.');
    expect(card(planner, 'Do news.').words).not.to.contain('About:');
  });

  it('puts what belongs to no question under the instrument', async () => {
    const kit = await toolkit();
    const loose = [action('gate'), action('moat', { item: 'long-gone' })];
    await baseline({ response: response('hall', loose) }, kit);
    const { person } = await plan({}, kit);
    expect(outline(person)).to.deep.equal({ [UNDER.hall]: ['Do gate.', 'Do moat.'] });
  });

  it('tells what is due and what is done across all of them, the celebration first', async () => {
    const { planner } = await together();
    const { words } = planner;
    expect(words).to.contain('3 days overdue: Do key. (Mo)').and.contain('Due in 8 days: Do soup.');
    expect(planner.all('heading').map((one) => one.textContent.trim())).to.deep.equal([
      ...[t.plan, t.celebrate, t.look],
      ...[UNDER.doors, UNDER.table, UNDER.wheel, t.unbound],
      ...[t.addAction, t.takeAway, t.goOnLater],
    ]);
    expect(words.indexOf('Loud is better.')).to.be.below(words.indexOf('3 days overdue'));
  });

  it('shows some of them, by how far they are and by who sees to them', async () => {
    const { planner } = await together();
    await planner.pick(t.filterOwner, t.nobody);
    expect(listed(planner)).to.deep.equal(['Do bell.', 'Do soup.', 'Do news.']);
    expect(planner.words).to.contain('Actions shown: 3 of 5');
    await planner.pick(t.filterOwner, 'Ali');
    expect(outline(planner)).to.deep.equal({ [UNDER.wheel]: ['Do wheel.'] });
    await planner.pick(t.filterOwner, t.all);
    await planner.pick(t.filterStatus, t.statuses.done);
    expect(outline(planner)).to.deep.equal({ [UNDER.doors]: ['Do bell.'] });
    expect(picked(planner, t.filterOwner)).to.equal(t.all);
  });

  it('says where actions come from while there is none', async () => {
    const { planner } = await emptyTogether();
    expect(planner.words).to.contain(t.planEmptyIn).and.not.contain(t.planEmpty);
    const alone = await plan();
    expect(alone.person.words).to.contain(t.planEmpty).and.not.contain(t.planEmptyIn);
  });

  it('takes one that belongs to no question, and keeps it out of every response', async () => {
    const { plan: el, planner, hall, mill } = await emptyTogether();
    await add(planner, 'Tell the paper.');
    expect(el.actions.map(({ what }) => what)).to.deep.equal(['Tell the paper.']);
    expect(el.actions[0]).not.to.have.property('item');
    expect([hall.response, mill.response].some((one) => one && 'actions' in one)).to.equal(false);
    expect(listed(planner)).to.deep.equal(['Tell the paper.']);
  });

  it('gives its own actions alone as its own', async () => {
    const { plan: el } = await together();
    expect(ids(el.actions)).to.deep.equal(['news']);
  });

  it('has them alone as its value in a form, beside that of each instrument', async () => {
    const form = place(document.createElement('form'));
    const { planner } = await together({ where: form, hall: { name: 'hall' }, plan: { name: 'plan' } });
    const own = (): Action[] => JSON.parse(new FormData(form).get('plan') as string) as Action[];
    expect(ids(own())).to.deep.equal(['news']);
    await add(planner, 'Tell the paper.');
    await planner.press(`${t.remove}: Do key.`);
    expect(own().map(({ what }) => what)).to.deep.equal(['Do news.', 'Tell the paper.']);
    expect([...new FormData(form).keys()]).to.have.members(['plan', 'hall']);
  });

  it('keeps what the instruments hold when its own are set', async () => {
    const { plan: el, planner, hall } = await together();
    el.actions = [action('gate')];
    await settled();
    expect(listed(planner)).to.deep.equal(['Do key.', 'Do bell.', 'Do soup.', 'Do wheel.', 'Do gate.']);
    expect(ids(hall.response!.actions)).to.deep.equal(['key', 'bell', 'soup']);
  });

  it('shows an action of an instrument from its first key', async () => {
    const { planner, inHall } = await emptyTogether();
    await open(inHall, HALL.doors);
    await at(inHall, HALL.hours).press(t.kinds['close-gap']);
    await at(inHall, HALL.hours).write(t.what, 'Op', false);
    expect(outline(planner)).to.deep.equal({ [UNDER.doors]: ['Op'] });
    await at(inHall, HALL.hours).write(t.what, 'Open on Sundays.');
    expect(outline(planner)).to.deep.equal({ [UNDER.doors]: ['Open on Sundays.'] });
  });

  it('counts what is written, not what was only begun elsewhere', async () => {
    const { planner, inHall } = await together();
    await open(inHall, HALL.doors);
    await at(inHall, HALL.hours).press(t.kinds['close-gap']);
    await planner.pick(t.filterStatus, t.statuses.done);
    expect(planner.words).to.contain('Actions shown: 1 of 5');
  });

  it('is not needed: an instrument works in a toolkit without one', async () => {
    const kit = await toolkit();
    const { el, person } = await inArea();
    kit.append(el);
    await settled();
    await at(person, HALL.hours).press(t.kinds['close-gap']);
    await at(person, HALL.hours).write(t.what, 'Open on Sundays.');
    expect(el.response!.actions!.map(({ what }) => what)).to.deep.equal(['Open on Sundays.']);
  });
});

describe('a toolkit', () => {
  it('shows what stands in it, as a block', async () => {
    const kit = await toolkit();
    kit.innerHTML = '<p>Welcome.</p>';
    expect(kit.innerText.trim()).to.equal('Welcome.');
    expect(getComputedStyle(kit).display).to.equal('block');
    kit.hidden = true;
    expect(getComputedStyle(kit).display).to.equal('none');
  });

  it('reaches what stands deep in it, and in shadow roots', async () => {
    const kit = await toolkit();
    const [outer, inner] = [document.createElement('section'), document.createElement('div')];
    kit.append(outer);
    outer.append(inner);
    const root = inner.attachShadow({ mode: 'open' });
    await baseline({ response: response('hall', [action('key', { item: 'hours' })]) }, root);
    const { person } = await plan({}, outer);
    expect(outline(person)).to.deep.equal({ [UNDER.doors]: ['Do key.'] });
  });

  it('may hold two plans: they share what the instruments hold, and have each their own', async () => {
    const { kit, planner, plan: el } = await together();
    const second = await plan({}, kit);
    const shared = ['Do key.', 'Do bell.', 'Do soup.', 'Do wheel.'];
    expect(listed(second.person)).to.deep.equal(shared);
    await add(second.person, 'Tell the paper.');
    expect(listed(second.person)).to.deep.equal([...shared, 'Tell the paper.']);
    expect(ids(el.actions)).to.deep.equal(['news']);
    await planner.press(`${t.edit}: Do wheel.`);
    await planner.write(t.what, 'Mend the wheel.');
    expect(listed(second.person)).to.contain('Mend the wheel.');
    await second.person.press(`${t.remove}: Mend the wheel.`);
    expect(listed(planner)).to.deep.equal(['Do key.', 'Do bell.', 'Do soup.', 'Do news.']);
  });
});
