import type { Example } from './example.js';
import type { ReferenceProblems } from './reference-problems.js';

/**
 * Examples of what is not there, and two of one id.
 *
 * @param parts what they can be examples for; undefined where an extension leaves a part out and its examples with it
 */
export function checkExamples(
  problems: ReferenceProblems,
  examples: readonly Example[] = [],
  parts: readonly { id: string }[] | undefined,
  what: string,
): void {
  const known = parts?.map(({ id }) => id);
  for (const [i, example] of examples.entries())
    for (const [k, id] of known ? example.for.entries() : [])
      problems.refer(`$.examples[${i}].for[${k}]`, id, known ?? [], what);
  problems.unique(
    examples.map(({ id }, i) => ({ value: id, path: `$.examples[${i}].id` })),
    'an id',
  );
}
