import { expect } from '@open-wc/testing';
import { newcombe, wilson } from '../../src/results/intervals.js';

describe('Wilson’s interval', () => {
  for (const [count, base, low, high] of [
    [7, 10, 40, 89],
    [14, 20, 48, 85],
    [70, 100, 60, 78],
  ] as const)
    it(`of ${count} in ${base} is ${low} to ${high} per cent`, () => {
      const interval = wilson(count, base);
      expect([interval.low, interval.high].map((share) => Math.round(100 * share))).to.deep.equal([
        low,
        high,
      ]);
    });

  // Newcombe, 'Two-sided confidence intervals for the single proportion', Statistics in Medicine 17, 1998, table I.
  for (const [count, base, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const)
    it(`of ${count} in ${base} is as it is printed by Newcombe`, () => {
      const interval = wilson(count, base);
      expect(interval.low).to.be.closeTo(low, 0.00005);
      expect(interval.high).to.be.closeTo(high, 0.00005);
    });

  it('of none or all stays between 0 and 1', () => {
    expect(wilson(0, 5).low).to.equal(0);
    expect(wilson(5, 5).high).to.equal(1);
  });

  it('of nobody is anything', () => {
    expect(wilson(0, 0)).to.deep.equal({ low: 0, high: 1 });
  });
});

describe('Newcombe’s interval for a difference', () => {
  // Newcombe, 'Interval estimation for the difference between independent proportions', 1998, table II, method 10.
  for (const [a, m, b, n, low, high] of [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ] as const)
    it(`of ${a} in ${m} and ${b} in ${n} is as it is printed`, () => {
      const interval = newcombe({ count: a, base: m }, { count: b, base: n });
      expect(interval.low).to.be.closeTo(low, 0.00006);
      expect(interval.high).to.be.closeTo(high, 0.00006);
    });

  it('with nobody on one side is anything', () => {
    expect(newcombe({ count: 0, base: 0 }, { count: 1, base: 2 })).to.deep.equal({ low: -1, high: 1 });
  });
});
