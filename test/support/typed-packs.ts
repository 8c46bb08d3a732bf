import type { BaselinePack } from '../../src/schema/baseline.js';
import type { CheckPack } from '../../src/schema/check.js';
import type { MatrixPack } from '../../src/schema/matrix.js';
import type { Packs } from '../../src/schema/parse-kind.js';
import { type Pack, packOrThrow } from '../../src/schema/parse.js';
import type { SurveyPack } from '../../src/schema/survey.js';

const ofKind =
  <P extends Pack>(kind: P['kind']) =>
  (input: unknown, packs?: Packs): P => {
    const pack = packOrThrow(input, packs);
    if (pack.kind !== kind) throw new Error(`A ${pack.kind}, not a ${kind}`);
    return pack as P;
  };

/** The survey, or what `packOrThrow` throws; anything else for a pack of another kind. */
export const surveyOrThrow = ofKind<SurveyPack>('survey');
export const baselineOrThrow = ofKind<BaselinePack>('baseline');
export const matrixOrThrow = ofKind<MatrixPack>('matrix');
export const checkOrThrow = ofKind<CheckPack>('check');
