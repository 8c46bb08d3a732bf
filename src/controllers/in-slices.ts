/** How long work may go on before the page has its turn, in milliseconds; a browser counts tasks above 50 as long. */
const SLICE = 12;

interface WithYield {
  scheduler?: { yield?: () => Promise<void> };
}

/** Lets the page have its turn. A timer would wait longer from the fifth time on; a message does not. */
const turn = (): Promise<void> =>
  (globalThis as WithYield).scheduler?.yield?.() ??
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Cuts long work on the main thread into slices. */
export class Slices {
  #start = performance.now();

  /** Whether the page should have its turn now. Costs little, and can be asked after every step. */
  get isOver(): boolean {
    return performance.now() - this.#start > SLICE;
  }

  /** Lets the page have its turn, and begins a slice. */
  async next(): Promise<void> {
    await turn();
    this.#start = performance.now();
  }
}
