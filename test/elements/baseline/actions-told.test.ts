import { expect } from '@open-wc/testing';
import type { SbaActionEvent } from '../../../src/events.js';
import { HALL } from '../../support/packs.js';
import { type Person, settled } from '../../support/person.js';
import { listen } from '../../support/watch.js';
import { announced, at, inArea, type Seat, t } from './baseline.js';
import { addActions, lastYear } from './states.js';

const [SUNDAYS, KEY] = ['Open on Sundays.', 'Hang up the key.'];

async function atHours(): Promise<Seat & { hours: () => Person; heard: SbaActionEvent[] }> {
  const seat = await inArea();
  const heard = listen(document, 'sba-action');
  return { ...seat, heard, hours: () => at(seat.person, HALL.hours) };
}

const told = (heard: SbaActionEvent[]): [change: string, what: string][] =>
  heard.map(({ detail }) => [detail.change, detail.action.what]);

describe('sba-action', () => {
  it('tells that an action was added once its first field is left, and of each field after it', async () => {
    const { el, hours, heard } = await atHours();
    await hours().press(t.kinds['close-gap']);
    await hours().write(t.what, 'Open on', false);
    expect(heard, 'not at every key').to.deep.equal([]);
    expect(el.response!.actions!.length, 'but nothing is lost').to.equal(1);
    await hours().write(t.what, SUNDAYS);
    expect(told(heard)).to.deep.equal([['added', SUNDAYS]]);
    await hours().write(t.owner, 'Mo');
    await hours().answer(t.kind, t.kinds['build-on-strength']);
    await hours().pick(t.status, t.statuses.done);
    await hours().write(t.by, '2027-03-01');
    expect(told(heard).map(([change]) => change)).to.deep.equal([
      'added',
      ...Array<string>(4).fill('edited'),
    ]);
    expect(heard.at(-1)!.detail.action).to.deep.equal(el.response!.actions![0]);
  });

  it('says nothing of an action in which nothing was written', async () => {
    const { hours, heard } = await atHours();
    await hours().press(t.kinds['close-gap']);
    await hours().answer(t.kind, t.kinds['build-on-strength']);
    await hours().write(t.what, ' ');
    await hours().press(t.closeAction);
    await hours().press(t.kinds['close-gap']);
    await hours().press(new RegExp(`^${t.remove}`));
    expect(heard).to.deep.equal([]);
  });

  it('tells that one was moved, deleted and brought back, and which', async () => {
    const seat = await atHours();
    const { hours, heard } = seat;
    await addActions(seat);
    heard.length = 0;
    await hours().press(`${t.moveUp}: ${KEY}`);
    await hours().press(`${t.remove}: ${KEY}`);
    await hours().press(t.undo);
    expect(told(heard)).to.deep.equal([
      ['moved', KEY],
      ['removed', KEY],
      ['brought-back', KEY],
    ]);
    expect(heard[1]!.detail.action, 'as it was').to.include({ owner: 'Mo', by: '2027-03-01' });
  });

  it('tells that one is gone which the host knows of and in which nothing stands any more', async () => {
    const { el, hours, heard } = await atHours();
    await hours().press(t.kinds['close-gap']);
    await hours().write(t.what, SUNDAYS);
    await hours().write(t.what, '');
    await hours().press(t.closeAction);
    expect(el.response).not.to.have.property('actions');
    expect(told(heard).map(([change]) => change)).to.deep.equal(['added', 'removed']);
  });

  it('is not fired for looking: opening, closing, other pages', async () => {
    const seat = await atHours();
    const { person, hours, heard } = seat;
    await addActions(seat);
    heard.length = 0;
    await hours().press(`${t.edit}: ${KEY}`);
    await hours().press(t.closeAction);
    await person.press(t.leaveOpen);
    await person.press(t.seeResult);
    expect(heard).to.deep.equal([]);
  });

  it('is not fired when the host sets a property, resets or clears', async () => {
    const seat = await atHours();
    const { el, heard } = seat;
    await addActions(seat);
    const { response } = el;
    heard.length = 0;
    el.earlier = lastYear();
    await settled();
    el.response = response!;
    await settled();
    el.response = { ...response!, actions: [] };
    await settled();
    el.lang = 'cy';
    await settled();
    el.reset();
    await settled();
    expect(heard).to.deep.equal([]);
  });

  it('comes with the value of a form around it', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    const seat = await inArea(HALL.doors, { name: 'answers' }, form);
    await addActions(seat);
    const value = JSON.parse(new FormData(form).get('answers') as string) as { actions: object[] };
    expect(value.actions.length).to.equal(2);
    form.remove();
  });
});

describe('people who use a screen reader', () => {
  it('are told the place that an action was moved to', async () => {
    const seat = await atHours();
    await addActions(seat);
    await seat.hours().press(`${t.moveUp}: ${KEY}`);
    expect(announced()).to.equal(t.moved(1));
    await seat.hours().press(`${t.moveDown}: ${KEY}`);
    expect(announced()).to.equal(t.moved(2));
  });

  it('are told that an action was deleted', async () => {
    const seat = await atHours();
    await addActions(seat);
    await seat.hours().press(`${t.remove}: ${SUNDAYS}`);
    expect(announced()).to.equal(t.removed);
  });

  it('are told in Welsh where that is the language', async () => {
    const seat = await atHours();
    await addActions(seat);
    seat.el.lang = 'cy';
    await settled();
    const up = seat.person.get('button', /^Symud i fyny: Hang up the key\.$/);
    up.click();
    await settled();
    expect(announced()).to.equal('Nawr yn lle 1.');
  });
});
