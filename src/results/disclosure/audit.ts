import { ROUNDED_TO, shownAs } from './rules.js';
import {
  type Breakdown,
  type Cell,
  type Grid,
  type GridItem,
  HIDDEN,
  PUBLISHED,
  type View,
  viewOfCell,
} from './grid.js';
import { answeredIn, askedIn, holds } from './sums.js';

/** Outside of the cells that are counted: not there at all, or without what this cell counts. */
const REST = -1;

const isState = ({ kind }: Cell): boolean => kind === 'state';

/**
 * Looks for another set of responses that would be published in the same way and in which a hidden count is another one.
 * Where there is one, nobody can work the count out. What it tries is small: one response answers otherwise, two
 * responses of different categories change their answers, or one is in another category. Whatever a response would have
 * to change in the total and in every breakdown at once has to leave all of these as they are published.
 */
export class Audit {
  readonly #grid: Grid;
  readonly #floor: number;
  readonly #taken = new Map<View, Map<GridItem, boolean>>();

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
    const moved = item.cells[from] ?? item.cells[to];
    // Whether somebody added a comment leaves them in the category that they are in.
    if (item.breakdown && moved?.kind === 'state')
      return this.#canChangeCategory(item.breakdown, item, from, to);
    if (this.#grid.who.includes(item)) return true;
    if (within && !this.#canBelow(view, within, item, from, to)) return false;
    if (within?.views.some((other) => other !== view && this.#canSwap(view, other, within, item, from, to)))
      return true;
    return this.#canRise(view, within, item, from, to);
  }

  /** Whether a category takes it, and in each finer breakdown one that lies within it. */
  #canBelow(
    view: View,
    breakdown: Breakdown,
    item: GridItem,
    from: number,
    to: number,
    but?: Breakdown,
  ): boolean {
    return (
      this.#allows(view, item, from, to) &&
      this.#grid.breakdowns.every(
        (finer) =>
          finer.within !== breakdown ||
          finer === but ||
          finer.views.some((one) => one.parent === view && this.#canBelow(one, finer, item, from, to)),
      )
    );
  }

  /** Two responses of two categories change their answers: all that the two lie within together is what it was. */
  #canSwap(view: View, other: View, within: Breakdown, item: GridItem, from: number, to: number): boolean {
    if (!this.#canBelow(other, within, item, to, from)) return false;
    let [left, right, breakdown] = [view, other, within];
    for (;;) {
      const coarser = breakdown.within;
      if (!coarser || (left.parent && left.parent === right.parent)) return true;
      if (!left.parent || !right.parent) return false;
      [left, right] = [left.parent, right.parent];
      if (
        !this.#canBelow(left, coarser, item, from, to, breakdown) ||
        !this.#canBelow(right, coarser, item, to, from, breakdown)
      )
        return false;
      breakdown = coarser;
    }
  }

  /** One response changes its answer, and with it all that it is in: what this category lies within, all, and one of each. */
  #canRise(view: View, within: Breakdown | undefined, item: GridItem, from: number, to: number): boolean {
    let [at, breakdown] = [view, within];
    while (breakdown?.within) {
      const coarser: Breakdown = breakdown.within;
      if (!at.parent || !this.#canBelow(at.parent, coarser, item, from, to, breakdown)) return false;
      [at, breakdown] = [at.parent, coarser];
    }
    return (
      this.#allows(this.#grid.all, item, from, to) &&
      this.#grid.breakdowns.every(
        (one) =>
          one.within !== undefined ||
          one === breakdown ||
          one.views.some((other) => this.#canBelow(other, one, item, from, to)),
      )
    );
  }

  /** A response leaves one category for another, with its answers: the total is what it was. */
  #canChangeCategory(breakdown: Breakdown, { cells }: GridItem, from: number, to: number): boolean {
    const [left, right] = [from, to].map((i) => viewOfCell(breakdown, cells[i]!));
    if (!left) return false;
    const finer = this.#grid.breakdowns.filter((one) => one.within === breakdown);
    if (!finer.length && !breakdown.within) return this.#canLeave([left], right ? [right] : []);
    // Of what nobody is in yet, nobody can tell what it lies within.
    if (!right) return false;
    const { breakdowns } = this.#grid;
    const path = new Set([breakdown, ...finer]);
    for (let one = breakdown.within; one; one = one.within) path.add(one);
    // What branches off the line, or is finer by two steps, would have to move along too.
    if (breakdowns.some((one) => one.within && path.has(one.within) && !path.has(one))) return false;
    const [lefts, rights] = [[left], [right]];
    for (
      let one = breakdown;
      one.within && lefts.at(-1)!.parent !== rights.at(-1)!.parent;
      one = one.within
    ) {
      const [a, b] = [lefts.at(-1)!.parent, rights.at(-1)!.parent];
      if (!a || !b || !this.#allowsSizes(one.within, a, b)) return false;
      lefts.push(a);
      rights.push(b);
    }
    return (
      finer.every((one) =>
        one.views.some(
          (a) =>
            a.parent === left &&
            one.views.some(
              (b) =>
                b.parent === right &&
                this.#allowsSizes(one, a, b) &&
                this.#canLeave([...lefts, a], [...rights, b]),
            ),
        ),
      ) && this.#canLeave(lefts, rights)
    );
  }

  #allowsSizes(breakdown: Breakdown, left: View, right: View): boolean {
    const sizes = this.#grid.who.find((item) => item.breakdown === breakdown)!;
    const [from, to] = [left, right].map((view) =>
      sizes.cells.findIndex((cell) => viewOfCell(breakdown, cell) === view),
    );
    return from !== -1 && to !== -1 && this.#allows(this.#grid.all, sizes, from!, to!);
  }

  /** Whether there are answers that one category, with all that it lies within, can lose and another one can gain. */
  #canLeave(lefts: readonly View[], rights: readonly View[]): boolean {
    const views = [...lefts, ...rights];
    return this.#grid.items.every(
      (item) =>
        views.every((view) => askedIn(view.counts.get(item)!, item) < view.responses) ||
        item.cells.some(
          (cell, i) =>
            isState(cell) &&
            lefts.every((view) => this.#allows(view, item, i, REST)) &&
            // What nobody is in yet shows nothing, and takes anybody.
            rights.every((view) => this.#allows(view, item, REST, i)),
        ),
    );
  }

  /** Whether a view would be published in the same way if one response went from one cell to another. */
  #allows(view: View, item: GridItem, from: number, to: number): boolean {
    const before = view.counts.get(item)!;
    if (from !== REST && before[from]! < 1) return false;
    const status = view.status.get(item)!;
    if (from !== REST && !this.#keeps(item, from, status[from]!, before[from]!, before[from]! - 1))
      return false;
    if (to !== REST && !this.#keeps(item, to, status[to]!, before[to]!, before[to]! + 1)) return false;

    const after = [...before];
    if (from !== REST) after[from]!--;
    if (to !== REST) after[to]!++;
    return (
      this.#keepsBases(view, item, before, after) &&
      (holds(after, item) || !holds(before, item)) &&
      this.#dependentsTake(view, item, from, to)
    );
  }

  #keeps(item: GridItem, cell: number, status: number, before: number, after: number): boolean {
    const { isInner, part } = item.cells[cell]!;
    if (isInner) return true;
    // Whether a category is there at all, and has enough to be shown, can be seen though its size is hidden.
    if (status !== PUBLISHED && item.breakdown && part === 'option')
      return after > 0 && before >= this.#floor === after >= this.#floor;
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
    if (!item.dependents.length || (!decides(item, from) && !decides(item, to))) return true;
    return item.dependents.every((dependent) => {
      if (dependent.breakdown) return false;
      return this.#takes(view.counts.has(dependent) ? view : this.#grid.all, dependent);
    });
  }

  /** Kept, as every question of a chain asks it of all that come after: what is asked again would double with each. */
  #takes(view: View, item: GridItem): boolean {
    let known = this.#taken.get(view);
    if (!known) this.#taken.set(view, (known = new Map<GridItem, boolean>()));
    const before = known.get(item);
    if (before !== undefined) return before;
    const some = (move: (i: number) => [number, number]): boolean =>
      item.cells.some((cell, i) => isState(cell) && this.#allows(view, item, ...move(i)));
    const takes = some((i) => [i, REST]) && some((i) => [REST, i]);
    known.set(item, takes);
    return takes;
  }

  /** Has to be called where what is hidden of an item changed. */
  forget(view: View, item: GridItem): void {
    // What is counted over all only, the categories ask of all.
    const views = view === this.#grid.all ? this.#taken.values() : [this.#taken.get(view)];
    for (const known of views) if (known) for (const one of [item, ...item.deciders]) known.delete(one);
  }
}

/** Whether conditions may ask who is in a cell: all others leave it as it is which questions are asked. */
function decides({ cells, decisive }: GridItem, i: number): boolean {
  const cell = cells[i];
  return decisive?.has(cell?.part === 'option' ? cell.code : '') !== false;
}
