import { type Band, legendShapes, type Picture, type Shape } from './chart.js';

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
      /** Of words in the picture itself, which may be on a dark bar. */
      look?: string;
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
/** An overview goes onto a slide. */
const SLIDE = { width: 1280, height: 720 };
/** Per cent of the width for the words beside a stripe, and for what it comes to. */
const BESIDE = { words: 36, end: 20 };
const EDGE = 24;
const EM = 16;

/**
 * A picture laid out on a sheet of its own: its title, what its looks mean, and lines of small words below.
 *
 * @param widthOf how wide words come out in pixels
 * @param sheetWidth in pixels
 */
export function sheetOf(
  picture: Picture,
  notes: readonly string[],
  widthOf: (words: string, size: number, bold: boolean) => number,
  sheetWidth = picture.isOverview ? SLIDE.width : WIDTH,
): Sheet {
  const marks: Mark[] = [];
  const inner = sheetWidth - 2 * EDGE;
  let y = EDGE;

  /** Words that break into lines, one after another. */
  function put(
    words: string,
    { size = EM, bold = false, x = EDGE, width = inner, anchor = 'start', top = y }: Placing = {},
  ): number {
    let at = top;
    for (const line of linesOf(words, width, (part) => widthOf(part, size, bold))) {
      at += size * 1.35;
      marks.push({ kind: 'words', x, y: at - size * 0.3, words: line, anchor, size, bold });
    }
    return at;
  }
  /** Words, a stripe and what it comes to beside each other; returns where the next begins. */
  function beside(words: string, height: number, shapes: readonly Shape[], end: Band['end']): number {
    const [first, last] = [(inner * BESIDE.words) / 100, (inner * BESIDE.end) / 100];
    const [from, to] = [EDGE + first, EDGE + inner - last];
    const left = put(words, { size: 14, width: first - EM });
    const right = put(end?.[0] ?? '', { size: 14, bold: true, x: to + EM, width: last - EM });
    const under = put(end?.[1] ?? '', { size: 12, x: to + EM, width: last - EM, top: right });
    for (const one of shapes) shape(one, from, y, to - from);
    return Math.max(left, under, y + height * EM) + EM * 0.4;
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
          look: one.look,
        });
    }
  };

  y = put(picture.title, { size: picture.isOverview ? 22 : 18, bold: true });
  if (picture.subtitle !== undefined) y = put(picture.subtitle, { size: 15 });
  y += EM;
  let left = EDGE;
  for (const entry of picture.legend) {
    const width = 1.7 * EM + widthOf(entry.words, 14, false);
    // An overview has its legend in lines, as wide as there is room.
    if (left > EDGE && (!picture.isOverview || left + width > EDGE + inner)) {
      left = EDGE;
      y += 14 * 1.35 + 4;
    }
    for (const one of legendShapes(entry)) shape(one, left, y, 1.2 * EM);
    const end = put(entry.words, { size: 14, x: left + 1.7 * EM, width: inner - 2 * EM });
    if (!picture.isOverview) y = end - 14 * 1.35;
    left += width + 1.5 * EM;
  }
  if (picture.legend.length) y += 14 * 1.35 + 4 + EM * 0.6;
  if (picture.columns) {
    const [from, all] = picture.isOverview
      ? [EDGE + (inner * BESIDE.words) / 100, (inner * (100 - BESIDE.words - BESIDE.end)) / 100]
      : [EDGE, inner];
    const width = all / picture.columns.length;
    const ends = picture.columns.map((words, i) =>
      put(words, { size: 13, x: from + (i + 0.5) * width, width: width - 8, anchor: 'middle' }),
    );
    y = Math.max(...ends) + EM * 0.4;
  }
  for (const { title, bands } of picture.panels) {
    if (title !== undefined) y = put(title, { bold: true }) + 4;
    for (const { words, height, shapes, end } of bands) {
      if (picture.isOverview) {
        y = beside(typeof words === 'string' ? words : '', height, shapes, end);
        continue;
      }
      if (typeof words === 'string') y = put(words, { size: 14 });
      else if (words) {
        const width = inner / 2 - EM;
        const first = put(words[0], { size: 14, width });
        y = Math.max(first, put(words[1], { size: 14, x: EDGE + inner / 2 + EM, width }));
      }
      for (const one of shapes) shape(one, EDGE, y, inner);
      y += height * EM;
    }
    y += EM * 0.7;
  }
  for (const note of notes) y = put(note, { size: 12 }) + 4;
  const height = Math.ceil(y + EDGE / 2);
  if (!picture.isOverview) return { width: sheetWidth, height, marks };
  const slide = Math.ceil((sheetWidth * SLIDE.height) / SLIDE.width);
  // What is too tall for a slide gets a larger one of the same shape.
  return height > slide
    ? sheetOf(picture, notes, widthOf, Math.ceil((height * SLIDE.width) / SLIDE.height))
    : { width: sheetWidth, height: slide, marks };
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
