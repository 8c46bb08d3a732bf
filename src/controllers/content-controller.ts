import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../errors.js';
import type { PackHead } from '../schema/head.js';
import { builtInPack, type PackSources, type Parsed, parseText } from '../schema/parse-kind.js';
import { textOf } from '../schema/utf-8.js';
import { problemAt } from '../schema/words.js';
import { tellOnce } from './tell-once.js';

/** What stands where the questions should be. */
export type Content<P extends PackHead> =
  | { state: 'loading' | 'empty' }
  | { state: 'ready'; pack: P }
  | { state: 'failed'; source: ContentSource; problems: readonly Problem[] };

export type ContentSource = 'content' | 'script' | 'src' | 'pack';

/** What an element says about its content. */
export interface ContentHost<P extends PackHead> extends ReactiveControllerHost, HTMLElement {
  content: unknown;
  src: string | null | undefined;
  pack: string | null | undefined;
  /** Built-in packs, already checked when the package was built; or how to load them. */
  readonly builtIn: PackSources<P>;
  /** Reads a pack of the kind that it takes. */
  parsePack(value: unknown): Parsed<'pack', P>;
  readonly defaultPack: string;
  /** Whether the host hands in content of its own, so that the default would be a mistake. */
  readonly expectsContent?: boolean;
  /** Called after `content` changed. */
  contentChanged(): void;
}

const TIMEOUT = 30_000;
/** What comes after hydration may take so long before somebody is told that it is missing. */
const PATIENCE = 2000;

/** Finds an element's content: property, JSON script child, `src`, `pack`, default, the first that is set. */
export class ContentController<P extends PackHead> implements ReactiveController {
  current: Content<P> = { state: 'loading' };
  readonly #host: ContentHost<P>;
  #children: MutationObserver | undefined;
  #loaded: { source: ContentSource | 'expected'; key: unknown } | undefined;

  /** @param place the address of a pack's file; of most elements, their `src` */
  constructor(
    host: ContentHost<P>,
    private readonly place: () => string | null | undefined = () => host.src,
  ) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A host may write the script child later on.
    this.#children = new MutationObserver(this.look);
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
    document.addEventListener('DOMContentLoaded', this.look);
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.look);
  }

  /** Looks where the content comes from now, and loads it unless that is what is already there. */
  readonly look = (): void => {
    const { source, key } = this.#source();
    // While the page is still being read, a script child may be yet to come.
    if (document.readyState === 'loading' && source !== 'content') return;
    if (this.#loaded?.source === source && this.#loaded.key === key) return;
    this.#loaded = { source, key };
    if (source === 'src') void this.#fetch(String(key));
    else if (source === 'script') this.#takeText(source, String(key));
    else if (source === 'expected') this.#wait();
    else if (source === 'content')
      this.#with(source, (key as { extends?: unknown } | null)?.extends, () => {
        this.#take(source, key === null ? null : this.#host.parsePack(key));
      });
    else
      this.#with(source, key, () => {
        this.#take(source, builtInPack('$', String(key), this.#host.builtIn));
      });
  };

  /** Loads again from the same place. */
  retry(): void {
    this.#loaded = undefined;
    this.look();
  }

  /** Asks nothing rather than other questions than the host's. */
  #wait(): void {
    this.#take('pack', null);
    setTimeout(() => {
      const { localName, isConnected } = this.#host;
      if (isConnected && this.#loaded?.source === 'expected')
        tellOnce(
          `<${localName} expects-content>: no content was set, so nothing is asked. Frameworks that render on the server may drop properties: set \`content\` once the page is hydrated, or use \`src\`.`,
        );
    }, PATIENCE);
  }

  #source(): { source: ContentSource | 'expected'; key: unknown } {
    const { content, pack, defaultPack, expectsContent } = this.#host;
    const src = this.place();
    if (content !== undefined) return { source: 'content', key: content };
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (script) return { source: 'script', key: script.textContent };
    if (src) return { source: 'src', key: src };
    return pack || !expectsContent
      ? { source: 'pack', key: pack || defaultPack }
      : { source: 'expected', key: null };
  }

  async #fetch(src: string): Promise<void> {
    const request = this.#loaded;
    this.#set({ state: 'loading' });
    let bytes: ArrayBuffer | undefined;
    let failure: string | undefined;
    try {
      const answer = await fetch(src, { signal: AbortSignal.timeout(TIMEOUT) });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      bytes = await answer.arrayBuffer();
    } catch (error) {
      failure = String(error);
    }
    // Meanwhile the host may have named another place.
    if (this.#loaded !== request) return;
    const text = bytes && textOf(bytes);
    if (text)
      this.#take(
        'src',
        'problems' in text ? text : parseText(text.text, (value) => this.#host.parsePack(value)),
      );
    else {
      const problem = problemAt('$', 'not-loaded', failure, `a JSON file at ${src}`);
      this.#take('src', { problems: [problem] });
    }
  }

  #takeText(source: ContentSource, text: string): void {
    // Whatever else is wrong with the text, parsing it tells.
    const base = /"extends"\s*:\s*"([^"]*)"/.exec(text)?.[1];
    this.#with(source, base, () => {
      this.#take(source, text.trim() === '' ? null : parseText(text, (value) => this.#host.parsePack(value)));
    });
  }

  /** Goes on once a built-in pack is there: at once where it is, or where there is none of this id. */
  #with(source: ContentSource, id: unknown, goOn: () => void): void {
    const { builtIn } = this.#host;
    const load = typeof id === 'string' && Object.hasOwn(builtIn, id) ? builtIn[id] : undefined;
    if (typeof load !== 'function') {
      goOn();
      return;
    }
    const request = this.#loaded;
    if (this.current.state !== 'loading') this.#set({ state: 'loading' });
    load().then(
      (pack) => {
        builtIn[String(id)] = pack;
        if (this.#loaded === request) goOn();
      },
      (error: unknown) => {
        if (this.#loaded !== request) return;
        const problem = problemAt('$', 'not-loaded', String(error), `the built-in pack "${String(id)}"`);
        this.#take(source, { problems: [problem] });
      },
    );
  }

  #take(source: ContentSource, result: Parsed<'pack', P> | null): void {
    if (result === null) this.#set({ state: 'empty' });
    else if ('pack' in result) this.#set({ state: 'ready', pack: result.pack });
    else this.#set({ state: 'failed', source, problems: result.problems });
  }

  #set(content: Content<P>): void {
    this.current = content;
    this.#host.contentChanged();
  }
}
