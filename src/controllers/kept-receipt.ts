import { type Receipt, receipts } from '../storage/receipts.js';

/** What was left from another time and has arrived: when it was finished, and its receipt. */
export interface Arrived {
  readonly day: string;
  readonly receipt: Receipt;
}

/** The receipt of what was sent last from this tab: there for whoever loads the page again, until somebody begins anew. */
export class KeptReceipt {
  /** The one from before the page was loaded. */
  earlier: Receipt | undefined;
  /** Whether copying a receipt worked; undefined until somebody has tried. */
  isCopied: boolean | undefined;
  /** What was left over and has arrived since the page was loaded. */
  arrived: readonly Arrived[] = [];
  #place: string | undefined;

  /** @param place where in the tab it is kept; undefined where nothing may be */
  look(place: string | undefined): void {
    if (place === this.#place) return;
    this.#place = place;
    this.earlier = place === undefined ? undefined : receipts.read(place);
  }

  keep(receipt: Receipt): void {
    if (this.#place !== undefined) receipts.write(this.#place, receipt);
  }

  /** Nothing leads back to what was sent before. */
  forget(): void {
    this.earlier = this.isCopied = undefined;
    this.arrived = [];
    if (this.#place !== undefined) receipts.remove(this.#place);
  }
}
