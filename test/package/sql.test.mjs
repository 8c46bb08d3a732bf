import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
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
import '../support/seed.mjs';
import { findPostgreSQL, openDuckDB, openPostgreSQL } from '../support/databases.mjs';
import { read } from './files.mjs';
import { packs, responsesTo } from './random-responses.mjs';

const query = read('dist/results/sql/tally.sql');
const sorted = (rows) => rows.map((row) => JSON.stringify(row)).sort();

const databases = { DuckDB: { open: openDuckDB }, PostgreSQL: { open: openPostgreSQL } };
if (!findPostgreSQL()) {
  assert.notEqual(process.env.CI, 'true', 'PostgreSQL has to be installed where CI runs');
  databases.PostgreSQL.skip = 'PostgreSQL is not installed';
}

for (const [name, { open, skip = false }] of Object.entries(databases))
  describe(`The query for a tally, on ${name},`, { skip }, () => {
    let database;
    before(async () => {
      database = await open();
    });
    after(() => database?.close());

    const counted = async (questionnaire, responses, orderOf = (i) => i) => {
      await database.load('questions', QUESTION_COLUMNS, questionRows(questionnaire));
      const rows = responses.flatMap((response, i) => longRows(questionnaire, response, orderOf(i)));
      await database.load('answers', LONG_COLUMNS, rows);
      return database.query(query);
    };
    const tallied = (questionnaire, responses) =>
      tally(responses, questionnaire, {
        unique: true,
        refused: (i, problems) => assert.fail(JSON.stringify([responses[i], problems])),
      });

    for (const pack of packs) {
      const questionnaire = questionnaireOf(pack);
      const codes = (item) => optionsOf(item, pack).map(({ value }) => value);

      it(`gives what tally() gives, cell by cell, ids that come again included: ${pack.id}`, async () => {
        const few = { numRuns: 8 };
        await fc.assert(
          fc.asyncProperty(responsesTo(questionnaire, codes), async (responses) => {
            const own = tallied(questionnaire, responses);
            const rows = await counted(questionnaire, responses);
            assert.deepEqual(sorted(rows), sorted(tallyRows(own)));
            assert.deepEqual(tallyOfRows(questionnaire, rows), own);
          }),
          few,
        );
      });
    }

    it('gives what tally() gives of thousands', async () => {
      const questionnaire = questionnaireOf(packs[0]);
      const codes = (item) => optionsOf(item, packs[0]).map(({ value }) => value);
      const [many] = fc.sample(responsesTo(questionnaire, codes, 150, 150), { numRuns: 1 });
      const all = Array.from({ length: 20 }, (_, i) =>
        many.map((one) => ({ ...one, id: one.id.replace('00000000', String(i).padStart(8, '0')) })),
      ).flat();
      assert.equal(all.length, 3000);
      const rows = await counted(questionnaire, all);
      assert.deepEqual(sorted(rows), sorted(tallyRows(tallied(questionnaire, all))));
    });

    const questionnaire = questionnaireOf(packs[0]);
    const [first, second] = questionnaire.questions.filter(({ part }) => part === 'statements');
    const response = (answers, more) => ({
      format: 1,
      id: '00000000-0000-4000-8000-000000000001',
      pack: { id: packs[0].id, version: '1.0.0' },
      mode: 'standard',
      language: 'en',
      started: '2026-11-20',
      completed: '2026-11-21',
      answers,
      ...more,
    });
    const agree = { [first.item.id]: { value: 'agree' } };
    const disagree = { [first.item.id]: { value: 'disagree' }, [second.item.id]: { missing: 'skipped' } };
    const summary = (rows) => {
      const { rounds, duplicates } = tallyOfRows(questionnaire, rows);
      return [
        duplicates,
        ...rounds.map(({ version, drafts, all: { responses, items } }) => {
          const { options } = items[first.item.id];
          return [version, drafts, responses, options.agree, options.disagree];
        }),
      ];
    };

    it('counts the last of two with one id, of whatever version it is', async () => {
      const later = response(disagree, { pack: { id: packs[0].id, version: '1.0.1' } });
      assert.deepEqual(summary(await counted(questionnaire, [response(agree), later])), [
        1,
        ['1.0.1', 0, 1, 0, 1],
      ]);
      assert.deepEqual(summary(await counted(questionnaire, [response(agree), later], (i) => [9, 2][i])), [
        1,
        ['1.0.0', 0, 1, 1, 0],
      ]);
    });

    it('counts a draft that was stored twice once, and not at all beside a finished one', async () => {
      const draft = response(agree, { completed: undefined });
      assert.deepEqual(summary(await counted(questionnaire, [draft, draft])), [1, ['1.0.0', 1, 0, 0, 0]]);
      assert.deepEqual(summary(await counted(questionnaire, [draft, response(disagree), draft])), [
        2,
        ['1.0.0', 0, 1, 0, 1],
      ]);
    });

    it('counts once what was loaded twice', async () => {
      const rows = await counted(questionnaire, [response(disagree), response(disagree)], () => undefined);
      assert.deepEqual(summary(rows), [0, ['1.0.0', 0, 1, 0, 1]]);
    });
  });
