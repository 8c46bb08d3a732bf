import type { Problem, ProblemCode } from '../errors.js';
import { toJson } from './to-json.js';

/** The path one level down: `$.a`, `$.a[0]`, `$.a["two words"]`. */
export function childPath(path: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  const name = String(key);
  return /^[\w$]+$/.test(name) ? `${path}.${name}` : `${path}[${toJson(name)}]`;
}

/** What stands there, in words short enough for one line of an error. */
export function foundWords(value: unknown): string {
  if (typeof value === 'string') return toJson(value.length > 60 ? `${value.slice(0, 59)}…` : value);
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  const type = typeof value;
  return value === null || type === 'number' || type === 'boolean'
    ? `${value as number}`
    : `a value of type ${type}`;
}

const pairsOf = (name: string): string[] =>
  ` ${name.toLowerCase()}`.split('').map((letter, i) => letter + (name[i] ?? '').toLowerCase());

/** How alike two names are, from 0 to 1: the pairs of letters that they share (Dice's coefficient). */
function likeness(a: string, b: string): number {
  const [pairs, others] = [pairsOf(a), pairsOf(b)];
  return (2 * pairs.filter((pair) => others.includes(pair)).length) / (pairs.length + others.length);
}

/** The known name most like `name`, unless none is like enough to be a slip of the hand. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((candidate) => ({ candidate, likeness: likeness(name, candidate) }))
    .filter((entry) => entry.likeness >= 0.5)
    .sort((x, y) => y.likeness - x.likeness);
  return best?.candidate;
}

/** What a name may be, with the names that there are, unless they would fill the screen. */
export const oneOf = (what: string, known: readonly string[]): string =>
  known.length > 12 ? what : `${what}: ${known.join(', ') || 'none'}`;

/**
 * A problem at a place.
 *
 * @param found what stands there
 * @param known names of which one may have been meant
 */
export function problemAt(
  path: string,
  code: ProblemCode,
  found: unknown,
  expected: string,
  known: Iterable<unknown> = [],
): Problem {
  const names = [...known].filter((name) => typeof name === 'string');
  const near = typeof found === 'string' ? nearest(found, names) : undefined;
  return { path, code, found: foundWords(found), expected, ...(near !== undefined && { didYouMean: near }) };
}
