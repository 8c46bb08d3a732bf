import { createReadStream } from 'node:fs';
import { describeProblem } from '../errors.js';
import { type Refused, ResponseReader, type ResponseSink } from '../results/response-reader.js';
import { NotUtf8, Utf8Reader } from '../schema/utf-8.js';
import { CommandError } from './usage.js';

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

/**
 * Reads the files one after another, or standard input where there are none, and tells what is no response.
 *
 * @param isReady waited for between pieces
 * @returns how many were refused
 * @throws CommandError where a file cannot be read
 */
export async function readAll(
  files: readonly string[],
  sink: ResponseSink,
  isReady?: () => Promise<void>,
): Promise<number> {
  const progress = new Progress();
  let refused = 0;
  const tell = (name: string, { line, problems }: Refused): void => {
    refused++;
    if (refused > TOLD) return;
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    // The place in the line; the line itself is that of the file.
    const { line: _line, column: _column, ...problem } = first!;
    process.stderr.write(`${name}, line ${line}: ${describeProblem(problem)}${more}\n`);
  };
  for (const file of files.length ? files : ['-']) {
    const name = file === '-' ? 'standard input' : file;
    const reader = new ResponseReader(sink, (one) => tell(name, one));
    const stream = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
    const decoder = new Utf8Reader();
    try {
      for await (const piece of stream) {
        reader.push(decoder.read(piece as Buffer));
        progress.tell(name, reader.read);
        await isReady?.();
      }
      reader.push(decoder.read(new Uint8Array(), true));
    } catch (error) {
      if (error instanceof NotUtf8) throw new CommandError(`${name}: ${describeProblem(error.problem)}`);
      throw new CommandError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    reader.end();
  }
  if (refused > TOLD) process.stderr.write(`and ${refused - TOLD} more that are no responses\n`);
  return refused;
}
