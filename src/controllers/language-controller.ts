import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { baseOf, type English, type Language, languageOf, onLanguage, termsIn } from '../i18n/language.js';
import { canLoad, loadLanguage } from '../i18n/load-language.js';
import { LANGUAGE } from '../schema/patterns.js';

/**
 * Follows the `lang` that is in force for an element: its own, an ancestor's across shadow roots, or the page's. A
 * language that is not on the page yet is loaded; until then the one before stays.
 */
export class LanguageController implements ReactiveController {
  /** BCP 47 tag; `en` where nobody says anything. */
  lang = 'en';
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  #unsubscribe: (() => void) | undefined;
  #wanted = 'en';
  #isLoading = false;
  #messages: unknown;
  /** The sentences of the element's own, which come before those of the page. */
  #own: Language | undefined;
  #isReading = false;
  /** Nothing has been said in any language yet, so that waiting is better than a moment of English. */
  #isFirst = true;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the first words have to wait for their language. */
  get isComing(): boolean {
    return this.#isFirst && (this.#isLoading || this.#isReading);
  }

  /** The sentences of an element in the language nearest to the tag: in itself where there is one, else in English. */
  terms<T>(english: English<T>): T {
    const language = this.#own && isSame(this.#own.lang, this.lang) ? this.#own : languageOf(this.lang);
    return language ? termsIn(language, english) : english.terms;
  }

  /** Takes over sentences that a host has for this element alone: an object, or the address of a JSON file. */
  use(messages: unknown): void {
    if (messages === this.#messages) return;
    this.#messages = messages;
    void this.#read(messages);
  }

  async #read(messages: unknown): Promise<void> {
    const isCurrent = (): boolean => this.#messages === messages;
    this.#isReading = messages !== undefined && messages !== null;
    let own: Language | undefined;
    try {
      if (this.#isReading) {
        const { readMessages } = await import('./read-messages.js');
        own = await readMessages(messages, this.lang);
      }
    } catch (error) {
      if (isCurrent())
        console.error(`<${this.#host.localName}>: the messages could not be used. ${String(error)}`);
    }
    if (!isCurrent()) return;
    this.#own = own;
    this.#isReading = false;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#look);
    for (let node: Node | null = this.#host; node; node = parentOf(node)) {
      if (!node.parentNode) this.#observer.observe(node, { attributeFilter: ['lang'], subtree: true });
    }
    this.#unsubscribe = onLanguage(() => {
      this.#host.requestUpdate();
    });
    window.addEventListener('online', this.#look);
    this.#look();
  }

  hostUpdated(): void {
    if (!this.isComing) this.#isFirst = false;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#unsubscribe?.();
    window.removeEventListener('online', this.#look);
  }

  readonly #look = (): void => {
    let lang: string | null | undefined;
    for (let node: Node | null = this.#host; node && !lang; node = parentOf(node)) {
      lang = (node as Partial<Element>).getAttribute?.('lang');
    }
    // A tag that is no tag would make Intl throw later on.
    if (!lang || !LANGUAGE.test(lang)) lang = 'en';
    this.#wanted = lang;
    if (canLoad(lang)) void this.#load(lang);
    else this.#speak(lang);
  };

  async #load(lang: string): Promise<void> {
    this.#isLoading = true;
    try {
      await loadLanguage(lang);
    } catch (error) {
      console.error(
        `<${this.#host.localName}>: the language "${lang}" could not be loaded, so this is in English. ${String(error)}`,
      );
    }
    // Meanwhile the page may have changed to another.
    if (this.#wanted !== lang) return;
    this.#isLoading = false;
    this.#speak(lang);
    this.#host.requestUpdate();
  }

  #speak(lang: string): void {
    this.#isLoading = false;
    if (lang === this.lang) return;
    this.lang = lang;
    this.#host.requestUpdate();
  }
}

const isSame = (own: string, tag: string): boolean => baseOf(own) === baseOf(tag);

/** The node above, across the border of a shadow root. */
const parentOf = (node: Node): Node | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
