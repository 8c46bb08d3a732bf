import type { LitElement, ReactiveController } from 'lit';
import { tellOnce } from './tell-once.js';

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
    if (/xml/.test(document.contentType))
      tellOnce(
        'sba-toolkit: this page is served as XML. Serve it as text/html: Lit reads templates as HTML.',
      );
  }

  hostUpdated(): void {
    // Prototype.js puts in the place of `remove()` what throws for an element that is nowhere.
    if (this.#slot.parentNode) this.#slot.remove();
  }
}
