import type { Example } from './example.js';
import type { ReferenceProblems } from './reference-problems.js';
import type { Origins } from './walk.js';
import { numbered } from './numbered.js';

/**
 * Examples of what is not there, and two of one id.
 *
 * @param parts what they can be examples for
 * @param origins where an extension puts examples of its own; it may leave a part out that one of its base is for
 */
export function checkExamples(
  problems: ReferenceProblems,
  examples: readonly Example[] = [],
  parts: readonly { id: string }[],
  what: string,
  origins?: Origins,
): void {
  const known = parts.map(({ id }) => id);
  const placed = examples.map((value, i) => ({ value, path: origins?.get(value) ?? `$.examples[${i}]` }));
  for (const { value, path } of placed)
    for (const [k, id] of !origins || origins.has(value) ? numbered(value.for) : [])
      problems.refer(`${path}.for[${k}]`, id, known, what);
  problems.unique(
    placed.map(({ value, path }) => ({ value: value.id, path: `${path}.id` })),
    'an id',
  );
}
