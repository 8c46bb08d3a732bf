import type { PlanningTerms } from '../planning/terms.js';
import type { Terms } from '../terms.js';

/** What an action plan says beside what every element says. */
interface OwnTerms {
  plan: string;
  planEmpty: string;
  planEmptyIn: string;
  celebrate: string;
  celebrateNote: (n: number) => string;
  look: string;
  due: (days: number) => string;
  filterStatus: string;
  filterOwner: string;
  all: string;
  nobody: string;
  shown: (n: number, total: number) => string;
  noneMatch: string;
  unbound: string;
  calendar: string;
  takeAway: string;
}

/** Every sentence of an action plan in one language. */
export type PlanTerms = Terms & PlanningTerms & OwnTerms;
