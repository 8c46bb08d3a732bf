import { small } from '../../i18n/small.js';
import { type Middle, middleOf } from '../../model/matrix-views.js';
import type { Picture } from '../../parts/chart.js';
import { type Lane, linkedDots } from '../../parts/linked-dots.js';
import type { ShownItem } from '../../results/disclosure/disclosed.js';
import { ANSWER_AS, cellId } from '../../schema/matrix-references.js';
import type { MatrixGroup, MatrixPack, Row } from '../../schema/matrix.js';
import { optionsOf } from '../../schema/walk.js';
import { itemIn } from './shown.js';
import type { ResultsView } from './view.js';

/** What each group says of itself in one row, and what the others say of it, as far as both may be shown. */
export interface RowLanes {
  lanes: readonly Lane[];
  sentences: readonly string[];
  /** Points of the scale between the groups that are furthest apart. */
  difference: number;
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
  const places = lanes.flatMap(({ own, seen }) => {
    const middle = own ?? seen;
    return middle ? [(middle.low + middle.high) / 2] : [];
  });
  const difference = places.length > 1 ? Math.max(...places) - Math.min(...places) : -1;
  return { lanes, sentences, difference };
}

function laneOf(view: ResultsView, row: Row, group: MatrixGroup): Lane {
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

/** Linked dots of one row; undefined where no group has a dot. */
export function rowPicture(view: ResultsView, row: Row, { lanes, sentences }: RowLanes): Picture | undefined {
  if (!lanes.some(({ own, seen }) => own ?? seen)) return undefined;
  const { reader } = view;
  const points = scaleOf(view);
  const title = reader.words(row.title);
  return {
    id: row.id,
    title,
    name: `${title}. ${sentences.join(' ')}`,
    legend: [
      { look: 'own', shape: 'dot', words: reader.t.legendOwn },
      { look: 'seen', shape: 'dot', words: reader.t.legendSeen },
    ],
    columns: points.map(({ label }) => reader.words(label)),
    panels: [{ bands: [linkedDots(lanes, points.length)] }],
  };
}
