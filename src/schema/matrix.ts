import * as z from 'zod/mini';
import { completion, extensionHead, identity, offers, replaceHead, schemaLink } from './head.js';
import { labels } from './survey.js';
import { id, text } from './text.js';
import { wording } from './wording.js';

/** What one group would say of itself in one row. */
const cell = z.strictObject(wording);
export type Cell = z.infer<typeof cell>;

const group = z.strictObject({ id, title: text });
export type MatrixGroup = z.infer<typeof group>;
const groups = z.array(group).check(z.minLength(2), z.maxLength(6));

/** One thing that changes in all groups together, in the words of each. */
const row = z.strictObject({
  id,
  title: text,
  /** By id of the group. */
  cells: z.record(id, cell),
});
export type Row = z.infer<typeof row>;

const questions = z.strictObject({
  /** Which of the groups a person answers as. */
  group: text,
  /** Asked of a cell of the person's own group. */
  own: text,
  /** Asked of a cell of another group. Without it, people answer for their own group alone. */
  others: z.optional(text),
  /** Whether a person wants to say what they see of the others, with the two answers to it. */
  look: z.optional(z.strictObject({ text, yes: text, no: text })),
});

/** Behaviours of several groups, a row for each, and how often each is true: of one's own group, and of the others. */
export const matrixPack = z.strictObject({
  $schema: schemaLink,
  format: z.literal(1),
  kind: z.literal('matrix'),
  ...identity,
  ...offers,
  questions,
  groups,
  rows: z.array(row).check(z.minLength(1)),
  completion: z.optional(completion),
});
export type MatrixPack = z.infer<typeof matrixPack>;

/** A matrix with changes laid over it. */
export const matrixExtension = z.strictObject({
  ...extensionHead,
  replace: z.optional(
    z.strictObject({
      ...replaceHead,
      questions: z.optional(questions),
      groups: z.optional(groups),
      scales: z.optional(labels),
      /** Changes by id of a cell: that of its row, a hyphen, that of its group. */
      items: z.optional(
        z.record(
          id,
          z.strictObject({ text: z.optional(text), hint: wording.hint, adapted: wording.adapted }),
        ),
      ),
    }),
  ),
  /** Ids of rows to leave out. */
  remove: z.optional(z.array(id)),
  add: z.optional(z.array(z.strictObject({ row }))),
});
export type MatrixExtension = z.infer<typeof matrixExtension>;
