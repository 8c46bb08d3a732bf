import type { LitElement, ReactiveController } from 'lit';

/** Lets what the host put inside show until the element has drawn itself for the first time, and for good if that throws. */
export class Fallback implements ReactiveController {
  readonly #slot = document.createElement('slot');
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#host.hasUpdated) this.#host.renderRoot.append(this.#slot);
  }

  hostUpdated(): void {
    // Prototype.js puts in the place of `remove()` what throws for an element that is nowhere.
    if (this.#slot.parentNode) this.#slot.remove();
  }
}
