import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toolkitContext } from '../context/toolkit-context.js';
import type { ToolkitStore } from '../context/toolkit-store.js';

/** Belongs to the toolkit around an element, for as long as the element stands in it. */
export class ToolkitController implements ReactiveController {
  store: ToolkitStore | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #join: (store: ToolkitStore) => () => void;
  readonly #watch: () => void;
  readonly #consumer: ContextConsumer<typeof toolkitContext, ReactiveControllerHost & HTMLElement>;
  #leave: (() => void) | undefined;

  /**
   * @param join takes part in a toolkit; returns how to leave it
   * @param watch is called when its settings change, or how far people have come
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    join: (store: ToolkitStore) => () => void,
    watch: () => void,
  ) {
    this.#host = host;
    this.#join = join;
    this.#watch = watch;
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
    if (!isInUndefined(this.#host)) return;
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
    const leave = this.#join(store);
    const unwatch = store.watch(this.#watch);
    this.#leave = () => {
      unwatch();
      leave();
    };
    this.#host.requestUpdate();
  }
}

/** Whether a toolkit is around it, across shadow roots too, that the browser does not know yet. */
function isInUndefined(element: Element): boolean {
  if (element.closest('sba-toolkit:not(:defined)')) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isInUndefined(root.host);
}
