import { html, nothing, type TemplateResult } from 'lit';
import { cellWords, rangeWords } from '../../i18n/numbers.js';
import type { Question } from '../../model/questionnaire.js';
import type { OptionChange } from '../../results/compare.js';
import type { Shown, ShownItem, ShownOption } from '../../results/disclosure/disclosed.js';
import { type Column, itemIn } from './shown.js';
import { breakdownName, columnName, missingWords, optionName, type ResultsView } from './view.js';

/** Columns of a table beside the names of its rows; more would not fit on a phone. */
const COLUMNS = 3;

/** A row of a table: what it is about, and what stands in each column. */
interface Line {
  words: string;
  cells: unknown[];
  /** Stands between the answers and why there are none. */
  isBase?: boolean;
}

/** The numbers of one item, with every kind of missing; several tables where there are many columns. */
export function itemTables(view: ResultsView, { item }: Question, name: string): unknown {
  const columns = view.showing.columns.filter((column) => itemIn(column, item.id));
  if (columns[0]?.kind === 'category') return groupTables(view, item.id, columns, name);
  // Four are two and two, not three and one.
  const width = Math.ceil(columns.length / Math.ceil(columns.length / COLUMNS));
  const starts = columns.map((_, i) => i).filter((i) => i % width === 0);
  return starts.map((start) => itemTable(view, item.id, columns.slice(start, start + width), name));
}

/** One table of the answers and one of why there are none, a row for each group. */
function groupTables(
  view: ResultsView,
  id: string,
  columns: readonly Column[],
  name: string,
): TemplateResult[] {
  const { t } = view.reader;
  const lines = linesOf(view, id, columns, undefined);
  const base = lines.findIndex(({ isBase }) => isBase);
  const parts: [caption: string, lines: readonly Line[]][] = [
    [t.answered, lines.slice(0, base + 1)],
    [t.noAnswer, lines.slice(base + 1)],
  ];
  return parts.map(
    ([caption, heads]) =>
      html`<table class="stack">
        <caption>
          <span class="unseen">${name} </span
          >${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${breakdownName(view, view.showing.by ?? '')}</th>
            ${heads.map(({ words }) => html`<th scope="col"><bdi>${words}</bdi></th>`)}
          </tr>
        </thead>
        <tbody>
          ${columns.map(
            (column, i) =>
              html`<tr>
                <th scope="row"><bdi>${columnName(view, column)}</bdi></th>
                ${heads.map(({ words, cells }) => html`<td data-column=${`${words}: `}>${cells[i]}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>`,
  );
}

function itemTable(view: ResultsView, id: string, columns: readonly Column[], name: string): TemplateResult {
  const { t } = view.reader;
  const changes = changesOf(view, id);
  return html`<table class=${columns.length === 1 ? 'single' : nothing}>
    <caption class="unseen">
      ${name}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.answer}</th>
        ${columns.map((column) => html`<th scope="col"><bdi>${columnName(view, column)}</bdi></th>`)}
        ${changes ? html`<th scope="col">${t.change}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${linesOf(view, id, columns, changes).map(
        ({ words, cells, isBase }) =>
          html`<tr class=${isBase ? 'base' : nothing}>
            <th scope="row"><bdi>${words}</bdi></th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const changesOf = ({ showing: { comparison } }: ResultsView, id: string): OptionChange[] | undefined =>
  comparison && 'items' in comparison ? comparison.items.find((one) => one.id === id)?.options : undefined;

function linesOf(
  view: ResultsView,
  id: string,
  columns: readonly Column[],
  changes: readonly OptionChange[] | undefined,
): Line[] {
  const { t } = view.reader;
  const items = columns.map((column) => itemIn(column, id)!);
  const blank = changes ? [''] : [];
  const counts = (words: string, of: (item: ShownItem) => Shown | undefined, isBase = false): Line => ({
    words,
    cells: [...items.map((item) => of(item) ?? nothing), ...blank],
    isBase,
  });
  /** Left out where it is none everywhere. */
  const ifAny = (line: Line): Line[] => (line.cells.every((cell) => cell === 0 || cell === '') ? [] : [line]);
  const [first] = items;
  const isWords = !first?.options.length;
  return [
    ...(first?.options ?? []).map(({ code }, i) => ({
      words: optionName(view, id, code),
      cells: [
        ...items.map((item) => optionCell(item.options[i])),
        ...(changes ? [changeCell(view, changes[i])] : []),
      ],
    })),
    ...ifAny(counts(t.other, ({ other }) => other)),
    counts(
      t.answered,
      ({ answered, reliability }) => (reliability ? (`${answered} ${reliability}` as '[c]') : answered),
      true,
    ),
    ...missingWords(view).map(([code, words]) =>
      counts(words, ({ missing }) => missing.find((one) => one.code === code)?.count),
    ),
    ...(isWords ? [] : ifAny(counts(t.inWords, ({ words }) => words))),
    counts(t.asked, ({ asked }) => asked),
    ...(first?.marks ?? []).flatMap(({ code }) =>
      ifAny(
        counts(
          t.marks[code as keyof typeof t.marks],
          ({ marks }) => marks?.find((one) => one.code === code)?.count,
        ),
      ),
    ),
    ...(isWords ? [] : ifAny(counts(t.texts, ({ texts }) => texts))),
    ...ifAny(counts(t.notes, ({ notes }) => notes)),
  ];
}

const optionCell = (option: ShownOption | undefined): unknown => {
  if (!option) return nothing;
  const { count, percent, interval } = option;
  if (typeof percent !== 'number' || typeof count !== 'number') return percent;
  return html`${cellWords(percent, count)}${interval ? html` <small>${rangeWords(interval.low, interval.high)}</small>` : nothing}`;
};

function changeCell({ reader: { t } }: ResultsView, change: OptionChange | undefined): unknown {
  if (!change) return nothing;
  const { points, verdict } = change;
  if (typeof points !== 'number') return points;
  const isTold = verdict !== undefined && verdict !== 'no-sample';
  return html`${t.points(points)}${isTold ? html` <small>${t.verdicts[verdict]}</small>` : nothing}`;
}
