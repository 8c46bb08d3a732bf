import type {
  Disclosed,
  PercentInterval,
  ShownItem,
  ShownOption,
  ShownRound,
} from './disclosure/disclosed.js';
import { newcombe, type Share } from './intervals.js';

/**
 * What can be said of the difference between two rounds: `higher` and `lower` where its whole interval is on one side of
 * zero, otherwise `too-few-to-tell`. `no-sample` of workshops, which are not compared by intervals.
 */
export type Verdict = 'higher' | 'lower' | 'too-few-to-tell' | 'no-sample';

/** What became of the share of one option. */
export interface OptionChange {
  code: string;
  /** Whole percentage points, from the published numbers. `[c]` where one of them is hidden, `[z]` where nobody answered. */
  points: number | '[c]' | '[z]';
  verdict?: Verdict;
  /** Newcombe interval of 95 % in percentage points; surveys only. */
  interval?: PercentInterval;
}

export interface ItemChange {
  id: string;
  options: OptionChange[];
}

/** What changed between two rounds, or `[b]` where they were given to different versions of the pack. */
export type Comparison = { break: '[b]' } | { items: ItemChange[] };

/**
 * Compares two rounds by what is published of them, so that the comparison tells nothing that they do not. The responses of
 * the two rounds are taken to be independent samples.
 *
 * @param from the earlier round
 * @param to the later one
 */
export function compareRounds(
  { pack }: Pick<Disclosed, 'pack'>,
  from: ShownRound,
  to: ShownRound,
): Comparison {
  if (from.version !== to.version) return { break: '[b]' };
  const isSample = pack.kind === 'survey';
  return {
    items: to.all.items.flatMap((item) => {
      const before = from.all.items.find(({ id }) => id === item.id);
      if (!before) return [];
      const options = item.options.map((option, i) =>
        change(before, item, before.options[i]!, option, isSample),
      );
      return { id: item.id, options };
    }),
  };
}

function change(
  before: ShownItem,
  after: ShownItem,
  from: ShownOption,
  to: ShownOption,
  isSample: boolean,
): OptionChange {
  const { code } = to;
  if (from.percent === '[z]' || to.percent === '[z]') return { code, points: '[z]' };
  const [a, b, baseA, baseB] = [from.count, to.count, before.answered, after.answered];
  if (a === '[c]' || b === '[c]' || baseA === '[c]' || baseB === '[c]') return { code, points: '[c]' };
  return { code, ...difference({ count: a, base: baseA }, { count: b, base: baseB }, isSample) };
}

/**
 * What can be said of the difference between two shares of two rounds.
 *
 * @param from the earlier one, a published count of a published base
 * @param to the later one
 * @param isSample whether intervals are worked out: of surveys, not of workshops
 */
export function difference(
  from: Share,
  to: Share,
  isSample: boolean,
): { points: number; verdict: Verdict; interval?: PercentInterval } {
  const points = Math.round(100 * (to.count / to.base - from.count / from.base));
  if (!isSample) return { points, verdict: 'no-sample' };
  const known = ({ count, base }: Share): Share => ({ count: Math.min(count, base), base });
  const { low, high } = newcombe(known(to), known(from));
  const verdict = low > 0 ? 'higher' : high < 0 ? 'lower' : 'too-few-to-tell';
  return { points, verdict, interval: { low: Math.round(100 * low), high: Math.round(100 * high) } };
}

/** How far a count may be from the one that was rounded to it. */
const ROUNDING = 2;

/** Whether two shares differ by more than the rounding of their counts could bring about. */
export function isBeyondRounding(from: Share, to: Share): boolean {
  const play = ({ base }: Share): number => (2 * ROUNDING) / Math.max(1, base - ROUNDING);
  return Math.abs(to.count / to.base - from.count / from.base) > play(from) + play(to);
}
