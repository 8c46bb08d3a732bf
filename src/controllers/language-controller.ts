import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LANGUAGE } from '../schema/patterns.js';

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
    this.#observer = new MutationObserver(this.#look);
    for (let node: Node | null = this.#host; node; node = parentOf(node)) {
      if (!node.parentNode) this.#observer.observe(node, { attributeFilter: ['lang'], subtree: true });
    }
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  readonly #look = (): void => {
    let lang: string | null | undefined;
    for (let node: Node | null = this.#host; node && !lang; node = parentOf(node)) {
      lang = (node as Partial<Element>).getAttribute?.('lang');
    }
    // A tag that is no tag would make Intl throw later on.
    if (!lang || !LANGUAGE.test(lang)) lang = 'en';
    if (lang === this.lang) return;
    this.lang = lang;
    this.#host.requestUpdate();
  };
}

/** The node above, across the border of a shadow root. */
const parentOf = (node: Node): Node | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
