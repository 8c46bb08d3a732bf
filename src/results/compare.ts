import type {
  Disclosed,
  PercentInterval,
  ShownItem,
  ShownOption,
  ShownRound,
} from './disclosure/disclosed.js';
import { newcombe } from './intervals.js';

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
  const points = Math.round(100 * (b / baseB - a / baseA));
  if (!isSample) return { code, points, verdict: 'no-sample' };
  const { low, high } = newcombe(
    { count: Math.min(b, baseB), base: baseB },
    { count: Math.min(a, baseA), base: baseA },
  );
  const verdict = low > 0 ? 'higher' : high < 0 ? 'lower' : 'too-few-to-tell';
  return { code, points, verdict, interval: { low: Math.round(100 * low), high: Math.round(100 * high) } };
}
