import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Follows the `lang` that is in force for an element: its own, an ancestor's across shadow roots, or the page's. */
export class LanguageController implements ReactiveController {
  /** BCP 47 tag; `en` where nobody says anything. */
  lang = 'en';
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      this.#look();
    });
    for (let root: Node = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #look(): void {
    let lang = '';
    let node: Element | null = this.#host;
    while (node && !lang) {
      lang = node.closest<HTMLElement>('[lang]:not([lang=""])')?.lang ?? '';
      const root: Node = node.getRootNode();
      node = root instanceof ShadowRoot ? root.host : null;
    }
    // A tag that is no tag would make Intl throw later on.
    const known = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) ? lang : 'en';
    if (known === this.lang) return;
    this.lang = known;
    this.#host.requestUpdate();
  }
}
