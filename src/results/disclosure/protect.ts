import type { Questionnaire } from '../../model/questionnaire.js';
import type { RoundTally } from '../tally.js';
import { answeredIn, askedIn, Audit, isTarget } from './audit.js';
import {
  type Breakdown,
  type Grid,
  type GridItem,
  gridOf,
  isChoice,
  HIDDEN,
  PUBLISHED,
  type View,
  WITHHELD,
} from './grid.js';
import { ROUNDED_TO } from './rules.js';
import { numbered } from '../../schema/numbered.js';

/** Tries something, and takes it back where it does not help. */
type Step = () => (() => void) | undefined;

/** The tables of one round, with everything hidden that has to be. */
export function protect(questionnaire: Questionnaire, round: RoundTally, floor: number): Grid {
  const grid = gridOf(questionnaire, round, floor);
  const audit = new Audit(grid, floor);
  const views: [View, Breakdown | undefined][] = [
    [grid.all, undefined],
    ...grid.breakdowns.flatMap((one) => one.views.map((view): [View, Breakdown] => [view, one])),
  ];
  for (const item of [...grid.items, ...grid.who])
    for (const [view] of views) if (view.isShown && view.counts.has(item)) hideLow(view, item, floor);
  for (const item of grid.items) for (const { views } of grid.breakdowns) hideRest(views, item);
  for (const item of grid.who) protectCells(grid.all, item);
  for (const item of grid.items) for (const [view, within] of views) protectCells(view, item, within);
  return grid;

  function protectCells(view: View, item: GridItem, within?: Breakdown): void {
    const counts = view.counts.get(item)!;
    for (const [i, cell] of numbered(item.cells)) {
      const isUnanimous = !item.breakdown && isSecret(view, item, i);
      if (!isUnanimous && !isTarget(counts[i]!, cell)) continue;
      const isSafe = (): boolean => audit.isFree(item, i, view, within, isUnanimous);
      if (!isSafe()) hideUntil(isSafe, stepsFor(grid, item, i, view, within));
    }
  }
}

/** Hides more and more until nothing can be worked out; what did not help is shown again, but for the last resort. */
function hideUntil(isSafe: () => boolean, steps: readonly Step[]): void {
  for (const [i, step] of numbered(steps)) {
    const undo = step();
    if (isSafe()) return;
    if (i < steps.length - 1) undo?.();
  }
}

/** What can be hidden to protect a count, that which loses least first. */
function stepsFor(
  grid: Grid,
  item: GridItem,
  cell: number,
  view: View,
  within: Breakdown | undefined,
): Step[] {
  const { breakdown } = item;
  if (breakdown) {
    const shown = breakdown.views.filter(({ isShown }) => isShown);
    return [
      ...shown.sort((a, b) => a.responses - b.responses).map((one) => () => hideCategory(grid, item, one)),
      () => hideBreakdown(grid, item, breakdown),
    ];
  }
  const counts = view.counts.get(item)!;
  const status = view.status.get(item)!;
  const { kind } = item.cells[cell]!;
  const beside = counts
    .map((_, i) => i)
    .filter((i) => item.cells[i]!.kind === kind && !item.cells[i]!.isInner)
    .filter((i) => status[i] === PUBLISHED && counts[i]! >= ROUNDED_TO)
    .sort((a, b) => counts[a]! - counts[b]!);
  const broken = grid.breakdowns.map(({ views }) => views).filter(([one]) => one?.counts.has(item));
  const byBreakdown = broken.map((views) => all(views, item));
  return [
    ...(within ? [] : byBreakdown),
    ...beside.map((i) => () => hide(view, item, HIDDEN, (at) => at === i)),
    ...(within ? [() => hide(view, item, WITHHELD), all(within.views, item), ...byBreakdown] : []),
    // The total is the last to go: most people look at it alone.
    all(broken.flat(), item),
    all([grid.all, ...broken.flat()], item),
  ];
}

const all =
  (views: readonly View[], item: GridItem): Step =>
  () => {
    const undo = views.map((view) => hide(view, item, WITHHELD));
    return () => undo.forEach((one) => one());
  };

function hide(
  view: View,
  item: GridItem,
  status: typeof HIDDEN | typeof WITHHELD,
  which: (cell: number) => boolean = () => true,
): () => void {
  const before = view.status.get(item)!;
  view.status.set(
    item,
    before.map((was, i) => (which(i) && was < status ? status : was)),
  );
  return () => view.status.set(item, before);
}

/** A category whose size is hidden shows nothing else either. */
function hideCategory(grid: Grid, item: GridItem, view: View): () => void {
  const undo = [
    hide(grid.all, item, WITHHELD, (i) => item.cells[i]!.code === view.category),
    ...grid.items.map((one) => hide(view, one, WITHHELD)),
  ];
  view.isShown = false;
  return () => {
    view.isShown = true;
    undo.forEach((one) => one());
  };
}

function hideBreakdown(grid: Grid, item: GridItem, breakdown: Breakdown): undefined {
  for (const view of breakdown.views) if (view.isShown) hideCategory(grid, item, view);
  hide(grid.all, item, WITHHELD);
  breakdown.isWithheld = true;
}

/**
 * Of an item that few were asked or answered, and of a sensitive one that all answered alike, no answers are shown. A
 * sensitive one shows nothing then, not even how many answered, so that nobody can tell which of the two it was.
 */
function hideLow(view: View, item: GridItem, floor: number): void {
  if (item.breakdown) return;
  const counts = view.counts.get(item)!;
  const asked = askedIn(counts, item);
  if (asked > 0 && asked < floor) hide(view, item, WITHHELD);
  const answered = answeredIn(counts, item);
  const isLow = answered > 0 && answered < floor && !item.isWords;
  const isAlike = item.cells.some((_, i) => isSecret(view, item, i));
  if (isLow || isAlike) hide(view, item, WITHHELD, (i) => item.isSensitive || item.cells[i]!.isAnswer);
}

/**
 * What is hidden of categories that answered alike is what the total has more than the others show: hides the item in
 * more of them, the smallest first, until those that are hidden together did not answer alike.
 */
function hideRest(views: readonly View[], item: GridItem): void {
  if (!views.some((view) => item.cells.some((_, i) => isSecret(view, item, i)))) return;
  const isOpen = (view: View): boolean => view.status.get(item)!.includes(PUBLISHED);
  const open = views.filter(isOpen).sort((a, b) => a.responses - b.responses);
  const isAlike = (): boolean => {
    const hidden = views.filter((view) => !isOpen(view));
    const sum = (of: (view: View) => number): number => hidden.reduce((all, view) => all + of(view), 0);
    const answered = sum((view) => answeredIn(view.counts.get(item)!, item));
    return item.cells.some(
      (cell, i) => isChoice(cell) && answered - sum((view) => view.counts.get(item)![i]!) < ROUNDED_TO,
    );
  };
  while (open.length && isAlike()) hide(open.shift()!, item, WITHHELD);
}

/** Whether all who answered a sensitive item gave this one answer. */
function isSecret(view: View, item: GridItem, cell: number): boolean {
  if (!item.isSensitive || item.isWords || !isChoice(item.cells[cell]!)) return false;
  const counts = view.counts.get(item)!;
  return counts[cell]! > 0 && counts[cell] === answeredIn(counts, item);
}
