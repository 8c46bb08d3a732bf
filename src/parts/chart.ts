import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** How a shape looks: its class in the style sheet, and in files what that comes out as. */
export type Look = string;

/**
 * What pictures are made of. `x` and `width` are per cent of the picture, everything else is in em, so that words keep
 * their size however wide the picture is. A page and a file draw the same shapes.
 */
export type Shape =
  | { kind: 'bar'; x: number; y: number; width: number; height: number; look: Look }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; look: Look }
  | { kind: 'dot'; x: number; y: number; r: number; look: Look }
  | { kind: 'square'; x: number; y: number; side: number; look: Look }
  | { kind: 'words'; x: number; y: number; words: string; anchor: 'start' | 'middle' | 'end'; look: Look };

/** A stripe of a picture under words of its own: one line over all of it, or one over each half. */
export interface Band {
  words?: string | readonly [string, string];
  height: number;
  shapes: readonly Shape[];
  /** What the stripe comes to, and a smaller line below: at its end, where words stand beside it. */
  end?: readonly [string, string];
}

export interface LegendEntry {
  look: Look;
  shape: 'bar' | 'dot' | 'square' | 'line';
  words: string;
}

/** Stripes under a title; several beside each other are small multiples. */
export interface Panel {
  title?: string;
  bands: readonly Band[];
}

/** A picture that says the same as the table beside it. */
export interface Picture {
  /** Names its file: the id of an item, or what the picture is of. */
  id: string;
  /** What it is about; in an overview what it shows. */
  title: string;
  /** A line below the title. */
  subtitle?: string;
  /** Words stand beside the stripes of an overview, above those of any other picture. */
  isOverview?: boolean;
  /** What it shows, in sentences. */
  name: string;
  legend: readonly LegendEntry[];
  /** Words over equal parts of its width. */
  columns?: readonly string[];
  panels: readonly Panel[];
}

/** Rounded, because more digits are more bytes and nothing else. */
export const fine = (value: number): number => Math.round(value * 100) / 100;
const across = (value: number): string => `${fine(value)}%`;
const em = (value: number): string => `${fine(value)}em`;

function drawnShape(shape: Shape): SVGTemplateResult {
  switch (shape.kind) {
    case 'bar':
      return svg`<rect class=${shape.look} x=${across(shape.x)} y=${em(shape.y)} width=${across(shape.width)} height=${em(shape.height)}/>`;
    case 'line':
      return svg`<line class=${shape.look} x1=${across(shape.x1)} y1=${em(shape.y1)} x2=${across(shape.x2)} y2=${em(shape.y2)}/>`;
    case 'dot':
      return svg`<circle class=${shape.look} cx=${across(shape.x)} cy=${em(shape.y)} r=${em(shape.r)}/>`;
    case 'square': {
      const { side } = shape;
      return svg`<svg x=${across(shape.x)} y=${em(shape.y)} overflow="visible"><rect class=${shape.look} x=${em(-side / 2)} y=${em(-side / 2)} width=${em(side)} height=${em(side)}/></svg>`;
    }
    case 'words':
      // A length in em is that of the element it stands on: the smaller words are inside.
      // The edge round the letters must not stand out of the picture.
      return svg`<text x=${across(shape.x)} dx=${shape.anchor === 'start' ? 2 : nothing} y=${em(shape.y)} text-anchor=${shape.anchor}><tspan class=${shape.look}>${shape.words.slice()}</tspan></text>`;
  }
}

/** Shapes as wide as there is room. */
export const drawn = (shapes: readonly Shape[], height: number): TemplateResult =>
  html`<svg class="chart" width="100%" height=${em(height)} aria-hidden="true" focusable="false">
    ${shapes.map(drawnShape)}
  </svg>`;

/**
 * A bar that is recognised without colour too: solid lines along the edges on the side of disagreement, dotted ones in what
 * is neither. They leave the middle free for a number.
 */
export const markedBar = (x: number, y: number, width: number, height: number, look: Look): Shape[] => [
  { kind: 'bar', x, y, width, height, look },
  ...(/^less|^neutral$/.test(look) ? [0.14, 0.86] : []).map((part): Shape => {
    const at = y + height * part;
    return { kind: 'line', x1: x, x2: x + width, y1: at, y2: at, look: `${look} mark` };
  }),
];

/** The shapes of an entry of a legend, in a square of 1.2em. */
export const legendShapes = ({ shape, look }: LegendEntry): Shape[] =>
  shape === 'bar'
    ? markedBar(5, 0.1, 90, 1, look)
    : shape === 'line'
      ? [{ kind: 'line', x1: 50, x2: 50, y1: 0, y2: 1.2, look }]
      : [
          shape === 'dot'
            ? { kind: 'dot', x: 50, y: 0.6, r: look === 'own' ? 0.38 : 0.52, look }
            : { kind: 'square', x: 50, y: 0.6, side: 0.8, look },
        ];

/** What the looks in a picture mean. */
export const legend = (entries: readonly LegendEntry[]): TemplateResult =>
  html`<ul class="legend">
    ${entries.map(
      (entry) =>
        html`<li>
          <svg class="chart" width="1.2em" height="1.2em" aria-hidden="true" focusable="false">
            ${legendShapes(entry).map(drawnShape)}
          </svg>
          ${entry.words}
        </li>`,
    )}
  </ul>`;

/** A picture on the page, named by what it says. Its legend may stand once above several. */
export const figure = ({ name, columns, panels }: Picture, caption: unknown = nothing): TemplateResult =>
  html`<div class="figure" role="img" aria-label=${name}>
    ${caption}
    ${columns ? html`<div class="axis">${columns.map((words) => html`<span>${words}</span>`)}</div>` : nothing}
    ${
      panels.length > 1
        ? html`<div class="panels">${panels.map((panel) => html`<div>${panelOf(panel)}</div>`)}</div>`
        : panels.map(panelOf)
    }
  </div>`;

const panelOf = ({ title, bands }: Panel): TemplateResult =>
  html`${title === undefined ? nothing : html`<p class="panel-title">${title}</p>`}
  ${bands.map(({ words, height, shapes }) => [bandWords(words), drawn(shapes, height)])}`;

const bandWords = (words: Band['words']): unknown =>
  words === undefined
    ? nothing
    : typeof words === 'string'
      ? html`<p class="band">${words}</p>`
      : html`<div class="halves">${words.map((half) => html`<p class="band">${half}</p>`)}</div>`;
