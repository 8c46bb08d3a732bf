/** The key of a draft, or the id of a parcel, that has changed; or the id of a response, with a question or an answer about it. */
type Message = string | { id: string; isTaken: boolean };

/** Undefined where the browser does not let this page speak to others, as in some frames: then it works alone. */
function open(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('sba-toolkit');
  } catch (error) {
    console.warn('sba-toolkit: other tabs cannot be reached.', error);
    return undefined;
  }
}

/**
 * Tells other tabs that a draft or a parcel has changed, and whose a response is. No Web Locks: they are missing without TLS, and who
 * has an id can answer for it.
 */
export class Tabs {
  readonly #changed: (key: string) => void;
  readonly #has: (id: string) => boolean;
  readonly #taken: () => void;
  #channel: BroadcastChannel | undefined;

  /**
   * @param changed is called with the key of a draft, or the id of a parcel, that another tab has changed
   * @param has whether this tab works on the response of that id
   * @param taken is called where another tab works on the same
   */
  constructor(
    changed: (key: string) => void,
    has: (id: string) => boolean = () => false,
    taken: () => void = () => undefined,
  ) {
    this.#changed = changed;
    this.#has = has;
    this.#taken = taken;
  }

  tell(key: string): void {
    this.#post(key);
  }

  /** Asks whether another tab works on the response of this id, as after a tab was duplicated. */
  ask(id: string): void {
    this.#post({ id, isTaken: false });
  }

  listen(): void {
    if (this.#channel) return;
    const channel = open();
    if (!channel) return;
    this.#channel = channel;
    channel.onmessage = ({ data }) => {
      const message = data as Message;
      if (typeof message === 'string') this.#changed(message);
      else if (!this.#has(message.id)) return;
      else if (message.isTaken) this.#taken();
      else this.#post({ ...message, isTaken: true });
    };
  }

  /** Lets the browser keep the page for whoever comes back to it. */
  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** What has left the page may still have something to tell, and must not listen again. */
  #post(message: Message): void {
    const channel = this.#channel ?? open();
    channel?.postMessage(message);
    if (channel !== this.#channel) channel?.close();
  }
}
