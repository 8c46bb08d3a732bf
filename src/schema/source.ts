import * as z from 'zod/mini';
import { MONTH } from './patterns.js';
import { described, text } from './text.js';

/** Where an instrument comes from and who holds the rights. Its credit shows on screen, in print and in exports. */
export const source = z.strictObject({
  title: text,
  publishers: z.array(text).check(z.minLength(1)),
  author: z.optional(text),
  /** Year or year and month, such as `2022-11`. */
  published: z.optional(
    described(z.string().check(z.regex(MONTH)), 'a year, or a year and month such as "2022-11"'),
  ),
  page: z.optional(z.int().check(z.gte(1), z.lte(9999))),
  url: z.optional(described(z.string().check(z.regex(/^https?:\/\/\S+$/)), 'a web address')),
  /** The line that is shown. */
  credit: text,
  /** Who holds the rights in the wording. */
  rights: z.optional(text),
  permission: z.enum(['granted', 'to-be-confirmed', 'not-needed']),
});
export type Source = z.infer<typeof source>;
