import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { tally } from '../../src/results/tallier.js';
import { leaksOf } from './attack.js';
import { responsesTo, SMALL, type Small } from './small-surveys.js';

/** Far more was run while it was written; this many keep it as it is. */
const RUNS = 100;

const floors = fc.integer({ min: 5, max: 14 });

const finds = (small: Small, responses: readonly unknown[], floor: number, by: readonly string[]) => {
  const { rounds, refused } = tally(responses, small.questionnaire, { by });
  expect(refused).to.equal(0);
  return rounds.flatMap((round) => leaksOf(small.questionnaire, round, floor));
};

/** Whoever adds a survey that gives more away adds it here. */
const ATTACKS: readonly (readonly [
  from: string,
  small: Small,
  groups: number,
  kinds: number,
  by: string[],
])[] = [
  ['two groups and their total', SMALL.one, 2, 8, ['group']],
  ['many groups and their total', SMALL.one, 5, 12, ['group']],
  ['two breakdowns of the same responses', SMALL.one, 3, 8, ['group', 'role']],
  ['the sizes of groups, and several items', SMALL.two, 3, 8, ['group', 'role']],
  ['words and comments beside answers', SMALL.words, 2, 8, ['group']],
  ['an item that takes several answers', SMALL.several, 2, 8, ['group', 'role']],
  ['an item that is asked on a condition', SMALL.waiting, 2, 8, ['group']],
  ['marks and words beside a value', SMALL.inDepth, 2, 8, ['group']],
  ['a sensitive item, nor that all answered it alike', SMALL.sensitive, 3, 8, ['group', 'role']],
];

describe('Nobody can work out a count below 5', () => {
  for (const [from, small, groups, kinds, by] of ATTACKS)
    it(`from ${from}`, () => {
      fc.assert(
        fc.property(responsesTo(small, groups, kinds), floors, (responses, floor) => {
          expect(finds(small, responses, floor, by)).to.deep.equal([]);
        }),
        { numRuns: RUNS },
      );
    });
});
