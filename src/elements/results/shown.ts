import { type Comparison, compareRounds } from '../../results/compare.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { ANSWER_AS } from '../../schema/matrix-references.js';
import type { Disclosed, ShownItem, ShownRound, ShownView } from '../../results/disclosure/disclosed.js';

/** What somebody chose to see. Places are those in `Disclosed.rounds`. */
export interface Choices {
  round: number | undefined;
  /** Undefined: the round before, where the two may be compared. */
  compare: number | 'none' | undefined;
  by: string | undefined;
  /** Undefined: as the pack has them, but the rows of a matrix by their widest gap. */
  order: 'pack' | 'difference' | undefined;
}

/** One of the things that stand beside each other: all, a category, or a round. */
export interface Column {
  kind: 'all' | 'category' | 'round';
  /** A category's code, or the name of a round. */
  code: string;
  view: ShownView;
  round: ShownRound;
}

/** All that is on the page, and so all that goes into files. */
export interface Showing {
  /** Nothing but what is shown. */
  disclosed: Disclosed;
  at: number;
  round: ShownRound;
  /** The earlier round, where two are compared. */
  compareAt: number | undefined;
  earlier: ShownRound | undefined;
  comparison: Comparison | undefined;
  by: string | undefined;
  columns: readonly Column[];
}

/** The round that is shown where nobody chose: the last one that was completed. */
const latest = (rounds: readonly ShownRound[]): number =>
  rounds.reduce((best, { last = '' }, i) => (last >= (rounds[best]?.last ?? '') ? i : best), 0);

/** The last round before this one that asked the same; none of workshops in areas, which are compared on request. */
function roundBefore({ rounds }: Disclosed, at: number, { pack }: Questionnaire): number | undefined {
  if (pack.kind !== 'survey' && pack.kind !== 'check') return undefined;
  const { version, last = '' } = rounds[at]!;
  const before = rounds.flatMap((one, i) =>
    i !== at && one.version === version && (one.last ?? '') < last && one.all.items.length ? [i] : [],
  );
  return before.sort((a, b) => (rounds[a]!.last ?? '').localeCompare(rounds[b]!.last ?? '')).at(-1);
}

/** Takes of everything what was chosen; undefined where there is no round at all. */
export function showing(all: Disclosed, choices: Choices, questionnaire: Questionnaire): Showing | undefined {
  const at = all.rounds[choices.round ?? -1] ? choices.round! : latest(all.rounds);
  const chosen = all.rounds[at];
  if (!chosen) return undefined;
  // Groups are shown of one round at a time.
  const wanted = choices.by ? 'none' : (choices.compare ?? roundBefore(all, at, questionnaire));
  const compareAt = wanted === at || wanted === 'none' ? undefined : wanted;
  const before = compareAt === undefined ? undefined : all.rounds[compareAt];
  const only = (round: ShownRound, by?: string): ShownRound => ({
    ...round,
    by: round.by.filter((one) => one.by === by && one.categories.length > 0),
  });
  if (before) {
    const [earlier, round] = [only(before), only(chosen)];
    const comparison = compareRounds(all, earlier, round);
    const columns = [earlier, round].map((one) => column('round', one.round, one.all, one));
    const disclosed = { ...all, rounds: [earlier, round] };
    return { disclosed, at, round, compareAt, earlier, comparison, by: undefined, columns };
  }
  const usual = questionnaire.pack.kind === 'matrix' ? ANSWER_AS : undefined;
  const by = choices.by === undefined ? usual : choices.by || undefined;
  const round = only(chosen, by);
  const [breakdown] = round.by;
  const columns = breakdown
    ? inOrder(breakdown.categories, questionnaire.question(breakdown.by) !== undefined).map((view) =>
        column('category', view.category, view, round),
      )
    : [column('all', '', round.all, round)];
  return {
    disclosed: { ...all, rounds: [round] },
    at,
    round,
    compareAt: undefined,
    earlier: undefined,
    comparison: undefined,
    by: breakdown?.by,
    columns,
  };
}

/** Categories in the order of the pack; labels, which have none, by their letters. */
const inOrder = (views: readonly ShownView[], isAsked: boolean): readonly ShownView[] =>
  isAsked ? views : [...views].sort((a, b) => a.category.localeCompare(b.category));

const column = (kind: Column['kind'], code: string, view: ShownView, round: ShownRound): Column => ({
  kind,
  code,
  view,
  round,
});

/** An item in each column; undefined where it is not shown. */
export const itemIn = ({ view, round }: Column, id: string): ShownItem | undefined =>
  view.items.find((item) => item.id === id) ??
  (view === round.all ? round.who.find((item) => item.id === id) : undefined);

/** How far apart the columns are in an item, in percentage points of the option that differs most; -1 where nothing is known. */
export function spreadOf(id: string, columns: readonly Column[]): number {
  const items = columns.map((one) => itemIn(one, id)).filter((item) => item !== undefined);
  const spreads = (items[0]?.options ?? []).map(({ code }) => {
    const percents = items
      .map(({ options }) => options.find((option) => option.code === code)?.percent)
      .filter((percent) => typeof percent === 'number');
    return percents.length > 1 ? Math.max(...percents) - Math.min(...percents) : -1;
  });
  return Math.max(-1, ...spreads);
}
