import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toCsv } from '../../src/results/csv.js';
import { disclose } from '../../src/results/disclosure/disclose.js';
import { disclosedTable } from '../../src/results/disclosed-table.js';
import { tally } from '../../src/results/tallier.js';
import { type Given, type Inside, leaksOf } from './attack.js';
import { numbersOfCsv, numbersOfJson, readJson } from './published.js';
import { PROPERTY } from './seed.js';
import { responsesTo, SMALL, type Small } from './small-surveys.js';

const floors = fc.integer({ min: 5, max: 14 });

/** Teams of two regions: their names say where they are. */
const TEAMS: Inside = {
  by: 'group',
  within: 'role',
  of: { 'group 0': 'carer', 'group 1': 'carer', 'group 2': 'other-role', 'group 3': 'other-role' },
};

interface Attack {
  small: Small;
  groups: number;
  kinds: number;
  by: string[];
  modes?: string[];
  inside?: Inside;
  isDeclared?: boolean;
}

/** Publishes, then attacks the file, and nothing but the file. */
function finds(
  { small: { questionnaire }, by, inside, isDeclared }: Attack,
  responses: readonly object[],
  floor: number,
): unknown[] {
  const placed = inside
    ? responses.map((one) => ({
        ...one,
        respondent: { role: { value: inside.of[(one as Given).group!]! } },
      }))
    : responses;
  const counted = tally(placed, questionnaire, { by });
  expect(counted.refused).to.equal(0);
  const within = isDeclared ? { [inside!.by]: inside!.within } : undefined;
  const disclosed = disclose(counted, questionnaire, { floor, within });
  const published = readJson(JSON.stringify(disclosed), questionnaire);
  expect(published.floor).to.equal(floor);
  // The table is no other file to attack: it holds these numbers, all of them, and no other.
  const [table, own] = [numbersOfCsv(toCsv(disclosedTable(disclosed))), numbersOfJson(published.rounds)];
  const differing = [...new Set([...table.keys(), ...own.keys()])]
    .filter((key) => table.get(key) !== own.get(key))
    .map((key) => `${key}: ${String(table.get(key))}, not ${String(own.get(key))}`);
  expect(differing.join('\n')).to.equal('');
  return published.rounds.flatMap((round) =>
    leaksOf(round, floor, questionnaire, placed as Given[], inside && [inside]),
  );
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
