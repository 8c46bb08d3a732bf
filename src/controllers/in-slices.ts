/** How long work may go on before the page has its turn, in milliseconds; a browser counts tasks above 50 as long. */
const SLICE = 12;
/** How often the timers of the page have their turn too, in milliseconds. */
const REST = 100;

interface WithYield {
  scheduler?: { yield?: () => Promise<void> };
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Cuts long work on the main thread into slices. */
export class Slices {
  #start = performance.now();
  #rested = this.#start;

  /** Whether the page should have its turn now. Costs little, and can be asked after every step. */
  get isOver(): boolean {
    return performance.now() - this.#start > SLICE;
  }

  /**
   * Lets the page have its turn, and begins a slice. What people do and what is drawn comes first in any case; timers
   * would starve, because work that was cut goes on before them.
   */
  async next(): Promise<void> {
    const isTired = performance.now() - this.#rested > REST;
    await (isTired ? rest() : ((globalThis as WithYield).scheduler?.yield?.() ?? rest()));
    this.#start = performance.now();
    if (isTired) this.#rested = this.#start;
  }
}
