import type { Problem } from '../errors.js';
import shapes from './generated/responses.json';
import { type Parsed, readResponse } from './read-response.js';
import type { Response } from './response.js';
import type { Shapes } from './shape.js';

/**
 * Turns unknown data into a response to a pack of any kind, or tells everything that is wrong with it. For code that reads
 * many responses and no pack: it brings the schema of a response alone. Never throws.
 */
export const responseOf = (input: unknown): Parsed<'response', Response> =>
  readResponse(shapes as unknown as Shapes<'response'>, input);

/** What is wrong with unknown data as a response; an empty list where nothing is. Never throws. */
export function responseProblems(input: unknown): readonly Problem[] {
  const result = responseOf(input);
  return 'problems' in result ? result.problems : [];
}
