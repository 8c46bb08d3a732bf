import { newId } from './outside.js';

/** This page among all that are open: what it wrote itself is no news to it. */
export const PAGE = newId();

/** What one tab tells the others about a draft on the device. */
export interface Told {
  key: string;
  from: string;
}

/** Tells other tabs that a draft has changed, and hears it from them. Closed while nobody listens. */
export class Tabs {
  #channel: BroadcastChannel | undefined;

  constructor(readonly heard: (told: Told) => void) {}

  open(): void {
    if (this.#channel || !('BroadcastChannel' in window)) return;
    this.#channel = new BroadcastChannel('sba-toolkit');
    this.#channel.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.from !== PAGE) this.heard(data);
    };
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  tell(key: string): void {
    this.#channel?.postMessage({ key, from: PAGE } satisfies Told);
  }
}
