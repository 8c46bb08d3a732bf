import type { Problem } from '../errors.js';
import { LIMITS } from './limits.js';
import { childPath } from './words.js';
import { toJson } from './to-json.js';
import { numbered } from './numbered.js';

/** JSON text turned into data, and a way to find the line of each of its paths. */
export type Json = { value: unknown; locate: (problems: Problem[]) => Problem[] } | { problems: Problem[] };

const TOKEN = /[ \t\r\n]*("(?:[^"\\\n]|\\.)*"|[\w.+-]+|[[\]{},:]|$)/y;

/** The type of the one value that a token holds, or nothing where it holds none. */
function typeOf(token: string | undefined): string {
  try {
    return typeof JSON.parse(token ?? '');
  } catch {
    return '';
  }
}

class Misplaced extends Error {
  constructor(
    readonly at: number,
    readonly path: string,
    readonly wanted: string,
  ) {
    super();
  }
}

/**
 * Walks JSON text and calls back with the place of every value. Engines disagree on what they say about broken
 * JSON, and one of them names no place at all, so the toolkit looks for itself. Throws Misplaced.
 */
function scan(text: string, visit: (path: string, at: number) => void): void {
  let at = 0;
  let end = 0;
  /** What stands at `at`: empty at the end of the text, undefined where it is nothing that JSON knows. */
  let token: string | undefined;
  const advance = (): void => {
    TOKEN.lastIndex = end;
    token = TOKEN.exec(text)?.[1];
    at = token === undefined ? end + text.slice(end).search(/[^ \t\r\n]/) : TOKEN.lastIndex - token.length;
    end = TOKEN.lastIndex;
  };
  const need = (holds: boolean, path: string, wanted: string): void => {
    if (!holds) throw new Misplaced(at, path, wanted);
  };
  const value = (path: string, depth: number): void => {
    visit(path, at);
    need(depth <= LIMITS.depth, path, `at most ${LIMITS.depth} levels`);
    const close = token === '{' ? '}' : token === '[' ? ']' : undefined;
    need(Boolean(close ?? typeOf(token)), path, 'a value');
    advance();
    if (close === undefined) return;
    for (let index = 0; token !== close; index++) {
      if (index) {
        need(token === ',', path, `a comma or ${close}`);
        advance();
      }
      let entry = childPath(path, index);
      if (close === '}') {
        need(typeOf(token) === 'string', path, 'a key in double quotes');
        entry = childPath(path, JSON.parse(token ?? '') as string);
        advance();
        need(token === ':', entry, 'a colon');
        advance();
      }
      value(entry, depth + 1);
    }
    advance();
  };
  advance();
  value('$', 0);
  need(token === '', '$', 'nothing more');
}

function position(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

/** Reads JSON text. A byte order mark at its start is passed over. Never throws. */
export function parseJson(source: string): Json {
  if (source.length > LIMITS.characters) {
    const found = `${source.length} characters`;
    return { problems: [{ path: '$', code: 'too-large', found, expected: `at most ${LIMITS.characters}` }] };
  }
  const text = source.replace(/^\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(text);
    const twice = repeatedKey(text);
    return twice ? { problems: [twice] } : { value, locate: (problems) => locate(text, problems) };
  } catch (error) {
    return { problems: [syntaxProblem(text, error)] };
  }
}

/** Texts, of which those before a colon are keys, and whatever opens or closes what has keys. */
const PART = /"(?:[^"\\]|\\.)*"([ \t\r\n]*:)?|[{}]/g;

/** A key that an object has twice, of which JSON keeps the last alone. The text has to be JSON. */
export function repeatedKey(text: string): Problem | undefined {
  const open: Set<string>[] = [];
  for (const { 0: part, 1: colon, index } of text.matchAll(PART)) {
    if (part === '{') open.push(new Set());
    else if (part === '}') open.pop();
    else if (colon !== undefined) {
      const key = JSON.parse(part.slice(0, -colon.length)) as string;
      const keys = open.at(-1)!;
      if (keys.has(key)) return repeated(text, key, index);
      keys.add(key);
    }
  }
  return undefined;
}

function repeated(text: string, key: string, index: number): Problem {
  let path = '$';
  try {
    // The first value after the key is its own.
    scan(text, (at, place) => {
      if (place > index && path === '$') path = at;
    });
  } catch (error) {
    // Nested too deeply to go on: it has a line and a column all the same.
    if (!(error instanceof Misplaced)) throw error;
  }
  const found = toJson(key);
  return { path, code: 'duplicate-key', found, expected: 'a key once', ...position(text, index) };
}

function syntaxProblem(text: string, error: unknown): Problem {
  const problem: Problem = { path: '$', code: 'not-json', found: String(error), expected: 'JSON' };
  try {
    scan(text, () => undefined);
    return problem;
  } catch (misplaced) {
    if (!(misplaced instanceof Misplaced)) return problem;
    const { at, path, wanted } = misplaced;
    const found = text
      .slice(at, at + 20)
      .split('\n')[0]
      ?.trim();
    return {
      ...problem,
      path,
      found: found ? toJson(found) : at < text.length ? 'the end of the line' : 'the end of the text',
      expected: text.trimStart().startsWith('<') ? 'JSON, not a web page' : wanted,
      ...position(text, at),
    };
  }
}

/** Gives each problem the line of the value at its path, or of the nearest above it. */
function locate(text: string, problems: readonly Problem[]): Problem[] {
  const best = problems.map(() => ({ at: 0, length: -1 }));
  try {
    scan(text, (path, at) => {
      for (const [i, problem] of numbered(problems)) {
        const inside =
          problem.path.startsWith(path) && /^[.[]|^$/.test(problem.path.slice(path.length, path.length + 1));
        if (inside && path.length >= best[i]!.length) best[i] = { at, length: path.length };
      }
    });
  } catch (error) {
    // Nested too deeply to go on: the nearest place above is still right.
    if (!(error instanceof Misplaced)) throw error;
  }
  return problems.map((problem, i) => ({ ...problem, ...position(text, best[i]!.at) }));
}
