import type { Comparison } from './compare.js';
import type { Cell } from './csv.js';
import type { Disclosed } from './disclosure/disclosed.js';

/**
 * The comparison of two rounds as rows below those of `disclosedTable()`: `percent` is in percentage points, `round` the
 * later one, `note` the verdict.
 */
export function comparisonRows({ pack, rounds }: Disclosed, comparison: Comparison | undefined): Cell[][] {
  const [from, to] = rounds;
  if (!comparison || !from || !to) return [];
  const row = (item: Cell, code: Cell, numbers: readonly Cell[], note: Cell): Cell[] => [
    pack.id,
    to.version,
    to.round,
    'round',
    from.round,
    item,
    'change',
    code,
    undefined,
    undefined,
    ...numbers,
    note,
  ];
  if ('break' in comparison)
    return [row(undefined, undefined, [undefined, undefined, undefined], comparison.break)];
  return comparison.items.flatMap(({ id, options }) =>
    options.map(({ code, points, interval, verdict }) =>
      row(id, code, [points, interval?.low, interval?.high], verdict),
    ),
  );
}
