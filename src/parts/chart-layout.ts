import { legendShapes, type Picture, type Shape } from './chart.js';

/** A shape in pixels, or words with their size. */
export type Mark =
  | { kind: 'bar'; x: number; y: number; width: number; height: number; look: string }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; look: string }
  | { kind: 'dot'; x: number; y: number; r: number; look: string }
  | {
      kind: 'words';
      x: number;
      y: number;
      words: string;
      anchor: 'start' | 'middle' | 'end';
      size: number;
      bold: boolean;
    };

export interface Sheet {
  width: number;
  height: number;
  marks: readonly Mark[];
}

/** Where words stand, if not on a line of their own. */
interface Placing {
  size?: number;
  bold?: boolean;
  x?: number;
  width?: number;
  anchor?: 'start' | 'middle' | 'end';
  top?: number;
}

const WIDTH = 760;
const EDGE = 24;
const EM = 16;
const INNER = WIDTH - 2 * EDGE;

/**
 * A picture laid out on a sheet of its own: its title, what its looks mean, and lines of small words below.
 *
 * @param widthOf how wide words come out in pixels
 */
export function sheetOf(
  picture: Picture,
  notes: readonly string[],
  widthOf: (words: string, size: number, bold: boolean) => number,
): Sheet {
  const marks: Mark[] = [];
  let y = EDGE;

  /** Words that break into lines, one after another. */
  function put(
    words: string,
    { size = EM, bold = false, x = EDGE, width = INNER, anchor = 'start', top = y }: Placing = {},
  ): number {
    let at = top;
    for (const line of linesOf(words, width, (part) => widthOf(part, size, bold))) {
      at += size * 1.35;
      marks.push({ kind: 'words', x, y: at - size * 0.3, words: line, anchor, size, bold });
    }
    return at;
  }
  const shape = (one: Shape, left: number, top: number, width: number): void => {
    const across = (value: number): number => left + (value * width) / 100;
    const down = (value: number): number => top + value * EM;
    switch (one.kind) {
      case 'bar':
        marks.push({
          ...one,
          x: across(one.x),
          y: down(one.y),
          width: (one.width * width) / 100,
          height: one.height * EM,
        });
        break;
      case 'line':
        marks.push({ ...one, x1: across(one.x1), x2: across(one.x2), y1: down(one.y1), y2: down(one.y2) });
        break;
      case 'dot':
        marks.push({ ...one, x: across(one.x), y: down(one.y), r: one.r * EM });
        break;
      case 'square': {
        const side = one.side * EM;
        marks.push({
          kind: 'bar',
          x: across(one.x) - side / 2,
          y: down(one.y) - side / 2,
          width: side,
          height: side,
          look: one.look,
        });
        break;
      }
      case 'words':
        marks.push({
          kind: 'words',
          x: across(one.x),
          y: down(one.y),
          words: one.words,
          anchor: one.anchor,
          size: EM * 0.85,
          bold: false,
        });
    }
  };

  y = put(picture.title, { size: 18, bold: true }) + EM;
  for (const entry of picture.legend) {
    for (const one of legendShapes(entry)) shape(one, EDGE, y, 1.2 * EM);
    y = put(entry.words, { size: 14, x: EDGE + 1.7 * EM, width: INNER - 2 * EM }) + 4;
  }
  if (picture.legend.length) y += EM * 0.6;
  if (picture.columns) {
    const width = INNER / picture.columns.length;
    const ends = picture.columns.map((words, i) =>
      put(words, { size: 13, x: EDGE + (i + 0.5) * width, width: width - 8, anchor: 'middle' }),
    );
    y = Math.max(...ends) + EM * 0.4;
  }
  for (const { title, bands } of picture.panels) {
    if (title !== undefined) y = put(title, { bold: true }) + 4;
    for (const { words, height, shapes } of bands) {
      if (typeof words === 'string') y = put(words, { size: 14 });
      else if (words) {
        const width = INNER / 2 - EM;
        const left = put(words[0], { size: 14, x: EDGE + width, width, anchor: 'end' });
        y = Math.max(left, put(words[1], { size: 14, x: EDGE + INNER / 2 + EM, width }));
      }
      for (const one of shapes) shape(one, EDGE, y, INNER);
      y += height * EM;
    }
    y += EM * 0.7;
  }
  for (const note of notes) y = put(note, { size: 12 }) + 4;
  return { width: WIDTH, height: Math.ceil(y + EDGE / 2), marks };
}

/** Words broken into lines that fit; a word that is too long alone stands on a line of its own. */
function linesOf(words: string, width: number, widthOf: (words: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}
