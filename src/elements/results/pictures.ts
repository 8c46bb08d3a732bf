import { shareWords } from '../../i18n/results/numbers.js';
import { BaselineQuestionnaire } from '../../model/baseline-questionnaire.js';
import type { Question } from '../../model/questionnaire.js';
import type { LegendEntry, Picture } from '../../parts/chart.js';
import { type Diverging, divergingBands, type Share } from '../../parts/diverging-bars.js';
import { type Bar, mirroredBands, plainBands } from '../../parts/plain-bars.js';
import type { ShownItem } from '../../results/disclosure/disclosed.js';
import { missingPercent, sidesOf, type Sides } from '../../results/sides.js';
import { MISSING } from '../../results/tally.js';
import { type Column, itemIn } from './shown.js';
import { itemSentences, statementsOf } from './sentences.js';
import { columnName, optionName, type ResultsView, unsteered } from './view.js';

/** An item in each column in which something of it may be drawn. */
type Drawn = readonly { column: Column; own: ShownItem }[];

/** The picture of one item; undefined where there is nothing that may be drawn. */
export function itemPicture(view: ResultsView, question: Question): Picture | undefined {
  const { item } = question;
  const shown = drawnOf(view, item.id);
  if (item.kind === 'text' || !shown.length) return undefined;
  const { questionnaire, reader } = view;
  // Every area asks the same of its statements.
  const area = questionnaire instanceof BaselineQuestionnaire ? questionnaire.areaOf(item.id) : undefined;
  const title = [...(area ? [area.title] : []), item.text].map(reader.words).join(': ');
  const name = unsteered(`${title} ${itemSentences(view, question).join(' ')}`);
  const sides = sidesOf(item, view.questionnaire);
  if (sides && isSurvey(view))
    return {
      title,
      name,
      legend: sidesLegend(view, item.id, sides),
      panels: [
        {
          bands: divergingBands(
            shown.map((one) => diverging(view, one, sides)),
            everyBar(view),
          ),
        },
      ],
    };
  const statements = statementsOf(view, item.id);
  const panels = shown.map(({ column, own }) => ({
    ...(column.kind !== 'all' && { title: columnName(view, column) }),
    bands: statements
      ? mirroredBands(pairs(statements.map(({ codes }) => bars(view, own, codes))))
      : plainBands(bars(view, own)),
  }));
  const legend = statements
    ? statements.map(({ title: words }, i): LegendEntry => ({
        look: i ? 'next' : 'now',
        shape: 'bar',
        words,
      }))
    : [];
  return { title, name, legend, panels };
}

const isSurvey = ({ questionnaire }: ResultsView): boolean => questionnaire.pack.kind === 'survey';

/** Where everything is hidden, or nobody answered, a picture would be of nothing. */
const drawnOf = ({ showing: { columns } }: ResultsView, id: string): Drawn =>
  columns.flatMap((column) => {
    const own = itemIn(column, id);
    return own?.options.some(({ percent }) => typeof percent === 'number') ? [{ column, own }] : [];
  });

const pairs = ([left = [], right = []]: Bar[][]): [Bar | undefined, Bar | undefined][] =>
  (left.length > right.length ? left : right).map((_, i) => [left[i], right[i]]);

const bars = (view: ResultsView, own: ShownItem, codes?: readonly string[]): Bar[] =>
  own.options
    .filter(({ code }) => !codes || codes.includes(code))
    .map(({ code, percent }) => ({
      words: optionName(view, own.id, code),
      percent: typeof percent === 'number' ? percent : undefined,
      instead: String(percent),
    }));

/** Three looks are enough: neighbours differ, and the outermost is the fullest. */
const lookOf = (side: 'more' | 'less', fromOutside: number): string => `${side}-${(fromOutside % 3) + 1}`;

function diverging(
  view: ResultsView,
  { column, own }: { column: Column; own: ShownItem },
  sides: Sides,
): Diverging {
  const percentOf = (code: string): number => {
    const percent = own.options.find((option) => option.code === code)?.percent;
    return typeof percent === 'number' ? percent : 0;
  };
  // A survey's scale begins with the outermost of `more` and ends with that of `less`.
  const more = sides.more.map((code, i): Share => ({ look: lookOf('more', i), percent: percentOf(code) }));
  const less = [...sides.less]
    .reverse()
    .map((code, i): Share => ({ look: lookOf('less', i), percent: percentOf(code) }));
  const isWhole = own.options.every(({ percent }) => typeof percent === 'number');
  const words = [
    ...(column.kind === 'all' ? [] : [columnName(view, column)]),
    ...(isWhole ? [] : [view.reader.t.partHidden]),
  ].join(' – ');
  return {
    ...(words && { words }),
    left: less,
    right: more.reverse(),
    neutral: sides.neutral.map((code) => ({ look: 'neutral', percent: percentOf(code) })),
    missing: MISSING.map((code) => ({ look: 'missing', percent: missingPercent(own, code) })).filter(
      ({ percent }) => percent > 0,
    ),
  };
}

/** Every bar of the page, so that all pictures have one scale. Kept for one drawing of the page. */
function everyBar(view: ResultsView): readonly Diverging[] {
  const { questionnaire, showing } = view;
  const before = scales.get(showing);
  if (before) return before;
  const every = questionnaire.questions.flatMap(({ item, part }) => {
    const sides = part === 'statements' ? sidesOf(item, questionnaire) : undefined;
    return sides ? drawnOf(view, item.id).map((one) => diverging(view, one, sides)) : [];
  });
  scales.set(showing, every);
  return every;
}
const scales = new WeakMap<object, readonly Diverging[]>();

function sidesLegend(view: ResultsView, id: string, sides: Sides): LegendEntry[] {
  const { t } = view.reader;
  const entry = (look: string, words: string): LegendEntry => ({ look, shape: 'bar', words });
  return [
    ...[...sides.less].reverse().map((code, i) => entry(lookOf('less', i), optionName(view, id, code))),
    ...[...sides.more]
      .reverse()
      .map((code, i) => entry(lookOf('more', sides.more.length - 1 - i), optionName(view, id, code))),
    ...sides.neutral.map((code) => entry('neutral', `${optionName(view, id, code)} (${t.neutral})`)),
    entry('missing', t.noAnswer),
  ];
}

/** Who is in each part, as bars. */
export const whoPicture = (view: ResultsView, id: string, title: string): Picture | undefined => {
  const shown = drawnOf(view, id).filter(({ column }) => column.kind !== 'category');
  if (!shown.length) return undefined;
  const told = shown
    .flatMap(({ own }) => bars(view, own))
    .filter(({ percent }) => percent !== undefined)
    .map(({ words, percent = 0 }) => shareWords(words, percent));
  return {
    title,
    name: `${title} ${told.join(' ')}`,
    legend: [],
    panels: shown.map(({ column, own }) => ({
      ...(column.kind !== 'all' && { title: columnName(view, column) }),
      bands: plainBands(bars(view, own)),
    })),
  };
};
