import { isSmall, ROUNDED_TO, shownAs } from './rules.js';
import { type Breakdown, type Cell, type Grid, type GridItem, HIDDEN, PUBLISHED, type View } from './grid.js';

/** Outside of the cells that are counted: not there at all, or without what this cell counts. */
const REST = -1;

const sum = (counts: readonly number[], cells: readonly Cell[], which: (cell: Cell) => boolean): number =>
  cells.reduce((total, cell, i) => (which(cell) ? total + counts[i]! : total), 0);

const isState = ({ kind }: Cell): boolean => kind === 'state';
const isAnswer = ({ kind, isAnswer: is }: Cell): boolean => kind === 'state' && is;

export const askedIn = (counts: readonly number[], { cells }: GridItem): number =>
  sum(counts, cells, isState);
export const answeredIn = (counts: readonly number[], { cells }: GridItem): number =>
  sum(counts, cells, isAnswer);

/**
 * Looks for another set of responses that would be published in the same way and in which a hidden count is another one.
 * Where there is one, nobody can work the count out. What it tries is small: one response answers otherwise, two
 * responses of different categories change their answers, or one is in another category. Whatever a response would have
 * to change in the total and in every breakdown at once has to leave all of these as they are published.
 */
export class Audit {
  readonly #grid: Grid;
  readonly #floor: number;

  constructor(grid: Grid, floor: number) {
    this.#grid = grid;
    this.#floor = floor;
  }

  /**
   * Whether a count could be another one.
   *
   * @param within the breakdown that the view is one of; none where it is the total
   * @param down it has to be a smaller one
   */
  isFree(item: GridItem, cell: number, view: View, within?: Breakdown, down = false): boolean {
    const { kind } = item.cells[cell]!;
    const partners = item.cells.map((_, i) => i).filter((i) => i !== cell && item.cells[i]!.kind === kind);
    if (kind !== 'state') partners.push(REST);
    if (kind === 'tick') partners.splice(0, partners.length, REST);
    return partners.some(
      (other) =>
        this.#canMove(item, cell, other, view, within) ||
        (!down && this.#canMove(item, other, cell, view, within)),
    );
  }

  #canMove(item: GridItem, from: number, to: number, view: View, within: Breakdown | undefined): boolean {
    if (!this.#allows(view, item, from, to)) return false;
    if (item.breakdown) return this.#canChangeCategory(item.breakdown, item, from, to);
    if (within?.views.some((other) => other !== view && this.#allows(other, item, to, from))) return true;
    return (
      (!within || this.#allows(this.#grid.all, item, from, to)) &&
      (this.#grid.who.includes(item) ||
        this.#grid.breakdowns.every(
          (one) => one === within || one.views.some((other) => this.#allows(other, item, from, to)),
        ))
    );
  }

  /** A response leaves one category for another, with its answers: the total is what it was. */
  #canChangeCategory({ views }: Breakdown, { cells }: GridItem, from: number, to: number): boolean {
    const [left, right] = [from, to].map((i) => views.find(({ category }) => category === cells[i]!.code));
    if (!left) return false;
    return this.#grid.items.every((item) => {
      const wasNotAsked = [left, right].every(
        (view) => !view || askedIn(view.counts.get(item)!, item) < view.responses,
      );
      return (
        wasNotAsked ||
        item.cells.some(
          (cell, i) =>
            isState(cell) &&
            this.#allows(left, item, i, REST) &&
            // What nobody is in yet shows nothing, and takes anybody.
            (!right || this.#allows(right, item, REST, i)),
        )
      );
    });
  }

  /** Whether a view would be published in the same way if one response went from one cell to another. */
  #allows(view: View, item: GridItem, from: number, to: number): boolean {
    const before = view.counts.get(item)!;
    if (from !== REST && before[from]! < 1) return false;
    const status = view.status.get(item)!;
    for (const [i, step] of [
      [from, -1],
      [to, 1],
    ] as const)
      if (i !== REST && !this.#keeps(item, i, status[i]!, before[i]!, before[i]! + step)) return false;

    const after = [...before];
    if (from !== REST) after[from]!--;
    if (to !== REST) after[to]!++;
    return (
      (!holds(before, item) || holds(after, item)) &&
      this.#keepsBases(view, item, before, after) &&
      this.#dependentsTake(view, item, from, to)
    );
  }

  #keeps(item: GridItem, cell: number, status: number, before: number, after: number): boolean {
    if (item.cells[cell]!.isInner) return true;
    if (status === HIDDEN) return after >= ROUNDED_TO;
    return status !== PUBLISHED || this.#isSame(before, after, item.breakdown !== undefined);
  }

  /** Whether two counts are published in the same way; of a base, also whether they lead to the same being shown. */
  #isSame(before: number, after: number, isBase: boolean): boolean {
    return shownAs(before) === shownAs(after) && (!isBase || before >= this.#floor === after >= this.#floor);
  }

  #keepsBases(view: View, item: GridItem, before: readonly number[], after: readonly number[]): boolean {
    if (!view.isShown) return true;
    return (
      this.#isSame(askedIn(before, item), askedIn(after, item), true) &&
      this.#isSame(answeredIn(before, item), answeredIn(after, item), true)
    );
  }

  /** Questions that would be asked of one more, or of one fewer, have to be able to take that, whichever it is. */
  #dependentsTake(view: View, item: GridItem, from: number, to: number): boolean {
    const codes = [from, to].map((i) => item.cells[i]?.code ?? '');
    if (!item.dependents.length || codes.every((code) => item.decisive?.has(code) === false)) return true;
    return item.dependents.every((dependent) => {
      if (dependent.breakdown) return false;
      const own = view.counts.has(dependent) ? view : this.#grid.all;
      const some = (move: (i: number) => [number, number]): boolean =>
        dependent.cells.some((cell, i) => isState(cell) && this.#allows(own, dependent, ...move(i)));
      return some((i) => [i, REST]) && some((i) => [REST, i]);
    });
  }
}

/** What everybody knows of counts beside each other, sums aside. */
function holds(counts: readonly number[], item: GridItem): boolean {
  const { cells, isMultiple, isInDepth, isWords } = item;
  const asked = askedIn(counts, item);
  if (isMultiple) {
    const some = counts[cells.findIndex(({ code, kind }) => code === 'some' && kind === 'state')]!;
    const ticks = counts.filter((_, i) => cells[i]!.kind === 'tick');
    const all = ticks.reduce((total, n) => total + n, 0);
    if (all < some || Math.max(...ticks) > some) return false;
  }
  const marks = sum(counts, cells, ({ kind }) => kind === 'mark');
  const texts = sum(counts, cells, ({ kind }) => kind === 'text');
  const notes = sum(counts, cells, ({ kind }) => kind === 'note');
  if (marks > asked || texts > asked || notes > asked) return false;
  if (!isInDepth || isWords) return true;
  return counts[cells.findIndex(({ code, kind }) => code === 'words' && kind === 'state')]! <= texts + marks;
}

/** Counts that have to be protected: those of a few, unless nobody sees them and nothing can be worked out from. */
export const isTarget = (count: number, { isInner }: Cell): boolean => !isInner && isSmall(count);
