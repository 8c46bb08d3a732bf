import type {
  Disclosed,
  PercentInterval,
  ShownItem,
  ShownOption,
  ShownRound,
} from './disclosure/disclosed.js';
import { newcombe, type Share } from './intervals.js';
import { type Part, partOf } from './sides.js';

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
  /** In percentage points; surveys only: all Newcombe intervals of 95 % that the rounding of the counts allows. */
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
  const [a, b] = [partOf(before, [code]), partOf(after, [code])];
  return { code, ...(a && b ? difference(a, b, isSample) : { points: '[c]' }) };
}

/**
 * What can be said of the difference between two shares of two rounds. It is called one only where it would be one whatever
 * the counts were before they were rounded. A verdict from these would be sharper, but it would publish something about
 * them that nothing else does.
 *
 * @param from the earlier one, of published counts
 * @param to the later one
 * @param isSample whether intervals are worked out: of surveys, not of workshops
 */
export function difference(
  from: Part,
  to: Part,
  isSample: boolean,
): { points: number; verdict: Verdict; interval?: PercentInterval } {
  const points = to.percent - from.percent;
  if (!isSample) return { points, verdict: 'no-sample' };
  const share = (part: number, { base }: Part): Share => ({ count: part * base, base });
  const { low } = newcombe(share(to.least, to), share(from.most, from));
  const { high } = newcombe(share(to.most, to), share(from.least, from));
  const verdict = low > 0 ? 'higher' : high < 0 ? 'lower' : 'too-few-to-tell';
  return { points, verdict, interval: { low: Math.round(100 * low), high: Math.round(100 * high) } };
}

/** Whether two shares differ by more than the rounding of their counts could bring about. */
export const isBeyondRounding = (from: Part, to: Part): boolean =>
  to.least > from.most || to.most < from.least;
