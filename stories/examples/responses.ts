import type { Response } from '../../src/index.js';

/** A response to the built-in pack `outcomes` that a person has begun. */
export const begun: Response = {
  format: 1,
  id: '5a1f4f64-7a0e-4b57-9d0c-0c8f3a5f2f11',
  pack: { id: 'outcomes', version: '1.0.0' },
  mode: 'standard',
  language: 'en',
  started: '2026-11-23',
  answers: {
    'outcome-connected': { value: 'agree' },
    'outcome-confident': { missing: 'dont-know' },
    'outcome-clear': { value: 'strongly-agree' },
  },
};

/** The same with an answer to every question, so that the next page is the check page. */
export const answered: Response = {
  ...begun,
  respondent: { 'respondent-role': { value: 'carer' } },
  help: { values: ['family-or-friend', 'advocate'] },
  answers: {
    ...begun.answers,
    'outcome-time': { value: 'agree' },
    'outcome-friendships': { missing: 'prefer-not-to-say' },
    'outcome-trust': { value: 'disagree' },
    'outcome-crisis': { missing: 'not-applicable' },
    'outcome-kept-word': { value: 'neither' },
    'outcome-decisions': { value: 'agree' },
    'outcome-right-support': { value: 'agree' },
    'outcome-information': { value: 'strongly-disagree' },
    'outcome-involved': { value: 'agree' },
    'outcome-safe-community': { value: 'agree' },
    'outcome-safe-home': { value: 'strongly-agree' },
  },
};
