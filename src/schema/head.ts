import * as z from 'zod/mini';
import { missing, scale } from './item.js';
import { source } from './source.js';
import { described, id, languageTag, text, version } from './text.js';

const introduction = z.strictObject({
  /** What the instrument is for. A blank line starts a new paragraph. */
  purpose: text,
  /** How long it takes, in minutes. */
  minutes: z.optional(z.int().check(z.gte(1), z.lte(240))),
  /** Who sees the answers and what happens to them. */
  audience: z.optional(text),
});

export const completion = z.strictObject({ title: z.optional(text), text: z.optional(text) });

const languages = z.record(languageTag, z.enum(['original', 'translated', 'draft']));

const terms = z.record(
  described(
    z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/)),
    'letters and digits, such as "council"',
  ),
  text,
);

const scales = z.record(id, scale);

export const schemaLink = z.optional(z.string());

/** What comes first in a pack of any kind. */
export const identity = {
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
};

/** The answers that a pack of any kind can offer. */
export const offers = {
  scales: z.optional(scales),
  /** The scale of items that name none. */
  scale: z.optional(id),
  /** Ways not to answer that items offer which say nothing of their own. */
  missing: z.optional(missing),
};

const _packHead = z.strictObject({ ...identity, ...offers, completion: z.optional(completion) });

/** What packs of every kind have in common. */
export type PackHead = z.infer<typeof _packHead> & { kind: string };

/** What a file may say that changes a pack of any kind. */
export const extensionHead = {
  $schema: schemaLink,
  format: z.literal(1),
  /** The id of a pack that is built in. */
  extends: id,
  id: z.optional(id),
  version: z.optional(version),
  languages: z.optional(languages),
  terms: z.optional(terms),
  /** Scales of its own, for the questions that it adds. */
  scales: z.optional(scales),
};

/** What such a file may say anew. */
export const replaceHead = {
  title: z.optional(text),
  introduction: z.optional(introduction),
  completion: z.optional(completion),
  missing: z.optional(missing),
};
