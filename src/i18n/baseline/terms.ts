import type { AreaStatus } from '../../model/area-status.js';
import type { PlanningTerms } from '../planning/terms.js';
import type { Terms } from '../terms.js';

/** What a baseline says beside what every element says. */
interface OwnTerms {
  areasDone: (n: number, total: number) => string;
  noScore: string;
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
  examples: string;
  seeResult: string;
  result: string;
  resultNote: string;
  statements: string;
  area: string;
  applyOf: (n: number, total: number) => string;
  sideSentence: (n: number, total: number, side: string) => string;
  noneApply: string;
  unsure: string;
  notSaid: string;
  overall: string;
  strengths: string;
  gaps: string;
  mixed: string;
  unmarked: string;
  nothingSaid: string;
  page: (n: number) => string;
  comparedWith: (round: string) => string;
  newly: (statement: string) => string;
  noLonger: (statement: string) => string;
  takeAway: string;
  answersCsv: string;
  codeBook: string;
  json: string;
  itemKinds: Record<'statement-now' | 'statement-next' | 'closed-reversed', string>;
  statementValues: Record<'applies' | 'does-not-apply', string>;
  paperNote: string;
  goOn: string;
}

/** Every sentence of a baseline in one language. */
export type BaselineTerms = Terms & PlanningTerms & OwnTerms;
