import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { disclose } from '../../src/results/disclosure/disclose.js';
import { disclosedTable } from '../../src/results/disclosed-table.js';
import { compareRounds } from '../../src/results/compare.js';
import { newcombe } from '../../src/results/intervals.js';
import { tally } from '../../src/results/tallier.js';
import type { ShownItem } from '../../src/results/disclosure/disclosed.js';
import { SMALL } from './small-surveys.js';

type Counts = Readonly<Record<string, number>>;

/** So many who gave each answer, in a group and a round. */
const people = (counts: Counts, more: object = {}, version = '1.0.0') =>
  Object.entries(counts).flatMap(([answer, count]) =>
    Array.from({ length: count }, () => ({
      format: 1,
      id: '00000000-0000',
      pack: { id: 'small', version },
      mode: 'standard',
      language: 'en',
      started: '2026-11-20',
      completed: '2026-11-21',
      answers: { good: answer === 'skipped' ? { missing: 'skipped' } : { value: answer } },
      ...more,
    })),
  );

const shown = (responses: unknown[], { small = SMALL.one, floor = 10 } = {}) =>
  disclose(tally(responses, small.questionnaire), small.questionnaire, { floor });
const itemOf = (responses: unknown[], rules = {}): ShownItem =>
  shown(responses, rules).rounds[0]!.all.items[0]!;
const counts = ({ options }: ShownItem) => options.map(({ count }) => count);
const percents = ({ options }: ShownItem) => options.map(({ percent }) => percent);

describe('What may be shown', () => {
  it('rounds counts to 5, hides 1 to 4 and leaves none as none', () => {
    const item = itemOf(people({ yes: 23, no: 12, skipped: 3 }));
    expect([item.asked, item.answered]).to.deep.equal([40, 35]);
    expect(counts(item)).to.deep.equal([25, 10, 0]);
    expect(item.missing.map(({ count }) => count)).to.deep.equal(['[c]', 0, 0, 0]);
  });

  it('works percentages and intervals out from the rounded numbers', () => {
    const [yes, no] = itemOf(people({ yes: 71, no: 30 })).options;
    expect(yes).to.deep.equal({ code: 'yes', count: 70, percent: 70, interval: { low: 60, high: 78 } });
    expect(no!.percent).to.equal(30);
  });

  it('has percentages that come to 100 together, however the counts were rounded', () => {
    expect(percents(itemOf(people({ yes: 8, no: 8, 'so-so': 6 })))).to.deep.equal([40, 40, 20]);
    expect(percents(itemOf(people({ yes: 8, no: 7, 'so-so': 2 })))).to.deep.equal([57, 29, '[c]']);
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 40 }), fc.nat(40), fc.nat(40), (yes, no, other) => {
        const { options } = itemOf(people({ yes, no, 'so-so': other }));
        const known = options.map(({ percent }) => percent).filter((one) => typeof one === 'number');
        const sum = known.reduce((all, one) => all + one, 0);
        expect(sum).to.be.lessThan(102);
        if (known.length === 3) expect(sum).to.be.greaterThan(98);
      }),
    );
  });

  it('has percentages of the base where several can be chosen', () => {
    const ticked = { ...people({ yes: 1 })[0]!, answers: { places: { values: ['hall', 'park'] } } };
    const item = itemOf(Array<object>(22).fill(ticked), { small: SMALL.several });
    expect(percents(item)).to.deep.equal([100, 100, 0]);
  });

  it('is nothing but sizes below the floor', () => {
    const [round] = shown(people({ yes: 9 })).rounds;
    expect(round!.all).to.deep.equal({ category: '', responses: 10, items: [] });
    expect(round!.who).to.deep.equal([]);
    expect(round!.first).to.equal(undefined);
  });

  it('leaves out the answers of a small group, and tells how large it is', () => {
    const responses = [
      ...people({ yes: 20, no: 20 }, { group: 'North' }),
      ...people({ yes: 3 }, { group: 'South' }),
    ];
    const { categories } = shown(responses).rounds[0]!.by.find(({ by }) => by === 'group')!;
    expect(
      categories.map(({ category, responses: size, items }) => [category, size, items.length]),
    ).to.deep.equal([
      ['North', 40, 1],
      ['South', '[c]', 0],
    ]);
  });

  it('hides more where a number could be worked out: two small counts of one total', () => {
    const responses = [
      ...people({ 'so-so': 4, yes: 7 }, { group: 'North' }),
      ...people({ 'so-so': 4, yes: 7 }, { group: 'South' }),
    ];
    const [round] = shown(responses).rounds;
    expect(counts(round!.all.items[0]!)).to.deep.equal([15, 0, 10]);
    const groups = round!.by.find(({ by }) => by === 'group')!.categories;
    // Published as they are, 4 and 4 would be the only way to come to 8 or more.
    const hidden = groups.flatMap(({ items }) => counts(items[0]!)).filter((count) => count === '[c]');
    expect(hidden.length).to.be.greaterThan(2);
  });

  it('hides in breakdowns before it hides in the total', () => {
    const given: Record<string, [carers: Counts, others: Counts]> = {
      North: [
        { yes: 3, no: 2, 'so-so': 1 },
        { yes: 4, no: 1, 'so-so': 1 },
      ],
      South: [{ yes: 8, no: 3 }, { 'so-so': 1 }],
      East: [
        { yes: 8, no: 7 },
        { yes: 4, no: 3, 'so-so': 1 },
      ],
    };
    const responses = Object.entries(given).flatMap(([group, roles]) =>
      roles.flatMap((one, i) =>
        people(one, { group, respondent: { role: { value: i ? 'other-role' : 'carer' } } }),
      ),
    );
    const [round] = shown(responses).rounds;
    // The last of them are 4.
    expect(counts(round!.all.items[0]!)).to.deep.equal([25, 15, '[c]']);
  });

  it('shows no answers of a sensitive item that all answered alike', () => {
    const item = itemOf(people({ yes: 40 }), { small: SMALL.sensitive });
    expect(counts(item)).to.deep.equal(['[c]', '[c]', '[c]']);
    expect(counts(itemOf(people({ yes: 40 })))).to.deep.equal([40, 0, 0]);
  });

  it('shows of a sensitive item the same where few answered it and where all answered it alike', () => {
    const small = SMALL.sensitive;
    const item = itemOf(people({ yes: 40 }), { small });
    expect(item).to.deep.equal(itemOf(people({ yes: 5, skipped: 35 }), { small }));
    expect([item.asked, item.answered]).to.deep.equal([40, '[c]']);
  });

  it('hides another group where one answered a sensitive item alike, or it would be what the total has more', () => {
    const small = SMALL.sensitive;
    const sizes: [string, Counts][] = [
      ['North', { yes: 30, no: 20, 'so-so': 10 }],
      ['South', { 'so-so': 14 }],
      ['East', { yes: 20, no: 10, 'so-so': 10 }],
    ];
    const [round] = shown(
      sizes.flatMap(([group, given]) => people(given, { group })),
      { small },
    ).rounds;
    const { categories } = round!.by.find(({ by }) => by === 'group')!;
    const open = categories.map(({ category, items }) => [category, typeof items[0]!.answered === 'number']);
    expect(open).to.deep.equal([
      ['North', true],
      ['South', false],
      ['East', false],
    ]);
    expect(counts(round!.all.items[0]!)).to.deep.equal([50, 30, 35]);
  });

  it('shows of an item that few answered how many they are, and no answers', () => {
    const item = itemOf(people({ yes: 5, skipped: 40 }));
    expect([item.answered, ...counts(item)]).to.deep.equal([5, '[c]', '[c]', '[c]']);
  });

  it('has no percentage of nobody', () => {
    expect(percents(itemOf(people({ skipped: 40 })))).to.deep.equal(['[z]', '[z]', '[z]']);
  });

  it('marks percentages of few as of low reliability', () => {
    expect(itemOf(people({ yes: 10, no: 10 })).reliability).to.equal('[u]');
    expect(itemOf(people({ yes: 20, no: 20 })).reliability).to.equal(undefined);
  });

  it('marks what was given to another version of the pack', () => {
    const { rounds } = shown([...people({ yes: 20 }), ...people({ yes: 20 }, {}, '0.9.0')]);
    expect(rounds.map(({ version, break: mark }) => [version, mark])).to.deep.equal([
      ['0.9.0', '[b]'],
      ['1.0.0', undefined],
    ]);
  });

  it('has no number over two rounds, so that none is their difference', () => {
    const [a, b] = [people({ yes: 33, no: 4 }, { round: 'a' }), people({ yes: 14, no: 11 }, { round: 'b' })];
    const both = shown([...a, ...b]);
    expect(both.rounds).to.deep.equal([...shown(a).rounds, ...shown(b).rounds]);
  });

  for (const [groups, isShown] of [
    [50, true],
    [51, false],
  ] as const)
    it(`is ${isShown ? '' : 'not '}broken down into ${groups} groups`, () => {
      const responses = Array.from({ length: groups }, (_, i) => people({ yes: 10 }, { group: `g${i}` }));
      const [round] = shown(responses.flat()).rounds;
      expect(round!.all.responses).to.equal(groups * 10);
      expect(round!.by.some(({ by }) => by === 'group')).to.equal(isShown);
      expect(round!.who.some(({ id }) => id === 'group')).to.equal(isShown);
    });

  it('says how large the categories are in one place only, over all', () => {
    const [round] = shown(people({ yes: 20, no: 20 }, { group: 'North' })).rounds;
    expect(round!.who.map(({ id }) => id)).to.include.members(['group', 'mode', 'role', 'help']);
    for (const { categories } of round!.by)
      for (const { items } of categories) expect(items.map(({ id }) => id)).to.deep.equal(['good']);
  });

  for (const floor of [4, 0, 7.5, NaN])
    it(`has a floor of 5 and more, not of ${floor}`, () => {
      expect(() => shown([], { floor })).to.throw('the floor is a whole number from 5');
    });

  it('is the same as a table, number by number', () => {
    const disclosed = shown([
      ...people({ yes: 23, no: 14, skipped: 3 }, { group: 'North' }),
      ...people({ yes: 2 }),
    ]);
    const [head, ...rows] = disclosedTable(disclosed);
    const at = (name: string): number => head!.indexOf(name);
    const options = rows.filter((row) => row[at('measure')] === 'option' && row[at('item_id')] === 'good');
    const item = disclosed.rounds[0]!.all.items[0]!;
    expect(
      options
        .filter((row) => row[at('breakdown')] === 'all')
        .map((row) => [row[at('code')], row[at('responses')], row[at('percent')]]),
    ).to.deep.equal(item.options.map(({ code, count, percent }) => [code, count, percent]));
    for (const row of rows) expect(row.length).to.equal(head!.length);
  });
});

describe('Two rounds', () => {
  const compared = (before: Counts, after: Counts, versions = ['1.0.0', '1.0.0']) => {
    const responses = [
      ...people(before, { round: '2026' }, versions[0]),
      ...people(after, { round: '2027' }, versions[1]),
    ];
    const disclosed = shown(responses);
    const [from, to] = ['2026', '2027'].map((name) => disclosed.rounds.find(({ round }) => round === name)!);
    return compareRounds(disclosed, from!, to!);
  };
  const yes = (result: ReturnType<typeof compared>) =>
    'items' in result ? result.items[0]!.options[0] : result;

  it('differ where the whole interval does', () => {
    expect(yes(compared({ yes: 60, no: 140 }, { yes: 120, no: 80 }))).to.deep.include({
      points: 30,
      verdict: 'higher',
    });
    expect(yes(compared({ yes: 120, no: 80 }, { yes: 60, no: 140 }))).to.deep.include({
      points: -30,
      verdict: 'lower',
    });
  });

  it('are too few to tell otherwise', () => {
    expect(yes(compared({ yes: 10, no: 10 }, { yes: 15, no: 10 }))).to.deep.include({
      points: 10,
      verdict: 'too-few-to-tell',
    });
  });

  it('do not differ where it may be the rounding alone', () => {
    const result = compared({ yes: 16, no: 6 }, { yes: 14, no: 8 });
    expect(yes(result)).to.deep.include({ points: -15, verdict: 'too-few-to-tell' });
  });

  it('differ only where they do before the counts are rounded', () => {
    const count = fc.integer({ min: 5, max: 60 });
    const counts = fc.record({ yes: count, no: count });
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const result = yes(compared(before, after));
        if (!result || !('verdict' in result)) return;
        const share = (one: typeof before) => ({ count: one.yes, base: one.yes + one.no });
        const { low, high } = newcombe(share(after), share(before));
        if (result.verdict === 'higher') expect(low).to.be.greaterThan(0);
        if (result.verdict === 'lower') expect(high).to.be.lessThan(0);
        expect(result.interval!.low).to.be.at.most(Math.round(100 * low));
        expect(result.interval!.high).to.be.at.least(Math.round(100 * high));
      }),
      { numRuns: 300 },
    );
  });

  it('are not compared over two versions of the pack', () => {
    expect(compared({ yes: 50 }, { yes: 50 }, ['0.9.0', '1.0.0'])).to.deep.equal({ break: '[b]' });
  });

  it('have no difference from nobody, nor to nobody', () => {
    const nobody = { code: 'yes', points: '[z]' };
    expect(yes(compared({ yes: 50 }, { skipped: 50 }))).to.deep.equal(nobody);
    expect(yes(compared({ skipped: 50 }, { yes: 50 }))).to.deep.equal(nobody);
  });

  it('of a workshop are no sample, and have no interval', () => {
    const responses = [
      ...people({ yes: 60, no: 140 }, { round: '2026' }),
      ...people({ yes: 120, no: 80 }, { round: '2027' }),
    ];
    const { rounds } = shown(responses);
    const workshops = { pack: { id: 'small', version: '1.0.0', kind: 'baseline' as const } };
    expect(yes(compareRounds(workshops, rounds[0]!, rounds[1]!))).to.deep.equal({
      code: 'yes',
      points: 30,
      verdict: 'no-sample',
    });
  });

  it('say nothing where a number is hidden', () => {
    expect(yes(compared({ yes: 3, no: 40 }, { yes: 30, no: 40 }))).to.deep.equal({
      code: 'yes',
      points: '[c]',
    });
  });
});
