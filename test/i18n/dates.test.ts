import { expect } from '@open-wc/testing';
import { dayWords } from '../../src/i18n/dates.js';
import '../support/welsh.js';

describe('A day in words', () => {
  it('has its day, month and year', () => {
    expect(dayWords('2027-03-01', 'en')).to.equal('1 March 2027');
  });

  it('is Welsh in Welsh, in a browser that knows no Welsh too', () => {
    expect(dayWords('2027-03-01', 'cy')).to.equal('1 Mawrth 2027');
    expect(dayWords('2027-12-31', 'cy-GB')).to.equal('31 Rhagfyr 2027');
  });

  for (const day of ['2027-02-30', '2027-13-01', 'soon', '']) {
    it(`stands as it was written where it is none: "${day}"`, () => {
      expect(dayWords(day, 'en')).to.equal(day);
    });
  }
});
