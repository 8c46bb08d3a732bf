import type { PlanningTerms } from '../planning/terms.js';
import type { Terms } from '../terms.js';

/** What instruments say that people go through together, one by one at first or at once. */
interface OwnTerms {
  noScore: string;
  examples: string;
  page: (n: number) => string;
  strengths: string;
  gaps: string;
  mixed: string;
  unmarked: string;
  nothingSaid: string;
  table: string;
  takeAway: string;
  json: string;
  paperNote: string;
  goOn: string;
  answersCsv: string;
  codeBook: string;
  seeResult: string;
  result: string;
  oneByOne: string;
  workshopNote: string;
  toVoices: string;
  voices: string;
  noVoices: string;
  voice: (n: number) => string;
  hasAnswered: string;
  isAnswering: string;
  addVoice: string;
  voiceLabel: string;
  voiceHint: string;
  beginVoice: string;
  voiceRemoved: string;
  voiceBack: string;
  unfinishedNote: string;
  reveal: string;
  revealNote: string;
  sure: string;
  notYet: string;
  showNow: string;
  revealed: string;
  /** In the place of the others where somebody answers alone. */
  alone: Pick<Terms, 'clearAll' | 'cleared' | 'undone' | 'leaveNote'>;
  answeringNow: (who: string) => string;
  handOn: string;
  handOnNote: string;
  handedOn: string;
  eachSaid: string;
  agreeOn: string;
  agreed: string;
  notAgreed: string;
  dissent: string;
  seenDifferently: string;
}

export type TogetherTerms = Terms & PlanningTerms & OwnTerms;
