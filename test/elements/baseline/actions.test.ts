import { expect } from '@open-wc/testing';
import { parseResponse } from '../../../src/schema/parse.js';
import { HALL } from '../../support/packs.js';
import type { Person } from '../../support/person.js';
import { all, focused, nameOf } from '../../support/screen.js';
import { at, inArea, open, type Seat, t, toAreas } from './baseline.js';

/** In front of one question, where actions are written. */
async function atHours(settings = {}): Promise<Seat & { hours: () => Person }> {
  const seat = await inArea(HALL.doors, settings);
  return { ...seat, hours: () => at(seat.person, HALL.hours) };
}

const withoutIds = ({ el }: Seat): object[] =>
  (el.response!.actions ?? []).map(({ id: _, ...action }) => action);

describe('an action', () => {
  for (const [kind, label] of Object.entries(t.kinds)) {
    it(`is added by "${label}", not started, with the focus on what will be done`, async () => {
      const seat = await atHours();
      const { hours } = seat;
      await hours().press(label);
      expect(nameOf(focused()!)).to.equal(t.what);
      expect(hours().chosen(t.kind)).to.deep.equal([label]);
      await hours().write(t.what, 'Open on Sundays.');
      expect(withoutIds(seat)).to.deep.equal([
        { item: 'hours', kind, what: 'Open on Sundays.', status: 'not-started' },
      ]);
      expect(seat.el.response!.actions![0]!.id).to.match(/^[\da-f-]{36}$/);
    });
  }

  it('has every field, and keeps each as it was typed', async () => {
    const seat = await atHours();
    const { hours } = seat;
    await hours().press(t.kinds['close-gap']);
    await hours().write(t.what, 'Hang up the key.\nTwice.');
    await hours().answer(t.kind, t.kinds['build-on-strength']);
    await hours().write(t.owner, 'Mo');
    await hours().write(t.partners, 'The choir');
    await hours().write(t.by, '2027-03-01');
    await hours().pick(t.status, t.statuses['going-on']);
    await hours().write(t.sign, 'Someone comes late.');
    await hours().write(t.learnt, 'Hooks rust.');
    expect(withoutIds(seat)).to.deep.equal([
      {
        item: 'hours',
        kind: 'build-on-strength',
        what: 'Hang up the key.\nTwice.',
        owner: 'Mo',
        with: 'The choir',
        by: '2027-03-01',
        status: 'going-on',
        sign: 'Someone comes late.',
        learnt: 'Hooks rust.',
      },
    ]);
    expect(parseResponse(seat.el.response)).to.have.property('response');
  });

  it('is shown whole once it is closed, and can be opened again', async () => {
    const { hours } = await atHours();
    await hours().press(t.kinds['close-gap']);
    await hours().write(t.what, 'Hang up the key.');
    await hours().write(t.owner, 'Mo');
    await hours().write(t.by, '2027-03-01');
    await hours().pick(t.status, t.statuses.done);
    await hours().press(t.closeAction);
    expect(hours().sees('combobox')).to.equal(false);
    for (const words of [
      t.kinds['close-gap'],
      t.statuses.done,
      'Hang up the key.',
      `${t.owner}: Mo`,
      `${t.by}: 1 March 2027`,
    ])
      expect(hours().words).to.contain(words);
    expect(nameOf(focused()!)).to.equal(`${t.edit}: Hang up the key.`);
    await hours().press(`${t.edit}: Hang up the key.`);
    expect(nameOf(focused()!)).to.equal(t.what);
    expect([t.what, t.owner, t.by].map((name) => hours().written(name))).to.deep.equal([
      'Hang up the key.',
      'Mo',
      '2027-03-01',
    ]);
    expect((hours().get('combobox', t.status) as HTMLSelectElement).value).to.equal('done');
  });

  it('may have any status, and any number may stand at a question', async () => {
    const seat = await atHours();
    const { hours } = seat;
    for (const status of Object.values(t.statuses)) {
      await hours().press(t.kinds['close-gap']);
      await hours().write(t.what, `It is: ${status}`);
      await hours().pick(t.status, status);
      await hours().press(t.closeAction);
    }
    expect(withoutIds(seat)).to.deep.equal(
      Object.entries(t.statuses).map(([status, label]) => ({
        item: 'hours',
        kind: 'close-gap',
        what: `It is: ${label}`,
        status,
      })),
    );
  });

  it('is numbered among those of its question', async () => {
    const { person, hours } = await atHours();
    await hours().press(t.kinds['close-gap']);
    await hours().write(t.what, 'Open on Sundays.');
    await hours().press(t.kinds['close-gap']);
    expect(hours().sees('group', t.actionName(2))).to.equal(true);
    await hours().write(t.what, 'Hang up the key.');
    await at(person, HALL.rota).press(t.kinds['close-gap']);
    expect(at(person, HALL.rota).sees('group', t.actionName(1))).to.equal(true);
  });

  it('is open for writing one at a time', async () => {
    const { person, hours } = await atHours();
    await hours().press(t.kinds['close-gap']);
    await hours().write(t.what, 'Open on Sundays.');
    await at(person, HALL.rota).press(t.kinds['close-gap']);
    expect(all(person.el, 'button', t.closeAction).length).to.equal(1);
    expect(hours().words).to.contain('Open on Sundays.');
    await hours().press(`${t.edit}: Open on Sundays.`);
    expect(hours().written(t.what)).to.equal('Open on Sundays.');
    expect(all(person.el, 'button', t.closeAction).length).to.equal(1);
  });

  it('loses a part that is emptied, and no other', async () => {
    const seat = await atHours();
    const { hours } = seat;
    await hours().press(t.kinds['close-gap']);
    await hours().write(t.what, 'Hang up the key.');
    await hours().write(t.owner, 'Mo');
    await hours().write(t.by, '2027-03-01');
    await hours().write(t.owner, '');
    await hours().write(t.by, '');
    expect(withoutIds(seat)).to.deep.equal([
      { item: 'hours', kind: 'close-gap', what: 'Hang up the key.', status: 'not-started' },
    ]);
  });

  it('stays with its question, one page or many', async () => {
    const { el, person, hours } = await atHours();
    await hours().press(t.kinds['close-gap']);
    await hours().write(t.what, 'Open on Sundays.');
    expect(at(person, HALL.rota).words).not.to.contain('Open on Sundays.');
    await toAreas(person);
    el.layout = 'steps';
    await open(person, HALL.doors);
    while (!person.sees('group', HALL.hours)) await person.press(t.next);
    expect(person.words).to.contain('Open on Sundays.');
    await person.press(t.next);
    expect(person.words).not.to.contain('Open on Sundays.');
  });

  it('with a day that no calendar has room for does not spoil the response', async () => {
    const { el, hours } = await atHours();
    await hours().press(t.kinds['close-gap']);
    await hours().write(t.what, 'Hang up the key.');
    await hours().write(t.by, '20270-03-01');
    expect(parseResponse(el.response)).to.deep.equal({ response: el.response });
  });
});

describe('an action in which nothing was written', () => {
  it('is not in the response', async () => {
    const { el, hours } = await atHours();
    await hours().press(t.kinds['close-gap']);
    await hours().pick(t.status, t.statuses['going-on']);
    expect(el.response).to.have.property('answers');
    expect(el.response).not.to.have.property('actions');
  });

  for (const [what, leave] of Object.entries({
    'it is closed': (hours: Person) => hours.press(t.closeAction),
    'another is added': (hours: Person) => hours.press(t.kinds['build-on-strength']),
    'it is deleted': (hours: Person) => hours.press(new RegExp(`^${t.remove}`)),
  })) {
    it(`is gone when ${what}, without a word`, async () => {
      const { hours } = await atHours();
      await hours().press(t.kinds['close-gap']);
      await hours().write(t.what, '  ');
      await leave(hours());
      expect(hours().sees('group', t.actionName(2))).to.equal(false);
      expect(hours().sees('button', new RegExp(`^${t.edit}`))).to.equal(false);
      expect(hours().sees('button', t.undo)).to.equal(false);
    });
  }

  it('leaves the focus on the button that adds one', async () => {
    const { hours } = await atHours();
    await hours().press(t.kinds['close-gap']);
    await hours().press(t.closeAction);
    expect(nameOf(focused()!)).to.equal(t.kinds['build-on-strength']);
    expect(hours().el.contains(focused()), 'of the same question').to.equal(true);
  });

  it('is gone when people go back to the list', async () => {
    const { person, hours } = await atHours();
    await hours().press(t.kinds['close-gap']);
    await toAreas(person);
    expect(person.place, 'and the focus is in the list').to.equal(HALL.title);
    await open(person, HALL.doors);
    expect(hours().sees('group', t.actionName(1))).to.equal(false);
    expect(hours().words).not.to.contain(t.notWritten);
  });
});
