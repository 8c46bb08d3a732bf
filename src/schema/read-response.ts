import type { Problem } from '../errors.js';
import { plainCopy } from './plain.js';
import { checkResponse } from './response-references.js';
import type { Response } from './response.js';
import type { Shapes } from './shape.js';
import { validate } from './validate.js';

export type Parsed<K extends string, T> = Record<K, T> | { problems: Problem[] };

/** Turns unknown data into a response by these shapes, or tells everything that is wrong with it. Never throws. */
export function readResponse(shapes: Shapes<'response'>, input: unknown): Parsed<'response', Response> {
  const plain = plainCopy(input, 'any');
  if (plain.problems.length) return { problems: plain.problems };
  const result = validate<Response, 'response'>(shapes, 'response', plain.value);
  if ('problems' in result) return result;
  const problems = checkResponse(result.value);
  return problems.length ? { problems } : { response: result.value };
}
