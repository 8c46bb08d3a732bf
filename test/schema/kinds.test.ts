import { expect } from '@open-wc/testing';
import { ContentError } from '../../src/errors.js';
import { baselineKind } from '../../src/schema/baseline-kind.js';
import { checkKind } from '../../src/schema/check-kind.js';
import type { Kind } from '../../src/schema/kind.js';
import { matrixKind } from '../../src/schema/matrix-kind.js';
import { parsePackOf, parseResponseOf } from '../../src/schema/parse-kind.js';
import { packOrThrow, parsePack, parsePackText } from '../../src/schema/parse.js';
import { surveyKind } from '../../src/schema/survey-kind.js';
import { inShort, type Expected } from './bad-pack.js';
import { builtIn } from './built-in.js';
import { choir } from './choir.js';
import { kitchen } from './kitchen.js';
import { lunchClub } from './lunch-club.js';
import {
  agreed,
  answered,
  choirChanges,
  gathered,
  kitchenChanges,
  lunchClubChanges,
  villageHallChanges,
} from './samples.js';
import { villageHall } from './village-hall.js';

const problemsOf = (result: object): Expected[] =>
  'problems' in result ? (result.problems as Parameters<typeof inShort>[0][]).map(inShort) : [];

describe('A pack of any kind', () => {
  const READ = {
    'a survey': [lunchClub(), 'survey'],
    'a baseline': [villageHall(), 'baseline'],
    'a change of a survey': [lunchClubChanges, 'survey'],
    'a change of a baseline': [villageHallChanges, 'baseline'],
    'a matrix': [kitchen(), 'matrix'],
    'a check': [choir(), 'check'],
    'a change of a matrix': [kitchenChanges, 'matrix'],
    'a change of a check': [choirChanges, 'check'],
    'a change of nothing but the terms': [
      { format: 1, extends: 'village-hall', terms: { hall: 'us' } },
      'baseline',
    ],
  } as const;
  for (const [what, [input, kind]] of Object.entries(READ)) {
    it(`is read by what it is: ${what}`, () => {
      expect(packOrThrow(input, builtIn).kind).to.equal(kind);
      const read = parsePackText(JSON.stringify(input, null, 2), builtIn);
      expect('pack' in read && read.pack).to.deep.equal(packOrThrow(input, builtIn));
    });
  }

  it('is a copy, so that what the host does to its own object later changes nothing', () => {
    const mine = villageHall();
    const pack = packOrThrow(mine);
    mine.areas.pop();
    mine.areas[0]!.contrast!.now.pop();
    expect(pack).to.deep.equal(villageHall());
  });
});

describe('A pack is refused', () => {
  const { kind: _, ...kindless } = villageHall();
  const REFUSED: readonly (readonly [name: string, input: unknown, ...problems: Expected[]])[] = [
    ['that says no kind', kindless, ['$.kind', 'missing-key']],
    ['of a kind with a slip', { ...villageHall(), kind: 'base-line' }, ['$.kind', 'not-one-of', 'baseline']],
    ['of an unknown kind', { ...villageHall(), kind: 'quiz' }, ['$.kind', 'not-one-of']],
    [
      'of a kind that objects have anyway',
      { ...villageHall(), kind: 'constructor' },
      ['$.kind', 'not-one-of'],
    ],
    ['whose kind is a list', { ...villageHall(), kind: ['baseline'] }, ['$.kind', 'not-one-of']],
    ['whose kind is a number', { ...villageHall(), kind: 1 }, ['$.kind', 'not-one-of']],
    ['that is a list of packs', [villageHall()], ['$', 'wrong-type']],
    ['that is null', null, ['$', 'wrong-type']],
    ['that is a text', 'baseline', ['$', 'wrong-type']],
    [
      'that is a baseline by what is in it and a survey by name',
      { ...villageHall(), kind: 'survey' },
      ['$.contrast', 'unknown-key'],
      ['$.overall', 'unknown-key'],
      ['$.between', 'unknown-key'],
      ['$.areas', 'unknown-key'],
      ['$.examples', 'unknown-key'],
      ['$.sections', 'missing-key'],
    ],
    [
      'that changes an unknown survey',
      { ...lunchClubChanges, extends: 'lunch-clb' },
      ['$.extends', 'unknown-reference', 'lunch-club'],
    ],
    [
      'that changes an unknown baseline',
      { ...villageHallChanges, extends: 'village-hal' },
      ['$.extends', 'unknown-reference', 'village-hall'],
    ],
    [
      'that changes a list',
      { ...villageHallChanges, extends: ['village-hall'] },
      ['$.extends', 'wrong-type'],
    ],
    ['that changes and names a kind', { ...villageHallChanges, kind: 'baseline' }, ['$.kind', 'unknown-key']],
    [
      'that changes a survey as if it were a baseline',
      { ...villageHallChanges, extends: 'lunch-club', add: undefined, replace: undefined },
      ['$.remove[0]', 'unknown-reference'],
      ['$.remove[1]', 'unknown-reference'],
      ['$.terms.hall', 'unknown-reference'],
    ],
  ];
  for (const [name, input, ...problems] of REFUSED) {
    it(name, () => {
      expect(problemsOf(parsePack(input, builtIn))).to.have.deep.members(problems);
    });
  }

  it('with the kinds that there are', () => {
    const result = parsePack({ ...villageHall(), kind: 'quiz' });
    const [problem] = 'problems' in result ? result.problems : [];
    expect(problem!.expected).to.equal('one of "survey", "baseline", "matrix", "check"');
  });

  it('by an error with every problem where code would rather catch', () => {
    expect(() => packOrThrow({ ...villageHall(), kind: 'quiz' })).to.throw(ContentError);
  });
});

describe('An element of one kind', () => {
  const MEANT: readonly (readonly [name: string, kind: Kind, other: unknown, base: string])[] = [
    ['survey', surveyKind, villageHall(), 'village-hall'],
    ['baseline', baselineKind, lunchClub(), 'lunch-club'],
    ['matrix', matrixKind, choir(), 'choir'],
    ['check', checkKind, kitchen(), 'kitchen'],
  ];
  for (const [name, kind, other, base] of MEANT) {
    it(`that takes a ${name} refuses the other kind by its name`, () => {
      expect(problemsOf(parsePackOf(kind, other, {}))).to.deep.include(['$.kind', 'not-one-of']);
    });

    it(`that takes a ${name} does not know a pack of the other kind by its id`, () => {
      const result = parsePackOf(kind, { format: 1, extends: base }, {});
      expect(problemsOf(result)).to.deep.equal([['$.extends', 'unknown-reference']]);
    });
  }

  it('that takes a survey takes its responses, and refuses marks, actions and words beside a value', () => {
    const response = (more: object) => parseResponseOf(surveyKind, { ...answered, ...more });
    expect(problemsOf(response({}))).to.deep.equal([]);
    expect(problemsOf(response({ answers: { tasty: { value: 'agree', mark: 'gap' } } }))).to.deep.equal([
      ['$.answers.tasty.mark', 'unknown-key'],
    ]);
    expect(problemsOf(response({ answers: { tasty: { value: 'agree', text: 'Very.' } } }))).to.deep.equal([
      ['$.answers.tasty.text', 'unknown-key'],
    ]);
    expect(problemsOf(response({ actions: [], done: [], workshop: {} }))).to.deep.equal([
      ['$.actions', 'unknown-key'],
      ['$.done', 'unknown-key'],
      ['$.workshop', 'unknown-key'],
    ]);
  });

  for (const [name, kind] of [
    ['baseline', baselineKind],
    ['matrix', matrixKind],
    ['check', checkKind],
  ] as [string, Kind][]) {
    it(`that takes a ${name} takes responses in depth, and of people who first answered one by one`, () => {
      expect(problemsOf(parseResponseOf(kind, agreed))).to.deep.equal([]);
      expect(problemsOf(parseResponseOf(kind, gathered))).to.deep.equal([]);
    });
  }
});
