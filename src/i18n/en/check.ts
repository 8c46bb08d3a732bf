import { type English, english } from '../language.js';
import type { CheckTerms } from '../terms.js';
import { every } from './every.js';
import { planning } from './planning.js';
import { together } from './together.js';

export const check = {
  sentNote: 'Your check has been sent.',
  result: 'Where you are now',
  example: 'An example, or how you know',
  resultNote: 'This is what you said, what is strong first. It is not added up.',
  nextSteps: 'What to do next',
  noActions: 'No action has been written yet. Go back to a statement to add one.',
  statement: 'Statement',
  position: 'How far it is true',
  mark: 'Strength or gap',
  positionOf: (n: number, total: number, words: string) => `${words} (${n} of ${total})`,
};

export const en: English<CheckTerms> = english({ every, planning, together, check });
