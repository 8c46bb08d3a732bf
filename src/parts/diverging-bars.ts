import { type Band, markedBar, type Shape } from './chart.js';

/** A share in per cent and how it looks. */
export interface Share {
  look: string;
  percent: number;
}

/** One bar, each part of it from left to right: what lies on either side of the middle, and what stands at the side. */
export interface Diverging {
  words?: string;
  left: readonly Share[];
  right: readonly Share[];
  /** Neither of both. */
  neutral: readonly Share[];
  /** No answer. */
  missing: readonly Share[];
}

/** Per cent of the width between the bars and what stands at the side. */
const GAP = 5;
/** Between neighbours. */
const SEAM = 0.5;
const BAR = 1.35;
/** From how many per cent on a part has its number; the numbers of smaller ones would run into each other. */
const TOLD = 8;

const total = (shares: readonly Share[]): number => shares.reduce((sum, { percent }) => sum + percent, 0);

/**
 * Bars that part in the middle, with what is neither of both at the side, all on one scale: what is as long is as many.
 *
 * @param all every bar that is to be compared, which the scale has to have room for
 */
export function divergingBands(bars: readonly Diverging[], all: readonly Diverging[] = bars): Band[] {
  const most = (of: (bar: Diverging) => readonly Share[]): number =>
    Math.max(10, ...all.map((bar) => total(of(bar))));
  const [left, right] = [most((bar) => bar.left), most((bar) => bar.right)];
  const [neutral, missing] = [most((bar) => bar.neutral), most((bar) => bar.missing)];
  const gaps = all.some((bar) => bar.neutral.length) ? 2 * GAP : GAP;
  const unit =
    (100 - gaps) / (left + right + missing + (all.some((bar) => bar.neutral.length) ? neutral : 0));
  const middle = left * unit;
  const side = middle + right * unit + GAP;
  const edge = 100 - missing * unit;
  return bars.map((bar): Band => {
    const shapes: Shape[] = [
      ...row(bar.left, middle - total(bar.left) * unit, unit),
      ...row(bar.right, middle, unit),
      ...row(bar.neutral, side, unit),
      ...row(bar.missing, edge, unit),
      { kind: 'line', x1: middle, x2: middle, y1: 0, y2: BAR + 0.2, look: 'middle' },
    ];
    return { ...(bar.words !== undefined && { words: bar.words }), height: BAR + 1.3, shapes };
  });
}

/** One after another. */
function row(shares: readonly Share[], start: number, unit: number): Shape[] {
  let at = start;
  return shares.flatMap(({ look, percent }) => segment(look, at, (at += percent * unit), percent));
}

function segment(look: string, from: number, to: number, percent: number): Shape[] {
  const width = to - from;
  if (width <= 0) return [];
  const bars = markedBar(from + SEAM / 2, 0.1, Math.max(0.4, width - SEAM), BAR, look);
  if (percent < TOLD) return bars;
  const number: Shape = {
    kind: 'words',
    x: from + width / 2,
    y: BAR + 1.05,
    words: String(percent),
    anchor: 'middle',
    look: 'number',
  };
  return [...bars, number];
}
