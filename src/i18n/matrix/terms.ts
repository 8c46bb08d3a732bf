import type { TogetherTerms } from '../together/terms.js';

/** What a matrix says beside what every instrument says that people go through together. */
interface OwnTerms {
  ownGroup: (group: string) => string;
  ownDone: string;
  seeing: string;
  cannotSay: string;
  all: string;
  resultNote: string;
  whyRows: string;
  youSay: (words: string) => string;
  youSee: (group: string, words: string) => string;
  says: (group: string, words: string) => string;
  othersSay: (words: string) => string;
  othersSayOf: (group: string, words: string) => string;
  allAgreed: (group: string, words: string) => string;
  between: (low: string, high: string) => string;
  times: (words: string, n: number) => string;
  apart: (steps: number) => string;
  notCompared: string;
  behaviour: string;
  you: (group: string) => string;
  youLook: (group: string) => string;
  ofThemselves: string;
  ofThem: string;
  nobody: string;
  tooFew: (floor: number) => string;
  tooFewAll: (floor: number) => string;
  picture: string;
  legendOwn: string;
  legendSeen: string;
  legendAgreed: string;
  voicesCounted: (n: number) => string;
  shownTogether: string;
  otherPack: (n: number) => string;
  replaced: (n: number) => string;
}

/** Every sentence of a matrix in one language. */
export type MatrixTerms = TogetherTerms & OwnTerms;
