import type { Action } from './action.js';
import shapes from './generated/actions.json';
import type { Parsed } from './parse-kind.js';
import { plainCopy } from './plain.js';
import { ReferenceProblems } from './reference-problems.js';
import type { Shapes } from './shape.js';
import { validate } from './validate.js';

/** Turns unknown data into a list of actions, or tells everything that is wrong with it. Never throws. */
export function parseActions(input: unknown): Parsed<'actions', Action[]> {
  const plain = plainCopy(input, 'any');
  if (plain.problems.length) return { problems: plain.problems };
  const result = validate<Action[], 'actions'>(
    shapes as unknown as Shapes<'actions'>,
    'actions',
    plain.value,
  );
  if ('problems' in result) return result;
  const problems = new ReferenceProblems();
  problems.unique(
    result.value.map(({ id }, i) => ({ value: id, path: `$[${i}].id` })),
    'an id',
  );
  return problems.list.length ? { problems: problems.list } : { actions: result.value };
}
