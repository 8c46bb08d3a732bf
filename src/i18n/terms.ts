import type { baseline } from './en/baseline.js';
import type { check } from './en/check.js';
import type { every } from './en/every.js';
import type { matrix } from './en/matrix.js';
import type { plan } from './en/plan.js';
import type { planning } from './en/planning.js';
import type { results } from './en/results.js';
import type { together } from './en/together.js';
import type { toolkit } from './en/toolkit.js';

/** What the interface says, by who says it. Each element has the sentences of several areas, the later over the earlier. */
export interface Areas {
  /** Every element with questions, and the plan. */
  every: typeof every;
  /** Elements whose questions take marks and actions, and the plan. */
  planning: typeof planning;
  /** Elements that people go through together, one by one at first or at once. */
  together: typeof together;
  baseline: typeof baseline;
  matrix: typeof matrix;
  check: typeof check;
  plan: typeof plan;
  results: typeof results;
  toolkit: typeof toolkit;
}
export type AreaName = keyof Areas;

/** What a set of sentences says about itself. */
export interface LanguageFacts {
  /** The language that the sentences are in, as a BCP 47 tag. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Whether nobody has validated these sentences yet. */
  isDraft: boolean;
}

/** Every sentence of an element in one language. Codes become sentences here and nowhere else. */
export type Terms = LanguageFacts & Areas['every'];
export type PlanningTerms = Areas['planning'];
export type TogetherTerms = Terms & PlanningTerms & Areas['together'];
export type BaselineTerms = TogetherTerms & Areas['baseline'];
export type MatrixTerms = TogetherTerms & Areas['matrix'];
export type CheckTerms = TogetherTerms & Areas['check'];
export type PlanTerms = Terms & PlanningTerms & Areas['plan'];
export type ResultsTerms = LanguageFacts & Areas['results'];
export type ToolkitTerms = LanguageFacts & Areas['toolkit'];

/** What results have in common with what people answer. */
export type SharedTerms = LanguageFacts &
  Pick<
    Terms,
    | 'loading'
    | 'failed'
    | 'empty'
    | 'retry'
    | 'forMaintainers'
    | 'changedPack'
    | 'draftTexts'
    | 'missing'
    | 'notAnswered'
  >;
