import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toolkitContext } from '../context/toolkit-context.js';
import type { ToolkitStore } from '../context/toolkit-store.js';

/** Belongs to the toolkit around an element, for as long as the element stands in it. */
export class ToolkitController implements ReactiveController {
  store: ToolkitStore | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #join: (store: ToolkitStore) => () => void;
  readonly #consumer: ContextConsumer<typeof toolkitContext, ReactiveControllerHost & HTMLElement>;
  #leave: (() => void) | undefined;

  /** @param join takes part in a toolkit; returns how to leave it */
  constructor(host: ReactiveControllerHost & HTMLElement, join: (store: ToolkitStore) => () => void) {
    this.#host = host;
    this.#join = join;
    host.addController(this);
    this.#consumer = new ContextConsumer(host, {
      context: toolkitContext,
      // Asks again in every place that the element is moved to.
      subscribe: true,
      callback: (store) => {
        this.#enter(store);
      },
    });
  }

  hostConnected(): void {
    // Its script may come later than ours.
    if (!this.#host.closest('sba-toolkit:not(:defined)')) return;
    void customElements.whenDefined('sba-toolkit').then(() => {
      if (this.#host.isConnected && !this.store) this.#consumer.hostConnected();
    });
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.store = undefined;
    this.#host.requestUpdate();
  }

  /** Takes part anew: what is shared is another thing now. */
  rejoin(): void {
    const { store } = this;
    if (store) this.#enter(store);
  }

  #enter(store: ToolkitStore): void {
    this.#leave?.();
    this.store = store;
    this.#leave = this.#join(store);
    this.#host.requestUpdate();
  }
}
