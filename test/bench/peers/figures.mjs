/** Medians, spreads and ratios. */
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return undefined;
  return Number.isInteger(middle) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[Math.floor(middle)];
};

export const spread = (values) => [Math.min(...values), Math.max(...values)];

/**
 * How one contender compares with another, run by run, so that a machine that was busy during one run is so for both:
 * the median of `combine(value, base)` of those runs that have both.
 */
const runByRun = (values, bases, combine) => {
  const pairs = values.flatMap((value, run) =>
    value === undefined || bases[run] === undefined ? [] : [combine(value, bases[run])],
  );
  return median(pairs);
};
export const ratio = (values, bases) => runByRun(values, bases, (value, base) => value / base);
export const difference = (values, bases) => runByRun(values, bases, (value, base) => value - base);
