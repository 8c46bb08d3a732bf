import type { OfferedMissing } from '../schema/item.js';
import type { Missing } from '../schema/response.js';
import type { KeepingTerms } from './keeping/terms.js';
import type { SendingTerms } from './sending/terms.js';

/** Every sentence of the interface in one language. Codes become sentences here and nowhere else. */
export interface Terms extends KeepingTerms, SendingTerms {
  start: string;
  carryOn: string;
  back: string;
  next: string;
  toCheck: string;
  minutes: (n: number) => string;
  questionCount: (n: number) => string;
  whatFor: string;
  howLong: string;
  whoSees: string;
  skipAny: string;
  questionOf: (n: number, total: number) => string;
  aboutYou: string;
  required: string;
  chooseAnswer: string;
  writeAnswer: string;
  or: string;
  missing: Record<OfferedMissing, string>;
  notAnswered: Record<Extract<Missing, 'skipped'>, string>;
  clearAnswer: string;
  adapted: string;
  answeredOf: (n: number, total: number) => string;
  change: string;
  comment: string;
  send: string;
  finish: string;
  sending: string;
  sendNote: string;
  doneTitle: string;
  sentNote: string;
  keepCopy: string;
  copy: string;
  copied: string;
  copyFailed: string;
  download: string;
  clearAll: string;
  cleared: string;
  undo: string;
  undone: string;
  leave: string;
  leaveTitle: string;
  leaveNote: string;
  startAgain: string;
  yourAnswers: string;
  loading: string;
  failed: string;
  empty: string;
  retry: string;
  forMaintainers: string;
  errorTitle: string;
  error: string;
  tooLong: (over: number) => string;
  upTo: (n: number) => string;
  notSent: string;
  stopped: string;
  /** Whether these sentences are a draft that nobody has validated. */
  isDraft: boolean;
  draftTexts: string;
  changedPack: string;
  questionsChanged: string;
}

/** Those that results share with what people answer. */
export type SharedTerms = Pick<
  Terms,
  | 'loading'
  | 'failed'
  | 'empty'
  | 'retry'
  | 'forMaintainers'
  | 'changedPack'
  | 'isDraft'
  | 'draftTexts'
  | 'missing'
  | 'notAnswered'
>;
