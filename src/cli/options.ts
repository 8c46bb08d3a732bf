import { parseArgs } from 'node:util';
import { CommandError } from './usage.js';

const COMMANDS = ['tally', 'raw', 'questions', 'code-book'] as const;
const FORMATS = ['csv', 'json', 'tally'] as const;

export interface Options {
  command: (typeof COMMANDS)[number];
  files: string[];
  pack: string;
  by: string[] | undefined;
  round: string | undefined;
  format: (typeof FORMATS)[number];
  floor: number | undefined;
  unique: boolean;
  forDatabase: boolean;
  language: string | undefined;
}

const oneOf = <T extends string>(what: string, name: string | undefined, known: readonly T[]): T => {
  const found = known.find((one) => one === name);
  if (found === undefined)
    throw new CommandError(
      `${what}: ${name === undefined ? 'none given' : `"${name}"`}; expected one of ${known.join(', ')}`,
    );
  return found;
};

/** The breakdowns that were asked for: none of them by `none`, or by no name at all. */
function breakdownsOf(by: string[] | undefined): string[] | undefined {
  const names = by?.filter((name) => name !== '' && name !== 'none');
  if (names?.length && names.length < by!.length)
    throw new CommandError(`--by: "none" and "${names[0]}" do not go together`);
  return names;
}

/** What was asked for on the command line. @throws CommandError */
export function optionsOf(args: readonly string[]): Options | 'help' | 'version' {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        pack: { type: 'string' },
        by: { type: 'string', multiple: true },
        round: { type: 'string' },
        format: { type: 'string', default: 'csv' },
        floor: { type: 'string' },
        repeats: { type: 'boolean', default: false },
        'for-database': { type: 'boolean', default: false },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [command, ...files] = positionals;
  const known = oneOf('command', command, COMMANDS);
  if (values.pack === undefined)
    throw new CommandError('--pack is missing: the id of a built-in pack, or a file');
  const floor = values.floor === undefined ? undefined : Number(values.floor);
  if (floor !== undefined && !(Number.isInteger(floor) && floor >= 5))
    throw new CommandError(`--floor: "${values.floor ?? ''}"; expected a whole number from 5`);
  return {
    command: known,
    files,
    pack: values.pack,
    by: breakdownsOf(values.by),
    round: values.round,
    format: oneOf('--format', values.format, FORMATS),
    floor,
    unique: !values.repeats,
    forDatabase: values['for-database'],
    language: values.language,
  };
}
