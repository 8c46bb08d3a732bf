import { readdirSync, readFileSync } from 'node:fs';
import { describeProblem } from '../errors.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { questionnaireOf } from '../model/questionnaire-of.js';
import { type Pack, parsePackText } from '../schema/parse.js';
import { textOf } from '../schema/utf-8.js';
import { CommandError } from './usage.js';

/** Beside `dist/` in the package. */
const content = new URL('../../content/', import.meta.url);

function builtIn(): Record<string, Pack> {
  const packs: Record<string, Pack> = {};
  for (const file of readdirSync(content).filter((name) => name.endsWith('.json'))) {
    const data = JSON.parse(readFileSync(new URL(file, content), 'utf8')) as Partial<Pack>;
    if (data.kind && data.id) packs[data.id] = data as Pack;
  }
  return packs;
}

/** The questions of a built-in pack, by its id, or of a pack in a file. @throws CommandError */
export function readPack(name: string): Questionnaire {
  const packs = builtIn();
  if (Object.hasOwn(packs, name)) return questionnaireOf(packs[name]!);
  let bytes: Buffer;
  try {
    bytes = readFileSync(name);
  } catch {
    throw new CommandError(
      `--pack: "${name}" is no file that can be read, and no built-in pack: ${Object.keys(packs).join(', ')}`,
    );
  }
  const text = textOf(bytes);
  const result = 'problems' in text ? text : parsePackText(text.text, packs);
  if ('problems' in result)
    throw new CommandError(
      [`--pack: ${name} was refused:`, ...result.problems.map(describeProblem)].join('\n  '),
    );
  return questionnaireOf(result.pack);
}
