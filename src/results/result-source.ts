import type { Problem } from '../errors.js';
import type { Questionnaire } from '../model/questionnaire.js';
import type { Disclosed } from './disclosure/disclosed.js';
import { readDisclosed } from './disclosure/read-disclosed.js';
import { merge } from './merge.js';
import type { ResponseSink } from './response-reader.js';
import { Tallier, type TallyOptions } from './tallier.js';
import { emptyTally, type Tally } from './tally.js';

const kindOf = (input: unknown): unknown =>
  typeof input === 'object' && input !== null ? (input as { kind?: unknown }).kind : undefined;

/**
 * Takes what results can be made of: responses, tallies of shards, which add up with them, and what was disclosed before,
 * which is taken as it is and stands alone. A response whose id comes again counts once.
 */
export class ResultSource implements ResponseSink {
  /** What somebody disclosed before. Then nothing else counts. */
  disclosed: Disclosed | undefined;
  readonly #questionnaire: Questionnaire;
  readonly #tallier: Tallier;
  #shards: Tally | undefined;

  /** @throws UsageError `unknown-breakdown` */
  constructor(questionnaire: Questionnaire, options?: TallyOptions) {
    this.#questionnaire = questionnaire;
    this.#tallier = new Tallier(questionnaire, { ...options, unique: true });
  }

  /** @throws UsageError `different-packs` where a tally is of another pack */
  add(input: unknown): readonly Problem[] {
    const kind = kindOf(input);
    if (kind === 'tally') {
      const tally = input as Tally;
      this.#shards = merge(this.#shards ?? emptyTally(this.#questionnaire.pack.id), tally);
      return [];
    }
    if (kind === 'disclosed') {
      const result = readDisclosed(input, this.#questionnaire);
      if ('problems' in result) return result.problems;
      this.disclosed = result.disclosed;
      return [];
    }
    return this.#tallier.add(input);
  }

  addLine(line: string): boolean {
    return this.#tallier.addLine(line);
  }

  refuse(): void {
    this.#tallier.refuse();
  }

  /** What was counted, and what was counted elsewhere. */
  get tally(): Tally {
    return this.#shards ? merge(this.#tallier.tally, this.#shards) : this.#tallier.tally;
  }
}
