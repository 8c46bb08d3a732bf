/**
 * How long a PostgreSQL takes to count 100,000 responses by tally.sql, in tables that nobody has analysed. Ends with 1 where
 * that keeps a processor busy for more than a minute, or where one cell differs from `tally()`.
 */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import {
  LONG_COLUMNS,
  longRows,
  QUESTION_COLUMNS,
  questionnaireOf,
  questionRows,
  tally,
  tallyRows,
} from '../../dist/index.js';
import { openPostgreSQL } from '../support/databases.mjs';
import { outcomeLines } from './outcome-lines.mjs';

const COUNT = Number(process.env.COUNT ?? 100_000);
const pack = JSON.parse(readFileSync('content/outcomes.json', 'utf8'));
const questionnaire = questionnaireOf(pack);
const responses = outcomeLines(pack, COUNT).map((line) => JSON.parse(line));
const sorted = (rows) => rows.map((row) => JSON.stringify(row)).sort();

const database = await openPostgreSQL();
try {
  await database.load('questions', QUESTION_COLUMNS, questionRows(questionnaire));
  await database.load(
    'answers',
    LONG_COLUMNS,
    responses.flatMap((response, i) => longRows(questionnaire, response, i)),
  );
  const [start, busy] = [performance.now(), database.busySeconds()];
  const rows = await database.query(readFileSync('src/results/sql/tally.sql', 'utf8'));
  const waited = (performance.now() - start) / 1000;
  // The process that worked is counted once it has ended.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const seconds = database.busySeconds() - busy;
  const isSame = isDeepStrictEqual(
    sorted(rows),
    sorted(tallyRows(tally(responses, questionnaire, { unique: true }))),
  );
  console.log(
    `PostgreSQL counts ${COUNT.toLocaleString('en-GB')} responses in ${seconds.toFixed(1)} s of a processor, which have to be 60 (waited ${waited.toFixed(1)} s); ${isSame ? 'every cell is' : 'not every cell is'} as tally() has it.`,
  );
  process.exitCode = seconds > 60 || !isSame ? 1 : 0;
} finally {
  await database.close();
}
