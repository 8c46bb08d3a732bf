import { expect } from '@open-wc/testing';
import { middleOf, pointOf, rowViews, type Viewer, viewerOf, viewFor } from '../../src/model/matrix-views.js';
import type { Answer } from '../../src/schema/response.js';
import { kitchenPack, kitchenResponse } from './matrix-sessions.js';

const POINTS = ['never', 'now-and-then', 'often', 'always'];
const pack = kitchenPack();

/** Someone of a group who gave these points, by id of the cell; anything but a point is a reason. */
const viewer = (as: string | undefined, said: Record<string, string>): Viewer => ({
  as,
  answers: Object.fromEntries(
    Object.entries(said).map(([id, code]): [string, Answer] => [
      id,
      POINTS.includes(code) ? { value: code } : { missing: code as 'skipped' },
    ]),
  ),
});

const rowOf = (viewers: readonly Viewer[], row: string, floor?: number) =>
  rowViews(pack, viewers, floor).find((one) => one.row.id === row)!;
const cellOf = (viewers: readonly Viewer[], row: string, group: string, floor?: number) =>
  rowOf(viewers, row, floor).cells.find((one) => one.group.id === group)!;

describe('The middle of what was chosen', () => {
  const MIDDLES: readonly (readonly [counts: number[], low: number, high: number])[] = [
    [[1, 0, 0, 0], 0, 0],
    [[0, 0, 0, 1], 3, 3],
    [[1, 0, 0, 1], 0, 3],
    [[1, 1, 1, 0], 1, 1],
    [[2, 0, 2, 0], 0, 2],
    [[2, 0, 3, 0], 2, 2],
    [[1, 2, 1, 0], 1, 1],
    [[1, 1, 1, 1], 1, 2],
    [[0, 3, 0, 3], 1, 3],
    [[10, 0, 0, 9], 0, 0],
  ];
  for (const [counts, low, high] of MIDDLES) {
    it(`of ${counts.join(', ')} is ${low === high ? low : `between ${low} and ${high}`}`, () => {
      const middle = middleOf({ base: 1, counts, missing: {} });
      expect(middle).to.deep.equal({ low, high });
      expect(pointOf(middle!)).to.equal((low + high) / 2);
    });
  }

  it('is none where nobody chose', () => {
    expect(middleOf({ base: 3, counts: [0, 0, 0, 0], missing: { 'dont-know': 3 } })).to.equal(undefined);
  });
});

describe('What is seen of a cell', () => {
  it('is what its own group says, apart from what the others and those of no group see', () => {
    const viewers = [
      viewer('cooks', { 'salt-cooks': 'always', 'salt-guests': 'never' }),
      viewer('cooks', { 'salt-cooks': 'often' }),
      viewer('guests', { 'salt-cooks': 'never' }),
      viewer(undefined, { 'salt-cooks': 'now-and-then' }),
    ];
    const { own, seen } = cellOf(viewers, 'salt', 'cooks');
    expect(own).to.deep.equal({ base: 2, counts: [0, 0, 1, 1], missing: {} });
    expect(seen).to.deep.equal({ base: 2, counts: [1, 1, 0, 0], missing: {} });
    expect(cellOf(viewers, 'salt', 'guests').own.base).to.equal(0);
    expect(cellOf(viewers, 'salt', 'guests').seen.counts).to.deep.equal([1, 0, 0, 0]);
  });

  it('keeps the reasons not to answer apart; who passed it over counts to no base', () => {
    const viewers = [
      viewer('cooks', { 'salt-cooks': 'dont-know' }),
      viewer('cooks', { 'salt-cooks': 'not-applicable' }),
      viewer('cooks', { 'salt-cooks': 'skipped' }),
      viewer('cooks', { 'salt-cooks': 'prefer-not-to-say' }),
      viewer('cooks', {}),
    ];
    expect(cellOf(viewers, 'salt', 'cooks').own).to.deep.equal({
      base: 3,
      counts: [0, 0, 0, 0],
      missing: { 'dont-know': 1, 'not-applicable': 1, skipped: 1, 'prefer-not-to-say': 1 },
    });
  });

  it('leaves out a value that the scale does not have', () => {
    const odd = { as: 'cooks', answers: { 'salt-cooks': { value: 'sometimes' } } };
    expect(cellOf([odd], 'salt', 'cooks').own).to.deep.equal({ base: 0, counts: [0, 0, 0, 0], missing: {} });
  });

  it('stands for a group by what it says itself, or else by what is seen of it', () => {
    const of = (...viewers: Viewer[]) => viewFor(cellOf(viewers, 'salt', 'cooks')).counts;
    const [own, other] = [
      viewer('cooks', { 'salt-cooks': 'always' }),
      viewer('guests', { 'salt-cooks': 'never' }),
    ];
    expect(of(own, other)).to.deep.equal([0, 0, 0, 1]);
    expect(of(other)).to.deep.equal([1, 0, 0, 0]);
  });

  it('is read out of a response', () => {
    const respondent = { 'answer-as': { value: 'cooks' } } as const;
    const answers = { 'salt-cooks': { value: 'always' } };
    expect(viewerOf(kitchenResponse({ respondent, answers }))).to.deep.equal({ as: 'cooks', answers });
    expect(viewerOf(kitchenResponse()).as).to.equal(undefined);
  });
});

describe('How far apart groups are', () => {
  it('is the widest difference of their middles', () => {
    const viewers = [
      viewer('cooks', { 'salt-cooks': 'always' }),
      viewer('guests', { 'salt-guests': 'now-and-then' }),
      viewer('guests', { 'salt-guests': 'often' }),
      viewer('neighbours', { 'salt-neighbours': 'often' }),
    ];
    expect(rowOf(viewers, 'salt').difference).to.equal(1.5);
  });

  it('is nothing where they stand in the same place, and none where there are not two', () => {
    const one = viewer('cooks', { 'salt-cooks': 'often' });
    expect(rowOf([one], 'salt').difference).to.equal(undefined);
    expect(rowOf([one, viewer('guests', { 'salt-guests': 'dont-know' })], 'salt').difference).to.equal(
      undefined,
    );
    expect(rowOf([one, viewer('guests', { 'salt-guests': 'often' })], 'salt').difference).to.equal(0);
  });

  it('brings the rows into an order: widest first, the pack’s own where they are alike, then what nobody compared', () => {
    const viewers = [
      viewer('cooks', { 'washing-up-cooks': 'never', 'door-cooks': 'never' }),
      viewer('guests', { 'washing-up-guests': 'now-and-then', 'door-guests': 'always' }),
    ];
    const order = (some: Viewer[]) => rowViews(pack, some).map(({ row }) => row.id);
    expect(order(viewers)).to.deep.equal(['door', 'washing-up', 'salt']);
    expect(order([])).to.deep.equal(['salt', 'washing-up', 'door']);
    const even = viewer('cooks', { 'door-cooks': 'never', 'door-guests': 'never' });
    expect(order([even]), 'a difference of nothing is before none').to.deep.equal([
      'door',
      'salt',
      'washing-up',
    ]);
  });
});

describe('A floor', () => {
  const cooks = (n: number) => Array.from({ length: n }, () => viewer('cooks', { 'salt-cooks': 'always' }));
  const guests = (n: number) => Array.from({ length: n }, () => viewer('guests', { 'salt-guests': 'never' }));

  it('leaves out groups below it, with their reasons too, and none at it', () => {
    const viewers = [...cooks(10), ...guests(9), viewer('neighbours', { 'salt-cooks': 'dont-know' })];
    const row = rowOf(viewers, 'salt', 10);
    expect(row.cells[0]!.own.counts).to.deep.equal([0, 0, 0, 10]);
    expect(row.cells[1]!.own).to.deep.equal({ base: 0, counts: [0, 0, 0, 0], missing: {} });
    expect(row.cells[0]!.seen, 'one who does not know').to.deep.equal({
      base: 0,
      counts: [0, 0, 0, 0],
      missing: {},
    });
    expect(row.difference, 'told of no group that is left out').to.equal(undefined);
  });

  it('is of those who said something: who passed a cell over does not lift it', () => {
    const viewers = [...cooks(9), viewer('cooks', { 'salt-cooks': 'skipped' })];
    expect(cellOf(viewers, 'salt', 'cooks', 10).own.base).to.equal(0);
  });
});
