import { newId } from './outside.js';

/** This page among all that are open: what it wrote itself is no news to it. */
export const PAGE = newId();

/** Tells other tabs that a draft has changed, and hears it from them. */
export class Tabs {
  readonly #heard: (key: string) => void;
  #channel: BroadcastChannel | undefined;

  constructor(heard: (key: string) => void) {
    this.#heard = heard;
  }

  /** From the first message on it listens as well. */
  tell(key: string): void {
    this.listen();
    this.#channel?.postMessage(key);
  }

  listen(): void {
    if (this.#channel) return;
    this.#channel = new BroadcastChannel('sba-toolkit');
    this.#channel.onmessage = ({ data }) => {
      this.#heard(data as string);
    };
  }

  /** Lets the browser keep the page for whoever comes back to it. */
  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}
