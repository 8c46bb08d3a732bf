import * as z from 'zod/mini';
import { text } from './text.js';

/** What a person reads of a statement or a question. */
export const wording = {
  text,
  hint: z.optional(text),
  /** The wording was repaired or adapted: `true`, or how it differs. Shown with the item. */
  adapted: z.optional(z.union([z.literal(true), text])),
};
