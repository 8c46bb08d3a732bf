import { expect } from '@open-wc/testing';
import { parseActions } from '../../../src/schema/parse-actions.js';
import { place } from '../../support/page.js';
import { settled } from '../../support/person.js';
import { listen, listenToConsole } from '../../support/watch.js';
import { action, add, at, full, listed, plan, type SbaActionPlan, t, TAG, three } from './plan.js';

describe('actions', () => {
  it('are none in the beginning', async () => {
    const { el, person } = await plan();
    expect(el.actions).to.deep.equal([]);
    expect(person.words).to.contain(t.planEmpty);
  });

  it('can be set to go on with earlier ones, which are shown with all that they hold', async () => {
    const { el, person } = await plan({ actions: [full(), action('bell')] });
    expect(el.actions).to.deep.equal([full(), action('bell')]);
    const { words } = at(person, 'Do key.');
    for (const said of [
      t.kinds['build-on-strength'],
      t.statuses['going-on'],
      t.since('2025'),
      `${t.owner}: Mo`,
      `${t.partners}: The choir`,
      `${t.by}: 1 March 2031`,
      `${t.sign}: Someone comes late.`,
      `${t.learnt}: Hooks rust.`,
    ])
      expect(words).to.contain(said);
    expect(at(person, 'Do bell.').words).not.to.contain(t.owner);
    expect(person.words).not.to.contain(t.planEmpty);
  });

  it('are what people wrote, ready to be stored', async () => {
    const { el, person } = await plan();
    await add(person, 'Hang up the key.');
    const [written] = el.actions;
    expect(written!.id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(el.actions).to.deep.equal([
      { id: written!.id, kind: 'close-gap', what: 'Hang up the key.', status: 'not-started' },
    ]);
    expect(parseActions(el.actions)).to.deep.equal({ actions: el.actions });
  });

  it('hold what is being written, at every key', async () => {
    const { el, person } = await plan();
    await person.press(t.kinds['close-gap']);
    await person.write(t.what, 'Hang up', false);
    expect(el.actions.map(({ what }) => what)).to.deep.equal(['Hang up']);
  });

  it('leave out those that nothing was written into', async () => {
    const blank = action('bell', { what: ' ' });
    const { el, person } = await plan({ actions: [full(), blank] });
    expect(el.actions).to.deep.equal([full()]);
    await person.press(t.kinds['close-gap']);
    expect(el.actions).to.deep.equal([full()]);
    expect(person.words).not.to.contain(t.planEmpty);
  });

  it('are copies, both ways', async () => {
    const mine = [full()];
    const { el, person } = await plan({ actions: mine });
    mine[0]!.what = 'Something else.';
    mine.pop();
    (el.actions[0] as { what: string }).what = 'Something else.';
    (el.actions as unknown[]).pop();
    await settled();
    expect(el.actions).to.deep.equal([full()]);
    expect(listed(person)).to.deep.equal(['Do key.']);
  });

  it('can be set again, and take the place of all', async () => {
    const { el, person } = await plan({ actions: three() });
    await person.press(`${t.edit}: Do key.`);
    el.actions = [action('key', { what: 'Copy the key.' }), action('gate')];
    await settled();
    expect(listed(person)).to.deep.equal(['Copy the key.', 'Do gate.']);
    expect(person.sees('textbox'), 'nothing is being written').to.equal(false);
    el.actions = [];
    await settled();
    expect(person.words).to.contain(t.planEmpty);
  });

  it('that were deleted cannot come back among those that were set since', async () => {
    const { el, person } = await plan({ actions: three() });
    await person.press(`${t.remove}: Do key.`);
    expect(person.sees('button', t.undo)).to.equal(true);
    el.actions = [action('gate')];
    await settled();
    expect(person.sees('button', t.undo)).to.equal(false);
  });

  it('can be set before the element is on the page', async () => {
    const el = document.createElement(TAG);
    el.actions = three();
    expect(el.actions).to.deep.equal(three());
    place(el);
    await settled();
    expect(el.actions).to.deep.equal(three());
  });

  it('stay as they are where nothing is set, as a framework may do', async () => {
    const heard = listen(document, 'sba-content-error');
    const { el } = await plan({ actions: three() });
    for (const none of [undefined, null]) {
      Object.assign(el, { actions: none });
      expect(el.actions).to.deep.equal(three());
    }
    expect(heard).to.deep.equal([]);
  });

  it('keep words that look like markup as words', async () => {
    const what = '<img src=x onerror="window.hit = true">';
    const { el, person } = await plan({ actions: [full({ what, owner: what })] });
    expect(listed(person)).to.deep.equal([what]);
    expect(el.shadowRoot!.querySelector('img')).to.equal(null);
  });
});

const BAD: Readonly<Record<string, readonly [input: unknown, ...problems: string[]]>> = {
  'a text': ['hello', '$ wrong-type'],
  'a number': [7, '$ wrong-type'],
  'an action alone': [full(), '$ wrong-type'],
  'a list with one that is good, and others that are not': [
    [full(), { ...full(), by: 'soon' }, { ...full(), id: undefined, cost: 5 }],
    '$[1].by bad-format',
    '$[2].id missing-key',
    '$[2].cost unknown-key',
  ],
};

describe('actions that are bad', () => {
  for (const [name, [bad, ...expected]] of Object.entries(BAD)) {
    it(`are refused whole, and nothing changes: ${name}`, async () => {
      const lines = listenToConsole('error');
      const { el, person } = await plan({ actions: three() });
      await person.press(`${t.edit}: Do key.`);
      await person.write(t.owner, 'Bo', false);
      const before = el.actions;
      const heard = listen(document, 'sba-content-error');
      (el as { actions: unknown }).actions = bad;
      await settled();
      expect(el.actions).to.deep.equal(before);
      expect(person.written(t.owner), 'still open').to.equal('Bo');
      expect(listed(person)).to.deep.equal(['Do key.', 'Do bell.', 'Do ramp.']);
      expect(heard.map(({ detail }) => detail.source)).to.deep.equal(['actions']);
      expect(heard[0]!.detail.problems.map(({ path, code }) => `${path} ${code}`)).to.have.members(expected);
      for (const problem of expected) expect(lines.join()).to.contain(problem.replace(' ', ': '));
    });
  }

  it('are refused on the way in too, and the element is there', async () => {
    listenToConsole('error');
    const { el, person } = await plan({ actions: [5] as unknown as SbaActionPlan['actions'] });
    expect(el.actions).to.deep.equal([]);
    expect(person.words).to.contain(t.planEmpty);
  });
});
