import * as z from 'zod/mini';
import { answer, answerInDepth, label, words } from './answer.js';
import { uuid } from './response-parts.js';
import { id } from './text.js';

/** What one of several people or groups said, before they all saw what the others did. */
const voice = z.strictObject({
  id: uuid,
  /** Whom it is of, in their own words; nobody has to say. */
  label,
  respondent: z.optional(z.record(id, answer)),
  answers: z.record(id, answerInDepth),
  /** Absent while somebody is still answering. */
  finished: z.optional(z.literal(true)),
});
export type Voice = z.infer<typeof voice>;

/** What people said one by one, and where they do not agree; what they agree on are the answers of the response. */
export const workshop = z.strictObject({
  voices: z.array(voice),
  /** Whether all have been shown what the others said. */
  revealed: z.boolean(),
  /** Who sees it differently, and how, by id of the item. */
  dissent: z.optional(z.record(id, words)),
});
export type WorkshopRecord = z.infer<typeof workshop>;
