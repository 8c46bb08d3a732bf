import * as z from 'zod/mini';
import { described, id, languageTag, value, version } from './text.js';

const words = z.string();
const note = z.optional(words);
const date = described(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), 'a date such as "2026-11-23"');
const label = z.optional(z.string().check(z.maxLength(200)));

const missingCode = z.enum(['dont-know', 'not-applicable', 'prefer-not-to-say', 'skipped']);
/** Why there is no answer. The four are never pooled. */
export type Missing = z.infer<typeof missingCode>;

/** One answer: a value, several values, words or a reason why there is none, each with the person's comment. */
const answer = z.union([
  z.strictObject({ value, note }),
  z.strictObject({ values: z.array(value).check(z.minLength(1)), note }),
  z.strictObject({ text: words, note }),
  z.strictObject({ missing: missingCode, note }),
  z.strictObject({ note: words }),
]);

const answers = z.record(id, answer);

/** What one person answered. A draft has no `completed`. Dates have no times, and there is no id of the person. */
export const response = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  /** A UUID that the toolkit draws; it is also the idempotency key when the response is sent. */
  id: described(z.string().check(z.regex(/^[0-9A-Za-z-]{8,64}$/)), 'a UUID'),
  pack: z.strictObject({ id, version }),
  mode: z.enum(['standard', 'easy-read']),
  language: languageTag,
  round: label,
  group: label,
  respondent: z.optional(answers),
  help: z.optional(answer),
  started: date,
  completed: z.optional(date),
  answers,
});
export type Response = z.infer<typeof response>;
export type Answer = z.infer<typeof answer>;
/** Every part that an answer can have, for reading one without asking first which kind it is. */
export interface AnswerParts {
  value?: string;
  values?: string[];
  text?: string;
  missing?: Missing;
  note?: string;
}
