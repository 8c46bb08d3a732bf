import { html, nothing, type TemplateResult } from 'lit';
import { drawn, type Shape } from './chart.js';
import type { PictureName } from './picture-name.js';

/** A name, a stripe of a picture beside it, and what it comes to, if that is told. */
export interface NamedLane {
  name: unknown;
  shapes: readonly Shape[];
  /** In em. */
  height: number;
  value?: string;
}

/**
 * Lanes below each other as one picture, their names in a column of their own.
 *
 * @param name all that the picture says, for people who do not see it
 * @param points words over equal parts of the stripes
 */
export const namedLanes = (
  name: PictureName,
  lanes: readonly NamedLane[],
  points: readonly unknown[] = [],
): TemplateResult =>
  html`<div
    class="lanes"
    role=${name.role ?? nothing}
    aria-label=${name.label ?? nothing}
    aria-hidden=${name.hidden ?? nothing}
  >
    ${
      points.length
        ? html`<div class="lane">
            <span></span>
            <div class="axis">${points.map((words) => html`<span>${words}</span>`)}</div>
          </div>`
        : nothing
    }
    ${lanes.map(
      (lane) =>
        html`<div class="lane">
          <bdi>${lane.name}</bdi
          >${drawn(lane.shapes, lane.height)}${lane.value === undefined ? nothing : html`<b>${lane.value}</b>`}
        </div>`,
    )}
  </div>`;
