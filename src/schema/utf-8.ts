import type { Problem } from '../errors.js';

/**
 * Reads bytes as UTF-8, whole or piece by piece. What is saved in another way is refused: it would be shown with signs in
 * the place of letters, and nobody would know.
 */
export class Utf8Reader {
  /** A byte order mark is taken off. */
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #hasBegun = false;
  #line = 1;

  /** The text of the next piece. @throws NotUtf8 */
  read(piece: Uint8Array, isLast = false): string {
    if (!this.#hasBegun && piece.length) {
      this.#hasBegun = true;
      if (/^(?:255,254|254,255|0,|\d+,0,)/.test(piece.slice(0, 4).join() + ','))
        throw new NotUtf8('a file saved as UTF-16', 1);
    }
    try {
      const text = this.#decoder.decode(piece, { stream: !isLast });
      this.#line += linesIn(text);
      return text;
    } catch {
      throw new NotUtf8(
        'a file not saved as UTF-8, perhaps as Windows-1252',
        this.#line + whereBroken(piece),
      );
    }
  }
}

/** What was read is not UTF-8. */
export class NotUtf8 extends Error {
  /** @param line where it is not, from 1 */
  constructor(
    found: string,
    readonly line: number,
  ) {
    super(found);
  }

  get problem(): Problem {
    const { line, message: found } = this;
    const expected = 'UTF-8: open it in an editor and save it as UTF-8';
    return { path: '$', code: 'not-utf-8', found, expected, line };
  }
}

/** The text of a whole file, or what is wrong with how it was saved. */
export function textOf(bytes: ArrayBuffer | Uint8Array): { text: string } | { problems: Problem[] } {
  try {
    return { text: new Utf8Reader().read(new Uint8Array(bytes), true) };
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    return { problems: [error.problem] };
  }
}

const linesIn = (text: string): number => text.split('\n').length - 1;

/** Line breaks before the first byte that is not UTF-8. A piece may begin within a character, whose rest is no break. */
function whereBroken(piece: Uint8Array): number {
  const [before = ''] = new TextDecoder()
    .decode(piece)
    .replace(/^\uFFFD{1,3}/, '')
    .split('\uFFFD');
  return linesIn(before);
}
