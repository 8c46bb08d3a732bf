import type { Problem, ProblemCode } from '../errors.js';
import { Problems } from './problems.js';
import type { Shape, Shapes, Whole } from './shape.js';
import { childPath } from './words.js';
import { toJson } from './to-json.js';
import { numbered } from './numbered.js';

/** Those of the schema that is being read; `validate` puts them here for all that it calls. */
let shared: readonly Shape[] = [];

const whole = (shape: Shape): Whole => (typeof shape === 'number' ? whole(shared[shape]!) : shape);
const quoted = (values: readonly unknown[]): string => values.map((v) => toJson(v)).join(', ');

const AN_OBJECT = 'an object';

/** The kind of thing that a value is, in the words of an error. */
const kindOf = (value: unknown): string => {
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'boolean') return 'true or false';
  if (Number.isInteger(value)) return 'a whole number';
  return Array.isArray(value) ? 'a list' : typeof value === 'object' && value ? AN_OBJECT : '';
};

/** The branches of a union, those of unions inside it included. */
const flat = (shape: Whole): Whole[] =>
  'any' in shape ? shape.any.flatMap((branch) => flat(whole(branch))) : [shape];

/** The kind of thing that a shape wants, in the same words. */
const wanted = (shape: Whole): string => {
  if ('is' in shape) return (shape.is.length > 1 ? 'one of ' : '') + quoted(shape.is);
  if ('any' in shape) return [...new Set(flat(shape).map(wanted))].join(' or ');
  if ('keys' in shape || 'names' in shape) return AN_OBJECT;
  return kindOf('list' in shape ? [] : shape.type === 'integer' ? 0 : shape.type === 'boolean' ? true : '');
};

/** Tells all that is wrong with a value at a place, by its shape. */
function check(reference: Shape, value: unknown, path: string, problems: Problems): void {
  const shape = whole(reference);
  const tell = (code: ProblemCode, expected = wanted(shape), known?: readonly unknown[]): void => {
    problems.add(path, value === undefined ? 'missing-key' : code, value, expected, known);
  };
  if ('is' in shape) {
    if (!shape.is.includes(value)) tell('not-one-of', wanted(shape), shape.is);
  } else if ('any' in shape) {
    const branches = flat(shape);
    const kinds = branches.map(kindNamed);
    if (kindOf(value) === AN_OBJECT && !kinds.includes(undefined)) {
      const { kind } = value as { kind?: unknown };
      const named = branches[kinds.indexOf(kind)];
      if (named) check(named, value, path, problems);
      else check({ is: kinds }, kind, childPath(path, 'kind'), problems);
    } else {
      const branch = likeliest(branches, value, path);
      if (branch) check(branch, value, path, problems);
      else tell('wrong-type');
    }
  } else if (kindOf(value) !== wanted(shape)) tell('wrong-type');
  else if ('keys' in shape) checkKeys(shape.keys, value as object, path, problems);
  else if (!isSized(shape, value, tell)) return;
  else if ('names' in shape) {
    for (const [key, entry] of Object.entries(value as object)) {
      const at = childPath(path, key);
      check(shape.names, key, at, problems);
      check(shape.values, entry, at, problems);
    }
  } else if ('list' in shape) {
    for (const [i, entry] of numbered(value as unknown[]))
      check(shape.list, entry, childPath(path, i), problems);
  } else if (shape.form && !new RegExp(shape.form[0], 'u').test(value as string))
    tell('bad-format', shape.form[1]);
}

/** Whether there is neither too little nor too much of it. */
function isSized(
  shape: { size?: [number, number | null] },
  value: unknown,
  tell: (code: ProblemCode, expected: string) => void,
): boolean {
  const isText = typeof value === 'string';
  const isNumber = typeof value === 'number';
  const size = isNumber ? value : isText ? value.length : Object.keys(value as object).length;
  const unit = isNumber ? '' : isText ? ' characters' : ' entries';
  const [least, most] = shape.size ?? [size, size];
  if (size < least) tell(isNumber ? 'out-of-range' : size ? 'too-few' : 'empty', `at least ${least}${unit}`);
  else if (most === null || size <= most) return true;
  else tell(isNumber ? 'out-of-range' : isText ? 'too-long' : 'too-many', `at most ${most}${unit}`);
  return false;
}

function checkKeys(keys: Record<string, Shape>, value: object, path: string, problems: Problems): void {
  const known = new Map(Object.entries(keys).map(([key, shape]) => [key.replace(/\$$/, ''), shape]));
  for (const key of Object.keys(keys)) {
    if (!key.endsWith('$') && !Object.hasOwn(value, key))
      check(keys[key]!, undefined, childPath(path, key), problems);
  }
  const names = [...known.keys()].filter((name) => !name.startsWith('$'));
  for (const [key, entry] of Object.entries(value)) {
    const shape = known.get(key);
    if (shape !== undefined) check(shape, entry, childPath(path, key), problems);
    else problems.add(childPath(path, key), 'unknown-key', key, `one of ${quoted(names)}`, names);
  }
}

/** The kind that objects of this shape have to name. */
function kindNamed(shape: Whole): unknown {
  const kind = 'keys' in shape ? shape.keys['kind'] : undefined;
  return typeof kind === 'object' && 'is' in kind ? kind.is[0] : undefined;
}

/** The branch of a union that the author of a value most likely meant: the one that comes nearest, if any does. */
function likeliest(branches: readonly Whole[], value: unknown, path: string): Whole | undefined {
  // A mistake in the shape as a whole tells that another branch was meant; so does a key that this one lacks.
  const weigh = (branch: Whole): number => {
    const problems = new Problems();
    check(branch, value, path, problems);
    return problems.list.reduce(
      (n, { path: at, code }) => n + (at === path ? 1000 : code === 'unknown-key' ? 10 : 1),
      0,
    );
  };
  return branches
    .filter((branch) => ('is' in branch ? branch.is.includes(value) : kindOf(value) === wanted(branch)))
    .map((branch) => ({ branch, weight: weigh(branch) }))
    .sort((a, b) => a.weight - b.weight)[0]?.branch;
}

/** Checks plain data by a schema and tells what is wrong in the toolkit's own terms. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller names what the schema checks
export function validate<T, Name extends string = 'pack' | 'extension' | 'response'>(
  shapes: Shapes<Name>,
  name: NoInfer<Name>,
  input: unknown,
): { value: T } | { problems: Problem[] } {
  const problems = new Problems();
  shared = shapes.defs;
  check(shapes[name], input, '$', problems);
  return problems.list.length ? { problems: problems.list } : { value: input as T };
}
