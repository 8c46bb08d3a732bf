import * as z from 'zod/mini';
import { date, uuid } from './response-parts.js';
import { id } from './text.js';

const words = z.optional(z.string());

/** What will be done about an item: build on a strength, or close a gap. */
export const action = z.strictObject({
  id: uuid,
  /** Id of the item that it belongs to. */
  item: z.optional(id),
  kind: z.enum(['build-on-strength', 'close-gap']),
  what: z.string(),
  owner: words,
  /** With whom. */
  with: words,
  /** By when. */
  by: z.optional(date),
  /** First sign of change. */
  sign: words,
  status: z.enum(['not-started', 'going-on', 'done', 'dropped']),
  learnt: words,
  /** The round that it was carried over from. */
  since: words,
});
export type Action = z.infer<typeof action>;
export type ActionKind = Action['kind'];
export type ActionStatus = Action['status'];
