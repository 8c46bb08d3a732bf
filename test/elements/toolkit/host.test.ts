import { expect } from '@open-wc/testing';
import { HALL, hall } from '../../support/packs.js';
import { place } from '../../support/page.js';
import { settled } from '../../support/person.js';
import { listen, listenToConsole } from '../../support/watch.js';
import { action, add, listed, outline, t } from '../action-plan/plan.js';
import { t as b } from '../baseline/baseline.js';
import { hallActions, ids, mill, response, together, UNDER } from './toolkit.js';

const withoutHall = ['Do wheel.', 'Do news.'];

describe('what a host does to an instrument shows in the plan', () => {
  it('a response that is set', async () => {
    const { planner, hall: el } = await together();
    const heard = listen(document, 'sba-action');
    el.response = response('hall', [action('gate', { item: 'hours' }), ...hallActions().slice(2)]);
    await settled();
    expect(outline(planner)).to.deep.include({ [UNDER.doors]: ['Do gate.'], [UNDER.table]: ['Do soup.'] });
    el.response = response('hall', []);
    await settled();
    expect(listed(planner)).to.deep.equal(withoutHall);
    expect(heard).to.deep.equal([]);
  });

  it('a response that is refused: nothing changes', async () => {
    listenToConsole('error');
    const { planner, hall: el } = await together();
    const before = listed(planner);
    el.response = response('hall', [{ ...action('gate'), by: 'soon' }]);
    await settled();
    expect(listed(planner)).to.deep.equal(before);
  });

  it('reset()', async () => {
    const { planner, hall: el } = await together();
    el.reset();
    await settled();
    expect(listed(planner)).to.deep.equal(withoutHall);
  });

  it('a form that is reset', async () => {
    const form = place(document.createElement('form'));
    const { planner, plan } = await together({ where: form });
    await add(planner, 'Tell the paper.');
    form.reset();
    await settled();
    expect(listed(planner)).to.deep.equal(['Do news.']);
    expect(ids(plan.actions)).to.deep.equal(['news']);
  });

  it('other content, whose areas have other names', async () => {
    const { planner, hall: el } = await together();
    const areas = hall.areas.map((area) => ({ ...area, title: `New ${area.id}` }));
    el.content = { ...hall, areas };
    await settled();
    expect(outline(planner)).to.deep.include({
      'Where the hall stands New doors': ['Do key.', 'Do bell.'],
      'Where the hall stands New table': ['Do soup.'],
    });
    await planner.press(`${t.edit}: Do soup.`);
    await planner.write(t.what, 'Cook together.');
    expect(el.response!.actions![2]!.what).to.equal('Cook together.');
  });

  it('content that does not ask for what they are about: they are kept, under the instrument', async () => {
    const { planner, hall: el } = await together();
    el.content = mill;
    await settled();
    expect(listed(planner)).to.have.members(['Do key.', 'Do bell.', 'Do soup.', ...withoutHall]);
    expect(ids(el.response!.actions)).to.deep.equal(['key', 'bell', 'soup']);
  });

  it('unfinished actions of an earlier round', async () => {
    const { planner, hall: el } = await together({ hall: { response: undefined } });
    el.earlier = response('hall', hallActions(), { round: '2025' });
    await settled();
    expect(outline(planner)).to.deep.include({ [UNDER.doors]: ['Do key.'], [UNDER.table]: ['Do soup.'] });
    expect(planner.words).to.contain(t.since('2025'));
  });

  it('what its placeholders stand for', async () => {
    const { planner, hall: el } = await together();
    el.terms = { hall: 'the barn' };
    await settled();
    expect(outline(planner)).to.have.property('Where the barn stands Open doors');
  });

  for (const [name, act] of Object.entries({
    'a response that is set': (el: HTMLElement) =>
      Object.assign(el, { response: response('hall', [action('gate', { item: 'hours' })]) }),
    'reset()': (el: HTMLElement) => {
      (el as unknown as { reset: () => void }).reset();
    },
  })) {
    it(`${name} leaves the next person no way back to what was deleted before`, async () => {
      const { planner, hall: el } = await together();
      await planner.press(`${t.remove}: Do key.`);
      expect(planner.sees('button', t.undo)).to.equal(true);
      act(el);
      await settled();
      expect(planner.sees('button', t.undo)).to.equal(false);
    });
  }
});

describe('what a person does to an instrument as a whole shows in the plan', () => {
  it('cleared, and brought back', async () => {
    const { planner, inHall, hall: el } = await together();
    const before = listed(planner);
    await inHall.press(b.clearAll);
    expect(listed(planner)).to.deep.equal(withoutHall);
    await inHall.press(b.undo);
    expect(listed(planner)).to.deep.equal(before);
    await planner.press(`${t.remove}: Do key.`);
    expect(ids(el.response!.actions), 'still the same list').to.deep.equal(['bell', 'soup']);
  });

  it('begun anew once it is finished', async () => {
    const { planner, inHall } = await together();
    await inHall.press(b.seeResult);
    await inHall.press(b.finish);
    expect(outline(planner)[UNDER.doors]).to.deep.equal(['Do key.', 'Do bell.']);
    await inHall.press(b.startAgain);
    expect(listed(planner)).to.deep.equal(withoutHall);
  });

  it('without an area that is open: an action can be written in the plan all the same', async () => {
    const { planner, inHall } = await together();
    expect(inHall.sees('group', HALL.hours)).to.equal(false);
    await planner.press(`${t.edit}: Do key.`);
    await planner.write(t.what, 'Copy the key.');
    await inHall.press(new RegExp(`^${HALL.doors}`));
    expect(inHall.words).to.contain('Copy the key.').and.not.contain('Do key.');
  });
});
