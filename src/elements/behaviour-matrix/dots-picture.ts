import { html, type TemplateResult } from 'lit';
import { middleOf, type RowViews, type View, widestGap } from '../../model/matrix-views.js';
import { legend } from '../../parts/chart.js';
import { DUMBBELL, dumbbell } from '../../parts/dumbbell.js';
import { namedLanes } from '../../parts/lanes.js';
import { pictureName } from '../../parts/picture-name.js';
import { say } from '../../parts/words.js';
import { cellId } from '../../schema/matrix-references.js';
import { optionsOf } from '../../schema/walk.js';
import { rowSentences } from './row-sentences.js';
import type { ShownViews } from './shown-views.js';
import type { MatrixView } from './view.js';

/** Dumbbells, a panel a row. */
export function dotsPicture(view: MatrixView, views: ShownViews): TemplateResult {
  const { t } = view.reader;
  return html`${legend([
      { look: 'own', shape: 'dot', words: t.legendOwn },
      { look: 'seen', shape: 'dot', words: t.legendSeen },
      ...(views.agreed ? [{ look: 'agreed', shape: 'square' as const, words: t.legendAgreed }] : []),
    ])}
    <div class="panels">${views.rows.map((one) => panel(view, views, one))}</div>`;
}

function panel(view: MatrixView, views: ShownViews, one: RowViews): TemplateResult {
  const { reader } = view;
  const points = optionsOf({ kind: 'scale', id: '', text: '' }, reader.pack);
  const label = pictureName(
    reader,
    [`${reader.words(one.row.title)}.`, ...rowSentences(view, views, one)].join(' '),
  );
  const lanes = one.cells.map(({ group, own, seen }) => {
    const positions = {
      own: middleOf(own),
      seen: middleOf(seen),
      agreed: views.agreed && middleOf(views.agreed(cellId(one.row.id, group.id))),
      spread: views.detail === 'each' ? spreadOf(own) : undefined,
    };
    const steps = widestGap([positions])?.steps;
    return {
      name: say(reader, group.title),
      shapes: dumbbell(positions, points.length, steps ? reader.t.stepsApart(steps) : undefined),
      height: DUMBBELL,
    };
  });
  return html`<div class="panel">
    <p class="about">${say(reader, one.row.title)}</p>
    ${namedLanes(
      label,
      lanes,
      points.map((point) => say(reader, point.label)),
    )}
  </div>`;
}

/** From where to where a group's own answers go. */
function spreadOf({ counts }: View): readonly [number, number] | undefined {
  const chosen = counts.flatMap((n, i) => (n ? [i] : []));
  const [first, last] = [chosen[0], chosen.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}
