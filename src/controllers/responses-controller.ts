import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describeProblem, type Problem, UsageError } from '../errors.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { disclose } from '../results/disclosure/disclose.js';
import type { Disclosed } from '../results/disclosure/disclosed.js';
import { floorOf } from '../results/disclosure/rules.js';
import { type Refused, ResponseReader } from '../results/response-reader.js';
import { ResultSource } from '../results/result-source.js';
import { NotUtf8, Utf8Reader } from '../schema/utf-8.js';
import { problemAt } from '../schema/words.js';
import { Slices } from './in-slices.js';

/** A line that is no response. What stands in it may be somebody's words, and is not kept. */
export interface BadLine {
  line: number;
  isJson: boolean;
}

/** What stands where the results should be. */
export type Reading =
  | { state: 'none' | 'stopped' }
  /** How much has been read, from 0 to 1, where that is known. */
  | { state: 'reading'; share: number | undefined }
  | { state: 'ready'; disclosed: Disclosed; badLines: readonly BadLine[] }
  | { state: 'failed'; fault: 'not-loaded' | 'not-sent' | 'not-readable' | 'bad-setting'; detail: string };

/** What an element says about its responses. */
export interface ResponsesHost extends ReactiveControllerHost {
  responses: Iterable<unknown> | null | undefined;
  src: string | null | undefined;
  floor: number;
  by: string | null | undefined;
  readonly questionnaire: Questionnaire | undefined;
  /** Called where what is there to be shown changed. */
  readingChanged(): void;
  /**
   * Hears what is wrong with lines that are no responses, or with everything.
   *
   * @param setting what is wrong with what the host set, which holds nobody's words
   */
  responsesRefused(problems: readonly Problem[], setting?: string): void;
}

/** How many lines that are no responses are told one by one. */
const TOLD = 20;
/** Characters that are read before anybody looks at the clock: a few dozen responses. */
const PIECE = 1 << 15;
/** How often the progress sign moves, in milliseconds. */
const PAUSE = 100;

/**
 * Reads responses in slices, out of a list or out of a file as it comes in, and keeps of them nothing but what may be
 * shown. Nothing is shown before the end: two results between which a few responses came in would tell what these were.
 */
export class ResponsesController implements ReactiveController {
  current: Reading = { state: 'none' };
  readonly #host: ResponsesHost;
  #loaded: readonly unknown[] = [];
  #stop: AbortController | undefined;
  #told = 0;
  #isBroken = false;

  constructor(host: ResponsesHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.look();
  }

  hostDisconnected(): void {
    if (this.current.state !== 'reading') return;
    this.#stop?.abort();
    this.#loaded = [];
  }

  /** Looks where the responses come from now, and reads them unless these are what is already there. */
  look(): void {
    const { responses, src, floor, by, questionnaire } = this.#host;
    const source = [responses, src, floor, by, questionnaire];
    if (source.every((one, i) => one === this.#loaded[i]) && this.#loaded.length) return;
    this.#loaded = source;
    this.#isBroken = false;
    this.#stop?.abort();
    if (!questionnaire || (!responses && !src)) this.#set({ state: 'none' });
    else void this.#read(questionnaire);
  }

  /** Reads again from the same place. */
  retry(): void {
    this.#loaded = [];
    this.look();
  }

  /** Reads no further. Nothing is shown of what was read. */
  cancel(): void {
    this.#stop?.abort();
    this.#set({ state: 'stopped' });
  }

  async #read(questionnaire: Questionnaire): Promise<void> {
    const stop = (this.#stop = new AbortController());
    const { signal } = stop;
    const badLines: BadLine[] = [];
    const refuse = ({ line, problems }: Refused): void => {
      if (badLines.length > TOLD) return;
      badLines.push({ line, isJson: problems[0]?.code !== 'not-json' });
      if (badLines.length <= TOLD) this.#host.responsesRefused(problems.map((one) => ({ ...one, line })));
    };
    this.#set({ state: 'reading', share: undefined });
    try {
      const { responses, src, floor, by } = this.#host;
      floorOf({ floor });
      const source = new ResultSource(questionnaire, { by: by?.split(/\s+/).filter(Boolean) });
      if (responses) await this.#fromList(responses, source, refuse, signal);
      else if (!(await this.#fromFile(String(src), source, refuse, signal))) return;
      const disclosed = await discloseInSlices(source, questionnaire, floor, signal);
      signal.throwIfAborted();
      this.#set({ state: 'ready', disclosed, badLines });
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof NotUtf8) {
        this.#host.responsesRefused([error.problem]);
        this.#set({ state: 'failed', fault: 'not-readable', detail: describeProblem(error.problem) });
      } else if (error instanceof UsageError) this.#fail('bad-setting', error.message);
      else this.#fail(this.#isBroken ? 'not-sent' : 'not-readable', String(error));
    }
  }

  async #fromList(
    responses: Iterable<unknown>,
    source: ResultSource,
    refuse: (refused: Refused) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const slices = new Slices();
    const total = Array.isArray(responses) ? responses.length : undefined;
    let line = 0;
    for (const response of responses) {
      line++;
      const problems = source.add(response);
      if (problems.length) refuse({ line, problems });
      if (slices.isOver) await this.#pause(slices, total && line / total, signal);
    }
  }

  /** @returns whether there was something to read */
  async #fromFile(
    src: string,
    source: ResultSource,
    refuse: (refused: Refused) => void,
    signal: AbortSignal,
  ): Promise<boolean> {
    const answer = await fetch(src, { signal }).catch(this.#broken);
    if (!answer.ok || !answer.body) {
      this.#fail('not-loaded', String(answer.status));
      return false;
    }
    const slices = new Slices();
    const reader = new ResponseReader(source, refuse);
    const total = sizeOf(answer);
    const bytes = answer.body.getReader();
    const decoder = new Utf8Reader();
    let read = 0;
    const push = async (text: string): Promise<void> => {
      for (let at = 0; at < text.length; at += PIECE) {
        reader.push(text.slice(at, at + PIECE));
        if (slices.isOver) await this.#pause(slices, total && read / total, signal);
      }
    };
    for (;;) {
      const { done, value } = await bytes.read().catch(this.#broken);
      if (done) break;
      read += value.length;
      await push(decoder.read(value));
    }
    await push(decoder.read(new Uint8Array(), true));
    reader.end();
    return true;
  }

  /** The server was not reached, or went away half-way. */
  readonly #broken = (error: unknown): never => {
    this.#isBroken = true;
    throw error;
  };

  async #pause(slices: Slices, share: number | undefined, signal: AbortSignal): Promise<void> {
    if (performance.now() - this.#told > PAUSE) {
      this.#told = performance.now();
      this.#set({ state: 'reading', share: share && Math.min(1, share) });
    }
    await slices.next();
    signal.throwIfAborted();
  }

  #fail(fault: Extract<Reading, { state: 'failed' }>['fault'], detail: string): void {
    const isSetting = fault === 'bad-setting';
    const code = isSetting ? 'out-of-range' : fault === 'not-readable' ? 'bad-format' : 'not-loaded';
    this.#host.responsesRefused([problemAt('$', code, detail, 'responses')], isSetting ? detail : undefined);
    this.#set({ state: 'failed', fault, detail });
  }

  #set(reading: Reading): void {
    this.current = reading;
    this.#host.readingChanged();
  }
}

/** How many bytes will come, where the server says so and they are not packed. */
const sizeOf = ({ headers }: Response): number | undefined =>
  headers.get('Content-Encoding') ? undefined : Number(headers.get('Content-Length')) || undefined;

/** A round a slice: protecting one takes a while, and none looks at another. */
async function discloseInSlices(
  source: ResultSource,
  questionnaire: Questionnaire,
  floor: number,
  signal: AbortSignal,
): Promise<Disclosed> {
  if (source.disclosed) return source.disclosed;
  const { tally } = source;
  const whole = disclose({ ...tally, rounds: [] }, questionnaire, { floor });
  const slices = new Slices();
  for (const round of tally.rounds) {
    await slices.next();
    signal.throwIfAborted();
    whole.rounds.push(...disclose({ ...tally, rounds: [round] }, questionnaire, { floor }).rounds);
  }
  await slices.next();
  return whole;
}
