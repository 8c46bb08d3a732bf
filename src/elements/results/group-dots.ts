import type { TemplateResult } from 'lit';
import type { Question } from '../../model/questionnaire.js';
import type { LegendEntry, Picture, Shape } from '../../parts/chart.js';
import { namedLanes } from '../../parts/lanes.js';
import { pictureName } from '../../parts/picture-name.js';
import { hiddenLane } from '../../parts/stacked-bar.js';
import { partOf } from '../../results/sides.js';
import { findingFor } from './finding-words.js';
import { shareOf } from './overview.js';
import { itemSentences, sumWords } from './sentences.js';
import { itemIn } from './shown.js';
import { columnName, type ResultsView, unsteered } from './view.js';

/** Height of a lane in em. */
const LANE = 1.5;
const MIDDLE = LANE / 2;
/** Per cent of the width kept free at both ends, so that a dot at 0 or 100 is not cut. */
const EDGE = 3;

/** One group: its share as a dot on a line from 0 to 100 per cent. */
interface GroupLane {
  name: string;
  value: string;
  shapes: readonly Shape[];
}

const place = (percent: number): number => EDGE + (percent * (100 - 2 * EDGE)) / 100;

/**
 * The share of each group on a lane of its own, that of everyone as a line through all of them; undefined of an item
 * without a scale.
 */
export function groupLanes(view: ResultsView, id: string): readonly GroupLane[] | undefined {
  const share = shareOf(view, id);
  if (!share) return undefined;
  const { t } = view.reader;
  return view.showing.columns.map((column) => {
    const own = itemIn(column, id);
    const percent = own && partOf(own, share.sides.more)?.percent;
    const everyone: Shape[] =
      share.percent === undefined
        ? []
        : [
            {
              kind: 'line',
              x1: place(share.percent),
              x2: place(share.percent),
              y1: 0,
              y2: LANE,
              look: 'everyone',
            },
          ];
    return {
      name: columnName(view, column),
      value: percent === undefined ? t.notShown : `${percent}%`,
      shapes:
        percent === undefined
          ? hiddenLane(LANE * 0.7)
          : [
              { kind: 'line', x1: EDGE, x2: 100 - EDGE, y1: MIDDLE, y2: MIDDLE, look: 'point' },
              ...[0, 50, 100].map((tick): Shape => {
                const x = place(tick);
                return { kind: 'line', x1: x, x2: x, y1: MIDDLE - 0.2, y2: MIDDLE + 0.2, look: 'point' };
              }),
              ...everyone,
              { kind: 'dot', x: place(percent), y: MIDDLE, r: 0.42, look: 'own' },
            ],
    };
  });
}

/** What the dots and the line mean; nothing where no item has a scale. */
export function groupLegend(view: ResultsView): LegendEntry[] {
  const { t } = view.reader;
  const [share] = findingFor(view).shares;
  if (!share) return [];
  const words = sumWords(view, share.id, share.sides);
  return [
    { look: 'own', shape: 'dot', words: t.legendGroup(words) },
    { look: 'everyone', shape: 'line', words: t.legendEveryone },
  ];
}

/** The lanes of one item, named by what its sentences say. */
export const groupDots = (
  view: ResultsView,
  question: Question,
  lanes: readonly GroupLane[],
): TemplateResult =>
  namedLanes(
    pictureName(view.reader, unsteered(itemSentences(view, question).join(' '))),
    lanes.map((lane) => ({ ...lane, height: LANE })),
  );

/** The same for a file. */
export function groupPicture(view: ResultsView, { item }: Question, lanes: readonly GroupLane[]): Picture {
  const title = unsteered(view.reader.words(item.text));
  const sentence = lanes.map(({ name, value }) => `${unsteered(name)}: ${value}.`).join(' ');
  return {
    id: item.id,
    title,
    name: `${title} ${sentence}`,
    legend: groupLegend(view),
    isOverview: true,
    panels: [
      {
        bands: lanes.map(({ name, value, shapes }) => ({
          words: unsteered(name),
          height: LANE,
          shapes,
          end: [value, ''] as const,
        })),
      },
    ],
  };
}
