import type { Questionnaire } from '../../model/questionnaire.js';
import { wilson } from '../intervals.js';
import { MARKS, MISSING, type RoundTally, type Tally } from '../tally.js';
import type {
  Disclosed,
  PercentInterval,
  Shown,
  ShownItem,
  ShownOption,
  ShownRound,
  ShownView,
} from './disclosed.js';
import { type Cell, type Grid, type GridItem, PUBLISHED, type View, viewOfCell } from './grid.js';
import type { Nesting } from './nesting.js';
import { protect } from './protect.js';
import { floorOf, ROUNDED_TO, type Rules, shownAs } from './rules.js';
import { answeredIn, askedIn } from './sums.js';

/** Below how many answers a survey's percentages are marked as of low reliability. */
const RELIABLE_FROM = 30;

/**
 * Makes of a tally what may be shown to anybody. The only way from counts to something that is shown.
 *
 * What is done:
 * - A view (all of a round, or one category of a breakdown) shows answers only from `floor` responses on, and an item in it
 *   only from `floor` answers on.
 * - A count of 1 to 4 becomes `[c]`; none stays 0; everything else is rounded to 5. Percentages are worked out from the
 *   rounded numbers, and intervals too, so that they say nothing more. Those of answers that exclude each other are of what
 *   the rounded counts add up to, so that they come to 100 together.
 * - Where a hidden count could be worked out, more is hidden: another answer, the item in one category, in a breakdown,
 *   or everywhere.
 * - Of a sensitive item that all of a view answered alike, no answers are shown.
 * - Breakdowns are the declared ones, each alone. Questions about who answers, and who helped, are counted over all only.
 * - A breakdown with more than 50 categories is left out: so many groups are no groups, but something like names.
 * - Of two breakdowns one of which lies within the other, such as teams and regions, the finer one is left out, unless the
 *   pack or the host said so (`within`) and every response keeps to it: then they are protected together. `nested` says so.
 * - The size of a category below the floor is not shown, and days are given as months.
 * - Rounds and versions are apart, and no number is published over two of them: no difference can be taken.
 *
 * Against whom: somebody who has everything that is published, all breakdowns at once, and knows these rules, the floor,
 * which counts add up to which, which questions are asked on which condition, and of every `[c]` that stands alone
 * whether it is a small count or hidden for the sake of another. For every hidden count of 1 to 4 there is another set of
 * responses, published in the same way, in which it is another number (`audit.ts`); where none is found, the item is
 * withheld everywhere, and nothing but its base is published. Not covered: somebody who knows other people's answers
 * beforehand; one who draws conclusions from the choice of what was hidden to protect another, by running this code on
 * every table there might be; and one who compares what was published of the same round at two times, between which few
 * responses came in: publish a round once it is closed.
 *
 * The rules are those of UK practice: rounding to 5 and hiding small counts as in NHS Digital's disclosure
 * control for Hospital Episode Statistics (2018), a threshold of 10 as in the ONS output checking guidance for researchers
 * (2022), secondary suppression as in the GSS guidance on tables from administrative sources, and shorthand as in the
 * Government Analysis Function's 'Symbols in tables'.
 *
 * @throws UsageError `bad-floor`
 */
export function disclose(tally: Tally, questionnaire: Questionnaire, rules: Rules = {}): Disclosed {
  const floor = floorOf(rules);
  const { id, version, kind } = questionnaire.pack;
  const isSample = kind === 'survey';
  const within: Nesting = { ...(questionnaire.pack as { within?: Nesting }).within, ...rules.within };
  const others = Object.values(tally.otherPacks).reduce((total, n) => total + n, 0);
  return {
    format: 1,
    kind: 'disclosed',
    pack: { id, version, kind },
    rules: { floor, roundedTo: ROUNDED_TO },
    rounds: tally.rounds.map((round) => ({
      ...(round.version !== version && { break: '[b]' as const }),
      ...shownRound(round, protect(questionnaire, round, floor, within), isSample),
    })),
    otherPacks: shownAs(others),
    refused: shownAs(tally.refused),
    duplicates: shownAs(tally.duplicates),
  };
}

function shownRound(
  { version, round, drafts, first, last }: RoundTally,
  grid: Grid,
  isSample: boolean,
): ShownRound {
  const { all, items, who, breakdowns, nested } = grid;
  const view = (one: View, responses: Shown): ShownView => ({
    category: one.category,
    responses,
    items: one.isShown ? items.map((item) => shownItem(one, item, isSample)) : [],
  });
  const sizeOf = (item: GridItem, one: View): Shown =>
    shownCell(all, item, (cell) => viewOfCell(item.breakdown, cell) === one);
  return {
    version,
    round,
    drafts: shownAs(drafts),
    ...(all.isShown &&
      first !== undefined &&
      last !== undefined && { first: monthOf(first), last: monthOf(last) }),
    all: view(all, shownAs(all.responses)),
    who: all.isShown ? who.map((item) => shownItem(all, item, false)) : [],
    ...(nested.length && { nested }),
    by: breakdowns.map((breakdown) => {
      const own = who.find((item) => item.breakdown === breakdown)!;
      return {
        by: breakdown.name,
        categories: own.cells
          .filter(({ part }) => part === 'option')
          .flatMap((cell) => viewOfCell(breakdown, cell) ?? [])
          .map((one) => view(one, sizeOf(own, one))),
      };
    }),
  };
}

const shownCell = (view: View, item: GridItem, which: (cell: Cell) => boolean): Shown => {
  const i = item.cells.findIndex(which);
  if (i < 0) return 0;
  return view.status.get(item)![i] === PUBLISHED ? shownAs(view.counts.get(item)![i]!) : '[c]';
};

function shownItem(view: View, item: GridItem, isSample: boolean): ShownItem {
  const counts = view.counts.get(item)!;
  const status = view.status.get(item)!;
  const asked = shownAs(askedIn(counts, item));
  const isOpen = status.some((one) => one === PUBLISHED);
  const answered = isOpen ? shownAs(answeredIn(counts, item)) : '[c]';
  const of = (which: (cell: Cell) => boolean): Shown => shownCell(view, item, which);
  const codes = item.cells.filter(({ part }) => part === 'option');
  const words = of(({ part }) => part === 'words');
  const other = of(({ part }) => part === 'other');
  const shown = codes.map((cell) => of((one) => one === cell));
  const whole = wholeOf([...shown, other], answered, item.isMultiple);
  return {
    id: item.id,
    asked,
    answered,
    options: codes.map(({ code }, i) => shownOption(code, shown[i]!, whole, isSample)),
    other,
    missing: MISSING.map((code) => ({
      code,
      count: of((cell) => cell.part === 'missing' && cell.code === code),
    })),
    words,
    ...(item.isInDepth && {
      marks: MARKS.map((code) => ({ code, count: of((cell) => cell.part === 'mark' && cell.code === code) })),
    }),
    texts: item.isWords && !item.isInDepth ? words : of(({ kind }) => kind === 'text'),
    notes: of(({ kind }) => kind === 'note'),
    ...(isSample &&
      typeof answered === 'number' &&
      answered > 0 &&
      answered < RELIABLE_FROM && { reliability: '[u]' as const }),
  };
}

/** A day is that of one response, which may be known to somebody: the month is that of many. */
const monthOf = (day: string): string => day.slice(0, 'YYYY-MM'.length);

/** Multiplied first: 100 × (23 ÷ 40) is 57.49999999999999, and would be rounded down. */
const percentOf = (part: number, whole = 1): number => Math.round((100 * part) / whole);

/** What a hidden count is taken for where nothing else is known: the middle of 1 to 4. */
const FEW = 2.5;

/**
 * What percentages are of. Counts that were rounded one by one rarely add up to their rounded base: 8, 8 and 6 of 22 are
 * 10, 10 and 5 of 20. Taken of the base, shares that exclude each other would come to more than all. So they are taken of
 * what they add up to. It is worked out from published numbers alone, and so tells nothing that these do not.
 */
function wholeOf(counts: readonly Shown[], answered: Shown, isMultiple: boolean): Shown {
  if (answered === '[c]' || answered === 0) return answered;
  if (isMultiple) return Math.max(answered, ...counts.filter((count) => count !== '[c]'));
  const sum = counts.reduce<number>((all, count) => all + (count === '[c]' ? FEW : count), 0);
  return counts.includes('[c]') ? Math.max(answered, sum) : sum;
}

function shownOption(code: string, count: Shown, whole: Shown, isSample: boolean): ShownOption {
  if (whole === 0) return { code, count, percent: '[z]' };
  if (count === '[c]' || whole === '[c]') return { code, count, percent: '[c]' };
  const { low, high } = wilson(count, whole);
  const interval: PercentInterval = { low: percentOf(low), high: percentOf(high) };
  return { code, count, percent: percentOf(count, whole), ...(isSample && { interval }) };
}
