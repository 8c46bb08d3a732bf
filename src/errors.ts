/** What can be wrong with content that a host hands in. Stable codes: hosts may switch on them. */
export type ProblemCode =
  | 'not-json'
  | 'not-utf-8'
  | 'duplicate-key'
  | 'not-loaded'
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'too-few'
  | 'too-long'
  | 'out-of-range'
  | 'empty'
  | 'bad-character'
  | 'bad-format'
  | 'forbidden-key'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'not-one-of'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'later-reference'
  | 'cycle'
  | 'unknown-placeholder'
  | 'unknown-language'
  | 'missing-language';

/** One thing that is wrong, with its place. */
export interface Problem {
  /** JSON path from the root, for example `$.sections[0].items[3].text`. */
  path: string;
  code: ProblemCode;
  /** What stands there, in a few words. */
  found: string;
  /** What should stand there, in a few words. */
  expected: string;
  /** The known name nearest to the one that was found, if one is near. */
  didYouMean?: string;
  /** Line in the JSON text, from 1, where the content came as text. */
  line?: number;
  /** Column in that line, from 1. */
  column?: number;
}

/** One problem as a sentence for a developer's console. English, like every developer message here. */
export function describeProblem(problem: Problem): string {
  const place = problem.line === undefined ? '' : ` (line ${problem.line}, column ${problem.column ?? 1})`;
  const hint = problem.didYouMean === undefined ? '' : ` Did you mean "${problem.didYouMean}"?`;
  return `${problem.path}${place}: ${problem.code}. Found ${problem.found}; expected ${problem.expected}.${hint}`;
}

/** Content that was refused whole. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
  }
}

/** A call that the caller got wrong, such as an answer to an item that is not there. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    readonly code:
      | 'unknown-item'
      | 'answer-does-not-fit'
      | 'not-ready'
      | 'different-packs'
      | 'bad-floor'
      | 'unknown-breakdown',
    message: string,
  ) {
    super(message);
  }
}
