import { type English, english } from '../language.js';
import { stepsWords } from '../numbers.js';
import type { MatrixTerms } from '../terms.js';
import { every } from './every.js';
import { planning } from './planning.js';
import { together } from './together.js';

export const matrix = {
  missing: { ...every.missing, 'not-applicable': 'Does not apply here' },
  result: 'How you see one another',
  ownGroup: (group: string) => `Your own group: ${group}`,
  ownDone: 'That was your own group.',
  seeing: 'What you see of the others',
  cannotSay: 'or, if you cannot say',
  all: 'All groups together',
  resultNote:
    'Each row is about one thing, as each group would say it. The rows come first where the groups are furthest apart.',
  whyRows:
    'Why a row matters: change in one group usually depends on change in the others. Ask what would have to change in the other groups.',
  youSay: (words: string) => `You say of your own group: ${words}.`,
  youSee: (group: string, words: string) => `You say of ${group}: ${words}.`,
  says: (group: string, words: string) => `${group} say: ${words}.`,
  othersSay: (words: string) => `The others say of them: ${words}.`,
  othersSayOf: (group: string, words: string) => `The others say of ${group}: ${words}.`,
  allAgreed: (group: string, words: string) => `Agreed on ${group}: ${words}.`,
  between: (low: string, high: string) => `between ${low} and ${high}`,
  times: (words: string, n: number) => `${words} (${n})`,
  apart: (n: number) =>
    n === 0
      ? 'The groups stand in the same place.'
      : `Furthest apart: ${stepsWords(n)} ${n > 1 ? 'steps' : 'step'} on the scale of answers.`,
  stepsApart: (n: number) => `${stepsWords(n)} ${n > 1 ? 'steps' : 'step'} apart`,
  notCompared: 'There are not two groups to compare yet.',
  behaviour: 'What it is about',
  you: (group: string) => `${group} (your own group)`,
  youLook: (group: string) => `${group} (what you see)`,
  ofThemselves: 'Of themselves:',
  ofThem: 'The others:',
  nobody: 'not answered',
  tooFew: (floor: number) => `too few to show (fewer than ${floor})`,
  tooFewAll: (floor: number) => `There are too few answers to show: no group has ${floor} yet.`,
  picture: 'All answers as a picture',
  legendOwn: 'what a group says of itself',
  legendSeen: 'what is seen of it',
  legendAgreed: 'what all agreed on',
  voicesCounted: (n: number) => `Answers: ${n}.`,
  shownTogether:
    'These are the answers of people who were in one room. Show them to nobody else without asking them.',
  otherPack: (n: number) =>
    `Left out, because they are not finished, or answer other questions or another version of these: ${n}.`,
  replaced: (n: number) => `Left out, because the same response came again later: ${n}.`,
};

export const en: English<MatrixTerms> = english({ every, planning, together, matrix });
