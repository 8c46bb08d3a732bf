import type { Problem, ProblemCode } from '../errors.js';
import generated from './generated/shapes.json';
import { LIMITS } from './limits.js';
import type { Response } from './response.js';
import type { Shape } from './shape.js';
import type { Extension, SurveyPack } from './survey.js';
import { childPath, problemAt } from './words.js';

type Concrete = Exclude<Shape, number>;

const SHAPES = generated as unknown as Record<'pack' | 'extension' | 'response', Shape> & { defs: Shape[] };

const concrete = (shape: Shape): Concrete =>
  typeof shape === 'number' ? concrete(SHAPES.defs[shape]!) : shape;
const quoted = (values: readonly unknown[]): string => values.map((v) => JSON.stringify(v)).join(', ');

const AN_OBJECT = 'an object';

/** The kind of thing that a value is, in the words of an error. */
const kindOf = (value: unknown): string => {
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'boolean') return 'true or false';
  if (Number.isInteger(value)) return 'a whole number';
  return Array.isArray(value) ? 'a list' : typeof value === 'object' && value ? AN_OBJECT : '';
};

/** The kind of thing that a shape wants, in the same words. */
const wanted = (shape: Concrete): string => {
  if ('is' in shape) return (shape.is.length > 1 ? 'one of ' : '') + quoted(shape.is);
  if ('any' in shape) return [...new Set(shape.any.map((branch) => wanted(concrete(branch))))].join(' or ');
  if ('keys' in shape || 'names' in shape) return AN_OBJECT;
  return kindOf('list' in shape ? [] : shape.type === 'integer' ? 0 : shape.type === 'boolean' ? true : '');
};

/** All that is wrong with a value at a place, by its shape. */
function check(reference: Shape, value: unknown, path: string): Problem[] {
  const shape = concrete(reference);
  const problem = (code: ProblemCode, expected: string, known?: readonly unknown[]): Problem[] => [
    problemAt(path, value === undefined ? 'missing-key' : code, value, expected, known),
  ];
  if ('is' in shape) return shape.is.includes(value) ? [] : problem('not-one-of', wanted(shape), shape.is);
  if ('any' in shape)
    return union(shape.any.map(concrete), value, path) ?? problem('wrong-type', wanted(shape));
  if (kindOf(value) !== wanted(shape)) return problem('wrong-type', wanted(shape));
  if ('keys' in shape) return checkKeys(shape.keys, value as object, path);
  if ('names' in shape) {
    return Object.entries(value as object).flatMap(([key, entry]) => {
      const at = childPath(path, key);
      const named = check(shape.names, key, at);
      return named.length ? named : check(shape.values, entry, at);
    });
  }
  const [size, unit] =
    typeof value === 'number'
      ? [value, '']
      : [(value as { length: number }).length, 'list' in shape ? ' entries' : ' characters'];
  const [least, most] = shape.size ?? [size, null];
  if (size < least)
    return problem(unit && size ? 'too-few' : unit ? 'empty' : 'out-of-range', `at least ${least}${unit}`);
  if (most !== null && size > most)
    return problem(unit ? 'too-many' : 'out-of-range', `at most ${most}${unit}`);
  if ('list' in shape) {
    return (value as unknown[]).flatMap((entry, i) => check(shape.list, entry, childPath(path, i)));
  }
  const [pattern, words] = shape.form ?? ['', ''];
  return new RegExp(pattern, 'u').test(value as string) ? [] : problem('bad-format', words);
}

function checkKeys(keys: Record<string, Shape>, value: object, path: string): Problem[] {
  const known = new Map(Object.entries(keys).map(([key, shape]) => [key.replace(/\$$/, ''), shape]));
  const missing = Object.keys(keys).filter((key) => !key.endsWith('$') && !Object.hasOwn(value, key));
  return [
    ...missing.flatMap((key) => check(keys[key]!, undefined, childPath(path, key))),
    ...Object.entries(value).flatMap(([key, entry]) => {
      const at = childPath(path, key);
      const shape = known.get(key);
      if (shape !== undefined) return check(shape, entry, at);
      const names = [...known.keys()].filter((name) => !name.startsWith('$'));
      return [problemAt(at, 'unknown-key', key, `one of ${quoted(names)}`, names)];
    }),
  ];
}

/**
 * What is wrong with a value by the branch that its author meant: the one that `kind` names, else the one that comes
 * nearest. Undefined where none comes near.
 */
function union(branches: readonly Concrete[], value: unknown, path: string): Problem[] | undefined {
  const kinds = branches.map((branch) => {
    const kind = 'keys' in branch ? branch.keys['kind'] : undefined;
    return typeof kind === 'object' && 'is' in kind ? kind.is[0] : undefined;
  });
  if (kindOf(value) === AN_OBJECT && !kinds.includes(undefined)) {
    const { kind } = value as { kind?: unknown };
    const named = branches[kinds.indexOf(kind)];
    return named ? check(named, value, path) : check({ is: kinds }, kind, childPath(path, 'kind'));
  }
  // A mistake in the shape as a whole tells that another branch was meant; so does a key that this one lacks.
  const weight = (problems: readonly Problem[]): number =>
    problems.reduce((n, { path: at, code }) => n + (at === path ? 1000 : code === 'unknown-key' ? 10 : 1), 0);
  const [best] = branches
    .filter((branch) => 'is' in branch || kindOf(value) === wanted(branch))
    .map((branch) => check(branch, value, path))
    .sort((a, b) => weight(a) - weight(b));
  return best?.some(({ code }) => code === 'not-one-of') && weight(best) >= 1000 ? undefined : best;
}

interface Valid {
  pack: SurveyPack;
  extension: Extension;
  response: Response;
}

/** Checks plain data by a schema and tells what is wrong in the toolkit's own terms. */
export function validate<K extends keyof Valid>(
  shape: K,
  input: unknown,
): { value: Valid[K] } | { problems: Problem[] } {
  const problems = check(SHAPES[shape], input, '$');
  return problems.length ? { problems: problems.slice(0, LIMITS.problems) } : { value: input as Valid[K] };
}
