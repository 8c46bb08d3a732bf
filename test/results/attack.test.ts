import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Given } from './attack.js';
import { finds, type Publication, TEAMS } from './finds.js';
import { PROPERTY } from './seed.js';
import { responsesTo, SMALL } from './small-surveys.js';

const floors = fc.integer({ min: 5, max: 14 });

interface Attack extends Publication {
  groups: number;
  kinds: number;
  modes?: string[];
}

/** A survey that gives more away is added here. */
const ATTACKS: Readonly<Record<string, Attack>> = {
  'two groups and their total': { small: SMALL.one, groups: 2, kinds: 8, by: ['group'] },
  'many groups and their total': { small: SMALL.one, groups: 5, kinds: 12, by: ['group'] },
  'two breakdowns of the same responses': { small: SMALL.one, groups: 3, kinds: 8, by: ['group', 'role'] },
  'three breakdowns of the same responses': {
    small: SMALL.one,
    groups: 3,
    kinds: 8,
    by: ['group', 'mode', 'role'],
    modes: ['standard', 'easy-read'],
  },
  'the sizes of groups, and several items': { small: SMALL.two, groups: 3, kinds: 8, by: ['group', 'role'] },
  'words and comments beside answers': { small: SMALL.words, groups: 2, kinds: 8, by: ['group'] },
  'an item that takes several answers': { small: SMALL.several, groups: 2, kinds: 8, by: ['group', 'role'] },
  'an item that is asked on a condition': { small: SMALL.waiting, groups: 2, kinds: 8, by: ['group'] },
  'marks and words beside a value': { small: SMALL.inDepth, groups: 2, kinds: 8, by: ['group'] },
  'an open question that a mark alone may answer': {
    small: SMALL.openInDepth,
    groups: 2,
    kinds: 8,
    by: ['group'],
  },
  'a sensitive item, nor that all answered it alike': {
    small: SMALL.sensitive,
    groups: 3,
    kinds: 8,
    by: ['group', 'role'],
  },
  'options that are named like what is counted beside them': {
    small: SMALL.named,
    groups: 2,
    kinds: 8,
    by: ['group', 'role'],
  },
  'several answers that are named like what is counted beside them': {
    small: SMALL.namedSeveral,
    groups: 2,
    kinds: 8,
    by: ['role'],
  },
  'teams within regions, where nobody said so': {
    small: SMALL.one,
    groups: 4,
    kinds: 10,
    by: ['group', 'role'],
    inside: TEAMS,
  },
  'teams within regions, where the pack says so': {
    small: SMALL.one,
    groups: 4,
    kinds: 10,
    by: ['group', 'role'],
    inside: TEAMS,
    isDeclared: true,
  },
};

/** Everybody is in a team: who is in none is in no region by name. */
const inTeams = (responses: readonly object[]): object[] =>
  responses.filter((one) => (one as Given).group !== undefined);

describe('Nobody can work out a count below 5 from what is published', () => {
  for (const [from, attack] of Object.entries(ATTACKS))
    it(`out of ${from}`, () => {
      const { small, groups, kinds, modes, inside } = attack;
      fc.assert(
        fc.property(responsesTo(small, groups, kinds, modes), floors, (responses, floor) => {
          expect(finds(attack, inside ? inTeams(responses) : responses, floor)).to.deep.equal([]);
        }),
        PROPERTY,
      );
    });
});
