/** What elements say, as tests look for it. */
import { en as baselineEn } from '../../src/i18n/en/baseline.js';
import { en as checkEn } from '../../src/i18n/en/check.js';
import { en as everyEn } from '../../src/i18n/en/every.js';
import { en as matrixEn } from '../../src/i18n/en/matrix.js';
import { en as planEn } from '../../src/i18n/en/plan.js';
import { en as resultsEn } from '../../src/i18n/en/results.js';
import { en as toolkitEn } from '../../src/i18n/en/toolkit.js';
import { cy } from '../../src/i18n/languages/cy.js';

export const every = everyEn.terms;
export const baseline = baselineEn.terms;
export const matrix = matrixEn.terms;
export const check = checkEn.terms;
export const plan = planEn.terms;
export const results = resultsEn.terms;
export const toolkit = toolkitEn.terms;
export const planInWelsh = { ...cy.every, ...cy.planning, ...cy.plan };
export const everyInWelsh = cy.every;
