import type { Problem, ProblemCode } from '../errors.js';

/** The path one level down: `$.a`, `$.a[0]`, `$.a["two words"]`. */
export function childPath(path: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  const name = String(key);
  return /^[\w$]+$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
}

/** What stands there, in words short enough for one line of an error. */
export function foundWords(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  const type = typeof value;
  return value === null || type === 'number' || type === 'boolean'
    ? `${value as number}`
    : `a value of type ${type}`;
}

/** Edit distance with insertions, deletions and substitutions (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The known name nearest to `name`, unless none is near enough to be a slip of the hand. */
function nearest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > 64) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const d = distance(name.toLowerCase(), candidate.toLowerCase());
    if (d < least) [best, least] = [candidate, d];
  }
  return best;
}

/** What a name may be, with the names that there are, unless they would fill the screen. */
export const oneOf = (what: string, known: readonly string[]): string =>
  known.length > 12 ? what : `${what}: ${known.join(', ') || 'there is none'}`;

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
