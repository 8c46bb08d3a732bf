import type { Action } from './action.js';
import shapes from './generated/actions.json';
import type { Parsed } from './parse-kind.js';
import { plainCopy } from './plain.js';
import { checkActions } from './response-references.js';
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
  const problems = checkActions(result.value);
  return problems.length ? { problems } : { actions: result.value };
}
