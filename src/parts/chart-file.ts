import { fine, type Picture } from './chart.js';
import { type Mark, type Sheet, sheetOf } from './chart-layout.js';

/** What a look comes out as. */
interface Paint {
  fill: string | undefined;
  stroke: string | undefined;
  width: number;
  dashes: readonly number[];
  opacity: number;
}

interface Inks {
  of: (look: string, kind: Mark['kind']) => Paint;
  words: string;
  font: string;
}

/** Drawn on a white sheet, whatever the scheme of the page: files go into documents and onto slides. */
const PAPER = '#ffffff';
/** Pixels of a file for each of the picture's. */
const SHARP = 2;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A picture as a file of its own, in the colours that the page gives it. Nothing is loaded: the sheet is written out, or
 * painted mark by mark, so that it works under any policy, without `data:` images.
 *
 * @param root where the style sheet of the pictures holds
 * @param notes lines of small words below
 * @returns SVG as text, PNG as a data address
 */
export function pictureFile(
  picture: Picture,
  type: 'svg' | 'png',
  root: ParentNode & Node,
  notes: readonly string[],
): string {
  const box = document.createElement('div');
  box.className = 'files';
  root.append(box);
  try {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('this browser draws nothing on a canvas');
    const inks = inksIn(box, context);
    const sheet = sheetOf(picture, notes, (words, size, bold) => {
      context.font = fontOf(inks, size, bold);
      return context.measureText(words).width;
    });
    return type === 'svg' ? svgOf(sheet, picture.name, inks) : pngOf(sheet, canvas, context, inks);
  } finally {
    box.remove();
  }
}

/** Words are in the colour of the page, but on a bar in one that can be read there. */
const wordsInk = (inks: Inks, look: string | undefined): string =>
  (look === undefined ? undefined : inks.of(look, 'words').fill) ?? inks.words;

const fontOf = ({ font }: Inks, size: number, bold: boolean): string =>
  `${bold ? 'bold ' : ''}${size}px ${font}`;

/** Asks the style sheet how each look comes out here, once for each. */
function inksIn(box: HTMLElement, context: CanvasRenderingContext2D): Inks {
  const known = new Map<string, Paint>();
  const chart = document.createElementNS(SVG, 'svg');
  chart.setAttribute('class', 'chart');
  box.append(chart);
  const of = (look: string, kind: Mark['kind']): Paint => {
    const key = `${kind} ${look}`;
    const before = known.get(key);
    if (before) return before;
    const names = { bar: 'rect', line: 'line', dot: 'circle', words: 'tspan' };
    const probe = document.createElementNS(SVG, names[kind]);
    probe.setAttribute('class', look);
    chart.append(probe);
    const style = getComputedStyle(probe);
    const paint: Paint = {
      fill: hex(context, style.fill),
      stroke: hex(context, style.stroke),
      width: parseFloat(style.strokeWidth) || 1,
      dashes: (style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number),
      opacity: Number(style.opacity),
    };
    known.set(key, paint);
    return paint;
  };
  const { color, fontFamily } = getComputedStyle(box);
  return { of, words: hex(context, color) ?? '#000000', font: fontFamily };
}

/** Colours as every program reads them: a browser may say `color(srgb …)`, which most others do not know. */
function hex(context: CanvasRenderingContext2D, colour: string): string | undefined {
  if (colour === 'none') return undefined;
  context.fillStyle = PAPER;
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[r, g, b].map((n) => n.toString(16).padStart(2, '0')).join('')}`;
}

/** Text that XML takes, whatever stood in a label. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function svgOf({ width, height, marks }: Sheet, name: string, inks: Inks): string {
  const paint = (look: string, kind: Mark['kind']): string => {
    const { fill, stroke, width: line, dashes, opacity } = inks.of(look, kind);
    return [
      `fill="${kind === 'line' ? 'none' : (fill ?? 'none')}"`,
      ...(stroke ? [`stroke="${stroke}" stroke-width="${line}"`] : []),
      ...(stroke && dashes.length ? [`stroke-dasharray="${dashes.join(' ')}"`] : []),
      ...(opacity < 1 ? [`opacity="${opacity}"`] : []),
    ].join(' ');
  };
  const lines = marks.map((mark) => {
    switch (mark.kind) {
      case 'bar':
        return `<rect x="${fine(mark.x)}" y="${fine(mark.y)}" width="${fine(mark.width)}" height="${fine(mark.height)}" ${paint(mark.look, 'bar')}/>`;
      case 'line':
        return `<line x1="${fine(mark.x1)}" y1="${fine(mark.y1)}" x2="${fine(mark.x2)}" y2="${fine(mark.y2)}" ${paint(mark.look, 'line')}/>`;
      case 'dot':
        return `<circle cx="${fine(mark.x)}" cy="${fine(mark.y)}" r="${fine(mark.r)}" ${paint(mark.look, 'dot')}/>`;
      case 'words':
        return `<text x="${fine(mark.x)}" y="${fine(mark.y)}" font-size="${fine(mark.size)}"${mark.bold ? ' font-weight="bold"' : ''} text-anchor="${mark.anchor}" fill="${wordsInk(inks, mark.look)}">${escaped(mark.words)}</text>`;
    }
  });
  return `<svg xmlns="${SVG}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escaped(inks.font)}">
<title>${escaped(name)}</title>
<rect width="100%" height="100%" fill="${PAPER}"/>
${lines.join('\n')}
</svg>
`;
}

function pngOf(
  { width, height, marks }: Sheet,
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  inks: Inks,
): string {
  // Asked before the canvas takes its size, which clears it.
  for (const mark of marks) if (mark.look !== undefined) inks.of(mark.look, mark.kind);
  canvas.width = width * SHARP;
  canvas.height = height * SHARP;
  context.scale(SHARP, SHARP);
  context.fillStyle = PAPER;
  context.fillRect(0, 0, width, height);
  for (const mark of marks) paintMark(context, mark, inks);
  return canvas.toDataURL('image/png');
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, inks: Inks): void {
  if (mark.kind === 'words') {
    context.globalAlpha = 1;
    context.fillStyle = wordsInk(inks, mark.look);
    context.font = fontOf(inks, mark.size, mark.bold);
    context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
    context.fillText(mark.words, mark.x, mark.y);
    return;
  }
  const { fill, stroke, width, dashes, opacity } = inks.of(mark.look, mark.kind);
  context.globalAlpha = opacity;
  context.lineWidth = width;
  context.setLineDash([...dashes]);
  context.beginPath();
  if (mark.kind === 'bar') context.rect(mark.x, mark.y, mark.width, mark.height);
  else if (mark.kind === 'dot') context.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
  else {
    context.moveTo(mark.x1, mark.y1);
    context.lineTo(mark.x2, mark.y2);
  }
  if (fill && mark.kind !== 'line') {
    context.fillStyle = fill;
    context.fill();
  }
  if (stroke) {
    context.strokeStyle = stroke;
    context.stroke();
  }
}
