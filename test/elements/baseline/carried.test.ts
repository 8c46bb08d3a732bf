import { expect } from '@open-wc/testing';
import type { Response } from '../../../src/schema/response.js';
import { HALL } from '../../support/packs.js';
import { place } from '../../support/page.js';
import { settled } from '../../support/person.js';
import { nameOf } from '../../support/screen.js';
import { listen } from '../../support/watch.js';
import { at, baseline, inArea, open, type Seat, statuses, t, toAreas } from './baseline.js';
import { lastYear } from './states.js';

const withEarlier = (): Promise<Seat> => inArea(HALL.doors, { earlier: lastYear() });

describe('unfinished actions of an earlier round', () => {
  const whats = ({ el }: Seat): string[] => (el.response!.actions ?? []).map(({ what }) => what);
  const OPEN = ['Copy the key.', 'Mend the bell.'];

  it('are carried over to their question, with the round that they are from', async () => {
    const seat = await withEarlier();
    const { person } = seat;
    expect(whats(seat)).to.deep.equal(OPEN);
    const hours = at(person, HALL.hours);
    for (const what of OPEN) expect(hours.words).to.contain(what);
    expect(hours.words.split(t.since('last year')).length - 1).to.equal(2);
    expect(hours.words).not.to.contain('Build a ramp.').and.not.contain('Fill the moat.');
    expect(hours.all('button', new RegExp(`^${t.edit}`)).map(nameOf)).to.have.length(2);
    expect(seat.el.response!.earlier).to.equal('round-of-last-year');
  });

  it('start nothing by themselves: their area is not started before someone says something', async () => {
    const { person } = await baseline({ earlier: lastYear() });
    expect(statuses(person)[0]).to.equal(t.areaStatus['not-started']);
    await open(person, HALL.doors);
    await person.answer(HALL.statements, HALL.open);
    await toAreas(person);
    expect(statuses(person)[0]).to.equal(t.areaStatus['in-progress']);
  });

  it('can be written on, and are then no longer as they were', async () => {
    const seat = await withEarlier();
    const hours = at(seat.person, HALL.hours);
    await hours.press(`${t.edit}: Mend the bell.`);
    await hours.pick(t.status, t.statuses.done);
    await hours.write(t.learnt, 'Too loud.');
    expect(seat.el.response!.actions![1]).to.include({
      id: 'action-bell',
      status: 'done',
      learnt: 'Too loud.',
      since: 'last year',
    });
  });

  it('are carried over once, however often it is set', async () => {
    const seat = await withEarlier();
    seat.el.earlier = lastYear();
    await settled();
    seat.el.earlier = undefined;
    seat.el.earlier = lastYear();
    await settled();
    expect(whats(seat)).to.deep.equal(OPEN);
  });

  /** A draft of this year from which someone has deleted one of them. */
  async function draft(): Promise<Response> {
    const seat = await withEarlier();
    await at(seat.person, HALL.hours).press(`${t.remove}: Copy the key.`);
    expect(whats(seat)).to.deep.equal(['Mend the bell.']);
    seat.el.remove();
    return structuredClone(seat.el.response!);
  }

  const ORDERS: Record<string, (el: Seat['el'], response: Response) => Promise<unknown>> = {
    'the earlier round, then the draft': async (el, response) => {
      el.earlier = lastYear();
      await settled();
      el.response = response;
    },
    'the draft, then the earlier round': async (el, response) => {
      el.response = response;
      await settled();
      el.earlier = lastYear();
    },
  };
  for (const [name, set] of Object.entries(ORDERS)) {
    it(`do not come back after a draft is restored from which they were deleted: ${name}`, async () => {
      const response = await draft();
      const seat = await baseline();
      await set(seat.el, response);
      await settled();
      expect(whats(seat)).to.deep.equal(['Mend the bell.']);
      await open(seat.person, HALL.doors);
      expect(seat.person.words).not.to.contain('Copy the key.');
    });
  }

  it('do not come back where both are there from the beginning', async () => {
    const response = await draft();
    for (const settings of [
      { earlier: lastYear(), response },
      { response, earlier: lastYear() },
    ]) {
      const seat = await baseline(settings);
      expect(whats(seat)).to.deep.equal(['Mend the bell.']);
    }
  });

  it('do not come back when the pack is mended or the language changes', async () => {
    const seat = await withEarlier();
    await at(seat.person, HALL.hours).press(`${t.remove}: Copy the key.`);
    seat.el.content = structuredClone(seat.el.content);
    await settled();
    seat.el.lang = 'cy';
    await settled();
    expect(whats(seat)).to.deep.equal(['Mend the bell.']);
  });

  it('make no value of a form as long as nobody has said anything', async () => {
    const form = place(document.createElement('form'));
    const { person } = await inArea(HALL.doors, { earlier: lastYear(), name: 'answers' }, form);
    expect(new FormData(form).get('answers')).to.equal(null);
    await at(person, HALL.hours).press(`${t.remove}: Copy the key.`);
    expect(new FormData(form).get('answers')).to.equal(null);
    await at(person, HALL.hours).write(t.trueNow, 'Mornings.');
    const value = JSON.parse(new FormData(form).get('answers') as string) as Response;
    expect(value.actions?.map(({ what }) => what)).to.deep.equal(['Mend the bell.']);
  });

  it('are carried over without an event', async () => {
    const heard = listen(document, 'sba-action', 'sba-answer', 'sba-progress');
    await withEarlier();
    expect(heard).to.deep.equal([]);
  });
});
