import { expect } from '@open-wc/testing';
import { HALL } from '../../support/packs.js';
import type { Person } from '../../support/person.js';
import { focused, nameOf } from '../../support/screen.js';
import { at, inArea, type Seat, t } from './baseline.js';

const [KEY, BELL, RAMP] = ['Hang up the key.', 'Mend the bell.', 'Build a ramp.'];

/** At a question with three actions, and one at another. */
async function three(): Promise<Seat & { hours: () => Person }> {
  const seat = await inArea();
  const { person } = seat;
  const hours = (): Person => at(person, HALL.hours);
  const add = async (question: string, what: string): Promise<void> => {
    await at(person, question).press(t.kinds['close-gap']);
    await at(person, question).write(t.what, what);
    await at(person, question).press(t.closeAction);
  };
  await add(HALL.hours, KEY);
  await add(HALL.rota, 'Ask the rota.');
  await add(HALL.hours, BELL);
  await add(HALL.hours, RAMP);
  return { ...seat, hours };
}

/** What stands at the question, in order, and in the response. */
const order = ({ el }: Seat, hours: Person): string[] => {
  const shown = hours
    .all('button', new RegExp(`^${t.edit}`))
    .map((one) => nameOf(one).slice(t.edit.length + 2));
  const kept = el.response!.actions!.filter(({ item }) => item === 'hours').map(({ what }) => what);
  expect(shown, 'the response has the order of the page').to.deep.equal(kept);
  return shown;
};

const focus = (): string => nameOf(focused()!);

describe('the order of actions', () => {
  it('is changed by buttons that name their action, the first of which cannot go up, nor the last down', async () => {
    const { hours } = await three();
    expect(hours().all('button', /^Move/).map(nameOf)).to.deep.equal([
      `${t.moveDown}: ${KEY}`,
      `${t.moveUp}: ${BELL}`,
      `${t.moveDown}: ${BELL}`,
      `${t.moveUp}: ${RAMP}`,
    ]);
  });

  it('changes by a place at each press, with the focus kept on the button', async () => {
    const seat = await three();
    const { hours } = seat;
    await hours().press(`${t.moveUp}: ${RAMP}`);
    expect(order(seat, hours())).to.deep.equal([KEY, RAMP, BELL]);
    expect(focus()).to.equal(`${t.moveUp}: ${RAMP}`);
    await hours().press(`${t.moveDown}: ${KEY}`);
    expect(order(seat, hours())).to.deep.equal([RAMP, KEY, BELL]);
    expect(focus()).to.equal(`${t.moveDown}: ${KEY}`);
  });

  it('keeps the focus at the action where the button goes because it stands first or last', async () => {
    const { hours } = await three();
    await hours().press(`${t.moveUp}: ${BELL}`);
    expect(focus()).to.equal(`${t.edit}: ${BELL}`);
    await hours().press(`${t.moveDown}: ${BELL}`);
    await hours().press(`${t.moveDown}: ${BELL}`);
    expect(focus()).to.equal(`${t.edit}: ${BELL}`);
  });

  it('of one question leaves those of another where they are', async () => {
    const { el, person, hours } = await three();
    await hours().press(`${t.moveDown}: ${KEY}`);
    expect(el.response!.actions!.map(({ what }) => what)).to.deep.equal([BELL, 'Ask the rota.', KEY, RAMP]);
    expect(at(person, HALL.rota).words).to.contain('Ask the rota.');
    expect(at(person, HALL.rota).sees('button', /^Move/), 'alone at its question').to.equal(false);
  });

  it('can change beside an action that is being written, of which nothing is lost', async () => {
    const seat = await three();
    const { hours } = seat;
    await hours().press(`${t.edit}: ${BELL}`);
    await hours().write(t.what, 'Mend the bell and', false);
    await hours().press(`${t.moveUp}: ${RAMP}`);
    expect(hours().written(t.what)).to.equal('Mend the bell and');
    await hours().press(t.closeAction);
    expect(order(seat, hours())).to.deep.equal([KEY, RAMP, 'Mend the bell and']);
  });
});

describe('deleting an action', () => {
  it('takes it away at once, says so, and offers Undo with the focus on it', async () => {
    const seat = await three();
    const { hours } = seat;
    await hours().press(`${t.remove}: ${BELL}`);
    expect(order(seat, hours())).to.deep.equal([KEY, RAMP]);
    expect(hours().words).to.contain(t.removed);
    expect(focus()).to.equal(t.undo);
  });

  it('can be undone: it stands where it stood, as it was, with the focus on it', async () => {
    const seat = await three();
    const { el, hours } = seat;
    const before = el.response!.actions;
    await hours().press(`${t.remove}: ${BELL}`);
    await hours().press(t.undo);
    expect(order(seat, hours())).to.deep.equal([KEY, BELL, RAMP]);
    expect(el.response!.actions).to.deep.equal(before);
    expect(focus()).to.equal(`${t.edit}: ${BELL}`);
    expect(hours().words).not.to.contain(t.removed);
  });

  it('is possible while it is being written too', async () => {
    const seat = await three();
    const { hours } = seat;
    await hours().press(`${t.edit}: ${KEY}`);
    await hours().press(`${t.remove}: ${KEY}`);
    expect(order(seat, hours())).to.deep.equal([BELL, RAMP]);
    await hours().press(t.undo);
    expect(order(seat, hours())).to.deep.equal([KEY, BELL, RAMP]);
  });

  it('offers Undo at its own question only, and for the last one', async () => {
    const seat = await three();
    const { person, hours } = seat;
    await hours().press(`${t.remove}: ${BELL}`);
    expect(at(person, HALL.rota).sees('button', t.undo)).to.equal(false);
    await at(person, HALL.rota).press(`${t.remove}: Ask the rota.`);
    expect(person.all('button', t.undo).length).to.equal(1);
    expect(at(person, HALL.rota).sees('button', t.undo)).to.equal(true);
  });

  it('is undone by no button that is left over at another question', async () => {
    const seat = await three();
    const { person, hours } = seat;
    await hours().press(`${t.remove}: ${BELL}`);
    await at(person, HALL.rota).press(t.kinds['close-gap']);
    expect(hours().sees('button', t.undo), 'it would do nothing any more').to.equal(false);
  });

  for (const [who, act] of Object.entries({
    'the host resets it': ({ el }: Seat) => el.reset(),
    'the host brings back another response': ({ el }: Seat) => {
      el.response = { ...el.response!, answers: {}, actions: [] };
    },
    'everything is cleared': async ({ person }: Seat) => {
      await person.press(t.leaveOpen);
      await person.press(t.clearAll);
    },
  })) {
    it(`cannot be undone after ${who}: the next person must not find it`, async () => {
      const seat = await three();
      const { person, hours } = seat;
      await hours().press(`${t.remove}: ${BELL}`);
      await act(seat);
      await seat.el.updateComplete;
      await person.press(new RegExp(`^${HALL.doors} `));
      expect(hours().words).not.to.contain(t.removed);
      expect(hours().sees('button', t.undo)).to.equal(false);
    });
  }
});
