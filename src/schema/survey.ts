import * as z from 'zod/mini';
import { condition } from './condition.js';
import { choiceItem, choicesItem, item, itemChange, missing, scale } from './item.js';
import { source } from './source.js';
import { described, id, languageTag, text, value, version } from './text.js';

const introduction = z.strictObject({
  /** What the survey is for. A blank line starts a new paragraph. */
  purpose: text,
  /** How long it takes, in minutes. */
  minutes: z.optional(z.int().check(z.gte(1), z.lte(240))),
  /** Who sees the answers and what happens to them. */
  audience: z.optional(text),
});

const completion = z.strictObject({ title: z.optional(text), text: z.optional(text) });

const languages = z.record(languageTag, z.enum(['original', 'translated', 'draft']));

const terms = z.record(
  described(
    z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/)),
    'letters and digits, such as "council"',
  ),
  text,
);

const items = z.array(item).check(z.minLength(1));

const section = z.strictObject({
  id,
  title: z.optional(text),
  introduction: z.optional(text),
  showIf: z.optional(condition),
  items,
});

const schemaLink = z.optional(z.string());

/** A questionnaire for many people: statements in sections, then questions about who answers. */
export const surveyPack = z.strictObject({
  $schema: schemaLink,
  format: z.literal(1),
  kind: z.literal('survey'),
  id,
  version,
  /** The pack that this one was made from by changing it. The credit line says so. */
  adaptedFrom: z.optional(z.strictObject({ id, version })),
  mode: z.optional(z.enum(['standard', 'easy-read'])),
  languages,
  title: text,
  introduction: z.optional(introduction),
  source,
  terms: z.optional(terms),
  themes: z.optional(z.record(id, text)),
  scales: z.optional(z.record(id, scale)),
  /** The scale of items that name none. */
  scale: z.optional(id),
  /** Ways not to answer that items offer which say nothing of their own. */
  missing: z.optional(missing),
  sections: z.array(section).check(z.minLength(1)),
  /** Questions about who answers; results can be broken down by them. */
  respondent: z.optional(z.array(item)),
  /** The question who helped to answer. */
  help: z.optional(z.discriminatedUnion('kind', [choiceItem, choicesItem])),
  completion: z.optional(completion),
});
export type SurveyPack = z.infer<typeof surveyPack>;
export type Section = z.infer<typeof section>;

const labels = z.record(value, text);

/** Another pack with changes laid over it, so that a council need not copy what it does not change. */
export const extension = z.strictObject({
  $schema: schemaLink,
  format: z.literal(1),
  /** The id of a pack that is built in. */
  extends: id,
  id: z.optional(id),
  version: z.optional(version),
  languages: z.optional(languages),
  terms: z.optional(terms),
  /** Scales of its own, for the questions that it adds. */
  scales: z.optional(z.record(id, scale)),
  replace: z.optional(
    z.strictObject({
      title: z.optional(text),
      introduction: z.optional(introduction),
      completion: z.optional(completion),
      missing: z.optional(missing),
      /** New labels by scale and value. The stored values stay. */
      scales: z.optional(z.record(id, labels)),
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
export type Extension = z.infer<typeof extension>;
