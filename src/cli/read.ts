import { describeProblem, type Problem } from '../errors.js';
import { type Refused, ResponseReader, type ResponseSink } from '../results/response-reader.js';
import { responseOf } from '../schema/parse-response.js';
import type { Response } from '../schema/response.js';
import type { Source } from './source.js';

/** How many lines that are no responses are told one by one. */
const TOLD = 20;
/** How often long work tells how far it is, in milliseconds. */
const PAUSE = 5000;

/** Lets standard error hear of a long way. */
class Progress {
  #next = Date.now() + PAUSE;

  tell(name: string, read: number): void {
    if (Date.now() < this.#next) return;
    this.#next = Date.now() + PAUSE;
    process.stderr.write(`${name}: ${read.toLocaleString('en-GB')} read\n`);
  }
}

/** How much was read, and how much of it was no response. */
export interface Read {
  read: number;
  refused: number;
}

/**
 * Reads the sources one after another, and tells what is no response.
 *
 * @param isReady waited for between pieces
 * @throws CommandError where one cannot be read
 */
export async function readAll(
  sources: readonly Source[],
  sink: ResponseSink,
  isReady?: () => Promise<void>,
): Promise<Read> {
  const progress = new Progress();
  const all: Read = { read: 0, refused: 0 };
  const tell = (name: string, { line, problems }: Refused): void => {
    all.refused++;
    if (all.refused > TOLD) return;
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    // The place in the line; the line itself is that of the file.
    const { line: _line, column: _column, ...problem } = first!;
    process.stderr.write(`${name}, line ${line}: ${describeProblem(problem)}${more}\n`);
  };
  for (const source of sources) {
    const { name } = source;
    const reader = new ResponseReader(sink, (one) => tell(name, one));
    for await (const piece of source.pieces()) {
      reader.push(piece);
      progress.tell(name, reader.read);
      await isReady?.();
    }
    reader.end();
    all.read += reader.read;
  }
  if (all.refused > TOLD) process.stderr.write(`and ${all.refused - TOLD} more that are no responses\n`);
  return all;
}

/** Reads them without a word: for those who will read them again. */
export async function readSilently(
  sources: readonly Source[],
  visit: (response: Response) => void,
): Promise<void> {
  const add = (input: unknown): readonly Problem[] => {
    const result = responseOf(input);
    if ('problems' in result) return result.problems;
    visit(result.response);
    return [];
  };
  for (const source of sources) {
    const reader = new ResponseReader({ add, refuse: () => undefined });
    for await (const piece of source.pieces()) reader.push(piece);
    reader.end();
  }
}

/** Tells why nothing was counted. */
export function tellNothing({ read, refused }: Read, pack: string): void {
  const why = read === 0 ? 'there is nothing in it' : `read ${read}, of which ${refused} are no responses`;
  process.stderr.write(`There is no finished response to "${pack}": ${why}. Is it the right --pack?\n`);
}
