import type { Problem } from '../errors.js';
import shapes from './generated/responses.json';
import { plainCopy } from './plain.js';
import type { Response } from './response.js';
import type { Shapes } from './shape.js';
import { validate } from './validate.js';

/**
 * What is wrong with unknown data as a response to a pack of any kind; an empty list where nothing is. For code that
 * reads many responses and no pack: it brings the schema of a response alone. Never throws.
 */
export function responseProblems(input: unknown): readonly Problem[] {
  const plain = plainCopy(input, 'any');
  if (plain.problems.length) return plain.problems;
  const result = validate<Response, 'response'>(
    shapes as unknown as Shapes<'response'>,
    'response',
    plain.value,
  );
  return 'problems' in result ? result.problems : [];
}
