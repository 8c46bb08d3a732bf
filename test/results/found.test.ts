import { expect } from '@open-wc/testing';
import type { ShownItem } from '../../src/results/disclosure/disclosed.js';
import type { AnswerParts } from '../../src/schema/response.js';
import { finds, publish, type Publication, TEAMS } from './finds.js';
import { SMALL } from './small-surveys.js';

/** So many of a group who gave these answers, and what they said of who they are. */
type People = readonly [
  count: number,
  group: string,
  answers: Readonly<Record<string, AnswerParts>>,
  role?: string,
];

const skipped: AnswerParts = { missing: 'skipped' };
const good = (value: string): Record<string, AnswerParts> => ({ good: { value } });
const wrote = (answer: AnswerParts): Record<string, AnswerParts> => ({
  good: { ...answer, note: 'So.' },
  why: { text: 'So.' },
});
const silent = (answer: AnswerParts): Record<string, AnswerParts> => ({ good: answer, why: skipped });
const safe = (answer: AnswerParts): Record<string, AnswerParts> => ({ ...good('no'), safe: answer });

const responsesOf = ({ small }: Publication, people: readonly People[]): object[] =>
  people.flatMap(([count, group, answers, role]) =>
    Array.from({ length: count }, () => ({
      format: 1,
      id: '00000000-0000',
      pack: { id: small.questionnaire.pack.id, version: small.questionnaire.pack.version },
      mode: 'standard',
      language: 'en',
      group,
      started: '2026-11-23',
      completed: '2026-11-23',
      respondent: { role: role === undefined ? skipped : { value: role } },
      help: { value: 'nobody' },
      answers,
    })),
  );

interface Found extends Publication {
  floor: number;
  people: readonly People[];
}

const declared = { by: ['group', 'mode', 'role'], inside: TEAMS, isDeclared: true };

/**
 * Few people each, and what somebody could work out of them were one rule left out: looked for by chance, made as small as
 * they go, and kept. `test/mutants/` leaves out these rules.
 */
const FOUND: Readonly<Record<string, Found>> = {
  'where nothing but hiding all of it helps': {
    small: SMALL.namedSeveral,
    by: ['group'],
    floor: 6,
    people: [
      [4, 'group 1', { places: { values: ['other'] } }],
      [4, 'group 0', { places: { values: ['words'] } }],
    ],
  },
  'where a count hidden for the sake of another is known to be no small one': {
    small: SMALL.sensitive,
    by: ['group', 'role'],
    floor: 8,
    people: [
      [5, 'group 1', good('yes')],
      [1, 'group 1', good('no')],
      [18, 'group 1', good('so-so')],
      [5, 'group 0', good('yes')],
      [17, 'group 0', good('no')],
      [1, 'group 0', good('so-so')],
    ],
  },
  'where one group has the rest of a total, and no other can take it': {
    small: SMALL.words,
    by: ['group'],
    floor: 6,
    people: [
      [3, 'group 0', silent({ value: 'yes' })],
      [2, 'group 0', wrote({ value: 'yes' })],
      [12, 'group 1', wrote(skipped)],
      [16, 'group 1', silent(skipped)],
      [1, 'group 1', silent({ value: 'yes' })],
    ],
  },
  'where a group could change, and no role with it': {
    small: SMALL.words,
    by: ['group', 'mode', 'role'],
    floor: 6,
    people: [
      [15, 'group 0', silent({ value: 'so-so' })],
      [3, 'group 2', wrote({ value: 'so-so' })],
      [8, 'group 2', wrote(skipped)],
      [1, 'group 1', silent({ value: 'no' })],
    ],
  },
  'where another answer would ask another question of one more': {
    small: SMALL.waiting,
    ...declared,
    by: ['group', 'role'],
    floor: 6,
    people: [
      [3, 'group 0', safe(skipped)],
      [2, 'group 0', safe({ value: 'no' })],
      [5, 'group 2', { good: skipped }],
      [3, 'group 2', safe(skipped)],
      [18, 'group 3', safe({ value: 'yes' })],
      [1, 'group 3', good('yes')],
    ],
  },
  'where teams of two regions would change places': {
    small: SMALL.one,
    ...declared,
    floor: 8,
    people: [
      [4, 'group 0', good('no')],
      [1, 'group 1', good('no')],
      [8, 'group 2', { good: skipped }],
      [1, 'group 2', good('no')],
      [8, 'group 3', good('no')],
    ],
  },
};

describe('Nobody can work out a count below 5', () => {
  for (const [where, found] of Object.entries(FOUND))
    it(where, () => {
      expect(finds(found, responsesOf(found, found.people), found.floor)).to.deep.equal([]);
    });
});

describe('What is hidden for the sake of another count', () => {
  const roundOf = (found: Found) =>
    publish(found, responsesOf(found, found.people), found.floor).disclosed.rounds[0]!;
  const answersOf = ({ options }: ShownItem) => options.map(({ count }) => count);

  it('is no total where hiding a group with all its answers is enough', () => {
    const { all, by } = roundOf({
      small: SMALL.words,
      by: ['group'],
      floor: 8,
      people: [
        [1, 'group 2', wrote({ value: 'yes' })],
        [8, 'group 1', wrote({ value: 'so-so' })],
      ],
    });
    expect(by[0]!.categories.map(({ responses, items }) => [responses, items])).to.deep.equal([
      ['[c]', []],
      ['[c]', []],
    ]);
    expect([all.items[0]!.answered, ...answersOf(all.items[0]!)]).to.deep.equal([10, '[c]', 0, '[c]']);
  });

  it('is looked at anew once more is hidden, and so is no more than it takes', () => {
    const { who } = roundOf({
      small: SMALL.waiting,
      by: ['group', 'role'],
      floor: 12,
      people: [
        [17, 'group 1', safe({ value: 'yes' }), 'carer'],
        [1, 'group 1', safe({ value: 'no' })],
      ],
    });
    const role = who.find(({ id }) => id === 'role')!;
    expect([role.answered, ...answersOf(role)]).to.deep.equal([15, '[c]', 0]);
  });

  it('counts those who did not say who they are as no category, however many they are', () => {
    const { who } = roundOf({
      small: SMALL.two,
      by: ['group', 'role'],
      floor: 7,
      people: [
        [7, 'group 0', { ...good('no'), safe: { value: 'yes' } }],
        [1, 'group 1', { ...good('so-so'), safe: skipped }, 'carer'],
      ],
    });
    const role = who.find(({ id }) => id === 'role')!;
    expect([role.answered, ...answersOf(role)]).to.deep.equal(['[c]', '[c]', '[c]']);
  });
});
