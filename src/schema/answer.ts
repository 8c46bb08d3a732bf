import * as z from 'zod/mini';
import { LIMITS } from './limits.js';
import { value } from './text.js';

export const words = z.string();
const note = z.optional(words);
export const label = z.optional(z.string().check(z.maxLength(LIMITS.label)));

const missingCode = z.enum(['dont-know', 'not-applicable', 'prefer-not-to-say', 'skipped']);
/** Why there is no answer. The four are never pooled. */
export type Missing = z.infer<typeof missingCode>;

/** One answer: a value, several values, words or a reason why there is none, each with the person's comment. */
export const answer = z.union([
  z.strictObject({ value, note }),
  z.strictObject({ values: z.array(value).check(z.minLength(1)), note }),
  z.strictObject({ text: words, note }),
  z.strictObject({ missing: missingCode, note }),
  z.strictObject({ note: words }),
]);

const mark = z.enum(['strength', 'gap', 'mixed', 'dont-know']);
/** What an answer tells about the place, in the judgement of those who gave it. */
export type Mark = z.infer<typeof mark>;

const beside = { note, mark: z.optional(mark) };
const text = z.optional(words);

/** An answer to a question in depth: words and a mark may stand beside a value, or the reason why there is none. */
export const answerInDepth = z.union([
  z.strictObject({ value, text, ...beside }),
  z.strictObject({ values: z.array(value).check(z.minLength(1)), ...beside }),
  z.strictObject({ missing: missingCode, text, ...beside }),
  z.strictObject({ text: words, ...beside }),
  z.strictObject({ note: words, mark: z.optional(mark) }),
  z.strictObject({ mark }),
]);
export type Answer = z.infer<typeof answerInDepth>;

/** Every part that an answer can have, for reading one without asking first which kind it is. */
export interface AnswerParts {
  value?: string;
  values?: string[];
  text?: string;
  missing?: Missing;
  note?: string;
  mark?: Mark;
}
