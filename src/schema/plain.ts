import type { Problem, ProblemCode } from '../errors.js';
import { cleanWords } from './clean-words.js';
import { LIMITS } from './limits.js';
import { Problems } from './problems.js';
import { childPath, problemAt } from './words.js';

const FORBIDDEN_KEYS = /^(__proto__|constructor|prototype)$/;

// Lone surrogates, control characters other than tab and line breaks, and the bidirectional controls that
// reorder what follows them (Unicode UAX #9: embeddings and overrides). Marks and isolates are harmless here.
// U+FFFD stands where a file was not read as what it was saved as.
const BAD_CHARACTER =
  /[\uFFFD\uD800-\uDFFF\u202A-\u202E\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;

/**
 * Copies unknown data into plain objects, lists and scalars that nobody else holds, reading every property once.
 * Whatever is not plain data, goes over a limit or could reach a prototype is left out and reported. Never throws.
 *
 * @param input anything a host hands in
 * @param text how strict strings are: `any` is for a person's own words, and takes control characters out of them, as
 *   refusing a whole response for one would lose the others
 */
export function plainCopy(
  input: unknown,
  text: 'clean' | 'any' = 'clean',
): { value: unknown; problems: Problem[] } {
  const problems = new Problems();
  let size = 0;

  const refuse = (path: string, code: ProblemCode, found: unknown, expected = 'plain JSON data'): void => {
    problems.add(path, code, found, expected);
  };

  const copy = (value: unknown, path: string, depth: number): unknown => {
    size += 10;
    if (size > LIMITS.characters || value === null || typeof value === 'boolean' || Number.isFinite(value))
      return value;
    if (typeof value === 'string') {
      size += value.length;
      if (text === 'any') return cleanWords(value);
      const bad = BAD_CHARACTER.exec(value)?.[0];
      if (bad) {
        const code = `U+${bad.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
        const broken = 'no broken characters; save the file as UTF-8';
        refuse(path, 'bad-character', code, bad === '\uFFFD' ? broken : 'no control or broken characters');
      }
      return value;
    }
    if (depth > LIMITS.depth) {
      refuse(path, 'too-deep', value, `at most ${LIMITS.depth} levels`);
      return undefined;
    }
    if (Array.isArray(value)) {
      // A list may have more places than entries.
      size += 10 * value.length;
      if (size > LIMITS.characters) return value;
      // By spreading, as `map()` passes over places without an entry.
      return [...(value as unknown[])].map((entry, index) => copy(entry, childPath(path, index), depth + 1));
    }
    if (Object.prototype.toString.call(value) !== '[object Object]') {
      refuse(path, 'wrong-type', value);
      return undefined;
    }
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(value as object)) {
      const at = childPath(path, key);
      if (FORBIDDEN_KEYS.test(key)) refuse(at, 'forbidden-key', key, 'another name');
      else {
        const entry = (value as Record<string, unknown>)[key];
        if (entry !== undefined) result[key] = copy(entry, at, depth + 1);
      }
    }
    return result;
  };

  let value: unknown;
  try {
    value = copy(input, '$', 0);
  } catch {
    // A getter or proxy of the host's threw. What it threw may throw in turn when it is read, so it is not.
    refuse('$', 'wrong-type', 'data that throws');
  }
  if (size <= LIMITS.characters) return { value, problems: problems.list };
  return { value, problems: [problemAt('$', 'too-large', value, `at most ${LIMITS.characters} characters`)] };
}
