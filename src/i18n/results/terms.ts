import type { OfferedMissing } from '../../schema/item.js';
import type { Mark } from '../../schema/response.js';
import type { SharedTerms } from '../terms.js';

/** Where the number of bad lines is not told, the lines are. */
export type ReadFault = 'not-loaded' | 'not-sent' | 'not-readable' | 'bad-setting';

/** Sentences of the results of many responses. Numbers in them are those that may be shown. */
export interface ResultsTerms extends SharedTerms {
  results: string;
  missing: Record<OfferedMissing, string>;
  marks: Record<Mark, string>;
  modes: Record<'standard' | 'easy-read', string>;
  groupName: string;
  modeName: string;
  // While they are read, and where they cannot be.
  reading: string;
  readShare: (percent: number) => string;
  stop: string;
  stoppedReading: string;
  readAgain: string;
  noResponses: string;
  faults: Record<ReadFault, (detail: string) => string>;
  done: string;
  badLines: string;
  badLine: (line: number, isJson: boolean) => string;
  // What is shown.
  round: string;
  roundName: (round: string, version: string | undefined) => string;
  noRound: string;
  compareWith: string;
  noComparison: string;
  by: string;
  noBreakdown: string;
  order: string;
  orders: Record<'pack' | 'difference', string>;
  choose: string;
  // About the responses.
  about: string;
  responses: string;
  dates: string;
  fromTo: (first: string, last: string) => string;
  questions: string;
  packVersion: (title: string, version: string) => string;
  drafts: string;
  leftOut: Record<'otherPacks' | 'refused' | 'duplicates', string>;
  whoAnswered: string;
  rule: (floor: number) => string;
  sampleNote: string;
  workshopNote: string;
  tooFew: (floor: number) => string;
  otherVersions: (version: string) => string;
  /** A breakdown is left out, as its categories lie within those of another one. */
  nested: (by: string, within: string) => string;
  notCompared: string;
  // An item.
  answer: string;
  all: string;
  answered: string;
  asked: string;
  other: string;
  inWords: string;
  texts: string;
  notes: string;
  or: string;
  base: (answered: number) => string;
  nobodyAsked: string;
  hidden: string;
  hiddenIn: (where: string) => string;
  most: (what: string, percent: number) => string;
  mostOf: (side: string, what: string, percent: number) => string;
  saidInWords: (count: number) => string;
  reverse: string;
  // Two rounds.
  celebrate: string;
  noneSure: string;
  look: string;
  tooFewToTell: string;
  hiddenFromCompare: (count: number) => string;
  change: string;
  changeOf: (from: number, to: number) => string;
  points: (points: number) => string;
  verdicts: Record<'higher' | 'lower' | 'too-few-to-tell' | 'no-sample', string>;
  // A picture.
  neutral: string;
  partHidden: string;
  noAnswer: string;
  legendOwn: string;
  legendSeen: string;
  noMiddle: (group: string) => string;
  says: (group: string, words: string) => string;
  others: (group: string, words: string) => string;
  between: (low: string, high: string) => string;
  savePicture: string;
  svg: string;
  png: string;
  // To take away.
  takeAway: string;
  print: string;
  csv: string;
  forExcel: string;
  codeBook: string;
  json: string;
  takeNote: string;
  // Shorthand.
  shorthand: string;
  markers: Record<'[c]' | '[z]' | '[u]' | '[b]', string>;
}
