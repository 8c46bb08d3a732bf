import * as z from 'zod/mini';
import { example } from './example.js';
import { completion, extensionHead, identity, offers, replaceHead, schemaLink } from './head.js';
import { missing } from './item.js';
import { labels } from './survey.js';
import { id, text } from './text.js';
import { wording } from './wording.js';

const statement = z.strictObject({ id, ...wording });
const statements = z.array(statement);
const someStatements = z.array(statement).check(z.minLength(1));

const ends = z.array(text).check(z.minLength(2), z.maxLength(2));

/** Takes words only. Its answers have no order, so it has no scale. */
const openQuestion = z.strictObject({ kind: z.literal('open'), id, ...wording });
/** Takes words and a stage of a scale. */
const closedQuestion = z.strictObject({
  kind: z.literal('closed'),
  id,
  ...wording,
  scale: z.optional(id),
  missing: z.optional(missing),
  /** Worded the other way round: further along the scale is further from strengths-based work. */
  reverse: z.optional(z.boolean()),
});
/** Takes words and a place between two named ends. */
const eitherOrQuestion = z.strictObject({
  kind: z.literal('either-or'),
  id,
  ...wording,
  ends,
  missing: z.optional(missing),
});

const question = z.discriminatedUnion('kind', [openQuestion, closedQuestion, eitherOrQuestion]);
export type BaselineQuestion = z.infer<typeof question>;
const questions = z.array(question).check(z.minLength(1));

const area = z.strictObject({
  id,
  title: text,
  /** What the area is for, in one line. */
  aim: z.optional(text),
  /** Statements of which any number may apply. The two sides are not pairs. */
  contrast: z.optional(z.strictObject({ now: statements, next: statements })),
  questions: z.optional(questions),
});
export type Area = z.infer<typeof area>;
export type Statement = z.infer<typeof statement>;

/** What the contrasts of all areas are headed. */
const contrast = z.strictObject({
  question: text,
  /** Names the side of the statements on where many areas are now. */
  now: text,
  /** Names the side of the strengths-based statements. */
  next: text,
  none: text,
});

/** Where an area stands, in statements that apply and in words, so that it can be seen again a year later. */
export const baselinePack = z.strictObject({
  $schema: schemaLink,
  format: z.literal(1),
  kind: z.literal('baseline'),
  ...identity,
  ...offers,
  contrast: z.optional(contrast),
  /** Asked at the end of every area: how far along it is as a whole, on the scale of the pack. */
  overall: z.optional(text),
  /** What stands between the ends of an either/or question. */
  between: z.optional(text),
  areas: z.array(area).check(z.minLength(1)),
  examples: z.optional(z.array(example)),
  completion: z.optional(completion),
});
export type BaselinePack = z.infer<typeof baselinePack>;

const change = z.strictObject({
  text: z.optional(text),
  hint: wording.hint,
  adapted: wording.adapted,
  scale: z.optional(id),
  missing: z.optional(missing),
  reverse: z.optional(z.boolean()),
  ends: z.optional(ends),
});

/** A baseline with changes laid over it. */
export const baselineExtension = z.strictObject({
  ...extensionHead,
  replace: z.optional(
    z.strictObject({
      ...replaceHead,
      contrast: z.optional(contrast),
      overall: z.optional(text),
      between: z.optional(text),
      examples: z.optional(z.array(example)),
      scales: z.optional(labels),
      /** Changes by id of a question or statement. */
      items: z.optional(z.record(id, change)),
    }),
  ),
  /** Ids of questions, statements or areas to leave out. */
  remove: z.optional(z.array(id)),
  add: z.optional(
    z.array(
      z.union([
        z.strictObject({ after: id, questions }),
        z.strictObject({ before: id, questions }),
        z.strictObject({ after: id, statements: someStatements }),
        z.strictObject({ before: id, statements: someStatements }),
        z.strictObject({ area }),
      ]),
    ),
  ),
});
export type BaselineExtension = z.infer<typeof baselineExtension>;
