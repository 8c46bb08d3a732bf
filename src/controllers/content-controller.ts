import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describeProblem, type Problem } from '../errors.js';
import { LIMITS } from '../schema/limits.js';
import { type Packs, parsePack, parsePackText, unknownPack } from '../schema/parse.js';
import type { SurveyPack } from '../schema/survey.js';
import { foundWords } from '../schema/words.js';

/** What stands where the questions should be. */
export type Content =
  | { state: 'loading' | 'empty' }
  | { state: 'ready'; pack: SurveyPack }
  | { state: 'failed'; source: ContentSource; problems: readonly Problem[] };

export type ContentSource = 'content' | 'script' | 'src' | 'pack';

/** What an element says about its content. */
export interface ContentHost extends ReactiveControllerHost, HTMLElement {
  content: unknown;
  src: string | undefined;
  pack: string | undefined;
  /** Built-in packs, already checked when the package was built. */
  readonly builtIn: Packs;
  readonly defaultPack: string;
  /** Called after `content` changed. */
  contentChanged(): void;
}

const TIMEOUT = 30_000;

/** Finds an element's content: property, JSON script child, `src`, `pack`, default, the first that is set. */
export class ContentController implements ReactiveController {
  current: Content = { state: 'loading' };
  readonly #host: ContentHost;
  #children: MutationObserver | undefined;
  #loaded: { source: ContentSource; key: unknown } | undefined;
  #request: AbortController | undefined;

  constructor(host: ContentHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // The parser may not have reached the children yet, and a host may write the script later.
    this.#children = new MutationObserver(() => {
      this.look();
    });
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
  }

  /** Looks where the content comes from now, and loads it unless that is what is already there. */
  look(): void {
    const { source, key } = this.#source();
    if (this.#loaded?.source === source && this.#loaded.key === key) return;
    this.#loaded = { source, key };
    this.#request?.abort();
    if (source === 'src') void this.#fetch(key as string);
    else if (source === 'content')
      this.#take(source, key === null ? null : parsePack(key, this.#host.builtIn));
    else if (source === 'script') {
      this.#take(
        source,
        (key as string).trim() === '' ? null : parsePackText(key as string, this.#host.builtIn),
      );
    } else this.#take(source, this.#builtIn(key as string));
  }

  /** Loads again from the same place. */
  retry(): void {
    this.#loaded = undefined;
    this.look();
  }

  #source(): { source: ContentSource; key: unknown } {
    const { content, src, pack, defaultPack } = this.#host;
    if (content !== undefined) return { source: 'content', key: content };
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (script) return { source: 'script', key: script.textContent };
    if (src !== undefined) return { source: 'src', key: src };
    return { source: 'pack', key: pack ?? defaultPack };
  }

  #builtIn(id: string): { pack: SurveyPack } | { problems: Problem[] } {
    const packs = this.#host.builtIn;
    const pack = Object.hasOwn(packs, id) ? packs[id] : undefined;
    if (pack) return { pack };
    return { problems: [unknownPack('$', id, packs)] };
  }

  async #fetch(src: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    this.#set({ state: 'loading' });
    const timer = setTimeout(() => {
      request.abort(new Error(`no answer within ${TIMEOUT / 1000} seconds`));
    }, TIMEOUT);
    let text: string;
    try {
      const answer = await fetch(src, { signal: request.signal, headers: { accept: 'application/json' } });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      text = await this.#textOf(answer);
    } catch (error) {
      if (this.#request !== request) return;
      const found = error instanceof Error ? error.message : String(error);
      const problem: Problem = {
        path: '$',
        code: 'not-loaded',
        found,
        expected: `a JSON file at ${foundWords(src)}`,
      };
      this.#take('src', { problems: [problem] });
      return;
    } finally {
      clearTimeout(timer);
    }
    if (this.#request !== request) return;
    this.#take('src', text.trim() === '' ? null : parsePackText(text, this.#host.builtIn));
  }

  /** Stops reading once there is more than a pack may hold, so that a wrong address cannot fill the memory. */
  async #textOf(answer: globalThis.Response): Promise<string> {
    const reader = answer.body?.getReader();
    if (!reader) return answer.text();
    const decoder = new TextDecoder();
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      text += decoder.decode(value, { stream: true });
      if (text.length > LIMITS.characters) {
        await reader.cancel();
        return text;
      }
    }
  }

  #take(source: ContentSource, result: { pack: SurveyPack } | { problems: Problem[] } | null): void {
    if (result === null) this.#set({ state: 'empty' });
    else if ('pack' in result) this.#set({ state: 'ready', pack: result.pack });
    else {
      console.error(
        [
          `<${this.#host.localName}>: the ${source} was refused.`,
          ...result.problems.map(describeProblem),
        ].join('\n'),
      );
      this.#set({ state: 'failed', source, problems: result.problems });
    }
  }

  #set(content: Content): void {
    this.current = content;
    this.#host.contentChanged();
  }
}
