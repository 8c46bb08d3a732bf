import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import area from '../../content/area.json';
import behaviours from '../../content/behaviours.json';
import coproduction from '../../content/coproduction.json';
import outcomes from '../../content/outcomes.json';
import type { Questionnaire } from '../../src/model/questionnaire.js';
import { compareRounds } from '../../src/results/compare.js';
import { comparisonRows } from '../../src/results/comparison-table.js';
import { toCsv } from '../../src/results/csv.js';
import { disclosedTable } from '../../src/results/disclosed-table.js';
import { disclose } from '../../src/results/disclosure/disclose.js';
import { merge } from '../../src/results/merge.js';
import { questionnaireOf } from '../../src/model/questionnaire-of.js';
import { tally } from '../../src/results/tallier.js';
import { tallyOfRows, tallyRows } from '../../src/results/tally-rows.js';
import { optionsOf } from '../../src/schema/walk.js';
import type { Pack } from '../../src/schema/parse.js';
import { responseProblems } from '../../src/schema/parse-response.js';
import { readJson } from './published.js';
import { PROPERTY } from './seed.js';

const MISSING = ['skipped', 'dont-know', 'not-applicable', 'prefer-not-to-say'];
const MARKS = ['strength', 'gap', 'mixed', 'dont-know'];
/** What JavaScript has names for itself, and what the results name. */
const LABELS = ['__proto__', 'constructor', 'other', 'words', 'skipped', 'missing:skipped', '', 'North'];

/** Any answer that the schema takes, at any question: also one that nobody could give on the page. */
function answers(questionnaire: Questionnaire, id: string, part: string): fc.Arbitrary<unknown> {
  const item = questionnaire.question(id)?.item;
  const codes = [...(item ? optionsOf(item, questionnaire.pack).map(({ value }) => value) : []), ...MISSING];
  const value = fc.constantFrom(...codes, 'other', 'words', 'some');
  const words = fc.constantFrom('', 'So.', '=1+1');
  const note = fc.option(words, { nil: undefined });
  const mark = part === 'statements' ? fc.constantFrom(undefined, ...MARKS) : fc.constant(undefined);
  const text = part === 'statements' ? fc.option(words, { nil: undefined }) : fc.constant(undefined);
  return fc.oneof(
    fc.record({ value, text, note, mark }),
    fc.record({ values: fc.array(value, { minLength: 1, maxLength: 4 }), note, mark }),
    fc.record({ text: words, note, mark }),
    fc.record({ missing: fc.constantFrom(...MISSING), text, note, mark }),
    fc.record({ note: words, mark }),
  );
}

function responses(questionnaire: Questionnaire): fc.Arbitrary<object[]> {
  const part = (name: string): fc.Arbitrary<Record<string, unknown>> => {
    const own = questionnaire.questions.filter((question) => question.part === name).slice(0, 5);
    const ids = [...own.map(({ item }) => item.id), 'long-gone'];
    return fc.record(Object.fromEntries(ids.map((id) => [id, answers(questionnaire, id, name)])), {
      requiredKeys: [],
    });
  };
  const label = fc.option(fc.constantFrom(...LABELS), { nil: undefined });
  const one = fc.record({
    mode: fc.constantFrom('standard', 'easy-read'),
    version: fc.constantFrom(questionnaire.pack.version, '0.9.0'),
    group: label,
    round: fc.constantFrom(undefined, '2026', '__proto__'),
    completed: fc.constantFrom('2026-11-01', '2026-11-02', undefined),
    respondent: part('respondent'),
    help: fc.option(answers(questionnaire, 'help', 'help'), { nil: undefined }),
    answers: part('statements'),
    // As many as it takes for something to be shown, and few enough for it to be hidden.
    count: fc.constantFrom(1, 1, 2, 4, 6, 12),
  });
  return fc.array(one, { maxLength: 8, size: 'max' }).map((list) =>
    list.flatMap(({ count, version, ...rest }, i) =>
      Array.from(
        { length: count },
        (_, k) =>
          JSON.parse(
            JSON.stringify({
              format: 1,
              id: `00000000-0000-4000-8000-${String(100 * i + k).padStart(12, '0')}`,
              pack: { id: questionnaire.pack.id, version },
              language: 'en',
              started: '2026-11-01',
              ...rest,
            }),
          ) as object,
      ),
    ),
  );
}

describe('Nothing that the schema takes as a response takes results down', () => {
  for (const pack of [outcomes, area, behaviours, coproduction] as unknown as Pack[])
    it(`to "${pack.id}": it is counted, merged, published, compared and written as a table`, () => {
      const questionnaire = questionnaireOf(pack);
      fc.assert(
        fc.property(responses(questionnaire), fc.integer({ min: 5, max: 12 }), (list, floor) => {
          const taken = list.filter((one) => !responseProblems(one).length);
          const half = Math.floor(taken.length / 2);
          const counted = tally(taken, questionnaire);
          expect(counted.refused).to.equal(0);
          const merged = merge(
            tally(taken.slice(0, half), questionnaire),
            tally(taken.slice(half), questionnaire),
          );
          const disclosed = disclose(counted, questionnaire, { floor });
          expect(disclose(merged, questionnaire, { floor }).rounds.length).to.equal(disclosed.rounds.length);
          const again = disclose(tallyOfRows(questionnaire, tallyRows(counted)), questionnaire, { floor });
          expect(again.rounds.length).to.equal(disclosed.rounds.length);
          readJson(JSON.stringify(disclosed), questionnaire);
          for (const from of disclosed.rounds)
            for (const to of disclosed.rounds) {
              const two = { ...disclosed, rounds: [from, to] };
              const rows = comparisonRows(two, compareRounds(disclosed, from, to));
              expect(toCsv([...disclosedTable(two), ...rows])).to.include(questionnaire.pack.id);
            }
        }),
        { ...PROPERTY, numRuns: Math.ceil(PROPERTY.numRuns / 10) },
      );
    });
});
