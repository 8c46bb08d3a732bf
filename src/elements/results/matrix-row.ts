import type { TemplateResult } from 'lit';
import { small } from '../../i18n/small.js';
import { type Gap, type Middle, middleOf, widestGap } from '../../model/matrix-views.js';
import type { LegendEntry, Picture, Shape } from '../../parts/chart.js';
import { DUMBBELL, dumbbell, type Positions } from '../../parts/dumbbell.js';
import { type NamedLane, namedLanes } from '../../parts/lanes.js';
import { pictureName } from '../../parts/picture-name.js';
import { hiddenLane } from '../../parts/stacked-bar.js';
import type { ShownItem } from '../../results/disclosure/disclosed.js';
import { ANSWER_AS, cellId } from '../../schema/matrix-references.js';
import type { MatrixGroup, MatrixPack, Row } from '../../schema/matrix.js';
import { optionsOf } from '../../schema/walk.js';
import { say } from '../../parts/words.js';
import { itemIn } from './shown.js';
import { isolated, type ResultsView } from './view.js';

/** What each group says of itself in one row, and what the others say of it, as far as both may be shown. */
export interface RowLanes {
  lanes: readonly (Positions & { words: string })[];
  sentences: readonly string[];
  gap: Gap | undefined;
}

/** Whether the answers stand beside each other by the group that people answer as. */
export const isByGroup = ({ showing }: ResultsView): boolean => showing.by === ANSWER_AS;

const scaleOf = ({ questionnaire }: ResultsView) =>
  optionsOf({ kind: 'scale', id: '', text: '' }, questionnaire.pack);

export function rowLanes(view: ResultsView, row: Row): RowLanes {
  const { reader } = view;
  const { t, packLang } = reader;
  const labels = scaleOf(view).map(({ label }) => small(reader.words(label), packLang));
  const words = ({ low, high }: Middle): string =>
    low === high ? labels[low]! : t.between(labels[low]!, labels[high]!);
  const { groups } = view.questionnaire.pack as MatrixPack;
  const lanes = groups.map((group) => laneOf(view, row, group));
  const sentences = lanes.flatMap(({ words: name, own, seen }) => [
    own ? t.says(name, words(own)) : t.noMiddle(name),
    ...(seen ? [t.others(name, words(seen))] : []),
  ]);
  return { lanes, sentences, gap: widestGap(lanes) };
}

function laneOf(view: ResultsView, row: Row, group: MatrixGroup): RowLanes['lanes'][number] {
  const id = cellId(row.id, group.id);
  const of = (isOwn: boolean): ShownItem[] =>
    view.showing.columns
      .filter(({ code }) => (code === group.id) === isOwn)
      .flatMap((column) => itemIn(column, id) ?? []);
  return { words: view.reader.words(group.title), own: middleIn(of(true)), seen: middleIn(of(false)) };
}

/** The middle answer of the published counts; undefined where one of them is hidden, as it might move the middle. */
function middleIn(items: readonly ShownItem[]): Middle | undefined {
  const asked = items.filter((item) => item.asked !== 0);
  const counts = (asked[0]?.options ?? []).map((_, i) =>
    asked.reduce((sum, { options }) => {
      const count = options[i]?.count;
      return typeof count === 'number' ? sum + count : NaN;
    }, 0),
  );
  if (!counts.length || counts.some(Number.isNaN)) return undefined;
  return middleOf({ base: 0, counts, missing: {} });
}

/** The widest gap of all rows in one or two sentences; none where nothing can be compared, or all are level. */
export function gapWords(view: ResultsView, rows: readonly { row: Row; told: RowLanes }[]): string[] {
  const { t, packLang, words } = view.reader;
  const [first] = [...rows].sort((a, b) => (b.told.gap?.steps ?? 0) - (a.told.gap?.steps ?? 0));
  if (!first?.told.gap?.steps) return [];
  const { lanes, gap } = first.told;
  const labels = scaleOf(view).map(({ label }) => small(words(label), packLang));
  const said = ({ low, high }: Middle): string =>
    low === high ? labels[low]! : t.between(labels[low]!, labels[high]!);
  const [one, two] = gap.between.map((i) => lanes[i]!);
  return [
    t.biggestGap(isolated(words(first.row.title))),
    two
      ? t.groupsSay(one!.words, said(one!.own!), two.words, said(two.own!))
      : t.othersDiffer(one!.words, said(one!.own!), said(one!.seen!)),
  ];
}

/** What the dots of a matrix mean. */
export const gapLegend = ({ reader: { t } }: ResultsView): LegendEntry[] => [
  { look: 'own', shape: 'dot', words: t.legendOwn },
  { look: 'seen', shape: 'dot', words: t.legendSeen },
];

/** One lane a group; where nothing of it may be shown, that is drawn. */
function laneShapes(view: ResultsView, lane: RowLanes['lanes'][number], points: number): Shape[] {
  const { own, seen } = lane;
  if (!own && !seen) return hiddenLane(DUMBBELL * 0.6);
  const steps = widestGap([lane])?.steps;
  return dumbbell(lane, points, steps ? view.reader.t.apart(steps) : undefined);
}

/** Dumbbells of one row on the page. */
export function rowDumbbells(view: ResultsView, row: Row, { lanes, sentences }: RowLanes): TemplateResult {
  const { reader } = view;
  const points = scaleOf(view);
  return namedLanes(
    pictureName(reader, `${reader.words(row.title)}. ${sentences.join(' ')}`),
    lanes.map((lane): NamedLane => ({
      name: lane.words,
      shapes: laneShapes(view, lane, points.length),
      height: DUMBBELL,
    })),
    points.map(({ label }) => say(reader, label)),
  );
}

/** The same for a file. */
export function rowPicture(view: ResultsView, row: Row, { lanes, sentences }: RowLanes): Picture {
  const { reader } = view;
  const points = scaleOf(view);
  const title = reader.words(row.title);
  return {
    id: row.id,
    title,
    name: `${title}. ${sentences.join(' ')}`,
    legend: gapLegend(view),
    isOverview: true,
    columns: points.map(({ label }) => reader.words(label)),
    panels: [
      {
        bands: lanes.map((lane) => ({
          words: lane.words,
          height: DUMBBELL,
          shapes: laneShapes(view, lane, points.length),
        })),
      },
    ],
  };
}
