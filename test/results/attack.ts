import type { Questionnaire } from '../../src/model/questionnaire.js';
import { type GridItem, HIDDEN, PUBLISHED, type View } from '../../src/results/disclosure/grid.js';
import { protect } from '../../src/results/disclosure/protect.js';
import type { RoundTally } from '../../src/results/tally.js';
import { canBe, canDiffer, type Puzzle } from './solver.js';

/** What somebody could find out who must not. */
export interface Leak {
  what: string;
  value: number;
}

/** Bounds of a count by what is published of it: the rule of rounding, read backwards. */
function boundsOf(count: number, most: number): [number, number] {
  if (count === 0) return [0, 0];
  if (count < 5) return [1, 4];
  const rounded = 5 * Math.round(count / 5);
  return [Math.max(5, rounded - 2), Math.min(most, rounded + 2)];
}

/**
 * Attacks what is published of one round, as somebody who knows every rule, has every breakdown, and was told which of the
 * hidden counts are small and which are hidden to protect others. Finds every count of 1 to 4 that can only be what it
 * is, and every sensitive item that all of a view must have answered alike.
 */
export function leaksOf(questionnaire: Questionnaire, round: RoundTally, floor: number): Leak[] {
  const grid = protect(questionnaire, round, floor);
  const puzzle: Puzzle = { unknowns: [], sums: [], truth: [] };
  const { truth } = puzzle;
  const secrets: [what: string, at: number][] = [];
  const alike: [what: string, others: number[]][] = [];
  const most = 5 * Math.round(grid.all.responses / 5) + 2;

  const add = (value: number, low: number, high: number): number => {
    if (value < low || value > high)
      throw new Error(`the attack rules out the truth: ${value} is not ${low}–${high}`);
    truth.push(value);
    return puzzle.unknowns.push({ low, high }) - 1;
  };
  const sum = (whole: number, parts: number[]): void => {
    puzzle.sums.push({ whole, parts });
  };
  /** What two numbers differ by, which is none of anybody's business but cannot be below 0. */
  const atMost = (less: number, more: number): void => {
    sum(more, [less, add(truth[more]! - truth[less]!, 0, most)]);
  };
  const count = (what: string, item: GridItem, cell: number, view: View): number => {
    const value = view.counts.get(item)![cell]!;
    const status = view.status.get(item)![cell];
    const [low, high] =
      item.cells[cell]!.isInner || (status !== PUBLISHED && status !== HIDDEN)
        ? [0, most]
        : status === HIDDEN
          ? [5, most]
          : boundsOf(value, most);
    const at = add(value, low, high);
    if (value > 0 && value < 5 && !item.cells[cell]!.isInner) secrets.push([what, at]);
    return at;
  };

  const [leastOfAll, mostOfAll] = boundsOf(grid.all.responses, most);
  const total = add(
    grid.all.responses,
    grid.all.isShown ? Math.max(floor, leastOfAll) : leastOfAll,
    grid.all.isShown ? mostOfAll : Math.min(floor - 1, mostOfAll),
  );

  const cellsByItem = new Map<GridItem, Map<View, number[]>>();
  const sizes = new Map<View, number>([[grid.all, total]]);
  for (const item of grid.who) {
    const cells = item.cells.map((cell, i) => count(`${item.id} ${cell.code}`, item, i, grid.all));
    if (!item.breakdown) {
      related(item, grid.all, cells, total);
      continue;
    }
    sum(
      total,
      cells.filter((_, i) => item.cells[i]!.kind === 'state'),
    );
    for (const view of item.breakdown.views) {
      const i = item.cells.findIndex(({ code }) => code === view.category);
      sizes.set(view, cells[i]!);
      if (grid.all.status.get(item)![i] !== PUBLISHED) continue;
      const one = puzzle.unknowns[cells[i]!]!;
      if (view.isShown) one.low = Math.max(one.low, floor);
      else if (item.cells[i]!.isAnswer) one.high = Math.min(one.high, floor - 1);
    }
  }

  for (const item of grid.items) {
    const cellsOf = new Map<View, number[]>();
    cellsByItem.set(item, cellsOf);
    for (const view of [grid.all, ...grid.breakdowns.flatMap(({ views }) => views)]) {
      const name = view === grid.all ? 'all' : view.category;
      const cells = item.cells.map((cell, i) =>
        count(`${name}: ${item.id} ${cell.kind} ${cell.code}`, item, i, view),
      );
      cellsOf.set(view, cells);
      related(item, view, cells, sizes.get(view)!, name);
    }
    for (const { views } of grid.breakdowns)
      for (const [i, whole] of cellsOf.get(grid.all)!.entries())
        sum(
          whole,
          views.map((view) => cellsOf.get(view)![i]!),
        );
  }

  /** What is known of the counts of one item in one view. */
  function related(item: GridItem, view: View, cells: number[], size: number, name = ''): void {
    const of = (kind: string): number[] => cells.filter((_, i) => item.cells[i]!.kind === kind);
    const states = of('state');
    const answers = cells.filter((_, i) => item.cells[i]!.kind === 'state' && item.cells[i]!.isAnswer);
    const add0 = (parts: number[]): number => parts.reduce((all, i) => all + truth[i]!, 0);
    const asked = add(add0(states), 0, most);
    sum(asked, states);
    const decider = deciderOf(questionnaire, item.id);
    if (decider) {
      const earlier = grid.items.find(({ id }) => id === decider.item)!;
      const i = earlier.cells.findIndex(({ code }) => code === decider.equals);
      sum(asked, [cellsByItem.get(earlier)!.get(view)![i]!]);
    } else sum(size, [asked]);
    const status = view.status.get(item)!;
    if (view.isShown && status.some((one) => one === PUBLISHED)) {
      const [low, high] = boundsOf(add0(answers), most);
      sum(add(add0(answers), low, high), answers);
    }
    for (const kind of ['text', 'note', 'mark']) {
      const parts = of(kind);
      if (!parts.length) continue;
      const whole = add(add0(parts), 0, most);
      sum(whole, parts);
      atMost(whole, asked);
    }
    const ticks = of('tick');
    if (ticks.length) {
      const some = cells[item.cells.findIndex(({ isInner }) => isInner)]!;
      for (const tick of ticks) atMost(tick, some);
      const all = add(add0(ticks), 0, most * ticks.length);
      sum(all, ticks);
      atMost(some, all);
    }
    const known = item.isSensitive && !ticks.length && !item.isWords ? answers : [];
    const given = known.filter((i) => truth[i]! > 0);
    if (given.length === 1) alike.push([`${name}: ${item.id}`, known.filter((i) => truth[i] === 0)]);
  }

  return [
    ...secrets.filter(([, i]) => !canDiffer(puzzle, i)).map(([what, i]) => ({ what, value: truth[i]! })),
    ...alike
      .filter(
        ([, others]) =>
          !canBe(
            puzzle,
            others.map((i) => [i, 1, Infinity]),
          ),
      )
      .map(([what]) => ({ what: `${what} is the same for all`, value: 0 })),
  ];
}

/** The one answer on which it hangs whether an item is asked. */
function deciderOf(questionnaire: Questionnaire, id: string): { item: string; equals: string } | undefined {
  const conditions = questionnaire.question(id)?.conditions ?? [];
  if (!conditions.length) return undefined;
  const [condition] = conditions;
  if (conditions.length > 1 || !condition || !('equals' in condition))
    throw new Error('the attack knows conditions on one answer alone');
  return condition;
}
