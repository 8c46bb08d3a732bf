import type { Questionnaire } from '../model/questionnaire.js';
import { difference, isBeyondRounding } from './compare.js';
import type { ShownRound } from './disclosure/disclosed.js';
import { isGoodNews, type Part, partOf, type Sides, sidesOf } from './sides.js';

/** How the share of one side of a scale has changed since an earlier round. */
export interface ShareChange {
  /** Whole percentage points. */
  points: number;
  /** `unclear` where chance or rounding alone could explain the difference. */
  verdict: 'better' | 'worse' | 'unclear';
}

/** The share of the higher side of one item, as far as it may be shown. */
export interface ItemShare {
  id: string;
  sides: Sides;
  /** Whole per cent of the people who answered; undefined where it is hidden or nobody answered. */
  percent: number | undefined;
  /** Undefined without an earlier round; `hidden` where a hidden number prevents the comparison. */
  change: ShareChange | 'hidden' | undefined;
}

/** What a page of results says first. Holds nothing that the published numbers do not. */
export interface Finding {
  /** Every item with a scale, in the order of the pack. */
  shares: readonly ItemShare[];
  /** Ids of the items with the highest and the lowest share; empty where all are level or fewer than two are shown. */
  highest: readonly string[];
  lowest: readonly string[];
  better: number;
  worse: number;
  /** How many items could be compared, and how many only in part or not at all. */
  compared: number;
  notCompared: number;
}

/**
 * Works out what stands out among the items with a scale.
 *
 * @param round what is published of this round
 * @param earlier what is published of the round before it, if the two may be compared
 */
export function findingOf(
  questionnaire: Questionnaire,
  round: ShownRound,
  earlier: ShownRound | undefined,
): Finding {
  const shares = questionnaire.questions
    .filter(({ part }) => part === 'statements')
    .flatMap(({ item }): ItemShare[] => {
      const sides = sidesOf(item, questionnaire);
      return sides ? [shareOf(questionnaire, item.id, sides, round, earlier)] : [];
    });
  const known = shares.filter((one) => one.percent !== undefined);
  const percents = known.map(({ percent }) => percent!);
  const [most, least] = [Math.max(...percents), Math.min(...percents)];
  const at = (level: number): string[] =>
    most > least ? known.filter(({ percent }) => percent === level).map(({ id }) => id) : [];
  const verdicts = shares.flatMap(({ change }) => (typeof change === 'object' ? [change.verdict] : []));
  return {
    shares,
    highest: at(most),
    lowest: at(least),
    better: verdicts.filter((verdict) => verdict === 'better').length,
    worse: verdicts.filter((verdict) => verdict === 'worse').length,
    compared: verdicts.length,
    notCompared: shares.filter(({ change }) => change === 'hidden').length,
  };
}

function shareOf(
  questionnaire: Questionnaire,
  id: string,
  sides: Sides,
  round: ShownRound,
  earlier: ShownRound | undefined,
): ItemShare {
  const now = round.all.items.find((one) => one.id === id);
  const to = now && partOf(now, sides.more);
  const share = { id, sides, percent: to?.percent };
  const before = earlier?.all.items.find((one) => one.id === id);
  if (!before || !now || before.answered === 0 || now.answered === 0) return { ...share, change: undefined };
  const from = partOf(before, sides.more);
  if (!from || !to) return { ...share, change: 'hidden' };
  return { ...share, change: shareChange(questionnaire, id, undefined, from, to) };
}

/**
 * What can be said of two shares of two rounds.
 *
 * @param code the answer that they are of; undefined for one side of a scale
 */
export function shareChange(
  questionnaire: Questionnaire,
  id: string,
  code: string | undefined,
  from: Part,
  to: Part,
): ShareChange {
  const { points, verdict } = difference(from, to, questionnaire.pack.kind === 'survey');
  const isClear = verdict === 'no-sample' ? isBeyondRounding(from, to) : verdict !== 'too-few-to-tell';
  const isBetter = points > 0 === isGoodNews(id, code, questionnaire);
  return { points, verdict: !isClear ? 'unclear' : isBetter ? 'better' : 'worse' };
}
