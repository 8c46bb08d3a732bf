import * as z from 'zod/mini';
import { example } from './example.js';
import { completion, extensionHead, identity, offers, replaceHead, schemaLink } from './head.js';
import { missing } from './item.js';
import { labels } from './survey.js';
import { id, text } from './text.js';
import { wording } from './wording.js';

/** Something that is true here to some extent, which the pack's scale says. */
const statement = z.strictObject({ id, ...wording, scale: z.optional(id), missing: z.optional(missing) });
export type CheckStatement = z.infer<typeof statement>;
const statements = z.array(statement).check(z.minLength(1));

const section = z.strictObject({ id, title: z.optional(text), statements });
export type CheckSection = z.infer<typeof section>;

/** A few statements, and how far each is true here: with an example, a mark and what will be done. */
export const checkPack = z.strictObject({
  $schema: schemaLink,
  format: z.literal(1),
  kind: z.literal('check'),
  ...identity,
  ...offers,
  /** Asked of every statement: how far it is true. */
  question: text,
  sections: z.array(section).check(z.minLength(1)),
  examples: z.optional(z.array(example)),
  completion: z.optional(completion),
});
export type CheckPack = z.infer<typeof checkPack>;

/** A check with changes laid over it. */
export const checkExtension = z.strictObject({
  ...extensionHead,
  replace: z.optional(
    z.strictObject({
      ...replaceHead,
      question: z.optional(text),
      examples: z.optional(z.array(example)),
      scales: z.optional(labels),
      /** Changes by id of a statement. */
      items: z.optional(
        z.record(
          id,
          z.strictObject({
            text: z.optional(text),
            hint: wording.hint,
            adapted: wording.adapted,
            scale: z.optional(id),
            missing: z.optional(missing),
          }),
        ),
      ),
    }),
  ),
  /** Ids of statements or sections to leave out. */
  remove: z.optional(z.array(id)),
  add: z.optional(
    z.array(
      z.union([
        z.strictObject({ after: id, statements }),
        z.strictObject({ before: id, statements }),
        z.strictObject({ section }),
      ]),
    ),
  ),
});
export type CheckExtension = z.infer<typeof checkExtension>;
