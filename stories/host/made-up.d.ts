import type { Pack } from '../../src/schema/parse.js';
import type { Response } from '../../src/schema/response.js';

export function madeUp(
  pack: Pack,
  options?: { count?: number; rounds?: readonly string[]; groups?: readonly string[]; seed?: number },
): Generator<Response>;
