import { html, nothing, type TemplateResult } from 'lit';
import { drawn, type Shape } from './chart.js';

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
 * @param label all that the picture says, for people who do not see it
 * @param points words over equal parts of the stripes
 */
export const namedLanes = (
  label: string,
  lanes: readonly NamedLane[],
  points: readonly unknown[] = [],
): TemplateResult =>
  html`<div class="lanes" role="img" aria-label=${label}>
    ${
      points.length
        ? html`<div class="lane">
            <span></span>
            <div class="axis">${points.map((words) => html`<span>${words}</span>`)}</div>
          </div>`
        : nothing
    }
    ${lanes.map(
      ({ name, shapes, height, value }) =>
        html`<div class="lane">
          <bdi>${name}</bdi>${drawn(shapes, height)}${value === undefined ? nothing : html`<b>${value}</b>`}
        </div>`,
    )}
  </div>`;
