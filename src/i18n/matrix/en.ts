import { en as common } from '../en.js';
import { en as together } from '../together/en.js';
import type { MatrixTerms } from './terms.js';

/** Half a step is written as a fraction. */
const steps = (n: number): string => `${Math.floor(n) || ''}${n % 1 ? '½' : ''}`;

export const en: MatrixTerms = {
  ...together,
  missing: { ...common.missing, 'not-applicable': 'Does not apply here' },
  skipAny: common.skipAny,
  sentNote: common.sentNote,
  result: 'How you see one another',
  ownGroup: (group) => `Your own group: ${group}`,
  ownDone: 'That was your own group.',
  seeing: 'What you see of the others',
  cannotSay: 'or, if you cannot say',
  all: 'All groups together',
  resultNote:
    'Each row is about one thing, as each group would say it. The rows come first where the groups are furthest apart.',
  whyRows:
    'Why a row matters: change in one group usually depends on change in the others. Ask what would have to change in the other groups.',
  youSay: (words) => `You say of your own group: ${words}.`,
  youSee: (group, words) => `You say of ${group}: ${words}.`,
  says: (group, words) => `${group} say: ${words}.`,
  othersSay: (words) => `The others say of them: ${words}.`,
  othersSayOf: (group, words) => `The others say of ${group}: ${words}.`,
  allAgreed: (group, words) => `Agreed on ${group}: ${words}.`,
  between: (low, high) => `between ${low} and ${high}`,
  times: (words, n) => `${words} (${n})`,
  apart: (n) =>
    n === 0
      ? 'The groups stand in the same place.'
      : `Furthest apart: ${steps(n)} ${n > 1 ? 'steps' : 'step'} on the scale of answers.`,
  notCompared: 'There are not two groups to compare yet.',
  behaviour: 'What it is about',
  you: (group) => `${group} (your own group)`,
  youLook: (group) => `${group} (what you see)`,
  ofThemselves: 'Of themselves:',
  ofThem: 'The others:',
  nobody: 'not answered',
  tooFew: (floor) => `too few to show (fewer than ${floor})`,
  tooFewAll: (floor) => `There are too few answers to show: no group has ${floor} yet.`,
  picture: 'All answers as a picture',
  legendOwn: 'what a group says of itself',
  legendSeen: 'what is seen of it',
  legendAgreed: 'what all agreed on',
  voicesCounted: (n) => `Answers: ${n}.`,
  shownTogether:
    'These are the answers of people who were in one room. Show them to nobody else without asking them.',
  otherPack: (n) =>
    `Left out, because they are not finished, or answer other questions or another version of these: ${n}.`,
  replaced: (n) => `Left out, because the same response came again later: ${n}.`,
};
