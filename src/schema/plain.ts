import type { Problem } from '../errors.js';
import { LIMITS } from './limits.js';
import { childPath, problemAt } from './words.js';

const PLAIN = 'plain JSON data';
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

// Lone surrogates, control characters other than tab and line breaks, and the bidirectional controls that
// reorder what follows them (Unicode UAX #9: embeddings and overrides). Marks and isolates are harmless here.
const BAD_CHARACTER = /[\uD800-\uDFFF\u202A-\u202E\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;

/**
 * Copies unknown data into plain objects, lists and scalars that nobody else holds, reading every property once.
 * Whatever is not plain data, goes over a limit or could reach a prototype is left out and reported. Never throws.
 *
 * @param input anything a host hands in
 * @param text how strict strings are: `any` lets a person's own words through, whatever they hold
 */
export function plainCopy(
  input: unknown,
  text: 'clean' | 'any' = 'clean',
): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  let nodes = 0;
  let characters = 0;

  const report = (problem: Problem): unknown => {
    if (problems.length < LIMITS.problems) problems.push(problem);
    return undefined;
  };

  const string = (value: string, path: string): unknown => {
    characters += value.length;
    if (text === 'any') return value;
    const bad = BAD_CHARACTER.exec(value)?.[0];
    if (bad === undefined) return value;
    const code = (bad.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return report({
      path,
      code: 'bad-character',
      found: `the character U+${code}`,
      expected: 'text without control characters, text-direction overrides and broken characters',
    });
  };

  const copy = (value: unknown, path: string, depth: number): unknown => {
    nodes++;
    if (nodes > LIMITS.nodes || characters > LIMITS.characters) return undefined;
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value === 'string') return string(value, path);
    if (depth > LIMITS.depth) {
      return report(problemAt(path, 'too-deep', value, `at most ${LIMITS.depth} levels`));
    }
    if (Array.isArray(value)) {
      return Array.from(value, (entry: unknown, index) => copy(entry, childPath(path, index), depth + 1));
    }
    if (Object.prototype.toString.call(value) !== '[object Object]') {
      return report(problemAt(path, 'wrong-type', value, PLAIN));
    }
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(value as object)) {
      const at = childPath(path, key);
      if (FORBIDDEN_KEYS.has(key)) {
        report(problemAt(at, 'forbidden-key', key, 'another name'));
        continue;
      }
      const entry = (value as Record<string, unknown>)[key];
      if (entry !== undefined) result[key] = copy(entry, at, depth + 1);
    }
    return result;
  };

  try {
    const value = copy(input, '$', 0);
    if (nodes > LIMITS.nodes || characters > LIMITS.characters) {
      const most = `at most ${LIMITS.nodes} values and ${LIMITS.characters} characters`;
      report({ path: '$', code: 'too-large', found: 'more', expected: most });
    }
    return { value, problems };
  } catch (error) {
    // A getter or proxy of the host's threw: its message is the best description there is.
    report({
      path: '$',
      code: 'wrong-type',
      found: `data that throws (${describe(error)})`,
      expected: PLAIN,
    });
    return { value: undefined, problems };
  }
}

/** Even turning what was thrown into words may throw. */
function describe(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
