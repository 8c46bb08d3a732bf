import * as z from 'zod/mini';
import { id, text } from './text.js';

/** What others did, as a council tells it to another. */
export const example = z.strictObject({
  id,
  place: text,
  summary: text,
  /** Ids of the areas, or sections, that it is an example for. */
  for: z.array(id).check(z.minLength(1)),
  /** Page of the report. */
  page: z.optional(z.int().check(z.gte(1), z.lte(9999))),
});
export type Example = z.infer<typeof example>;
