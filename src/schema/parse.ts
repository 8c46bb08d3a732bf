import { ContentError } from '../errors.js';
import { baselineKind } from './baseline-kind.js';
import type { BaselinePack } from './baseline.js';
import { checkKind } from './check-kind.js';
import type { CheckPack } from './check.js';
import { matrixKind } from './matrix-kind.js';
import type { MatrixPack } from './matrix.js';
import { parseBaseline } from './parse-baseline.js';
import { type Packs, type Parsed, parsePackOf, parseResponseOf, parseText } from './parse-kind.js';
import type { Response } from './response.js';
import { plainCopy } from './plain.js';
import { surveyKind } from './survey-kind.js';
import type { SurveyPack } from './survey.js';
import { problemAt } from './words.js';

/** A pack of any kind. */
export type Pack = SurveyPack | BaselinePack | MatrixPack | CheckPack;

type Parse = (input: unknown, packs: Packs) => Parsed<'pack', Pack>;

const parseSurvey: Parse = (input, packs) => parsePackOf(surveyKind, input, packs as Packs<SurveyPack>);

const KINDS: Readonly<Record<string, Parse>> = {
  survey: parseSurvey,
  baseline: (input, packs) => parseBaseline(input, packs as Packs<BaselinePack>),
  matrix: (input, packs) => parsePackOf(matrixKind, input, packs as Packs<MatrixPack>),
  check: (input, packs) => parsePackOf(checkKind, input, packs as Packs<CheckPack>),
};

/** The kinds that a pack can be read as: the one it names, or that of the pack which it extends. */
function kindsOf(input: unknown, packs: Packs): Parse[] {
  const { kind, extends: base } = Object(input) as Record<'kind' | 'extends', unknown>;
  if (Object(input) !== input || Array.isArray(input)) return [parseSurvey];
  const isKnown = typeof base === 'string' && Object.hasOwn(packs, base);
  if (base !== undefined && !isKnown) return Object.values(KINDS);
  const name = isKnown ? packs[base]?.kind : kind;
  return typeof name === 'string' && Object.hasOwn(KINDS, name) ? [KINDS[name]!] : [];
}

/**
 * Turns unknown data into a pack of any kind, or tells everything that is wrong with it. Never throws.
 *
 * @param input what a host handed in: an object, not JSON text
 * @param packs the built-in packs by id, for `extends`
 */
export function parsePack(input: unknown, packs: Packs = {}): Parsed<'pack', Pack> {
  const { value, problems } = plainCopy(input);
  if (problems.length) return { problems };
  // Of a file that changes an unknown pack, the kind is told by what is least wrong with it.
  const [best] = kindsOf(value, packs)
    .map((parse) => parse(value, packs))
    .sort((a, b) => ('problems' in a ? a.problems.length : 0) - ('problems' in b ? b.problems.length : 0));
  if (best) return best;
  const { kind } = value as { kind?: unknown };
  const known = Object.keys(KINDS);
  const expected = `one of ${known.map((k) => `"${k}"`).join(', ')}`;
  return {
    problems: [problemAt('$.kind', kind === undefined ? 'missing-key' : 'not-one-of', kind, expected, known)],
  };
}

/** The same for JSON text, with line and column in every problem. Never throws. */
export const parsePackText = (text: string, packs: Packs = {}): Parsed<'pack', Pack> =>
  parseText(text, (value) => parsePack(value, packs));

/** Turns unknown data into a response, or tells everything that is wrong with it. Never throws. */
export const parseResponse = (input: unknown): Parsed<'response', Response> =>
  parseResponseOf(baselineKind, input);

/** The pack, or a `ContentError` that holds every problem. For code that would rather catch. */
export function packOrThrow(input: unknown, packs: Packs = {}): Pack {
  const result = parsePack(input, packs);
  if ('problems' in result) throw new ContentError(result.problems);
  return result.pack;
}
