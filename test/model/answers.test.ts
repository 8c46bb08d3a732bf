import { expect } from '@open-wc/testing';
import { fits, isAnswered, toggled } from '../../src/model/answers.js';
import type { Answer } from '../../src/schema/response.js';
import { lunchItem, lunchPack, lunchQuestion } from './lunch-session.js';

const FITTING: readonly (readonly [item: string, answer: Answer, fits: boolean])[] = [
  ['tasty', { value: 'agree' }, true],
  ['tasty', { value: 'agree', note: 'Very.' }, true],
  ['tasty', { note: 'Very.' }, true],
  ['tasty', { value: 'always' }, false],
  ['tasty', { values: ['agree'] }, false],
  ['tasty', { text: 'agree' }, false],
  ['tasty', { missing: 'dont-know' }, true],
  ['tasty', { missing: 'skipped' }, true],
  ['tasty', { missing: 'prefer-not-to-say' }, false],
  ['welcome', { value: 'always' }, true],
  ['welcome', { value: 'agree' }, false],
  ['portion', { value: 'enough' }, true],
  ['portion', { value: 'plenty' }, false],
  ['portion', { values: ['enough'] }, false],
  ['wishes', { values: ['soup'] }, true],
  ['wishes', { values: ['salad', 'soup'] }, true],
  ['wishes', { values: ['nothing'] }, true],
  ['wishes', { values: ['nothing', 'soup'] }, false],
  ['wishes', { values: ['soup', 'soup'] }, false],
  ['wishes', { values: ['soup', 'bread'] }, false],
  ['wishes', { value: 'soup' }, false],
  ['idea', { text: 'Bread.' }, true],
  ['idea', { text: 'x'.repeat(5000) }, true],
  ['idea', { value: 'soup' }, false],
  ['idea', { missing: 'dont-know' }, true],
  ['idea', { missing: 'not-applicable' }, false],
  ['why-not', { missing: 'dont-know' }, false],
  ['age', { missing: 'prefer-not-to-say' }, true],
  ['age', { missing: 'dont-know' }, false],
];

describe('An answer', () => {
  const pack = lunchPack();

  for (const [id, answer, expected] of FITTING) {
    it(`${JSON.stringify(answer).slice(0, 60)} ${expected ? 'fits' : 'does not fit'} "${id}"`, () => {
      expect(fits(lunchQuestion(id), answer, pack)).to.equal(expected);
    });
  }

  it('to a pack that offers no ways not to answer of its own may be any of the three', () => {
    const silent = lunchPack({ '$.missing': undefined });
    for (const missing of ['dont-know', 'not-applicable', 'prefer-not-to-say'] as const) {
      expect(fits(lunchQuestion('tasty'), { missing }, silent), missing).to.be.true;
    }
  });

  it('is one when it says anything, a reason for saying nothing included', () => {
    const said: Answer[] = [{ value: 'a' }, { values: ['a'] }, { text: 'a' }, { missing: 'dont-know' }];
    for (const answer of said) expect(isAnswered(answer), JSON.stringify(answer)).to.be.true;
  });

  it('is none when it only comments, was passed over, or is not there', () => {
    const unsaid: (Answer | undefined)[] = [
      { note: 'a' },
      { missing: 'skipped' },
      { missing: 'skipped', note: 'a' },
      undefined,
    ];
    for (const answer of unsaid) expect(isAnswered(answer), JSON.stringify(answer)).to.be.false;
  });
});

describe('Ticking', () => {
  const item = lunchItem('wishes');
  const TICKS: readonly (readonly [before: string[], value: string, on: boolean, after: string[]])[] = [
    [[], 'soup', true, ['soup']],
    [['soup'], 'salad', true, ['soup', 'salad']],
    [['soup', 'salad'], 'soup', false, ['salad']],
    [['soup'], 'soup', false, []],
    [['soup'], 'soup', true, ['soup']],
    [['soup', 'salad'], 'nothing', true, ['nothing']],
    [['nothing'], 'soup', true, ['soup']],
    [['nothing'], 'nothing', false, []],
    [['soup'], 'nothing', false, ['soup']],
  ];
  for (const [before, value, on, after] of TICKS) {
    it(`"${value}" ${on ? 'on' : 'off'} turns [${before.join()}] into [${after.join()}]`, () => {
      expect(toggled(item, before, value, on)).to.deep.equal(after);
    });
  }

  it('excludes nothing where no option excludes the others', () => {
    expect(toggled(lunchItem('age'), ['nothing'], 'soup', true)).to.deep.equal(['nothing', 'soup']);
  });
});
