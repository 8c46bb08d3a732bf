import * as z from 'zod/mini';
import { LANGUAGE, VERSION } from './patterns.js';

/** Says what a schema wants: editors show it, and so does an error of the browser's check. */
export const described = <T extends z.core.$ZodType>(schema: T, description: string): T => {
  z.globalRegistry.add(schema, { description });
  return schema;
};

export const languageTag = described(
  z.string().check(z.regex(LANGUAGE)),
  'a language code such as "en" or "cy"',
);

const words = z.string().check(z.minLength(1), z.maxLength(5000));

const translations = z
  .record(languageTag, words)
  .check(z.refine((byLanguage) => Object.keys(byLanguage).length > 0));
// A refinement is code, which the JSON Schema has to be told in its own words.
z.globalRegistry.add(translations, { minProperties: 1 });

/** What a person reads: one string, or one per language. May hold `{placeholders}`. */
export const text = z.union([words, translations]);
export type Text = z.infer<typeof text>;

/** Names of items, sections, scales and packs. Ids never change meaning: years and areas are compared by them. */
export const id = described(
  z.string().check(z.maxLength(64), z.regex(/^(?!constructor$|prototype$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/)),
  'lower-case letters, digits and hyphens, such as "outcome-trust"',
);

/** What is stored for an answer. */
export const value = described(
  z.string().check(z.maxLength(64), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  'lower-case letters, digits and hyphens, such as "18-64"',
);

/** A version of a pack. Rounds are compared only within one. */
export const version = described(z.string().check(z.regex(VERSION)), 'a version such as "1.0.0"');
