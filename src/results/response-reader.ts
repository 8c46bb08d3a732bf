import type { Problem } from '../errors.js';
import { parseJson, repeatedKey } from '../schema/json-text.js';
import { LIMITS } from '../schema/limits.js';
import { problemAt } from '../schema/words.js';
import { toJson } from '../schema/to-json.js';

/** Something in a file that is no response, and so was not counted. */
export interface Refused {
  /** Line of the file, from 1; of a JSON list, the place in it, from 1. */
  line: number;
  problems: readonly Problem[];
}

/** Takes what is read: a `Tallier`, or anything else that tells what is no response. */
export interface ResponseSink {
  /** @returns what is wrong with it; an empty list where it was taken */
  add(input: unknown): readonly Problem[];
  /** A way to take a line without parsing it. @returns whether it was taken; where not, it is parsed and added */
  addLine?(line: string): boolean;
  /** Hears of what was not even JSON. */
  refuse(): void;
}

/**
 * Reads responses out of text that comes in pieces, and hands each on as soon as it is whole. The text is NDJSON
 * (one response a line), of which no more than one line is kept, or JSON: a list of responses or a single one, which is
 * kept until its end. A byte order mark, empty lines and line breaks of any kind are passed over. What is no response is
 * told with its place and left out; the rest counts. What is no text at all is told once.
 */
export class ResponseReader {
  /** How many lines, or entries of a list, were read. */
  read = 0;
  readonly #sink: ResponseSink;
  readonly #refused: ((refused: Refused) => void) | undefined;
  /** What came after the last line break. */
  #rest = '';
  #isTooLong = false;
  /** Whether a line is a response; not known before the first words are there. */
  #form: 'lines' | 'whole' | 'no-text' | undefined;
  /** What ends a line; not known before the first one has ended. */
  #break: '\n' | '\r' | undefined;

  /** @param refused hears of everything that is no response */
  constructor(sink: ResponseSink, refused?: (refused: Refused) => void) {
    this.#sink = sink;
    this.#refused = refused;
  }

  /** Reads the next piece. It may end anywhere but between the halves of a character. */
  push(piece: string): void {
    let from = 0;
    if (!this.#form) {
      piece = this.#rest + piece;
      this.#rest = '';
      this.#form = this.#refusesNoText(piece) ? 'no-text' : formOf(piece);
    }
    if (this.#form === 'no-text') return;
    if (this.#form === 'lines') {
      if (!this.#break) {
        piece = this.#rest + piece;
        this.#rest = '';
        this.#break = breakOf(piece);
      }
      const end = this.#break;
      for (let to = end ? piece.indexOf(end) : -1; to >= 0; to = piece.indexOf(end!, from)) {
        // Only a line is put together with what came before, as a copy of the piece would take as long as reading it.
        this.#readLine(this.#rest + piece.slice(from, to));
        this.#rest = '';
        from = to + 1;
      }
    }
    this.#rest += piece.slice(from);
    if (this.#form === 'lines' && this.#rest.length > LIMITS.characters) {
      // A file without line breaks must not fill the memory.
      this.#isTooLong = true;
      this.#rest = '';
    }
  }

  /** Reads what is left when no more comes. */
  end(): void {
    if (this.#form === 'whole') this.#readWhole(this.#rest);
    else if (this.#rest || this.#isTooLong) this.#readLine(this.#rest);
    this.#rest = '';
    this.#form = undefined;
    this.#break = undefined;
  }

  /** Refuses what is no JSON text but can be told by its first signs, and else would be refused line by line. */
  #refusesNoText(start: string): boolean {
    const found = NO_TEXT.find(([sign]) => sign.test(start))?.[1];
    if (found === undefined) return false;
    this.read++;
    this.#refuse([problemAt('$', 'not-json', found, 'JSON text in UTF-8')]);
    return true;
  }

  #readLine(text: string): void {
    this.read++;
    if (this.#isTooLong || text.length > LIMITS.characters) {
      this.#isTooLong = false;
      const expected = `at most ${LIMITS.characters} characters in a line`;
      this.#refuse([problemAt('$', 'too-large', 'a longer line', expected)]);
      return;
    }
    if (this.#sink.addLine?.(text)) return;
    let value: unknown;
    try {
      value = JSON.parse(text);
      // Most lines are as toJson() writes them, which has each key once. A look at every key takes longer.
      const twice = toJson(value) === text.trimEnd() ? undefined : repeatedKey(text);
      if (twice) {
        this.#refuse([twice]);
        return;
      }
    } catch {
      const line = text.replace(/^\uFEFF/, '');
      if (line.trim() === '') return;
      const json = parseJson(line);
      if ('problems' in json) {
        this.#refuse(json.problems);
        return;
      }
      value = json.value;
    }
    this.#add(value);
  }

  #readWhole(text: string): void {
    let value: unknown;
    try {
      text = text.replace(/^\uFEFF/, '');
      value = JSON.parse(text);
      const twice = repeatedKey(text);
      if (twice) {
        this.read++;
        this.#refuse([twice]);
        return;
      }
    } catch (error) {
      const json = text.length > LIMITS.characters ? undefined : parseJson(text);
      this.read++;
      this.#refuse(
        json && 'problems' in json ? json.problems : [problemAt('$', 'not-json', String(error), 'JSON')],
      );
      return;
    }
    for (const entry of Array.isArray(value) ? (value as unknown[]) : [value]) {
      this.read++;
      this.#add(entry);
    }
  }

  #add(value: unknown): void {
    const problems = this.#sink.add(value);
    if (problems.length) this.#refused?.({ line: this.read, problems });
  }

  #refuse(problems: readonly Problem[]): void {
    this.#sink.refuse();
    this.#refused?.({ line: this.read, problems });
  }
}

/** How that begins which is no text in UTF-8, and what it is: developers read this. */
const NO_TEXT: readonly (readonly [sign: RegExp, found: string])[] = [
  [/^\x1f(?:\x8b|\uFFFD)/, 'a file packed with gzip'],
  [/^PK\x03\x04/, 'a file packed with zip'],
  [/^(?:\uFFFD\uFFFD|.?\0)/, 'text in UTF-16'],
];

/** What the first line ends with; the old line break of a Mac is one that no line feed follows. */
function breakOf(text: string): '\n' | '\r' | undefined {
  const at = text.search(/[\r\n]/);
  if (at < 0 || (text[at] === '\r' && at === text.length - 1)) return undefined;
  return text[at] === '\r' && text[at + 1] !== '\n' ? '\r' : '\n';
}

/** A list begins with a bracket, and a response over many lines with a brace on a line of its own. */
function formOf(text: string): 'lines' | 'whole' | undefined {
  const start = text.trimStart();
  if (start === '' || start === '{' || /^\{[ \t\r]*$/.test(start)) return undefined;
  return /^(?:\[|\{[ \t\r]*\n)/.test(start) ? 'whole' : 'lines';
}
