import type { Problem } from '../errors.js';
import { LIMITS } from './limits.js';
import { childPath } from './words.js';

/** JSON text turned into data, and a way to find the line of each of its paths. */
export type Json = { value: unknown; locate: (problem: Problem) => Problem } | { problems: Problem[] };

const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

class Misplaced extends Error {
  constructor(
    readonly at: number,
    readonly path: string,
    readonly wanted: string,
  ) {
    super(wanted);
  }
}

/**
 * Walks JSON text and calls back with the place of every value. Engines disagree on what they say about broken
 * JSON, and one of them names no place at all, so the toolkit looks for itself. Throws Misplaced.
 */
function scan(text: string, visit: (path: string, at: number) => void): void {
  let at = 0;
  const eat = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return false;
    at += found.length;
    return true;
  };
  const next = (): string | undefined => {
    eat(SPACE);
    return text[at];
  };
  const several = (close: string, path: string, entry: (index: number) => void): void => {
    at++;
    if (next() !== close) {
      for (let index = 0; ; index++) {
        next();
        entry(index);
        const end = next();
        if (end === close) break;
        if (end !== ',') throw new Misplaced(at, path, `a comma or ${close}`);
        at++;
      }
    }
    at++;
  };
  const value = (path: string, depth: number): void => {
    const first = next();
    visit(path, at);
    if (depth > LIMITS.depth) throw new Misplaced(at, path, `at most ${LIMITS.depth} levels`);
    if (first === '{') {
      several('}', path, () => {
        const start = at;
        if (!eat(STRING)) throw new Misplaced(at, path, 'a key in double quotes');
        const at2 = childPath(path, JSON.parse(text.slice(start, at)) as string);
        if (next() !== ':') throw new Misplaced(at, at2, 'a colon');
        at++;
        value(at2, depth + 1);
      });
    } else if (first === '[') {
      several(']', path, (index) => {
        value(childPath(path, index), depth + 1);
      });
    } else if (!eat(STRING) && !eat(SCALAR)) {
      throw new Misplaced(
        at,
        path,
        first === '"' ? 'a text that ends with a quote on the same line' : 'a value',
      );
    }
  };
  value('$', 0);
  if (next() !== undefined) throw new Misplaced(at, '$', 'nothing more');
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
  const text = source.replace(/^\uFEFF/, ' ');
  try {
    const value: unknown = JSON.parse(text);
    return { value, locate: (problem) => locate(text, problem) };
  } catch (error) {
    return { problems: [syntaxProblem(text, error)] };
  }
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
      found: found ? JSON.stringify(found) : at < text.length ? 'the end of the line' : 'the end of the text',
      expected: wanted,
      ...position(text, at),
    };
  }
}

function locate(text: string, problem: Problem): Problem {
  let best = 0;
  let length = -1;
  try {
    scan(text, (path, at) => {
      const inside =
        problem.path === path ||
        (problem.path.startsWith(path) && /[.[]/.test(problem.path[path.length] ?? ''));
      if (inside && path.length > length) [best, length] = [at, path.length];
    });
  } catch (error) {
    // Nested too deeply to go on: the nearest place above is still right.
    if (!(error instanceof Misplaced)) throw error;
  }
  return { ...problem, ...position(text, best) };
}
