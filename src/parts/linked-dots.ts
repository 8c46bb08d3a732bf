import { type Middle, pointOf } from '../model/matrix-views.js';
import type { Band, Shape } from './chart.js';

/** One group on the scale: what it says of itself, what is seen of it, what all agreed on. */
export interface Lane {
  words: string;
  own: Middle | undefined;
  seen: Middle | undefined;
  agreed?: Middle | undefined;
  /** First and last point of the scale that were chosen, where that may be shown. */
  spread?: readonly [number, number] | undefined;
}

/** Height of a lane in em: its words, and its dots below. */
const LANE = 3.4;
const WORDS = 1.1;
const DOTS = 2.35;

/**
 * Linked dots: each group on a lane of its own, what it says of itself as a full dot, what is seen of it as a ring that
 * goes round the dot where both are the same, and the dots of the groups joined. Told apart without colour.
 *
 * @param points how many points the scale has
 * @param joinsAll whether what is seen of a group is joined as well, where all of it was said by one person
 */
export function linkedDots(lanes: readonly Lane[], points: number, joinsAll = false): Band {
  const x = (place: number): number => ((place + 0.5) / points) * 100;
  const height = lanes.length * LANE;
  const line = (look: string, x1: number, y1: number, x2: number, y2: number): Shape => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    look,
  });
  const dots = lanes.flatMap(({ own, seen }, i) => {
    const middle = own ?? (joinsAll ? seen : undefined);
    return middle ? [{ x: x(pointOf(middle)), y: i * LANE + DOTS }] : [];
  });
  return {
    height,
    shapes: [
      ...[...Array<undefined>(points)].map((_, i) => line('point', x(i), 0, x(i), height)),
      ...dots.slice(1).map((to, i) => line('joined', dots[i]!.x, dots[i]!.y, to.x, to.y)),
      ...lanes.flatMap((lane, i) => laneShapes(lane, i * LANE)),
    ],
  };

  function laneShapes({ words, own, seen, agreed, spread }: Lane, top: number): Shape[] {
    const y = top + DOTS;
    const at = (middle: Middle): number => x(pointOf(middle));
    return [
      { kind: 'words', x: 0, y: top + WORDS, words, anchor: 'start', look: 'lane' },
      ...(own && seen ? [line('gap', at(own), y, at(seen), y)] : []),
      ...(spread && spread[0] !== spread[1] ? [line('spread', x(spread[0]), y, x(spread[1]), y)] : []),
      ...(own ? [{ kind: 'dot' as const, x: at(own), y, r: 0.38, look: 'own' }] : []),
      ...(seen ? [{ kind: 'dot' as const, x: at(seen), y, r: 0.58, look: 'seen' }] : []),
      ...(agreed ? [{ kind: 'square' as const, x: at(agreed), y, side: 0.8, look: 'agreed' }] : []),
    ];
  }
}
