import { once } from 'node:events';
import type { Questionnaire } from '../model/questionnaire.js';
import { BYTE_ORDER_MARK, csvLines } from '../results/csv.js';
import { codeBook, LONG_COLUMNS, longRows, QUESTION_COLUMNS, questionRows } from '../results/long-format.js';
import { responseOf } from '../schema/parse-response.js';
import { originalOf } from '../schema/walk.js';
import type { Options } from './options.js';
import { readAll } from './read.js';
import { CommandError, INCOMPLETE } from './usage.js';

/** Writes every answer as it is, as it is read. @returns the exit code */
export async function rawCommand(
  { files, forDatabase }: Options,
  questionnaire: Questionnaire,
): Promise<number> {
  const { id } = questionnaire.pack;
  let others = 0;
  let isFull = false;
  const write = (text: string): void => {
    isFull = !process.stdout.write(text);
  };
  write((forDatabase ? '' : BYTE_ORDER_MARK) + csvLines([LONG_COLUMNS], !forDatabase));
  const refused = await readAll(
    files,
    {
      add(input) {
        const result = responseOf(input);
        if ('problems' in result) return result.problems;
        const { response } = result;
        if (response.pack.id === id) write(csvLines(longRows(questionnaire, response), !forDatabase));
        else others++;
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
  return refused ? INCOMPLETE : 0;
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
