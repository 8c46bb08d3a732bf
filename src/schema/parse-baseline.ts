import type { Problem } from '../errors.js';
import { baselineKind } from './baseline-kind.js';
import type { BaselinePack } from './baseline.js';
import { type Packs, type PackSources, type Parsed, parsePackOf } from './parse-kind.js';
import { plainCopy } from './plain.js';

/** The value at a JSON path of letters, digits and indexes. */
const at = (root: unknown, path: string): unknown =>
  [...path.matchAll(/\w+/g)].reduce<unknown>(
    (node, [key]) => (Object(node) as Record<string, unknown>)[key],
    root,
  );

const OPEN =
  'no stage here: an open question is answered in words, and its answers have no order. Make it "closed" to give it one';

/** Why an open question may have no scale, which the list of its keys does not tell. */
function explain(problem: Problem, input: unknown): Problem {
  const parent = /^\$(.*)\.(scale|ends|reverse)$/.exec(problem.path)?.[1];
  if (problem.code !== 'unknown-key' || parent === undefined) return problem;
  const { kind } = Object(at(input, parent)) as { kind?: unknown };
  return kind === 'open' ? { ...problem, expected: OPEN } : problem;
}

/** An extension that leaves an area out need not mend the examples: they go with the areas that they are for. */
function withoutStrayExamples(pack: BaselinePack): BaselinePack {
  const known = pack.areas.map(({ id }) => id);
  const examples = pack.examples?.flatMap((example) => {
    const own = example.for.filter((id) => known.includes(id));
    return own.length ? [{ ...example, for: own }] : [];
  });
  return { ...pack, ...(examples && { examples }) };
}

/**
 * Turns unknown data into a baseline, or tells everything that is wrong with it. Never throws.
 *
 * @param input what a host handed in: an object, not JSON text
 * @param packs the built-in packs by id, for `extends`
 */
export function parseBaseline(
  input: unknown,
  packs: Packs<BaselinePack> | PackSources<BaselinePack>,
): Parsed<'pack', BaselinePack> {
  const result = parsePackOf(baselineKind, input, packs);
  if ('pack' in result) return { pack: withoutStrayExamples(result.pack) };
  const { value } = plainCopy(input);
  return { problems: result.problems.map((problem) => explain(problem, value)) };
}
