import type { AreaStatus } from '../../model/area-status.js';
import type { TogetherTerms } from '../together/terms.js';

/** What a baseline says beside what every instrument says that people go through together. */
interface OwnTerms {
  areasDone: (n: number, total: number) => string;
  areas: string;
  areaStatus: Record<AreaStatus, string>;
  continueArea: string;
  allAreas: string;
  markDone: string;
  leaveOpen: string;
  isDone: string;
  reopen: string;
  stage: string;
  side: string;
  reverse: string;
  resultNote: string;
  statements: string;
  area: string;
  applyOf: (n: number, total: number) => string;
  sideSentence: (n: number, total: number, side: string) => string;
  noneApply: string;
  unsure: string;
  notSaid: string;
  overall: string;
  comparedWith: (round: string) => string;
  newly: (statement: string) => string;
  noLonger: (statement: string) => string;
  itemKinds: Record<'statement-now' | 'statement-next' | 'closed-reversed', string>;
  statementValues: Record<'applies' | 'does-not-apply', string>;
}

/** Every sentence of a baseline in one language. */
export type BaselineTerms = TogetherTerms & OwnTerms;
