import { ContentError, type Problem } from '../errors.js';
import { extendPack } from './extend.js';
import { parseJson } from './json-text.js';
import { LIMITS } from './limits.js';
import { plainCopy } from './plain.js';
import { checkReferences } from './references.js';
import type { Response } from './response.js';
import type { SurveyPack } from './survey.js';
import { checkTexts } from './texts.js';
import { validate } from './validate.js';
import { foundWords, oneOf, problemAt } from './words.js';

export type Packs = Readonly<Record<string, SurveyPack>>;
export type Parsed<K extends string, T> = Record<K, T> | { problems: Problem[] };

/**
 * Turns unknown data into a pack, or tells everything that is wrong with it. Never throws.
 *
 * @param input what a host handed in: an object, not JSON text
 * @param packs the built-in packs by id, for `extends`
 */
export function parsePack(input: unknown, packs: Packs = {}): Parsed<'pack', SurveyPack> {
  const plain = plainCopy(input);
  if (plain.problems.length) return { problems: plain.problems };
  const isExtension =
    typeof plain.value === 'object' && plain.value !== null && Object.hasOwn(plain.value, 'extends');
  return isExtension ? parseExtension(plain.value, packs) : parseWhole(plain.value);
}

function parseWhole(value: unknown): Parsed<'pack', SurveyPack> {
  const result = validate('pack', value);
  if ('problems' in result) return result;
  const pack = result.value;
  return outcome(pack, [...checkTexts(pack, pack.languages, pack.terms), ...checkReferences(pack)]);
}

function parseExtension(value: unknown, packs: Packs): Parsed<'pack', SurveyPack> {
  const result = validate('extension', value);
  if ('problems' in result) return result;
  const base = builtInPack('$.extends', result.value.extends, packs);
  if ('problems' in base) return base;
  const { pack, origins, problems } = extendPack(base.pack, result.value);
  const all = [...problems.list, ...checkTexts(result.value, pack.languages, pack.terms)];
  // What breaks inside the base is the fault of the lines that changed it, and only those can be mended.
  const { remove = [] } = result.value;
  for (const problem of checkReferences(pack, origins)) {
    if (/^\$\.(sections|respondent|help)/.test(problem.path)) {
      const at = remove.findIndex((id) => problem.found === foundWords(id));
      problem.expected = `${problem.path} of "${base.pack.id}" to find ${problem.expected}`;
      problem.path = at >= 0 ? `$.remove[${at}]` : remove.length ? '$.remove' : '$.replace';
    }
    all.push(problem);
  }
  return outcome(pack, all);
}

const outcome = (pack: SurveyPack, problems: Problem[]): Parsed<'pack', SurveyPack> =>
  problems.length ? { problems: problems.slice(0, LIMITS.problems) } : { pack };

/** The built-in pack of this id, which is asked for at this place. */
export function builtInPack(path: string, id: string, packs: Packs): Parsed<'pack', SurveyPack> {
  const pack = Object.hasOwn(packs, id) ? packs[id] : undefined;
  if (pack) return { pack };
  const known = Object.keys(packs);
  return {
    problems: [problemAt(path, 'unknown-reference', id, oneOf('a built-in pack', known), known)],
  };
}

/** The same for JSON text, with line and column in every problem. Never throws. */
export function parsePackText(text: string, packs: Packs = {}): Parsed<'pack', SurveyPack> {
  const json = parseJson(text);
  if ('problems' in json) return json;
  const result = parsePack(json.value, packs);
  return 'problems' in result ? { problems: json.locate(result.problems) } : result;
}

/** Turns unknown data into a response, or tells everything that is wrong with it. Never throws. */
export function parseResponse(input: unknown): Parsed<'response', Response> {
  const plain = plainCopy(input, 'any');
  if (plain.problems.length) return { problems: plain.problems };
  const result = validate('response', plain.value);
  return 'problems' in result ? result : { response: result.value };
}

/** The pack, or a `ContentError` that holds every problem. For code that would rather catch. */
export function packOrThrow(input: unknown, packs: Packs = {}): SurveyPack {
  const result = parsePack(input, packs);
  if ('problems' in result) throw new ContentError(result.problems);
  return result.pack;
}
