import { expect } from '@open-wc/testing';
import { place } from '../../support/page.js';
import { settled } from '../../support/person.js';
import { action, day, full, listed, plan, type Seat, t, three } from './plan.js';

const levels = ({ person }: Seat): number[] =>
  person.all('heading').map((one) => Number(one.localName.slice(1)));

const several = (): Promise<Seat> => plan({ actions: [...three(), action('late', { by: day(-3) })] });

describe('readonly', () => {
  it('shows the plan without a way to change it', async () => {
    const seat = await plan({ actions: [full(), ...three().slice(1)] });
    const { el, person } = seat;
    await person.press(`${t.edit}: Do key.`);
    el.readonly = true;
    await settled();
    expect(el.hasAttribute('readonly')).to.equal(true);
    expect(listed(person)).to.deep.equal(['Do key.', 'Do bell.', 'Do ramp.']);
    for (const words of [
      'Mo',
      'The choir',
      '1 March 2031',
      'Someone comes late.',
      'Hooks rust.',
      t.celebrate,
    ])
      expect(person.words).to.contain(words);
    for (const role of ['radio', 'checkbox', 'textbox', 'date'] as const)
      expect(person.all(role).length, role).to.equal(0);
    expect(person.all('button').map((one) => one.textContent.trim())).to.deep.equal([
      t.print,
      t.csv,
      t.calendar,
    ]);
    expect(person.words).not.to.contain(t.addAction);
    expect(el.actions).to.deep.equal([full(), ...three().slice(1)]);
  });

  it('still shows some of it to whoever wants to see them', async () => {
    const { person } = await plan({ actions: three(), readonly: true });
    await person.pick(t.filterStatus, t.statuses.done);
    expect(listed(person)).to.deep.equal(['Do ramp.']);
  });

  it('tells what is due', async () => {
    const { person } = await plan({ actions: [action('late', { by: day(-3) })], readonly: true });
    expect(person.get('listitem', /Do late.*Close a gap|Close a gap.*Do late/).textContent).to.contain(
      '3 days overdue',
    );
  });

  it('can end, and what was open is open again', async () => {
    const { el, person } = await plan({ actions: three(), readonly: true });
    el.readonly = false;
    await settled();
    await person.press(`${t.edit}: Do key.`);
    expect(person.written(t.what)).to.equal('Do key.');
  });
});

describe('heading-level', () => {
  for (const top of [1, 3, 6]) {
    it(`${top} is that of the plan's heading, and others follow without a gap`, async () => {
      const seat = await several();
      seat.el.setAttribute('heading-level', String(top));
      await settled();
      const [first, ...rest] = levels(seat);
      expect(first).to.equal(top);
      expect(new Set(rest)).to.deep.equal(new Set([Math.min(6, top + 1)]));
    });
  }

  it('is 2 by default, and again where the attribute is taken away', async () => {
    const seat = await several();
    expect(levels(seat)[0]).to.equal(2);
    seat.el.setAttribute('heading-level', '4');
    await settled();
    seat.el.removeAttribute('heading-level');
    await settled();
    expect(levels(seat)[0]).to.equal(2);
  });

  for (const bad of ['99', '0', '-1', '2.5', 'large', '']) {
    it(`of "${bad}" still gives headings`, async () => {
      const seat = await several();
      seat.el.setAttribute('heading-level', bad);
      await settled();
      expect(levels(seat)[0]).to.be.oneOf([1, 2, 3, 4, 5, 6]);
    });
  }
});

describe('focus()', () => {
  it('goes to the heading', async () => {
    const { el, person } = await several();
    el.focus();
    expect(person.place).to.equal(t.plan);
  });
});

describe('a plan that is moved', () => {
  it('keeps its actions, what is being written and what is shown', async () => {
    const { el, person } = await plan({ actions: three() });
    await person.pick(t.filterOwner, 'Mo');
    await person.press(`${t.edit}: Do key.`);
    await person.write(t.what, 'Copy the key, and', false);
    const before = el.actions;
    el.remove();
    expect(el.actions, 'while it stands nowhere').to.deep.equal(before);
    await settled();
    place(document.createElement('section')).append(el);
    await settled();
    expect(el.actions).to.deep.equal(before);
    expect(person.written(t.what)).to.equal('Copy the key, and');
    await person.press(t.closeAction);
    expect(listed(person)).to.deep.equal(['Copy the key, and']);
  });

  it('leaves no announcer behind', async () => {
    const { el } = await plan();
    expect(document.querySelectorAll('[data-sba-announcer]').length).to.equal(1);
    el.remove();
    expect(document.querySelectorAll('[data-sba-announcer]').length).to.equal(0);
  });
});

describe('several plans on a page', () => {
  it('have each their own actions', async () => {
    const [one, two] = [await plan({ actions: three() }), await plan({ actions: [action('gate')] })];
    await one.person.press(`${t.remove}: Do key.`);
    expect(one.el.actions.length).to.equal(2);
    expect(two.el.actions).to.deep.equal([action('gate')]);
    expect(listed(two.person)).to.deep.equal(['Do gate.']);
  });
});
