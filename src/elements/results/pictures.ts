import { shareWords } from '../../i18n/numbers.js';
import { BaselineQuestionnaire } from '../../model/baseline-questionnaire.js';
import type { Question } from '../../model/questionnaire.js';
import type { LegendEntry, Picture } from '../../parts/chart.js';
import { type Bar, pairedBands, plainBands } from '../../parts/plain-bars.js';
import type { ShownItem } from '../../results/disclosure/disclosed.js';
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
  const statements = statementsOf(view, item.id);
  const panels = shown.map(({ column, own }) => ({
    ...(column.kind !== 'all' && { title: columnName(view, column) }),
    bands: statements
      ? pairedBands(pairs(statements.map(({ codes }) => bars(view, own, codes))))
      : plainBands(bars(view, own)),
  }));
  const legend = statements
    ? statements.map(({ title: words }, i): LegendEntry => ({
        look: i ? 'next' : 'now',
        shape: 'bar',
        words,
      }))
    : [];
  return { id: item.id, title, name, legend, panels };
}

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

/** Who is in each part, as bars. */
export const whoPicture = (view: ResultsView, id: string, title: string): Picture | undefined => {
  const shown = drawnOf(view, id).filter(({ column }) => column.kind !== 'category');
  if (!shown.length) return undefined;
  const told = shown
    .flatMap(({ own }) => bars(view, own))
    .filter(({ percent }) => percent !== undefined)
    .map(({ words, percent = 0 }) => shareWords(words, percent));
  return {
    id,
    title,
    name: `${title} ${told.join(' ')}`,
    legend: [],
    panels: shown.map(({ column, own }) => ({
      ...(column.kind !== 'all' && { title: columnName(view, column) }),
      bands: plainBands(bars(view, own)),
    })),
  };
};
