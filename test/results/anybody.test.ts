import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import area from '../../content/area.json';
import behaviours from '../../content/behaviours.json';
import coproduction from '../../content/coproduction.json';
import outcomes from '../../content/outcomes.json';
import { compareRounds } from '../../src/results/compare.js';
import { comparisonRows } from '../../src/results/comparison-table.js';
import { toCsv } from '../../src/results/csv.js';
import { disclosedTable } from '../../src/results/disclosed-table.js';
import { disclose } from '../../src/results/disclosure/disclose.js';
import { merge } from '../../src/results/merge.js';
import { questionnaireOf } from '../../src/model/questionnaire-of.js';
import { tally } from '../../src/results/tallier.js';
import { tallyOfRows, tallyRows } from '../../src/results/tally-rows.js';
import type { Pack } from '../../src/schema/parse.js';
import { responseProblems } from '../../src/schema/parse-response.js';
import { anyResponses } from './any-responses.js';
import { readJson } from './published.js';
import { PROPERTY } from './seed.js';

describe('Nothing that the schema takes as a response takes results down', () => {
  for (const pack of [outcomes, area, behaviours, coproduction] as unknown as Pack[])
    it(`to "${pack.id}": it is counted, merged, published, compared and written as a table`, () => {
      const questionnaire = questionnaireOf(pack);
      fc.assert(
        fc.property(anyResponses(questionnaire), fc.integer({ min: 5, max: 12 }), (list, floor) => {
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
