import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../model/questionnaire.js';
import type { Text } from '../../schema/text.js';
import { drawn, type LegendEntry, type Picture, type Shape } from '../../parts/chart.js';
import { pictureName } from '../../parts/picture-name.js';
import { BAR, hiddenBar, type Share, stackedBar } from '../../parts/stacked-bar.js';
import type { ShownItem } from '../../results/disclosure/disclosed.js';
import type { ItemShare } from '../../results/finding.js';
import { outermostFirst, type Sides } from '../../results/sides.js';
import { findingFor, findingWords } from './finding-words.js';
import { outlineOf } from './outline.js';
import { itemSentences, sumWords } from './sentences.js';
import { optionName, type ResultsView, roundName, unsteered } from './view.js';

/** One item of the overview. */
export interface OverviewRow {
  shapes: readonly Shape[];
  /** What share said one of the higher answers, or that it is hidden. */
  sum: string;
  /** What has changed since the earlier round. */
  change: { words: string; sign: string; look: 'better' | 'worse' | 'unclear' } | undefined;
}

/** Three looks are enough: neighbours differ, and the outermost is the fullest. */
const lookOf = (side: 'more' | 'less', fromOutside: number): string => `${side}-${(fromOutside % 3) + 1}`;

/** The answers of a scale with their looks, from the outermost of the higher side to that of the lower. */
function partsOf({ questionnaire }: ResultsView, sides: Sides): { code: string; look: string }[] {
  const { more, less } = outermostFirst(sides, questionnaire);
  return [
    ...more.map((code, i) => ({ code, look: lookOf('more', i) })),
    ...sides.neutral.map((code) => ({ code, look: 'neutral' })),
    ...less.map((code, i) => ({ code, look: lookOf('less', i) })).reverse(),
  ];
}

/** The share of an item in the whole round; undefined of an item without a scale. */
export const shareOf = (view: ResultsView, id: string): ItemShare | undefined =>
  findingFor(view).shares.find((one) => one.id === id);

/** An item as a bar of 100 per cent with what it comes to; undefined of an item without a scale. */
export function overviewRow(view: ResultsView, { item }: Question): OverviewRow | undefined {
  const share = shareOf(view, item.id);
  if (!share) return undefined;
  const own = view.showing.round.all.items.find(({ id }) => id === item.id);
  return { shapes: barOf(view, own, share.sides), sum: sumOf(view, share), change: changeOf(view, share) };
}

function barOf(view: ResultsView, own: ShownItem | undefined, sides: Sides): readonly Shape[] {
  const shares = partsOf(view, sides).map(({ code, look }): Share => {
    const percent = own?.options.find((option) => option.code === code)?.percent;
    return { look, percent: typeof percent === 'number' ? percent : undefined };
  });
  return shares.every(({ percent }) => percent === undefined) ? hiddenBar() : stackedBar(shares);
}

const sumOf = (view: ResultsView, { id, sides, percent }: ItemShare): string =>
  percent === undefined ? view.reader.t.notShown : view.reader.t.sum(percent, sumWords(view, id, sides));

function changeOf(view: ResultsView, { change }: ItemShare): OverviewRow['change'] {
  const { t } = view.reader;
  const { earlier } = view.showing;
  if (!change || !earlier) return undefined;
  if (change === 'hidden') return { words: t.changeHidden, sign: '', look: 'unclear' };
  const { points, verdict } = change;
  if (verdict === 'unclear') return { words: t.couldBeChance, sign: '', look: verdict };
  return {
    words: t.since(points, roundName(view, earlier)),
    sign: points > 0 ? '▲' : '▼',
    look: verdict,
  };
}

/** What the bars mean. */
export function overviewLegend(view: ResultsView): LegendEntry[] {
  const [first] = findingFor(view).shares;
  if (!first) return [];
  return partsOf(view, first.sides).map(({ code, look }) => ({
    look,
    shape: 'bar',
    words: optionName(view, first.id, code),
  }));
}

/** The bar of a row, named by all that the sentences of its item say. */
export const rowBar = (view: ResultsView, question: Question, { shapes }: OverviewRow): TemplateResult => {
  const name = pictureName(view.reader, unsteered(itemSentences(view, question).join(' ')));
  return html`<div
    class="bar"
    role=${name.role ?? nothing}
    aria-label=${name.label ?? nothing}
    aria-hidden=${name.hidden ?? nothing}
  >
    ${drawn(shapes, BAR)}
  </div>`;
};

/** What a row comes to, and what has changed. */
export const rowEnd = ({ sum, change }: OverviewRow): TemplateResult =>
  html`<span class=${`end ${change?.look ?? ''}`}
    ><b>${sum}</b> ${
      change
        ? html`<small
            >${change.sign ? html`<span aria-hidden="true">${change.sign} </span>` : nothing}${change.words}</small
          >`
        : nothing
    }</span
  >`;

/** All items with a scale in one picture, for a file. */
export function overviewPicture(view: ResultsView): Picture {
  const { reader, questionnaire } = view;
  const themes = outlineOf(questionnaire).map(({ title, questions }) => ({
    title,
    rows: questions.flatMap((question) => {
      const row = overviewRow(view, question);
      return row ? [{ question, row }] : [];
    }),
  }));
  const words = (text: Text): string => unsteered(reader.words(text));
  return {
    id: 'overview',
    title: unsteered(findingWords(view).join(' ')) || words(reader.pack.title),
    subtitle: [words(reader.pack.title), roundName(view, view.showing.round)].join(', '),
    name: themes
      .flatMap(({ rows }) => rows)
      .map(({ question, row }) => `${words(question.item.text)} ${row.sum}.`)
      .join(' '),
    legend: overviewLegend(view),
    isOverview: true,
    panels: themes
      .filter(({ rows }) => rows.length > 0)
      .map(({ title, rows }) => ({
        ...(title !== undefined && { title: words(title) }),
        bands: rows.map(({ question, row: { shapes, sum, change } }) => ({
          words: words(question.item.text),
          height: BAR,
          shapes,
          end: [sum, change ? `${change.sign} ${change.words}`.trim() : ''] as const,
        })),
      })),
  };
}
