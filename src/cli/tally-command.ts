import type { Questionnaire } from '../model/questionnaire.js';
import { toCsv } from '../results/csv.js';
import { disclosedTable } from '../results/disclosed-table.js';
import { disclose } from '../results/disclosure/disclose.js';
import { isTooWide, MOST_CATEGORIES } from '../results/disclosure/nesting.js';
import { merge } from '../results/merge.js';
import { Tallier } from '../results/tallier.js';
import type { Tally } from '../results/tally.js';
import type { Options } from './options.js';
import { readAll } from './read.js';
import { CommandError, INCOMPLETE } from './usage.js';

const isTally = (input: unknown): input is Tally =>
  typeof input === 'object' && input !== null && (input as Partial<Tally>).kind === 'tally';

/** Counts, protects and writes. @returns the exit code */
export async function tallyCommand(options: Options, questionnaire: Questionnaire): Promise<number> {
  const { files, by, unique, floor, round, format } = options;
  const tallier = new Tallier(questionnaire, { by, unique });
  const shards: Tally[] = [];
  const refused = await readAll(files, {
    add(input) {
      if (!isTally(input)) return tallier.add(input);
      shards.push(input);
      return [];
    },
    addLine: (line) => tallier.addLine(line),
    refuse: () => tallier.refuse(),
  });
  const whole = shards.reduce(merge, tallier.tally);
  const rounds = whole.rounds.filter((one) => round === undefined || one.round === round);
  if (round !== undefined && !rounds.length) {
    const known = whole.rounds.map((one) => `"${one.round}"`).join(', ');
    throw new CommandError(
      `--round: "${round}"; expected one of ${known || 'none, as there are no responses'}`,
    );
  }
  const tally: Tally = { ...whole, rounds };
  const others = Object.entries(tally.otherPacks).map(([id, count]) => `${count} to "${id}"`);
  if (others.length)
    process.stderr.write(`Left out, as they are responses to other packs: ${others.join(', ')}\n`);
  if (tally.duplicates) process.stderr.write(`Counted once, as their ids came again: ${tally.duplicates}\n`);
  if (format === 'tally') process.stdout.write(`${JSON.stringify(tally)}\n`);
  else {
    for (const one of rounds)
      for (const [name, categories] of Object.entries(one.by))
        if (isTooWide(categories))
          process.stderr.write(
            `Round "${one.round}" is not broken down by "${name}": ${Object.keys(categories).length} categories; expected at most ${MOST_CATEGORIES}\n`,
          );
    const disclosed = disclose(tally, questionnaire, { floor });
    process.stdout.write(
      format === 'json' ? `${JSON.stringify(disclosed, null, 2)}\n` : toCsv(disclosedTable(disclosed)),
    );
  }
  return refused ? INCOMPLETE : 0;
}
