import { type English, english } from '../language.js';
import type { BaselineTerms } from '../terms.js';
import { every } from './every.js';
import { planning } from './planning.js';
import { together } from './together.js';

export const baseline = {
  skipAny: 'Answer in any order, leave out what you like, and come back to it.',
  sentNote: 'Your baseline has been sent.',
  areasDone: (n: number, total: number) => `Done: ${n} of ${total}.`,
  areas: 'What there is to talk about',
  areaStatus: { 'not-started': 'Not started', 'in-progress': 'In progress', done: 'Done' },
  continueArea: 'Carry on where you left',
  allAreas: 'Back to the list',
  markDone: 'Mark as done',
  leaveOpen: 'Leave it open for now',
  isDone: 'This part is marked as done. You can still change it.',
  reopen: 'It is not done yet',
  stage: 'How far along is this?',
  side: 'Which is nearer?',
  reverse: 'Worded the other way round: the further along, the further from strengths-based work.',
  seeResult: 'See where you are',
  result: 'Where you are now',
  resultNote:
    'This is what you said, side by side. It is not added up: some of it has no numbers, and the two sides are not opposites.',
  statements: 'Which statements apply',
  area: 'Part',
  applyOf: (n: number, total: number) => `${n} of ${total}`,
  sideSentence: (n: number, total: number, side: string) => `‘${side}’: ${n} of ${total} apply`,
  noneApply: 'None of the statements apply.',
  unsure: 'You were not sure which statements apply.',
  notSaid: 'You have not said yet which statements apply.',
  overall: 'How far along',
  comparedWith: (round: string) => `Since ${round}`,
  newly: (statement: string) => `Now applies: ${statement}`,
  noLonger: (statement: string) => `No longer applies: ${statement}`,
  itemKinds: {
    'statement-now': 'A statement on where many are now',
    'statement-next': 'A strengths-based statement',
    'closed-reversed': 'A question worded the other way round',
  },
  statementValues: {
    applies: 'The statement applies',
    'does-not-apply': 'The statement was not ticked',
  },
};

export const en: English<BaselineTerms> = english({ every, planning, together, baseline });
