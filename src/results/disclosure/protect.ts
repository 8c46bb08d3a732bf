import type { Questionnaire } from '../../model/questionnaire.js';
import type { RoundTally } from '../tally.js';
import { Audit } from './audit.js';
import { Hiding } from './hiding.js';
import {
  type Breakdown,
  type Grid,
  type GridItem,
  gridOf,
  isChoice,
  HIDDEN,
  PUBLISHED,
  type View,
  viewOfCell,
  WITHHELD,
} from './grid.js';
import type { Nesting } from './nesting.js';
import { ROUNDED_TO } from './rules.js';
import { answeredIn, askedIn, isTarget } from './sums.js';
import { numbered } from '../../schema/numbered.js';

/** Tries something, and takes it back where it does not help. */
type Step = () => (() => void) | undefined;

/** The tables of one round, with everything hidden that has to be. */
export function protect(
  questionnaire: Questionnaire,
  round: RoundTally,
  floor: number,
  declared?: Nesting,
): Grid {
  const grid = gridOf(questionnaire, round, floor, declared);
  const audit = new Audit(grid, floor);
  const hiding = new Hiding(grid, audit);
  const views: [View, Breakdown | undefined][] = [
    [grid.all, undefined],
    ...grid.breakdowns.flatMap((one) => one.views.map((view): [View, Breakdown] => [view, one])),
  ];
  for (const item of [...grid.items, ...grid.who])
    for (const [view] of views) if (view.isShown && view.counts.has(item)) hideLow(hiding, view, item, floor);
  for (const item of grid.who) {
    if (item.isWithheld) hiding.hide(grid.all, item, WITHHELD);
    hideSizes(hiding, grid.all, item, floor);
  }
  for (const item of grid.items) for (const { views } of grid.breakdowns) hideRest(hiding, views, item);
  for (const item of grid.who) protectCells(grid.all, item);
  for (const item of grid.items) for (const [view, within] of views) protectCells(view, item, within);
  return grid;

  function protectCells(view: View, item: GridItem, within?: Breakdown): void {
    const counts = view.counts.get(item)!;
    for (const [i, cell] of numbered(item.cells)) {
      const isUnanimous = !item.breakdown && isSecret(view, item, i);
      if (!isUnanimous && !isTarget(counts[i]!, cell)) continue;
      const isSafe = (): boolean => audit.isFree(item, i, view, within, isUnanimous);
      if (!isSafe()) hideUntil(isSafe, stepsFor(grid, hiding, item, i, view, within));
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
  hiding: Hiding,
  item: GridItem,
  cell: number,
  view: View,
  within: Breakdown | undefined,
): Step[] {
  const { breakdown } = item;
  if (breakdown) {
    const shown = breakdown.views.filter(({ isShown }) => isShown);
    return [
      ...shown.sort((a, b) => a.responses - b.responses).map((one) => () => hiding.category(item, one)),
      () => hiding.breakdown(item, breakdown),
    ];
  }
  const all = (views: readonly View[]) => (): (() => void) => hiding.all(views, item);
  const counts = view.counts.get(item)!;
  const status = view.status.get(item)!;
  const { kind } = item.cells[cell]!;
  const beside = counts
    .map((_, i) => i)
    .filter((i) => item.cells[i]!.kind === kind && !item.cells[i]!.isInner)
    .filter((i) => status[i] === PUBLISHED && counts[i]! >= ROUNDED_TO)
    .sort((a, b) => counts[a]! - counts[b]!);
  const broken = grid.breakdowns.map(({ views }) => views).filter(([one]) => one?.counts.has(item));
  const byBreakdown = broken.map((views) => all(views));
  return [
    ...(within ? [] : byBreakdown),
    ...beside.map((i) => () => hiding.hide(view, item, HIDDEN, (at) => at === i)),
    ...(within ? [() => hiding.hide(view, item, WITHHELD), all(within.views), ...byBreakdown] : []),
    // The total is the last to go: most people look at it alone.
    all(broken.flat()),
    all([grid.all, ...broken.flat()]),
  ];
}

/** A category with fewer responses than are shown tells nothing, and so not how few they are. */
function hideSizes(hiding: Hiding, all: View, item: GridItem, floor: number): void {
  const isSmaller = (i: number): boolean => {
    const view = viewOfCell(item.breakdown, item.cells[i]!);
    return item.cells[i]!.part === 'option' && view !== undefined && view.responses < floor;
  };
  if (item.breakdown) hiding.hide(all, item, WITHHELD, isSmaller);
}

/**
 * Of an item that few were asked or answered, and of a sensitive one that all answered alike, no answers are shown. A
 * sensitive one shows nothing then, not even how many answered, so that nobody can tell which of the two it was.
 */
function hideLow(hiding: Hiding, view: View, item: GridItem, floor: number): void {
  if (item.breakdown) return;
  const counts = view.counts.get(item)!;
  const asked = askedIn(counts, item);
  if (asked > 0 && asked < floor) hiding.hide(view, item, WITHHELD);
  const answered = answeredIn(counts, item);
  const isLow = answered > 0 && answered < floor && !item.isWords;
  const isAlike = item.cells.some((_, i) => isSecret(view, item, i));
  if (isLow || isAlike) hiding.hide(view, item, WITHHELD, (i) => item.isSensitive || item.cells[i]!.isAnswer);
}

/**
 * What is hidden of categories that answered alike is what the total has more than the others show: hides the item in
 * more of them, the smallest first, until those that are hidden together did not answer alike.
 */
function hideRest(hiding: Hiding, views: readonly View[], item: GridItem): void {
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
  while (open.length && isAlike()) hiding.hide(open.shift()!, item, WITHHELD);
}

/** Whether all who answered a sensitive item gave this one answer. */
function isSecret(view: View, item: GridItem, cell: number): boolean {
  if (!item.isSensitive || item.isWords || !isChoice(item.cells[cell]!)) return false;
  const counts = view.counts.get(item)!;
  return counts[cell]! > 0 && counts[cell] === answeredIn(counts, item);
}
