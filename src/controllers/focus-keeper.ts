import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { renderRoot: HTMLElement | DocumentFragment };

/** Whether nothing on the whole page has the focus. */
const isNowhere = (): boolean => !document.activeElement || document.activeElement === document.body;

/**
 * Keeps the focus from falling out of the page. If what had it is gone after an update, and nobody has moved it
 * elsewhere, it goes to the place that the host names, as soon as there is one.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: Host;
  readonly #place: () => HTMLElement | null | undefined;
  #before: Element | null = null;
  #isLost = false;

  constructor(host: Host, place: () => HTMLElement | null | undefined) {
    this.#host = host;
    this.#place = place;
    host.addController(this);
  }

  get #focused(): Element | null {
    return (this.#host.renderRoot as ShadowRoot | undefined)?.activeElement ?? null;
  }

  hostUpdate(): void {
    this.#before = this.#focused;
  }

  hostUpdated(): void {
    if (this.#before && !this.#focused) this.#isLost = true;
    if (!this.#isLost) return;
    // Whoever asked for the update may have a better place.
    void this.#host.updateComplete.then(() => {
      if (!this.#isLost) return;
      if (!isNowhere()) {
        this.#isLost = false;
        return;
      }
      const place = this.#place();
      if (!place) return;
      this.#isLost = false;
      place.focus();
    });
  }
}
