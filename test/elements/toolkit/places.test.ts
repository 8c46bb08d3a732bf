import { expect } from '@open-wc/testing';
import { HALL, hall } from '../../support/packs.js';
import { place } from '../../support/page.js';
import { settled } from '../../support/person.js';
import { action, add, listed, outline, plan, t } from '../action-plan/plan.js';
import { at, baseline, open } from '../baseline/baseline.js';
import { hallActions, ids, mill, moveTo, response, together, toolkit, UNDER } from './toolkit.js';

const section = (): HTMLElement => place(document.createElement('section'));

const hallBaseline = { content: hall, response: response('hall', hallActions()) };

describe('in whatever order they come', () => {
  it('the plan stands before the instruments', async () => {
    const kit = await toolkit();
    const { person } = await plan({}, kit);
    expect(person.words).to.contain(t.planEmptyIn);
    await baseline(hallBaseline, kit);
    expect(outline(person)).to.deep.equal({
      [UNDER.doors]: ['Do key.', 'Do bell.'],
      [UNDER.table]: ['Do soup.'],
    });
  });

  it('an instrument gets its questions later', async () => {
    const kit = await toolkit();
    const { person } = await plan({}, kit);
    const { el } = await baseline({ ...hallBaseline, content: null }, kit);
    expect(person.words).to.contain(t.planEmptyIn);
    el.content = hall;
    await settled();
    expect(outline(person)).to.have.property(UNDER.doors);
  });

  it('an instrument gets its actions later', async () => {
    const kit = await toolkit();
    const { person } = await plan({}, kit);
    const { person: inHall } = await baseline({ layout: 'list' }, kit);
    await open(inHall, HALL.doors);
    await at(inHall, HALL.hours).press(t.kinds['close-gap']);
    await at(inHall, HALL.hours).write(t.what, 'Open on Sundays.');
    expect(outline(person)).to.deep.equal({ [UNDER.doors]: ['Open on Sundays.'] });
  });

  it('a toolkit is put around its children later, and nothing that was written is lost', async () => {
    const outside = section();
    const { el } = await baseline(hallBaseline, outside);
    const { el: own, person } = await plan({ actions: [action('news')] }, outside);
    expect(listed(person)).to.deep.equal(['Do news.']);
    expect(person.words).not.to.contain('Do key.');
    const kit = document.createElement('sba-toolkit');
    outside.append(kit);
    await moveTo(kit, el, own);
    expect(outline(person)).to.deep.equal({
      [UNDER.doors]: ['Do key.', 'Do bell.'],
      [UNDER.table]: ['Do soup.'],
      [t.unbound]: ['Do news.'],
    });
    expect(ids(own.actions)).to.deep.equal(['news']);
    await person.press(`${t.remove}: Do soup.`);
    expect(ids(el.response!.actions)).to.deep.equal(['key', 'bell']);
  });

  it('both are made by script and put in at once', async () => {
    const kit = document.createElement('sba-toolkit');
    const made = Object.assign(document.createElement('sba-baseline'), hallBaseline);
    const own = Object.assign(document.createElement('sba-action-plan'), { actions: [action('news')] });
    kit.append(own, made);
    place(kit);
    await settled();
    expect(ids(own.actions)).to.deep.equal(['news']);
    expect(own.shadowRoot!.textContent).to.contain('Do key.').and.contain('Do news.');
  });
});

describe('an instrument that is moved', () => {
  it('out of the toolkit takes its actions with it', async () => {
    const { hall: el, planner } = await together();
    const before = el.response;
    await moveTo(section(), el);
    expect(listed(planner)).to.deep.equal(['Do wheel.', 'Do news.']);
    expect(el.response).to.deep.equal(before);
  });

  it('out of the page does so too, and has them when it comes back', async () => {
    const { kit, hall: el, planner } = await together();
    const before = outline(planner);
    el.remove();
    await settled();
    expect(listed(planner)).to.deep.equal(['Do wheel.', 'Do news.']);
    await moveTo(kit, el);
    expect(Object.keys(outline(planner))).to.have.members(Object.keys(before));
    expect(listed(planner)).to.have.members(['Do key.', 'Do bell.', 'Do soup.', 'Do wheel.', 'Do news.']);
    await planner.press(`${t.remove}: Do key.`);
    expect(ids(el.response!.actions)).to.deep.equal(['bell', 'soup']);
  });

  it('to another place of the same toolkit is gathered there, once', async () => {
    const { kit, hall: el, planner } = await together();
    const inner = document.createElement('div');
    kit.append(inner);
    await moveTo(inner, el);
    expect(listed(planner)).to.have.members(['Do key.', 'Do bell.', 'Do soup.', 'Do wheel.', 'Do news.']);
  });

  it('into another toolkit shows in the plan there and no longer here', async () => {
    const here = await together();
    const there = await together({ hall: { response: undefined }, plan: { actions: [] } });
    there.hall.remove();
    await moveTo(there.kit, here.hall);
    expect(listed(here.planner)).to.deep.equal(['Do wheel.', 'Do news.']);
    expect(outline(there.planner)).to.deep.include({
      [UNDER.doors]: ['Do key.', 'Do bell.'],
      [UNDER.table]: ['Do soup.'],
    });
    await there.planner.press(`${t.remove}: Do key.`);
    expect(ids(here.hall.response!.actions)).to.deep.equal(['bell', 'soup']);
  });
});

describe('a plan that is moved', () => {
  it('out of the toolkit no longer shows what is there, and takes its own with it', async () => {
    const { plan: el, planner, hall: theHall } = await together();
    await moveTo(section(), el);
    expect(ids(el.actions)).to.deep.equal(['news']);
    expect(listed(planner)).to.deep.equal(['Do news.']);
    expect(planner.words).not.to.contain('Do key.');
    expect(ids(theHall.response!.actions), 'nothing is lost there').to.deep.equal(['key', 'bell', 'soup']);
  });

  it('out of the page still has its own, for a host that looks then', async () => {
    const { plan: el } = await together();
    el.remove();
    expect(ids(el.actions)).to.deep.equal(['news']);
  });

  it('out and back in has lost nothing, and is one again with the instruments', async () => {
    const { kit, plan: el, planner, hall: theHall } = await together();
    const before = outline(planner);
    el.remove();
    await settled();
    await moveTo(kit, el);
    expect(outline(planner)).to.deep.equal(before);
    expect(ids(el.actions)).to.deep.equal(['news']);
    await planner.press(`${t.remove}: Do key.`);
    expect(ids(theHall.response!.actions)).to.deep.equal(['bell', 'soup']);
  });

  it('into another toolkit shows what is there, and its own', async () => {
    const here = await together();
    const there = await toolkit();
    await baseline(
      { content: mill, response: response('mill', [action('race', { item: 'area-1-q-1' })]) },
      there,
    );
    await moveTo(there, here.plan);
    expect(listed(here.planner)).to.deep.equal(['Do race.', 'Do news.']);
    expect(ids(here.hall.response!.actions)).to.deep.equal(['key', 'bell', 'soup']);
  });
});

describe('a whole toolkit', () => {
  it('can be moved and taken out, and nothing is lost', async () => {
    const { kit, planner, plan: el, hall: theHall } = await together();
    const before = outline(planner);
    await moveTo(section(), kit);
    expect(outline(planner)).to.deep.equal(before);
    kit.remove();
    await settled();
    document.body.append(kit);
    await settled();
    expect(outline(planner)).to.deep.equal(before);
    expect(ids(el.actions)).to.deep.equal(['news']);
    await planner.press(`${t.remove}: Do key.`);
    expect(ids(theHall.response!.actions)).to.deep.equal(['bell', 'soup']);
  });

  it('does not mix with another on the page', async () => {
    const one = await together();
    const two = await together({ hall: { response: response('hall', [action('gate', { item: 'hours' })]) } });
    await add(one.planner, 'Tell the paper.');
    expect(listed(one.planner)).to.deep.equal([
      ...['Do key.', 'Do bell.', 'Do soup.', 'Do wheel.', 'Do news.'],
      'Tell the paper.',
    ]);
    expect(listed(two.planner)).to.deep.equal(['Do gate.', 'Do wheel.', 'Do news.']);
    await two.planner.press(`${t.remove}: Do wheel.`);
    expect(ids(one.mill.response!.actions)).to.deep.equal(['wheel']);
    expect(ids(two.mill.response!.actions)).to.deep.equal([]);
  });

  it('in another is one of its own', async () => {
    const outer = await together();
    const inner = await toolkit(outer.kit);
    const { person } = await plan({}, inner);
    expect(person.words).to.contain(t.planEmptyIn);
    await baseline({ content: mill, response: response('mill', [action('race')]) }, inner);
    expect(listed(person)).to.deep.equal(['Do race.']);
    expect(listed(outer.planner)).not.to.contain('Do race.');
  });
});
