import type { Outline } from './extend.js';
import shapes from './generated/matrix.json';
import type { Kind } from './kind.js';
import { cellId, checkMatrix } from './matrix-references.js';
import type { MatrixPack, Row } from './matrix.js';
import type { Shapes } from './shape.js';

/** Reads matrices. */
export const matrixKind: Kind<MatrixPack> = {
  shapes: shapes as unknown as Shapes,
  outline: {
    groups: 'rows',
    group: 'row',
    entries: { cells: 'cells' },
    map(row: Row, through): Row {
      const cells = Object.entries(row.cells).flatMap(([group, cell]) =>
        through([{ ...cell, id: cellId(row.id, group) }], `cells.${group}`).map(
          ({ id: _, ...changed }) => [group, changed] as const,
        ),
      );
      return { ...row, cells: Object.fromEntries(cells) };
    },
    keys: {},
  } satisfies Outline<Row>,
  check: checkMatrix,
};
