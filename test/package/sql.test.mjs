import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import {
  LONG_COLUMNS,
  longRows,
  QUESTION_COLUMNS,
  questionnaireOf,
  questionRows,
  tally,
  tallyOfRows,
  tallyRows,
} from '../../dist/index.js';
import { optionsOf } from '../../dist/schema/walk.js';
import { read } from './files.mjs';
import { packs, responsesTo } from './random-responses.mjs';

const query = read('dist/results/sql/tally.sql');
const folder = mkdtempSync(join(tmpdir(), 'sba-'));
let database;

before(async () => {
  database = await (await DuckDBInstance.create(':memory:')).connect();
});
after(() => {
  database?.closeSync();
  rmSync(folder, { recursive: true });
});

/** Loads a table as it is, from JSON, so that an empty text stays apart from none. */
const load = async (name, columns, rows) => {
  const file = join(folder, `${name}.json`);
  const types = Object.fromEntries(
    columns.map((column) => [
      column,
      ['choice', 'in_depth', 'breakdown'].includes(column) ? 'INTEGER' : 'VARCHAR',
    ]),
  );
  writeFileSync(
    file,
    rows
      .map((row) => JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]))))
      .join('\n'),
  );
  const list = Object.entries(types)
    .map(([column, type]) => `${column}: '${type}'`)
    .join(', ');
  await database.run(
    `CREATE OR REPLACE TABLE ${name} (${Object.entries(types)
      .map((one) => one.join(' '))
      .join(', ')})`,
  );
  if (rows.length)
    await database.run(
      `INSERT INTO ${name} SELECT * FROM read_json('${file}', format = 'newline_delimited', columns = {${list}})`,
    );
};

const counted = async (questionnaire, responses) => {
  await load('questions', QUESTION_COLUMNS, questionRows(questionnaire));
  await load(
    'answers',
    LONG_COLUMNS,
    responses.flatMap((response) => longRows(questionnaire, response)),
  );
  const result = await database.runAndReadAll(query);
  return result.getRows().map((row) => [...row.slice(0, -1), Number(row.at(-1))]);
};

const sorted = (rows) => rows.map((row) => JSON.stringify(row)).sort();

describe('The query for a tally', () => {
  for (const pack of packs) {
    const questionnaire = questionnaireOf(pack);
    const codes = (item) => optionsOf(item, pack).map(({ value }) => value);

    it(`gives what tally() gives, cell by cell: ${pack.id}`, async () => {
      await fc.assert(
        fc.asyncProperty(responsesTo(questionnaire, codes), async (responses) => {
          const own = tally(responses, questionnaire, {
            unique: true,
            refused: (i, problems) => assert.fail(JSON.stringify([responses[i], problems])),
          });
          const rows = await counted(questionnaire, responses);
          assert.deepEqual(sorted(rows), sorted(tallyRows(own)));
          assert.deepEqual(tallyOfRows(questionnaire, rows), own);
          const again = responses.filter((one, i) => one.completed !== undefined && i % 3 === 0);
          assert.deepEqual(sorted(await counted(questionnaire, [...responses, ...again])), sorted(rows));
        }),
        { numRuns: 12 },
      );
    });
  }

  it('counts each question once of a response that came again with other answers and another version', async () => {
    const questionnaire = questionnaireOf(packs[0]);
    const [first, second] = questionnaire.questions.filter(({ part }) => part === 'statements');
    const response = (version, answers) => ({
      format: 1,
      id: '00000000-0000-4000-8000-000000000001',
      pack: { id: packs[0].id, version },
      mode: 'standard',
      language: 'en',
      started: '2026-11-20',
      completed: '2026-11-21',
      answers,
    });
    const rows = await counted(questionnaire, [
      response('1.0.0', { [first.item.id]: { value: 'agree' } }),
      response('1.0.1', {
        [first.item.id]: { value: 'disagree' },
        [second.item.id]: { missing: 'skipped' },
      }),
    ]);
    const { responses, items } = tallyOfRows(questionnaire, rows).rounds[0].all;
    assert.equal(responses, 1);
    assert.deepEqual(
      [first, second].map(({ item }) => [items[item.id].asked, items[item.id].answered]),
      [
        [1, 1],
        [1, 0],
      ],
    );
  });
});
