import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The form of the host that an element belongs to. Once it was submitted, the host has the answers, and the draft of
 * them must not wait in the tab for the next person. A submission that a script of the host has taken over may still
 * fail: then the draft goes with the element, and stays where a person changes something.
 */
export class HostForm implements ReactiveController {
  readonly #submitted: () => void;
  #form: HTMLFormElement | null = null;
  /** One that nobody has looked at yet. */
  #event: Event | undefined;
  #isTakenOver = false;

  /** @param submitted is called once the host has the answers */
  constructor(host: ReactiveControllerHost, submitted: () => void) {
    this.#submitted = submitted;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#settle);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#settle);
    this.#settle();
    if (this.#isTakenOver) this.#submitted();
    this.#isTakenOver = false;
  }

  /** The element belongs to this form now, or to none. */
  enter(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('submit', this.#onSubmit, true);
    this.#form = form;
    form?.addEventListener('submit', this.#onSubmit, true);
  }

  /** A person has changed something since. */
  edited(): void {
    this.#isTakenOver = false;
  }

  readonly #onSubmit = (event: Event): void => {
    this.#event = event;
    // Only after every listener of the host has had it.
    setTimeout(this.#settle);
  };

  readonly #settle = (): void => {
    const event = this.#event;
    this.#event = undefined;
    if (!event) return;
    if (event.defaultPrevented) this.#isTakenOver = true;
    else this.#submitted();
  };
}
