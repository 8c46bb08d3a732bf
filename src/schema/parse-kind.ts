import type { Problem } from '../errors.js';
import { extendPack } from './extend.js';
import type { PackHead } from './head.js';
import { parseJson } from './json-text.js';
import type { Kind } from './kind.js';
import { LIMITS } from './limits.js';
import { plainCopy } from './plain.js';
import { type Parsed, readResponse } from './read-response.js';
import type { Response } from './response.js';
import { checkTexts } from './texts.js';
import { validate } from './validate.js';
import { foundWords, oneOf, problemAt } from './words.js';

/** Packs by id. */
export type Packs<P extends PackHead = PackHead> = Readonly<Record<string, P>>;
/** Packs by id, or how to load them; what has been loaded takes the place of its loader. */
export type PackSources<P extends PackHead = PackHead> = Record<string, P | (() => Promise<P>)>;
export type { Parsed };

/**
 * Turns unknown data into a pack of one kind, or tells everything that is wrong with it. Never throws.
 *
 * @param input what a host handed in: an object, not JSON text
 * @param packs the built-in packs by id, for `extends`
 */
export function parsePackOf<P extends PackHead>(
  kind: Kind<P>,
  input: unknown,
  packs: Packs<P> | PackSources<P>,
): Parsed<'pack', P> {
  const plain = plainCopy(input);
  if (plain.problems.length) return { problems: plain.problems };
  const { value } = plain;
  const isExtension = typeof value === 'object' && value !== null && Object.hasOwn(value, 'extends');
  return isExtension ? parseExtension(kind, value, packs) : parseWhole(kind, value);
}

function parseWhole<P extends PackHead>(kind: Kind<P>, value: unknown): Parsed<'pack', P> {
  const result = validate<P>(kind.shapes, 'pack', value);
  if ('problems' in result) return result;
  const pack = result.value;
  return outcome(pack, [...checkTexts(pack, pack.languages, pack.terms), ...kind.check(pack)]);
}

function parseExtension<P extends PackHead>(
  kind: Kind<P>,
  value: unknown,
  packs: Packs<P> | PackSources<P>,
): Parsed<'pack', P> {
  const result = validate<Parameters<typeof extendPack>[2]>(kind.shapes, 'extension', value);
  if ('problems' in result) return result;
  const base = builtInPack('$.extends', result.value.extends, packs);
  if ('problems' in base) return base;
  const { pack, origins, problems } = extendPack(kind.outline, base.pack, result.value);
  const all = [...problems.list, ...checkTexts(result.value, pack.languages, pack.terms)];
  // What breaks inside the base is the fault of the lines that changed it, and only those can be mended.
  const { remove = [] } = result.value;
  for (const problem of kind.check(pack, origins)) {
    if (/^\$\.(sections|areas|rows|groups|questions|respondent|help)/.test(problem.path)) {
      const at = remove.findIndex((id) => problem.found === foundWords(id));
      problem.expected = `${problem.path} of "${base.pack.id}" to find ${problem.expected}`;
      problem.path = at >= 0 ? `$.remove[${at}]` : remove.length ? '$.remove' : '$.replace';
    }
    all.push(problem);
  }
  return outcome(pack, all);
}

const outcome = <P>(pack: P, problems: Problem[]): Parsed<'pack', P> =>
  problems.length ? { problems: problems.slice(0, LIMITS.problems) } : { pack };

/** The built-in pack of this id, which is asked for at this place. */
export function builtInPack<P extends PackHead>(
  path: string,
  id: string,
  packs: Packs<P> | PackSources<P>,
): Parsed<'pack', P> {
  const pack = Object.hasOwn(packs, id) ? packs[id] : undefined;
  if (pack && typeof pack !== 'function') return { pack };
  const known = Object.keys(packs);
  return {
    problems: [problemAt(path, 'unknown-reference', id, oneOf('a built-in pack', known), known)],
  };
}

/** Reads JSON text, and puts line and column into every problem that `parse` finds in what it holds. Never throws. */
export function parseText<K extends string, P>(
  text: string,
  parse: (value: unknown) => Parsed<K, P>,
): Parsed<K, P> {
  const json = parseJson(text);
  if ('problems' in json) return json;
  const result = parse(json.value);
  return 'problems' in result ? { problems: json.locate(result.problems) } : result;
}

/** Turns unknown data into a response, or tells everything that is wrong with it. Never throws. */
export const parseResponseOf = ({ shapes }: Kind, input: unknown): Parsed<'response', Response> =>
  readResponse(shapes, input);
