import { en as common } from '../en.js';
import { en as together } from '../together/en.js';
import type { CheckTerms } from './terms.js';

export const en: CheckTerms = {
  ...together,
  skipAny: common.skipAny,
  sentNote: 'Your check has been sent.',
  result: 'Where you are now',
  example: 'An example, or how you know',
  resultNote: 'This is what you said, what is strong first. It is not added up.',
  nextSteps: 'What to do next',
  noActions: 'No action has been written yet. Go back to a statement to add one.',
  statement: 'Statement',
  position: 'How far it is true',
  mark: 'Strength or gap',
  positionOf: (n, total, words) => `${words} (${n} of ${total})`,
};
