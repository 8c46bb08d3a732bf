import { once } from 'node:events';
import { replaces } from '../model/latest.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { BYTE_ORDER_MARK, csvLines } from '../results/csv.js';
import { codeBook, LONG_COLUMNS, longRows, QUESTION_COLUMNS, questionRows } from '../results/long-format.js';
import { responseOf } from '../schema/parse-response.js';
import { originalOf } from '../schema/walk.js';
import type { Options } from './options.js';
import { readAll, readSilently, tellNothing } from './read.js';
import { type Source, sourcesOf } from './source.js';
import { CommandError, INCOMPLETE } from './usage.js';

/** Tells of each response whether it counts: of those with one id, the same one as `tally`. */
async function counting(sources: readonly Source[], pack: string): Promise<(order: number) => boolean> {
  const byId = new Map<string, { order: number; isFinished: boolean }>();
  let order = 0;
  await readSilently(sources, (response) => {
    if (response.pack.id !== pack) return;
    const isFinished = response.completed !== undefined;
    const before = byId.get(response.id);
    order++;
    if (!before || replaces(isFinished, before.isFinished)) byId.set(response.id, { order, isFinished });
  });
  const counted = new Set([...byId.values()].map((one) => one.order));
  return (one) => counted.has(one);
}

/** Writes every answer as it is, as it is read. @returns the exit code */
export async function rawCommand(
  { files, forDatabase, unique }: Options,
  questionnaire: Questionnaire,
): Promise<number> {
  const { id } = questionnaire.pack;
  const sources = sourcesOf(files, unique);
  const counts = unique ? await counting(sources, id) : () => true;
  let others = 0;
  let order = 0;
  let written = 0;
  let isFull = false;
  const write = (text: string): void => {
    isFull = !process.stdout.write(text);
  };
  write((forDatabase ? '' : BYTE_ORDER_MARK) + csvLines([LONG_COLUMNS], !forDatabase));
  const all = await readAll(
    sources,
    {
      add(input) {
        const result = responseOf(input);
        if ('problems' in result) return result.problems;
        const { response } = result;
        if (response.pack.id !== id) others++;
        else if (counts(++order)) {
          write(csvLines(longRows(questionnaire, response, order), !forDatabase));
          written++;
        }
        return [];
      },
      refuse: () => undefined,
    },
    async () => {
      if (isFull) await once(process.stdout, 'drain');
      isFull = false;
    },
  );
  if (others) process.stderr.write(`Left out, as they are responses to other packs: ${others}\n`);
  if (order > written)
    process.stderr.write(`Left out, as another one with their id replaced them: ${order - written}\n`);
  if (!written) tellNothing(all, id);
  return all.refused || !written ? INCOMPLETE : 0;
}

/** Writes the questions for the queries. */
export function questionsCommand({ forDatabase }: Options, questionnaire: Questionnaire): number {
  const rows = [QUESTION_COLUMNS, ...questionRows(questionnaire)];
  process.stdout.write((forDatabase ? '' : BYTE_ORDER_MARK) + csvLines(rows, !forDatabase));
  return 0;
}

/** Writes what the codes mean, in the words of the pack. */
export function codeBookCommand({ language }: Options, questionnaire: Questionnaire): number {
  const original = originalOf(questionnaire.pack);
  const languages = Object.keys(questionnaire.pack.languages);
  if (language !== undefined && !languages.includes(language))
    throw new CommandError(`--language: "${language}"; expected one of ${languages.join(', ')}`);
  const rows = codeBook(questionnaire, (text) =>
    typeof text === 'string' ? text : (text[language ?? original] ?? text[original] ?? ''),
  );
  process.stdout.write(BYTE_ORDER_MARK + csvLines(rows));
  return 0;
}
