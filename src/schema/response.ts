import * as z from 'zod/mini';
import { action } from './action.js';
import { answer, answerInDepth, label } from './answer.js';
import { date, uuid } from './response-parts.js';
import { id, languageTag, version } from './text.js';
import { workshop } from './workshop.js';

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
  /** Where several answered one by one and then agreed. */
  workshop: z.optional(workshop),
});
export type Response = z.infer<typeof response>;
export type { Answer, AnswerParts, Mark, Missing } from './answer.js';
