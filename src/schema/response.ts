import * as z from 'zod/mini';
import { action } from './action.js';
import { date, uuid } from './response-parts.js';
import { id, languageTag, value, version } from './text.js';

const words = z.string();
const note = z.optional(words);
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

const mark = z.enum(['strength', 'gap', 'mixed', 'dont-know']);
/** What an answer tells about the place, in the judgement of those who gave it. */
export type Mark = z.infer<typeof mark>;

const beside = { note, mark: z.optional(mark) };
const text = z.optional(words);

/** An answer to a question in depth: words and a mark may stand beside a value, or the reason why there is none. */
const answerInDepth = z.union([
  z.strictObject({ value, text, ...beside }),
  z.strictObject({ values: z.array(value).check(z.minLength(1)), ...beside }),
  z.strictObject({ missing: missingCode, text, ...beside }),
  z.strictObject({ text: words, ...beside }),
  z.strictObject({ note: words, mark: z.optional(mark) }),
  z.strictObject({ mark }),
]);

const head = {
  $schema: z.optional(z.string()),
  format: z.literal(1),
  /** A UUID that the toolkit draws; it is also the idempotency key when the response is sent. */
  id: uuid,
  pack: z.strictObject({ id, version }),
  mode: z.enum(['standard', 'easy-read']),
  language: languageTag,
  round: label,
  group: label,
  respondent: z.optional(z.record(id, answer)),
  help: z.optional(answer),
  started: date,
  completed: z.optional(date),
};

/** What one person answered to a survey. */
export const surveyResponse = z.strictObject({ ...head, answers: z.record(id, answer) });

/**
 * What one person, or people together, answered to a pack of any kind. A draft has no `completed`. Dates have no
 * times, and there is no id of the person.
 */
export const response = z.strictObject({
  ...head,
  answers: z.record(id, answerInDepth),
  /** What will be done, in order. */
  actions: z.optional(z.array(action)),
  /** Ids of the areas that the person marked as done. */
  done: z.optional(z.array(id)),
  /** The id of the response of an earlier round that this one goes on from. */
  earlier: z.optional(uuid),
});
export type Response = z.infer<typeof response>;
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
