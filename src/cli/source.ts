import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';
import { describeProblem } from '../errors.js';
import { NotUtf8, Utf8Reader } from '../schema/utf-8.js';
import { CommandError } from './usage.js';

/** Text that is read in pieces, as often as somebody asks. */
export interface Source {
  name: string;
  /** @throws CommandError where it cannot be read */
  pieces(): AsyncIterable<string>;
}

type Bytes = AsyncIterable<Uint8Array>;

const PIECE = 1 << 18;
/** As many bytes as tell how a file is written. */
const START = 4;

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  Z_DATA_ERROR: 'it is packed with gzip, and damaged',
  Z_BUF_ERROR: 'it is packed with gzip, and its end is missing',
};

const unreadable = (name: string, error: unknown): CommandError => {
  if (error instanceof NotUtf8) return new CommandError(`${name}: ${describeProblem(error.problem)}`);
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new CommandError(`${name}: ${WORDS[code] ?? message}`);
};

/** What comes in, and its first bytes. */
async function opened(bytes: Bytes): Promise<[start: Uint8Array, all: Bytes]> {
  const iterator = bytes[Symbol.asyncIterator]();
  let start = Buffer.alloc(0);
  let isOver = false;
  while (start.length < START && !isOver) {
    const next = await iterator.next();
    isOver = next.done === true;
    if (!isOver) start = Buffer.concat([start, next.value as Uint8Array]);
  }
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield start;
    if (!isOver) yield* { [Symbol.asyncIterator]: () => iterator };
  };
  return [start, all()];
}

/** The same unpacked, where it is packed by gzip: by what stands in it, as a name may say anything. */
async function* unpacked(bytes: Bytes): AsyncGenerator<Uint8Array> {
  const [start, all] = await opened(bytes);
  if (!(start[0] === 0x1f && start[1] === 0x8b)) yield* all;
  else {
    const gunzip = createGunzip({ chunkSize: PIECE });
    Readable.from(all)
      .on('error', (error) => gunzip.destroy(error))
      .pipe(gunzip);
    yield* gunzip as Bytes;
  }
}

/** Which encoding of JSON text these are the first bytes of. Its first sign is one of ASCII, so that a zero tells. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return 'utf-8';
}

async function* decoded(bytes: Bytes): AsyncGenerator<string> {
  const [start, all] = await opened(bytes);
  const encoding = encodingOf(start);
  if (encoding === 'utf-8') {
    const reader = new Utf8Reader();
    for await (const piece of all) yield reader.read(piece);
    yield reader.read(new Uint8Array(), true);
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const piece of all) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

async function* textOf(name: string, bytes: Bytes): AsyncGenerator<string> {
  try {
    yield* decoded(unpacked(bytes));
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** @throws CommandError where there is no such file */
function isOnDisk(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch (error) {
    throw unreadable(file, error);
  }
}

/**
 * The files, or standard input where there are none.
 *
 * @param isTwice whether they will be read twice: what is not on the disk is then kept in memory
 * @throws CommandError where there is no such file
 */
export function sourcesOf(files: readonly string[], isTwice = false): Source[] {
  return (files.length ? files : ['-']).map((file) => {
    const name = file === '-' ? 'standard input' : file;
    const isFile = file !== '-' && isOnDisk(file);
    const pieces = (): AsyncIterable<string> =>
      textOf(name, file === '-' ? process.stdin : createReadStream(file, { highWaterMark: PIECE }));
    return { name, pieces: isTwice && !isFile ? remembered(pieces) : pieces };
  });
}

function remembered(pieces: () => AsyncIterable<string>): () => AsyncIterable<string> {
  const kept: string[] = [];
  let isKept = false;
  return async function* () {
    if (isKept) yield* kept;
    else
      for await (const piece of pieces()) {
        kept.push(piece);
        yield piece;
      }
    isKept = true;
  };
}
