import { html, nothing, type TemplateResult } from 'lit';
import { middleOf, type RowViews, type View } from '../../model/matrix-views.js';
import { drawn, legend } from '../../parts/chart.js';
import { linkedDots } from '../../parts/linked-dots.js';
import { pictureName } from '../../parts/picture-name.js';
import { say } from '../../parts/words.js';
import { cellId } from '../../schema/matrix-references.js';
import { optionsOf } from '../../schema/walk.js';
import { rowSentences } from './row-sentences.js';
import type { ShownViews } from './shown-views.js';
import type { MatrixView } from './view.js';

/** Linked dots, a panel a row. */
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
  const title = reader.words(one.row.title);
  const { shapes, height } = linkedDots(
    one.cells.map(({ group, own, seen }) => ({
      words: reader.words(group.title),
      own: middleOf(own),
      seen: middleOf(seen),
      agreed: views.agreed && middleOf(views.agreed(cellId(one.row.id, group.id))),
      spread: views.detail === 'each' ? spreadOf(own) : undefined,
    })),
    points.length,
    views.isOne,
  );
  const name = pictureName(reader, [`${title}.`, ...rowSentences(view, views, one)].join(' '));
  return html`<div
    class="panel"
    role=${name.role ?? nothing}
    aria-label=${name.label ?? nothing}
    aria-hidden=${name.hidden ?? nothing}
  >
    <p class="about">${say(reader, one.row.title)}</p>
    <div class="axis">${points.map(({ label }) => html`<span>${say(reader, label)}</span>`)}</div>
    ${drawn(shapes, height)}
  </div>`;
}

/** From where to where a group's own answers go. */
function spreadOf({ counts }: View): readonly [number, number] | undefined {
  const chosen = counts.flatMap((n, i) => (n ? [i] : []));
  const [first, last] = [chosen[0], chosen.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}
