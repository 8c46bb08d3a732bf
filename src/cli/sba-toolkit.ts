#!/usr/bin/env node
import { UsageError } from '../errors.js';
import { VERSION } from '../version.js';
import { optionsOf } from './options.js';
import { readPack } from './pack.js';
import { codeBookCommand, questionsCommand, rawCommand } from './raw-command.js';
import { tallyCommand } from './tally-command.js';
import { CommandError, FAILED, USAGE } from './usage.js';

const commands = {
  tally: tallyCommand,
  raw: rawCommand,
  questions: questionsCommand,
  'code-book': codeBookCommand,
};

async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (options === 'help') process.stdout.write(USAGE);
  else if (options === 'version') process.stdout.write(`${VERSION}\n`);
  else return commands[options.command](options, readPack(options.pack));
  return 0;
}

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandError || error instanceof UsageError)) throw error;
  process.stderr.write(`sba-toolkit: ${error.message}\nSee sba-toolkit --help.\n`);
  process.exitCode = FAILED;
}
