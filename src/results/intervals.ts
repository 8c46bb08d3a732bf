/** From and to, as shares between 0 and 1, or as their difference between -1 and 1. */
export interface Interval {
  low: number;
  high: number;
}

/** The point of the normal distribution that leaves 2.5 % above it: intervals are those of 95 %. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval for a share, 95 %, without continuity correction (E. B. Wilson, 'Probable inference, the law of
 * succession, and statistical inference', JASA 22, 1927).
 *
 * @param count how many of them
 * @param base out of how many; of none, the share may be anything
 */
export function wilson(count: number, base: number): Interval {
  if (base === 0) return { low: 0, high: 1 };
  const share = count / base;
  const square = Z * Z;
  const middle = share + square / (2 * base);
  const half = Z * Math.sqrt((share * (1 - share)) / base + square / (4 * base * base));
  const whole = 1 + square / base;
  return { low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) };
}

/** Some of a number. */
export interface Share {
  count: number;
  base: number;
}

/**
 * Newcombe's hybrid score interval for the difference between two independent shares, 95 %, without continuity correction
 * (R. G. Newcombe, 'Interval estimation for the difference between independent proportions: comparison of eleven
 * methods', Statistics in Medicine 17, 1998, method 10).
 *
 * @returns what `to` has more than `from`
 */
export function newcombe(to: Share, from: Share): Interval {
  const [a, b] = [wilson(to.count, to.base), wilson(from.count, from.base)];
  if (to.base === 0 || from.base === 0) return { low: -1, high: 1 };
  const [p, q] = [to.count / to.base, from.count / from.base];
  return {
    low: p - q - Math.hypot(p - a.low, b.high - q),
    high: p - q + Math.hypot(a.high - p, q - b.low),
  };
}
