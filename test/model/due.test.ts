import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { daysLeft, SOON } from '../../src/model/due.js';
import type { Action, ActionStatus } from '../../src/schema/action.js';
import { action } from './hall-session.js';

const left = (by: string | undefined, today = '2027-03-01', more: Partial<Action> = {}): number | undefined =>
  daysLeft(action('key', { ...(by !== undefined && { by }), ...more }), today);

describe('Days until an action is due', () => {
  const DAYS: readonly (readonly [name: string, by: string, today: string, days: number])[] = [
    ['none today', '2027-03-01', '2027-03-01', 0],
    ['one tomorrow', '2027-03-02', '2027-03-01', 1],
    ['one less than none yesterday', '2027-02-28', '2027-03-01', -1],
    ['across the end of a month', '2027-04-02', '2027-03-30', 3],
    ['across the end of a year', '2028-01-01', '2027-12-31', 1],
    ['across 29 February', '2028-03-01', '2028-02-28', 2],
    ['across the night in March in which the clocks go forward', '2027-03-29', '2027-03-27', 2],
    ['across the night in October in which the clocks go back', '2027-11-01', '2027-10-30', 2],
    ['after years', '2020-03-01', '2027-03-01', -2556],
  ];
  for (const [name, by, today, days] of DAYS) {
    it(name, () => {
      expect(left(by, today)).to.equal(days);
    });
  }

  it('grow by one with each day that it is due later', () => {
    const day = (n: number): string => new Date(n * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: -2000, max: 2000 }),
        (from, days) => {
          expect(left(day(from + days), day(from))).to.equal(days);
        },
      ),
    );
  });

  const WAITS: Readonly<Record<ActionStatus, boolean>> = {
    'not-started': true,
    'going-on': true,
    done: false,
    dropped: false,
  };
  for (const [status, waits] of Object.entries(WAITS)) {
    it(`are ${waits ? 'counted for' : 'nothing to say of'} one that is "${status}"`, () => {
      for (const by of ['2027-02-01', '2027-03-01', '2027-03-02'])
        expect(left(by, undefined, { status: status as ActionStatus }) !== undefined).to.equal(waits);
    });
  }

  for (const by of [undefined, '', '2027-13-01', '2027-00-10', '2027-02-30', 'soon']) {
    it(`are unknown for one that is due ${by === undefined ? 'on no day' : `"${by}"`}`, () => {
      expect(left(by)).to.equal(undefined);
    });
  }
});

describe('An action', () => {
  it('is due soon from two weeks before its day', () => {
    expect(SOON).to.equal(14);
    expect(left('2027-03-15')).to.equal(SOON);
  });
});
