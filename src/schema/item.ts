import * as z from 'zod/mini';
import { condition } from './condition.js';
import { id, text, value } from './text.js';
import { wording } from './wording.js';

/** Ways not to answer that a person can choose. `skipped`, the fourth, is what moving on leaves. */
const offeredMissing = z.enum(['not-applicable', 'dont-know', 'prefer-not-to-say']);
export type OfferedMissing = z.infer<typeof offeredMissing>;

export const missing = z.array(offeredMissing);

/** One possible answer: what is stored and what is read. */
const option = z.strictObject({ value, label: text, hint: z.optional(text) });
export type Option = z.infer<typeof option>;

export const scale = z.strictObject({ points: z.array(option).check(z.minLength(2), z.maxLength(11)) });
export type Scale = z.infer<typeof scale>;

const common = {
  id,
  text,
  hint: z.optional(text),
  /** Asks for words beside the answer, under this label. */
  comment: z.optional(text),
  missing: z.optional(missing),
  required: z.optional(z.boolean()),
  showIf: z.optional(condition),
  theme: z.optional(id),
  /** The answer could point at one person or touch on safety: results protect it further. */
  sensitive: z.optional(z.boolean()),
  adapted: wording.adapted,
};

const options = z.array(option).check(z.minLength(2), z.maxLength(100));

export const choiceItem = z.strictObject({ kind: z.literal('single-choice'), ...common, options });
export const choicesItem = z.strictObject({
  kind: z.literal('multiple-choice'),
  ...common,
  options,
  /** An option that excludes the others, such as 'None of these'. */
  none: z.optional(option),
});
const scaleItem = z.strictObject({ kind: z.literal('scale'), ...common, scale: z.optional(id) });
const textItem = z.strictObject({
  kind: z.literal('text'),
  ...common,
  maxLength: z.optional(z.int().check(z.gte(1), z.lte(10000))),
});

export const item = z.discriminatedUnion('kind', [scaleItem, choiceItem, choicesItem, textItem]);
export type Item = z.infer<typeof item>;

const { id: _id, ...changeable } = common;

/** What may be laid over an item of a pack that is extended: anything but its id and kind. */
export const itemChange = z.strictObject({
  ...changeable,
  text: z.optional(text),
  scale: z.optional(id),
  options: z.optional(options),
  none: z.optional(option),
  maxLength: textItem.shape.maxLength,
});
