import * as z from 'zod/mini';
import { condition } from './condition.js';
import { completion, extensionHead, identity, offers, replaceHead, schemaLink } from './head.js';
import { choiceItem, choicesItem, item, itemChange } from './item.js';
import { id, text, value } from './text.js';

const items = z.array(item).check(z.minLength(1));

/** Which breakdown of the results lies within which: every group, for instance, in one of the regions that are asked for. */
const within = z.record(id, id);

const section = z.strictObject({
  id,
  title: z.optional(text),
  introduction: z.optional(text),
  showIf: z.optional(condition),
  items,
});

/** A questionnaire for many people: statements in sections, then questions about who answers. */
export const surveyPack = z.strictObject({
  $schema: schemaLink,
  format: z.literal(1),
  kind: z.literal('survey'),
  ...identity,
  themes: z.optional(z.record(id, text)),
  ...offers,
  sections: z.array(section).check(z.minLength(1)),
  /** Questions about who answers; results can be broken down by them. */
  respondent: z.optional(z.array(item)),
  within: z.optional(within),
  /** The question who helped to answer. */
  help: z.optional(z.discriminatedUnion('kind', [choiceItem, choicesItem])),
  completion: z.optional(completion),
});
export type SurveyPack = z.infer<typeof surveyPack>;
export type Section = z.infer<typeof section>;

/** New labels by scale and value. The stored values stay. */
export const labels = z.record(id, z.record(value, text));

/** A survey with changes laid over it, so that a council need not copy what it does not change. */
export const surveyExtension = z.strictObject({
  ...extensionHead,
  replace: z.optional(
    z.strictObject({
      ...replaceHead,
      within: z.optional(within),
      scales: z.optional(labels),
      /** Changes by item id. */
      items: z.optional(z.record(id, itemChange)),
    }),
  ),
  /** Ids of items or sections to leave out. */
  remove: z.optional(z.array(id)),
  add: z.optional(
    z.array(
      z.union([
        z.strictObject({ after: id, items }),
        z.strictObject({ before: id, items }),
        z.strictObject({ section }),
        z.strictObject({ respondent: items }),
      ]),
    ),
  ),
});
export type SurveyExtension = z.infer<typeof surveyExtension>;
