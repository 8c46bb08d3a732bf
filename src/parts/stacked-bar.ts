import { markedBar, type Shape } from './chart.js';

/** One part of a bar; without `percent` it may not be shown. */
export interface Share {
  look: string;
  percent: number | undefined;
}

/** Height of a bar in em. */
export const BAR = 1.9;
/** From how many per cent of the width a part has room for its number, and for the sign as well. */
const NUMBERED = 8;
const SIGNED = 14;
/** What is hidden is drawn at least this wide, in per cent: hidden must never look like nothing. */
const LEAST_HIDDEN = 6;
const SEAM = 0.4;
/** Per cent of the width between the lines of a hatching. */
const HATCH = 2;

/** Words on these are light, as the bars are dark. */
const DARK = /-1$/;

/**
 * A bar as wide as there is room, in parts that make up the whole, with their numbers on them. Hidden parts become one
 * hatched block of what is left.
 */
export function stackedBar(shares: readonly Share[]): Shape[] {
  const known = shares.reduce((sum, { percent = 0 }) => sum + percent, 0);
  const isHidden = shares.some(({ percent }) => percent === undefined);
  const hidden = isHidden ? Math.max(LEAST_HIDDEN, 100 - known) : 0;
  const unit = 100 / Math.max(1, known + hidden);
  const at = placeOfHidden(shares);
  let x = 0;
  let isSigned = false;
  return shares.flatMap(({ look, percent }, i): Shape[] => {
    const start = x;
    if (i === at) {
      x += hidden * unit;
      return hatched(start, hidden * unit);
    }
    if (!percent) return [];
    const width = percent * unit;
    x += width;
    const inner = Math.max(0.4, width - SEAM);
    const bars = markedBar(start + SEAM / 2, 0, inner, BAR, look);
    if (width < NUMBERED) return bars;
    const sign = !isSigned && width >= SIGNED ? '%' : '';
    isSigned ||= sign !== '';
    return [
      ...bars,
      {
        kind: 'words',
        x: start + width / 2,
        y: BAR / 2 + 0.3,
        words: `${percent}${sign}`,
        anchor: 'middle',
        look: DARK.test(look) ? 'on-dark' : 'on-light',
      },
    ];
  });
}

/** All of a bar of which nothing may be shown. */
export const hiddenBar = (): Shape[] => hatched(0, 100);

/** Hidden parts beside each other are drawn where they belong, others at the end: no place is right for both. */
function placeOfHidden(shares: readonly Share[]): number {
  const first = shares.findIndex(({ percent }) => percent === undefined);
  const last = shares.findLastIndex(({ percent }) => percent === undefined);
  const isTogether = shares.slice(first, last + 1).every(({ percent }) => percent === undefined);
  return isTogether ? first : last;
}

function hatched(x: number, width: number, height = BAR): Shape[] {
  const inner = Math.max(0.4, width - SEAM);
  const left = x + SEAM / 2;
  const right = left + inner;
  const lines: Shape[] = [];
  for (let from = left; from < right - 0.01; from += HATCH)
    lines.push({
      kind: 'line',
      x1: from,
      y1: height,
      x2: Math.min(from + HATCH, right),
      y2: height * (1 - Math.min(1, (right - from) / HATCH)),
      look: 'hatch',
    });
  return [{ kind: 'bar', x: left, y: 0, width: inner, height, look: 'hidden-part' }, ...lines];
}

/** A lane in which nothing may be shown, for pictures of dots. */
export const hiddenLane = (height: number): Shape[] => hatched(0, 100, height);
