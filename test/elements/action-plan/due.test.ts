import { expect } from '@open-wc/testing';
import { SOON } from '../../../src/model/due.js';
import type { Action } from '../../../src/schema/action.js';
import { Person, settled } from '../../support/person.js';
import { within } from '../../support/screen.js';
import { replace } from '../../support/watch.js';
import { action, at, day, outline, plan, type Seat, t } from './plan.js';

const DUE: Readonly<Record<string, readonly [days: number, words: string]>> = {
  long: [-400, '400 days overdue'],
  late: [-3, '3 days overdue'],
  yesterday: [-1, '1 day overdue'],
  today: [0, 'Due today'],
  tomorrow: [1, 'Due tomorrow'],
  soon: [8, 'Due in 8 days'],
  last: [SOON, 'Due in 14 days'],
};
const WORDS = /overdue|Due (today|tomorrow|in )/;

/** The section under a heading of the plan. */
const section = ({ person }: Seat, name: string): Person =>
  new Person(person.get('heading', name).closest('section')!);

const lines = (person: Person): string[] =>
  person.all('listitem').map((one) => one.textContent.replace(/\s+/g, ' ').trim());

const dated = (more: Partial<Action> = {}): Action[] =>
  Object.entries(DUE)
    .reverse()
    .map(([id, [days]]) => action(id, { by: day(days), ...more }));

describe('what is due', () => {
  it('is told in words, the most urgent first, and who sees to it', async () => {
    const actions = dated();
    actions.find(({ id }) => id === 'action-soon')!.owner = 'Mo';
    const seat = await plan({ actions });
    expect(lines(section(seat, t.look))).to.deep.equal(
      Object.entries(DUE).map(([id, [, words]]) => `${words}: Do ${id}.${id === 'soon' ? ' (Mo)' : ''}`),
    );
  });

  for (const [id, [, words]] of Object.entries(DUE)) {
    it(`is told on the action itself: ${words}`, async () => {
      const { person } = await plan({ actions: dated() });
      expect(at(person, `Do ${id}.`).words).to.match(new RegExp(`^${words} `));
    });
  }

  it('is not told where it is later than two weeks, or where no day was named', async () => {
    const later = action('later', { by: day(SOON + 1) });
    const { person } = await plan({ actions: [later, action('any')] });
    expect(person.words).not.to.match(WORDS);
    expect(person.sees('heading', t.look)).to.equal(false);
  });

  for (const status of ['done', 'dropped'] as const) {
    it(`is not told of what is ${status}`, async () => {
      const { person } = await plan({ actions: dated({ status }) });
      expect(person.words).not.to.match(WORDS);
      expect(person.sees('heading', t.look)).to.equal(false);
    });
  }

  it('is no longer told once it is done, and is told once a day is named', async () => {
    const { person } = await plan({ actions: [action('late', { by: day(-3) })] });
    await person.press(`${t.edit}: Do late.`);
    expect(person.words, 'while it is being written').to.contain('3 days overdue');
    await person.write(t.by, day(1));
    expect(person.words).to.contain('Due tomorrow').and.not.contain('overdue');
    await person.pick(t.status, t.statuses.done);
    expect(person.words).not.to.match(WORDS);
  });

  it('counts days where the person is, at any hour of the day', async () => {
    const by = day(1);
    for (const hours of [0, 12, 23]) {
      const now = new Date();
      now.setHours(hours, 59, 59);
      const Then = class extends Date {
        constructor(...parts: [] | [string]) {
          super(...((parts.length ? parts : [now]) as [string]));
        }
      };
      const { person, el } = await plan({ actions: [action('soon', { by })] });
      const Now = Date;
      replace(window, 'Date', Then);
      el.requestUpdate();
      await settled();
      expect(person.words, `${hours}:59`).to.contain('Due tomorrow');
      replace(window, 'Date', Now);
      el.remove();
    }
  });
});

describe('what is done', () => {
  const actions = [
    action('late', { by: day(-3) }),
    action('ramp', { status: 'done', learnt: 'Wood rots.' }),
    action('bell', { status: 'done' }),
    action('moat', { status: 'dropped' }),
  ];

  it('is celebrated, with what was learnt', async () => {
    const seat = await plan({ actions });
    expect(section(seat, t.celebrate).words).to.contain('Actions done: 2. Tell the people they are for.');
    expect(lines(section(seat, t.celebrate))).to.deep.equal([`Do ramp.${t.learnt}: Wood rots.`, 'Do bell.']);
  });

  it('comes first for whoever reads, before what is due and before the list', async () => {
    const { person } = await plan({ actions });
    const names = person.all('heading').map((one) => one.textContent.trim());
    expect(names).to.deep.equal([t.plan, t.celebrate, t.look, t.addAction, t.takeAway, t.goOnLater]);
    const [first] = within(person.el, 'li');
    expect(first!.textContent).to.contain('Do ramp.');
    expect(Object.values(outline(person))).to.deep.equal([actions.map(({ what }) => what)]);
  });

  it('is one thing, in words for one', async () => {
    const { person } = await plan({ actions: [action('ramp', { status: 'done' })] });
    expect(person.words).to.contain('One action is done. Tell the people it is for.');
  });

  it('is celebrated as soon as it is done, and not where nothing is', async () => {
    const { person } = await plan({ actions: [action('bell'), action('moat', { status: 'dropped' })] });
    expect(person.sees('heading', t.celebrate)).to.equal(false);
    await person.press(`${t.edit}: Do bell.`);
    await person.pick(t.status, t.statuses.done);
    expect(person.sees('heading', t.celebrate)).to.equal(true);
  });

  it('is celebrated also where a filter hides it below', async () => {
    const { person } = await plan({ actions });
    await person.pick(t.filterStatus, t.statuses['not-started']);
    expect(person.sees('heading', t.celebrate)).to.equal(true);
    expect(Object.values(outline(person))).to.deep.equal([['Do late.']]);
  });
});
