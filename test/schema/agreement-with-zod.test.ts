import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { describeProblem } from '../../src/errors.js';
import { action } from '../../src/schema/action.js';
import { baselineKind } from '../../src/schema/baseline-kind.js';
import { baselineExtension, baselinePack } from '../../src/schema/baseline.js';
import { checkKind } from '../../src/schema/check-kind.js';
import { checkExtension, checkPack } from '../../src/schema/check.js';
import actionShapes from '../../src/schema/generated/actions.json';
import { matrixKind } from '../../src/schema/matrix-kind.js';
import { matrixExtension, matrixPack } from '../../src/schema/matrix.js';
import { plainCopy } from '../../src/schema/plain.js';
import { response, surveyResponse } from '../../src/schema/response.js';
import type { Shapes } from '../../src/schema/shape.js';
import { surveyKind } from '../../src/schema/survey-kind.js';
import { surveyExtension, surveyPack } from '../../src/schema/survey.js';
import { validate } from '../../src/schema/validate.js';
import outcomes from '../../content/outcomes.json';
import riverside from '../../stories/host/survey.json';
import { badBaselineExtensions } from './bad-baseline-extensions.js';
import { badBaselines } from './bad-baselines.js';
import { badChecks } from './bad-checks.js';
import { badExtensions } from './bad-extensions.js';
import { badMatrices } from './bad-matrices.js';
import { badNames } from './bad-names.js';
import type { BadPack } from './bad-pack.js';
import { badShapes } from './bad-shapes.js';
import { badCheckExtensions, badMatrixExtensions } from './bad-together-extensions.js';
import { bareChoir, choir } from './choir.js';
import { bareKitchen, kitchen } from './kitchen.js';
import { lunchClub } from './lunch-club.js';
import { anyChanges, json, mutated } from './mutated.js';
import {
  agreed,
  answered,
  choirChanges,
  gathered,
  kitchenChanges,
  lunchClubChanges,
  villageHallChanges,
} from './samples.js';
import { bareHall, villageHall } from './village-hall.js';

/** Something that a host can hand in: its check in the browser, its schema, samples that are right and some that are not. */
interface Checked {
  check: (data: unknown) => ReturnType<typeof validate>;
  schema: { safeParse: (data: unknown) => { error?: { issues: readonly unknown[] } | undefined } };
  samples: readonly object[];
  bad?: readonly BadPack[];
}

const checked: Readonly<Record<string, Checked>> = {
  pack: {
    check: (data) => validate(surveyKind.shapes, 'pack', data),
    schema: surveyPack,
    samples: [lunchClub(), outcomes],
    bad: [...badShapes, ...badNames],
  },
  extension: {
    check: (data) => validate(surveyKind.shapes, 'extension', data),
    schema: surveyExtension,
    samples: [lunchClubChanges, riverside],
    bad: badExtensions,
  },
  'response to a survey': {
    check: (data) => validate(surveyKind.shapes, 'response', data),
    schema: surveyResponse,
    samples: [answered],
  },
  baseline: {
    check: (data) => validate(baselineKind.shapes, 'pack', data),
    schema: baselinePack,
    samples: [villageHall(), bareHall()],
    bad: badBaselines,
  },
  'change of a baseline': {
    check: (data) => validate(baselineKind.shapes, 'extension', data),
    schema: baselineExtension,
    samples: [villageHallChanges],
    bad: badBaselineExtensions,
  },
  matrix: {
    check: (data) => validate(matrixKind.shapes, 'pack', data),
    schema: matrixPack,
    samples: [kitchen(), bareKitchen()],
    bad: badMatrices,
  },
  'change of a matrix': {
    check: (data) => validate(matrixKind.shapes, 'extension', data),
    schema: matrixExtension,
    samples: [kitchenChanges],
    bad: badMatrixExtensions,
  },
  check: {
    check: (data) => validate(checkKind.shapes, 'pack', data),
    schema: checkPack,
    samples: [choir(), bareChoir()],
    bad: badChecks,
  },
  'change of a check': {
    check: (data) => validate(checkKind.shapes, 'extension', data),
    schema: checkExtension,
    samples: [choirChanges],
    bad: badCheckExtensions,
  },
  'response to a matrix': {
    check: (data) => validate(matrixKind.shapes, 'response', data),
    schema: response,
    samples: [gathered],
  },
  'response to a check': {
    check: (data) => validate(checkKind.shapes, 'response', data),
    schema: response,
    samples: [gathered],
  },
  response: {
    check: (data) => validate(baselineKind.shapes, 'response', data),
    schema: response,
    samples: [answered, agreed, gathered],
  },
  'list of actions': {
    check: (data) => validate(actionShapes as unknown as Shapes<'actions'>, 'actions', data),
    schema: z.array(action),
    samples: [agreed.actions],
  },
};

/** Expects both to accept or both to refuse; returns which. */
function expectAgreement({ check, schema }: Checked, data: unknown): boolean {
  const own = check(data);
  const problems = 'problems' in own ? own.problems.map(describeProblem) : [];
  const issues = schema.safeParse(data).error?.issues ?? [];
  const why = `The browser says ${JSON.stringify(problems)}, the schema ${JSON.stringify(issues)}:`;
  expect(problems.length === 0, why).to.equal(issues.length === 0);
  return problems.length === 0;
}

for (const [what, one] of Object.entries(checked)) {
  const { samples, bad = [] } = one;

  describe(`The check of a ${what} in the browser and its schema agree`, () => {
    it('on samples that are right', () => {
      for (const sample of samples) expect(expectAgreement(one, sample)).to.be.true;
    });

    for (const [i, sample] of samples.entries()) {
      it(`on sample ${i + 1} with changes anywhere in it`, () => {
        fc.assert(
          fc.property(anyChanges, (changes) => {
            expectAgreement(one, mutated(sample, changes));
          }),
          { numRuns: 300 },
        );
      });
    }

    for (const [i, sample] of samples.entries()) {
      it(`accept some changes of sample ${i + 1} and refuse others: they are neither too tame nor too gross`, () => {
        // From a seed of its own: how often each comes is a matter of chance.
        const tried = fc.sample(anyChanges, { seed: 1, numRuns: 300 });
        const verdicts = new Set(tried.map((changes) => expectAgreement(one, mutated(sample, changes))));
        expect([...verdicts].sort()).to.deep.equal([false, true]);
      });
    }

    for (const { name, input } of bad) {
      it(`on ${name}`, () => {
        expectAgreement(one, plainCopy(input()).value);
      });
    }

    it('on anything else that JSON can hold', () => {
      fc.assert(
        fc.property(json(), (data) => {
          expectAgreement(one, data);
        }),
        { numRuns: 200 },
      );
    });
  });
}
