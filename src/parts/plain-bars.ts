import { percentWords } from '../i18n/numbers.js';
import type { Band, Shape } from './chart.js';

/** A share of one thing; undefined where it may not be shown. */
export interface Bar {
  words: string;
  percent: number | undefined;
  /** What stands where there is no number. */
  instead: string;
}

const HEIGHT = 0.95;
/** Per cent of the width that all would take; the rest is for the number. */
const WHOLE = 75;
const HALF = 34;
/** Where the second column begins. */
const SECOND = 52;

/** A short bar for each of a few things, with its number at its end. */
export const plainBands = (bars: readonly Bar[]): Band[] =>
  bars.map((bar) => ({
    words: bar.words,
    height: HEIGHT + 0.5,
    shapes: [
      { kind: 'line', x1: 0, x2: 0, y1: 0, y2: HEIGHT + 0.1, look: 'middle' },
      ...shapesOf(bar, 0.3, WHOLE, 'more-1'),
    ],
  }));

/** Pairs of bars in two columns that both grow to the right: neither side is the other's opposite. */
export const pairedBands = (pairs: readonly (readonly [Bar | undefined, Bar | undefined])[]): Band[] =>
  pairs.map(([left, right]) => ({
    words: [left?.words ?? '', right?.words ?? ''],
    height: HEIGHT + 0.6,
    shapes: [
      ...[0, SECOND].map((x): Shape => ({
        kind: 'line',
        x1: x,
        x2: x,
        y1: 0,
        y2: HEIGHT + 0.1,
        look: 'middle',
      })),
      ...(left ? shapesOf(left, 0.3, HALF, 'now') : []),
      ...(right ? shapesOf(right, SECOND + 0.3, HALF, 'next') : []),
    ],
  }));

/** From its start to the right, with its number at the end. */
function shapesOf({ percent, instead }: Bar, start: number, whole: number, look: string): Shape[] {
  const length = ((percent ?? 0) * whole) / 100;
  return [
    ...(length
      ? [{ kind: 'bar' as const, x: start, y: 0.1, width: length, height: HEIGHT - 0.1, look }]
      : []),
    {
      kind: 'words',
      x: start + length + 1,
      y: 0.85,
      words: percent === undefined ? instead : percentWords(percent),
      anchor: 'start',
      look: 'number',
    },
  ];
}
