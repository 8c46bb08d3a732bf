import type { TogetherTerms } from '../together/terms.js';

/** What a check says beside what every instrument says that people go through together. */
interface OwnTerms {
  example: string;
  resultNote: string;
  nextSteps: string;
  noActions: string;
  statement: string;
  position: string;
  mark: string;
  positionOf: (n: number, total: number, words: string) => string;
}

/** Every sentence of a check in one language. */
export type CheckTerms = TogetherTerms & OwnTerms;
