import { expect } from '@open-wc/testing';
import { dayWords } from '../../src/i18n/dates.js';

describe('A day in words', () => {
  it('has its day, month and year', () => {
    expect(dayWords('2027-03-01', 'en')).to.equal('1 March 2027');
  });

  for (const day of ['2027-02-30', '2027-13-01', 'soon', '']) {
    it(`stands as it was written where it is none: "${day}"`, () => {
      expect(dayWords(day, 'en')).to.equal(day);
    });
  }
});
