import { type Middle, pointOf } from '../model/matrix-views.js';
import type { Shape } from './chart.js';

/** One group on the scale: what it says of itself, what the others say of it, what all agreed on. */
export interface Positions {
  own: Middle | undefined;
  seen: Middle | undefined;
  agreed?: Middle | undefined;
  /** First and last point of the scale that were chosen, where that may be shown. */
  spread?: readonly [number, number] | undefined;
}

/** Height of a lane in em, and where its dots are. */
export const DUMBBELL = 2.5;
const DOTS = 1.6;
const WORDS = 0.85;
/** Per cent of the width that words on the bar may need on each side of their middle. */
const ROOM = 34;

/**
 * A full dot for what a group says of itself, a ring for what the others say of it, and a bar between them. Where both are
 * the same, the ring goes round the dot. Told apart without colour.
 *
 * @param points how many points the scale has
 * @param gap how far they are apart, in words on the bar
 */
export function dumbbell({ own, seen, agreed, spread }: Positions, points: number, gap?: string): Shape[] {
  const x = (place: number): number => ((place + 0.5) / points) * 100;
  const at = (middle: Middle): number => x(pointOf(middle));
  const line = (look: string, x1: number, x2: number, y1 = DOTS, y2 = DOTS): Shape => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    look,
  });
  const isApart = own !== undefined && seen !== undefined && at(own) !== at(seen);
  return [
    ...[...Array<undefined>(points)].map((_, i) => line('point', x(i), x(i), 0, DUMBBELL)),
    ...(spread && spread[0] !== spread[1] ? [line('spread', x(spread[0]), x(spread[1]))] : []),
    ...(isApart ? [line('gap', at(own), at(seen))] : []),
    ...(isApart && gap !== undefined
      ? [
          {
            kind: 'words' as const,
            x: Math.min(100 - ROOM, Math.max(ROOM, (at(own) + at(seen)) / 2)),
            y: WORDS,
            words: gap,
            anchor: 'middle' as const,
            look: 'apart',
          },
        ]
      : []),
    ...(own ? [{ kind: 'dot' as const, x: at(own), y: DOTS, r: 0.38, look: 'own' }] : []),
    ...(seen ? [{ kind: 'dot' as const, x: at(seen), y: DOTS, r: 0.58, look: 'seen' }] : []),
    ...(agreed ? [{ kind: 'square' as const, x: at(agreed), y: DOTS, side: 0.8, look: 'agreed' }] : []),
  ];
}
