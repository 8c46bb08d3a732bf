import type { BadPack } from './bad-pack.js';
import { badBaselineExtensions } from './bad-baseline-extensions.js';
import { badBaselines } from './bad-baselines.js';
import { badChecks } from './bad-checks.js';
import { badExtensions } from './bad-extensions.js';
import { badMatrices } from './bad-matrices.js';
import { badNames } from './bad-names.js';
import { badReferences } from './bad-references.js';
import { badShapes } from './bad-shapes.js';
import { badTexts } from './bad-texts.js';
import { badCheckExtensions, badMatrixExtensions } from './bad-together-extensions.js';
import { hostileData } from './hostile-data.js';
import { largeData } from './large-data.js';

/** Everything that must be refused, by what is wrong with it. */
export const badPacks: Readonly<Record<string, readonly BadPack[]>> = {
  'the wrong shape': badShapes,
  'wrong names': badNames,
  'names that lead nowhere': badReferences,
  'wrong texts': badTexts,
  'a wrong change of another pack': badExtensions,
  'something that no baseline has': badBaselines,
  'a wrong change of a baseline': badBaselineExtensions,
  'something that no matrix has': badMatrices,
  'a wrong change of a matrix': badMatrixExtensions,
  'something that no check has': badChecks,
  'a wrong change of a check': badCheckExtensions,
  'hostile data': hostileData,
  'too much data': largeData,
};
