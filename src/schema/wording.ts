import * as z from 'zod/mini';
import { languageTag, text } from './text.js';

/** What a person reads of a statement or a question. */
export const wording = {
  text,
  hint: z.optional(text),
  /** The wording was repaired or adapted: `true`, in which languages, or how it differs. Shown with the item. */
  adapted: z.optional(z.union([z.literal(true), z.array(languageTag).check(z.minLength(1)), text])),
};
export type Adapted = z.infer<typeof wording.adapted>;
