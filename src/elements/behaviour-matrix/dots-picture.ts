import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import {
  type CellViews,
  type Middle,
  middleOf,
  pointOf,
  type RowViews,
  type View,
} from '../../model/matrix-views.js';
import { say } from '../../parts/words.js';
import { cellId } from '../../schema/matrix-references.js';
import { optionsOf } from '../../schema/walk.js';
import { rowSentences } from './row-sentences.js';
import type { ShownViews } from './shown-views.js';
import type { MatrixView } from './view.js';

/** Height of a group's lane in em: its name, and its dots below. */
const LANE = 3.4;
const NAME = 1.2;
const DOTS = 2.35;

/**
 * Linked dots, a panel a row: each group on a lane of its own, what it says of itself as a full dot, what is seen of it as
 * a ring, and the full dots of the groups joined. Lengths are in per cent and em, so that words keep their size.
 */
export function dotsPicture(view: MatrixView, views: ShownViews): TemplateResult {
  const { t } = view.reader;
  return html`<ul class="legend">
      <li>${sign('own')} ${t.legendOwn}</li>
      <li>${sign('seen')} ${t.legendSeen}</li>
      ${views.agreed ? html`<li>${sign('agreed')} ${t.legendAgreed}</li>` : nothing}
    </ul>
    <div class="panels">${views.rows.map((one) => panel(view, views, one))}</div>`;
}

const sign = (kind: Mark): TemplateResult =>
  html`<svg width="1.2em" height="1.2em" aria-hidden="true" focusable="false">
    ${mark(kind, '50%', 0.6)}
  </svg>`;

type Mark = 'own' | 'seen' | 'agreed';

/** A full dot, a ring that goes round it where both are the same, a square: told apart without colour. */
const mark = (kind: Mark, x: string, y: number): SVGTemplateResult =>
  kind === 'agreed'
    ? svg`<g class="agreed"><svg x=${x} y="${y}em" overflow="visible"><rect x="-0.4em" y="-0.4em" width="0.8em" height="0.8em"/></svg></g>`
    : svg`<circle class=${kind} cx=${x} cy="${y}em" r=${kind === 'own' ? '0.38em' : '0.58em'}/>`;

function panel(view: MatrixView, views: ShownViews, one: RowViews): TemplateResult {
  const { reader } = view;
  const points = optionsOf({ kind: 'scale', id: '', text: '' }, reader.pack);
  const x = (place: number): string => `${((place + 0.5) / points.length) * 100}%`;
  const height = one.cells.length * LANE;
  const title = reader.words(one.row.title);
  return html`<div
    class="panel"
    role="img"
    aria-label=${[`${title}.`, ...rowSentences(view, views, one)].join(' ')}
  >
    <p class="about">${say(reader, one.row.title)}</p>
    <div class="axis">${points.map(({ label }) => html`<span>${say(reader, label)}</span>`)}</div>
    <svg width="100%" height="${height}em" focusable="false">
      ${points.map((_, i) => svg`<line class="point" x1=${x(i)} x2=${x(i)} y1="0" y2="100%"/>`)}
      ${links(one.cells, views.isOne, x)} ${one.cells.map((cell, i) => lane(view, views, one, cell, i, x))}
    </svg>
  </div>`;
}

type Place = (point: number) => string;

/** Joins the dots of the groups from lane to lane: what they say of themselves, or all that one person says. */
function links(cells: readonly CellViews[], isOne: boolean, x: Place): SVGTemplateResult[] {
  const dots = cells.flatMap(({ own, seen }, i) => {
    const middle = middleOf(own) ?? (isOne ? middleOf(seen) : undefined);
    return middle ? [{ x: x(pointOf(middle)), y: i * LANE + DOTS }] : [];
  });
  return dots
    .slice(1)
    .map(
      (to, i) => svg`<line class="joined" x1=${dots[i]!.x} y1="${dots[i]!.y}em" x2=${to.x} y2="${to.y}em"/>`,
    );
}

function lane(
  { reader }: MatrixView,
  views: ShownViews,
  { row }: RowViews,
  { group, own, seen }: CellViews,
  i: number,
  x: Place,
): SVGTemplateResult {
  const top = i * LANE;
  const y = top + DOTS;
  const [of, by] = [middleOf(own), middleOf(seen)];
  const agreed = views.agreed && middleOf(views.agreed(cellId(row.id, group.id)));
  const at = (kind: Mark, middle: Middle | undefined): unknown =>
    middle ? mark(kind, x(pointOf(middle)), y) : nothing;
  return svg`<text x="2" y="${top + NAME}em">${reader.words(group.title)}</text>
    ${of && by ? svg`<line class="gap" x1=${x(pointOf(of))} x2=${x(pointOf(by))} y1="${y}em" y2="${y}em"/>` : nothing}
    ${views.detail === 'each' ? spread(own, x, y) : nothing}
    ${at('own', of)} ${at('seen', by)} ${at('agreed', agreed)}`;
}

/** From where to where a group's own answers go, where they differ. */
function spread({ counts }: View, x: Place, y: number): unknown {
  const chosen = counts.flatMap((n, i) => (n ? [i] : []));
  const [first, last] = [chosen[0], chosen.at(-1)];
  return first === undefined || last === undefined || first === last
    ? nothing
    : svg`<line class="spread" x1=${x(first)} x2=${x(last)} y1="${y}em" y2="${y}em"/>`;
}
