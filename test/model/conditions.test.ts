import { expect } from '@open-wc/testing';
import { holds, itemsAskedBy } from '../../src/model/conditions.js';
import type { Condition } from '../../src/schema/condition.js';
import type { Answer } from '../../src/schema/response.js';

/** `b` is hidden or was never answered. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  a: { value: 'yes' },
  several: { values: ['soup', 'salad'] },
  words: { text: 'soup' },
  unsure: { missing: 'dont-know' },
  passed: { missing: 'skipped' },
  'only-note': { note: 'yes' },
};
const yes: Condition = { item: 'a', equals: 'yes' };
const no: Condition = { item: 'a', equals: 'no' };

const CASES: readonly (readonly [condition: Condition, expected: boolean])[] = [
  [yes, true],
  [no, false],
  [{ item: 'b', equals: 'yes' }, false],
  [{ item: 'a', in: ['no', 'yes'] }, true],
  [{ item: 'a', in: ['no', 'maybe'] }, false],
  [{ item: 'b', in: ['no', 'yes'] }, false],
  [{ item: 'several', equals: 'salad' }, true],
  [{ item: 'several', equals: 'bread' }, false],
  [{ item: 'several', in: ['bread', 'soup'] }, true],
  [{ item: 'several', in: ['bread', 'sou'] }, false],
  [{ item: 'words', equals: 'soup' }, false],
  [{ item: 'unsure', equals: 'dont-know' }, true],
  [{ item: 'unsure', equals: 'not-applicable' }, false],
  [{ item: 'unsure', in: ['yes', 'dont-know'] }, true],
  [{ item: 'only-note', equals: 'yes' }, false],
  [{ item: 'a', answered: true }, true],
  [{ item: 'several', answered: true }, true],
  [{ item: 'words', answered: true }, true],
  [{ item: 'unsure', answered: true }, true],
  [{ item: 'passed', answered: true }, false],
  [{ item: 'only-note', answered: true }, false],
  [{ item: 'b', answered: true }, false],
  [{ item: 'a', answered: false }, false],
  [{ item: 'b', answered: false }, true],
  [{ item: 'passed', answered: false }, true],
  [{ not: yes }, false],
  [{ not: { item: 'b', equals: 'yes' } }, true],
  [{ not: { not: yes } }, true],
  [{ all: [yes] }, true],
  [{ all: [yes, no] }, false],
  [{ all: [yes, { item: 'unsure', answered: true }] }, true],
  [{ any: [no] }, false],
  [{ any: [no, yes] }, true],
  [{ any: [no, { all: [yes, { not: no }] }] }, true],
];

describe('A condition', () => {
  for (const [condition, expected] of CASES) {
    it(`${JSON.stringify(condition)} is ${expected ? 'met' : 'not met'}`, () => {
      expect(holds(condition, (id) => ANSWERS[id])).to.equal(expected);
    });
  }

  it('asks about every item that stands anywhere in it', () => {
    expect(
      itemsAskedBy({ any: [no, { all: [{ not: { item: 'b', answered: true } }, yes] }] }),
    ).to.have.members(['a', 'b', 'a']);
    expect(itemsAskedBy(undefined)).to.deep.equal([]);
  });
});
