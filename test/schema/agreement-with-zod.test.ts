import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { describeProblem } from '../../src/errors.js';
import { response } from '../../src/schema/response.js';
import { extension, surveyPack } from '../../src/schema/survey.js';
import { validate } from '../../src/schema/validate.js';
import outcomes from '../../content/outcomes.json';
import riverside from '../../stories/host/survey.json';
import { lunchClub } from './lunch-club.js';
import { anyChanges, json, mutated } from './mutated.js';
import { answered, lunchClubChanges } from './samples.js';

const kinds = {
  pack: { schema: surveyPack, samples: [lunchClub(), outcomes] },
  extension: { schema: extension, samples: [lunchClubChanges, riverside] },
  response: { schema: response, samples: [answered] },
} as const;

/** Expects both to accept or both to refuse; returns which. */
function expectAgreement(kind: keyof typeof kinds, data: unknown): boolean {
  const own = validate(kind, data);
  const problems = 'problems' in own ? own.problems.map(describeProblem) : [];
  const issues = kinds[kind].schema.safeParse(data).error?.issues ?? [];
  const why = `The browser says ${JSON.stringify(problems)}, the schema ${JSON.stringify(issues)}:`;
  expect(problems.length === 0, why).to.equal(issues.length === 0);
  return problems.length === 0;
}

for (const kind of ['pack', 'extension', 'response'] as const) {
  const { samples } = kinds[kind];

  describe(`The check of a ${kind} in the browser and its schema agree`, () => {
    it('on samples that are right', () => {
      for (const sample of samples) expect(expectAgreement(kind, sample)).to.be.true;
    });

    for (const [i, sample] of samples.entries()) {
      it(`on sample ${i + 1} with changes anywhere in it`, () => {
        const verdicts = { true: 0, false: 0 };
        fc.assert(
          fc.property(anyChanges, (changes) => {
            verdicts[`${expectAgreement(kind, mutated(sample, changes))}`]++;
          }),
          { numRuns: 250 },
        );
        // otherwise the changes are too gross, or too tame, to tell anything
        expect(Math.min(verdicts.true, verdicts.false)).to.be.greaterThan(5);
      });
    }

    it('on anything else that JSON can hold', () => {
      fc.assert(
        fc.property(json(), (data) => {
          expectAgreement(kind, data);
        }),
        { numRuns: 200 },
      );
    });
  });
}
