import { expect } from '@open-wc/testing';
import { BaselineQuestionnaire } from '../../src/model/baseline-questionnaire.js';
import { surveyQuestionnaire } from '../../src/model/survey-questionnaire.js';
import { Session } from '../../src/model/session.js';
import { merge } from '../../src/results/merge.js';
import { tally } from '../../src/results/tallier.js';
import { tallyOfRows, tallyRows } from '../../src/results/tally-rows.js';
import { emptyTally, type ItemTally, type Tally } from '../../src/results/tally.js';
import type { Response } from '../../src/schema/response.js';
import { hallSession, whole } from '../model/hall-session.js';
import { everyKind } from '../support/packs.js';

const questionnaire = surveyQuestionnaire(everyKind);

const response = (more: Partial<Response> = {}): Response => ({
  format: 1,
  id: '0d2c1f54-0000-4000-8000-000000000001',
  pack: { id: 'every-kind', version: '1.0.0' },
  mode: 'standard',
  language: 'en',
  started: '2026-11-20',
  completed: '2026-11-21',
  answers: {},
  ...more,
});

const answered = (answers: Response['answers']): Response => response({ answers });

const one = (responses: unknown[], item: string): ItemTally =>
  tally(responses, questionnaire).rounds[0]!.all.items[item]!;

describe('A tally', () => {
  const CASES: readonly (readonly [
    name: string,
    item: string,
    answers: Response['answers'][string][],
    counts: Partial<ItemTally>,
  ])[] = [
    [
      'counts each option',
      'garden',
      [{ value: 'lot' }, { value: 'lot' }, { value: 'little' }],
      { asked: 3, answered: 3, options: { little: 1, lot: 2 }, other: 0 },
    ],
    [
      'keeps the four reasons for no answer apart',
      'garden',
      [
        { missing: 'skipped' },
        { missing: 'dont-know' },
        { missing: 'dont-know' },
        { missing: 'prefer-not-to-say' },
      ],
      {
        asked: 4,
        answered: 0,
        missing: { skipped: 1, 'dont-know': 2, 'not-applicable': 0, 'prefer-not-to-say': 1 },
      },
    ],
    [
      'counts who answered once and every option that was ticked',
      'sport',
      [{ values: ['walking', 'swimming'] }, { values: ['walking'] }, { values: ['none'] }],
      { asked: 3, answered: 3, options: { walking: 2, swimming: 1, none: 1 } },
    ],
    [
      'counts words and never lists them',
      'pet-name',
      [{ text: 'Bo' }, { text: 'Bo' }, { missing: 'skipped' }],
      { asked: 3, answered: 2, words: 2, texts: 2 },
    ],
    ['counts comments', 'garden', [{ value: 'lot', note: 'Roses.' }], { answered: 1, notes: 1 }],
    [
      'counts what this version does not offer apart',
      'garden',
      [{ value: 'huge' }, { value: 'lot' }],
      { asked: 2, answered: 2, options: { little: 0, lot: 1 }, other: 1 },
    ],
  ];
  for (const [name, item, answers, counts] of CASES)
    it(name, () => {
      expect(
        one(
          answers.map((answer) => answered({ [item]: answer })),
          item,
        ),
      ).to.deep.include(counts);
    });

  it('counts an item as asked only where it was: what was hidden is not in a completed response', () => {
    const responses = ['yes', 'no'].map((pet) => {
      const session = new Session(questionnaire, { id: response().id, today: '2026-11-20', language: 'en' });
      session.answer('pet', { value: pet });
      return session.completed('2026-11-21');
    });
    const { items, responses: count } = tally(responses, questionnaire).rounds[0]!.all;
    expect(count).to.equal(2);
    expect(items['pet']).to.include({ asked: 2, answered: 2 });
    expect(items['pet-name']).to.include({ asked: 1, answered: 0 });
    expect(items['pet-name']!.missing.skipped).to.equal(1);
  });

  it('counts marks and words of a baseline', () => {
    const session = hallSession(whole);
    const { questionnaire: hall } = session;
    expect(hall).to.be.instanceOf(BaselineQuestionnaire);
    const [round] = tally([session.completed('2026-11-24')], hall).rounds;
    const items = Object.values(round!.all.items);
    expect(items.every(({ asked }) => asked === 1)).to.equal(true);
    const marks = items.flatMap((item) => Object.values(item.marks ?? {})).reduce((a, b) => a + b, 0);
    const inPack = Object.values(session.response.answers).filter((answer) => 'mark' in answer);
    expect(marks).to.equal(inPack.length);
  });

  it('keeps rounds, versions and drafts apart, and tells the first and the last day', () => {
    const { rounds } = tally(
      [
        response({ round: '2026' }),
        response({ round: '2026', completed: '2026-11-01' }),
        response({ round: '2027', pack: { id: 'every-kind', version: '2' } }),
        { ...response({ round: '2026' }), completed: undefined },
      ],
      questionnaire,
    );
    expect(
      rounds.map(({ version, round, drafts, first, last, all }) => [
        version,
        round,
        all.responses,
        drafts,
        first,
        last,
      ]),
    ).to.deep.equal([
      ['1.0.0', '2026', 2, 1, '2026-11-01', '2026-11-21'],
      ['2', '2027', 1, 0, '2026-11-21', '2026-11-21'],
    ]);
  });

  it('breaks down by group and mode, whatever a group is called', () => {
    const groups = ['North', '__proto__', undefined].map((group) =>
      response(group === undefined ? {} : { group }),
    );
    const [round] = tally(groups, questionnaire).rounds;
    expect(Object.keys(round!.by)).to.deep.equal(['group', 'mode']);
    expect(
      Object.entries(round!.by['group']!).map(([name, { responses }]) => [name, responses]),
    ).to.deep.equal([
      ['North', 1],
      ['__proto__', 1],
      ['', 1],
    ]);
  });

  it('counts responses to other packs apart', () => {
    const { rounds, otherPacks } = tally(
      [response({ pack: { id: 'another', version: '1' } })],
      questionnaire,
    );
    expect(rounds).to.deep.equal([]);
    expect(otherPacks).to.deep.equal({ another: 1 });
  });

  it('tells which are no responses, and counts the rest', () => {
    const told: [number, string][] = [];
    const { refused, rounds } = tally([response(), null, { ...response(), mode: 'loud' }], questionnaire, {
      refused: (index, [first]) => told.push([index, first!.path]),
    });
    expect(refused).to.equal(2);
    expect(rounds[0]!.all.responses).to.equal(1);
    expect(told).to.deep.equal([
      [1, '$'],
      [2, '$.mode'],
    ]);
  });

  it('does not know a breakdown that the pack does not declare', () => {
    expect(() => tally([], questionnaire, { by: ['garden'] })).to.throw('"garden" is none of: group, mode');
  });
});

const ID = (n: number): string => `0d2c1f54-0000-4000-8000-${String(n).padStart(12, '0')}`;
const lot = (id: number, more: Partial<Response> = {}): Response =>
  response({ id: ID(id), answers: { garden: { value: 'lot' } }, ...more });
const little = (id: number, more: Partial<Response> = {}): Response =>
  lot(id, { answers: { garden: { value: 'little' } }, ...more });
const draft = (one: Response): Response => {
  const { completed: _completed, ...rest } = one;
  return rest;
};

describe('Of responses with one id', () => {
  /** What came, what counts of it, and how many were replaced. */
  const CASES: readonly (readonly [what: string, came: Response[], counts: Response[], replaced: number])[] =
    [
      ['the last one counts', [lot(1), little(2), little(1)], [little(2), little(1)], 1],
      ['the last of three', [lot(1), little(1), lot(1, { group: 'North' })], [lot(1, { group: 'North' })], 2],
      [
        'the last one, in its own round',
        [lot(1, { round: '2026' }), lot(1, { round: '2027' })],
        [lot(1, { round: '2027' })],
        1,
      ],
      [
        'the last one, of its own version',
        [lot(1, { pack: { id: 'every-kind', version: '2' } }), little(1)],
        [little(1)],
        1,
      ],
      ['the last one, on its own day', [lot(1, { completed: '2026-10-01' }), lot(1)], [lot(1)], 1],
      [
        'the last draft, where none is finished',
        [draft(lot(1)), draft(little(1)), lot(2)],
        [draft(little(1)), lot(2)],
        1,
      ],
      ['the finished one, not the draft before it', [draft(lot(1)), little(1)], [little(1)], 1],
      ['the finished one, not a draft that came late', [little(1), draft(lot(1))], [little(1)], 1],
      [
        'the last one, without what an earlier one answered to no question of the pack',
        [response({ id: ID(1), answers: { gone: { value: 'lot' } } }), lot(1)],
        [lot(1)],
        1,
      ],
    ];
  for (const [what, came, counts, replaced] of CASES)
    it(`${what}, and the tally says how many were replaced`, () => {
      const { duplicates, ...own } = tally(came, questionnaire, { unique: true });
      const { duplicates: none, ...expected } = tally(counts, questionnaire);
      expect(own).to.deep.equal(expected);
      expect([duplicates, none]).to.deep.equal([replaced, 0]);
    });

  it('each counts where nobody asked for it', () => {
    const { duplicates, rounds } = tally([lot(1), lot(1)], questionnaire);
    expect([duplicates, rounds[0]!.all.responses]).to.deep.equal([0, 2]);
  });

  it('more numbers than a character holds are kept', () => {
    const options = Array.from({ length: 40_000 }, (_, i) => ({ value: `v${i}`, label: `${i}` }));
    const items = [
      { kind: 'single-choice' as const, id: 'huge', text: 'Which?', options },
      { kind: 'single-choice' as const, id: 'after', text: 'And?', options: options.slice(0, 2) },
    ];
    const large = surveyQuestionnaire({ ...everyKind, sections: [{ id: 'all', items }] });
    const came = response({ answers: { huge: { value: 'v39999' }, after: { value: 'v1' } } });
    const counted = tally([came], large, { unique: true }).rounds[0]!.all.items;
    expect([counted['huge']!.options['v39999'], counted['after']!.options['v1']]).to.deep.equal([1, 1]);
  });
});

describe('A breakdown of more categories than are shown', () => {
  const inGroups = (n: number): Response[] =>
    Array.from({ length: n }, (_, i) => lot(i, { group: `group ${i}` }));

  for (const unique of [false, true])
    it(`is not counted${unique ? ', where ids count once' : ''}, and the round says so`, () => {
      const [enough] = tally(inGroups(50), questionnaire, { unique }).rounds;
      expect(Object.keys(enough!.by['group']!)).to.have.length(50);
      expect(enough).not.to.have.property('tooWide');
      const [tooWide] = tally(inGroups(51), questionnaire, { unique }).rounds;
      expect(tooWide!.by).to.have.all.keys('mode');
      expect(tooWide!.tooWide).to.deep.equal(['group']);
      expect(tooWide!.all.responses).to.equal(51);
    });

  it('is counted where the one category too many was replaced', () => {
    const [round] = tally([...inGroups(51), lot(50, { group: 'group 0' })], questionnaire, {
      unique: true,
    }).rounds;
    expect(round!.by['group']!['group 0']!.responses).to.equal(2);
    expect(round).not.to.have.property('tooWide');
  });

  it('is not counted either where shards have too many together, however they are added up', () => {
    const all = inGroups(60);
    const [a, b, c] = [all.slice(0, 20), all.slice(20, 40), all.slice(40)].map((part) =>
      tally(part, questionnaire),
    );
    const whole = tally(all, questionnaire);
    expect(merge(merge(a!, b!), c!)).to.deep.equal(whole);
    expect(merge(a!, merge(c!, b!))).to.deep.equal(whole);
    expect(merge(whole, a!).rounds[0]!.tooWide).to.deep.equal(['group']);
  });

  it('is the same made out of rows', () => {
    const whole = tally(inGroups(51), questionnaire);
    const parts = tally(inGroups(51), questionnaire, { by: ['mode'] });
    const groups = tallyRows(tally(inGroups(50), questionnaire)).filter((row) => row[2] === 'group');
    const more = tallyRows(tally([lot(50, { group: 'group 50' })], questionnaire)).filter(
      (row) => row[2] === 'group',
    );
    expect(tallyOfRows(questionnaire, [...tallyRows(parts), ...groups, ...more])).to.deep.equal(whole);
  });
});

describe('Tallies of shards', () => {
  const shard = (seed: number): Tally =>
    tally(
      Array.from({ length: 7 }, (_, i) =>
        response({
          answers: { garden: (seed + i) % 3 ? { value: 'lot' } : { missing: 'skipped' } },
          group: `group ${(seed * i) % 4}`,
          round: String(2026 + ((seed + i) % 2)),
          completed: `2026-11-${10 + seed + i}`,
        }),
      ),
      questionnaire,
    );
  const [a, b, c] = [shard(0), shard(1), shard(2)];

  it('add up in any order', () => {
    expect(merge(a, b)).to.deep.equal(merge(b, a));
  });

  it('add up however they are bracketed', () => {
    expect(merge(merge(a, b), c)).to.deep.equal(merge(a, merge(b, c)));
  });

  it('are not changed by a tally of nothing', () => {
    expect(merge(a, emptyTally('every-kind'))).to.deep.equal(a);
    expect(merge(emptyTally('every-kind'), a)).to.deep.equal(a);
  });

  it('are the tally of all, also once they were JSON', () => {
    const all = Array.from({ length: 12 }, (_, i) => response({ group: i % 3 ? 'North' : 'South' }));
    const parts = [all.slice(0, 5), all.slice(5)].map(
      (part) => JSON.parse(JSON.stringify(tally(part, questionnaire))) as Tally,
    );
    expect(merge(parts[0]!, parts[1]!)).to.deep.equal(tally(all, questionnaire));
  });

  it('of two packs do not add up', () => {
    expect(() => merge(a, emptyTally('another'))).to.throw('tallies of "every-kind" and "another"');
  });
});
