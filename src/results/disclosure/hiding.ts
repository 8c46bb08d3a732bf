import type { Audit } from './audit.js';
import { type Breakdown, type Grid, type GridItem, HIDDEN, type View, viewOfCell, WITHHELD } from './grid.js';

/** Hides numbers of a round, and can take that back. Tells the audit, which remembers what it found. */
export class Hiding {
  readonly #grid: Grid;
  readonly #audit: Audit;

  constructor(grid: Grid, audit: Audit) {
    this.#grid = grid;
    this.#audit = audit;
  }

  /** @returns shows them again */
  hide(
    view: View,
    item: GridItem,
    status: typeof HIDDEN | typeof WITHHELD,
    which: (cell: number) => boolean = () => true,
  ): () => void {
    const before = view.status.get(item)!;
    const put = (now: typeof before): void => {
      view.status.set(item, now);
      this.#audit.forget(view, item);
    };
    put(before.map((was, i) => (which(i) && was < status ? status : was)));
    return () => {
      put(before);
    };
  }

  all(views: readonly View[], item: GridItem): () => void {
    const undo = views.map((view) => this.hide(view, item, WITHHELD));
    return () => undo.forEach((one) => one());
  }

  /** A category whose size is hidden shows nothing else either. */
  category(item: GridItem, view: View): () => void {
    view.isShown = false;
    const undo = [
      this.hide(this.#grid.all, item, WITHHELD, (i) => viewOfCell(item.breakdown, item.cells[i]!) === view),
      ...this.#grid.items.map((one) => this.hide(view, one, WITHHELD)),
    ];
    return () => {
      view.isShown = true;
      undo.forEach((one) => one());
    };
  }

  breakdown(item: GridItem, { views }: Breakdown): undefined {
    for (const view of views) if (view.isShown) this.category(item, view);
    this.hide(this.#grid.all, item, WITHHELD);
  }
}
