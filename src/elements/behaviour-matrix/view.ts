import type { MatrixTerms } from '../../i18n/terms.js';
import type { MatrixSession } from '../../model/matrix-session.js';
import type { PageMoves } from '../../parts/page-moves.js';
import type { KeptFile } from '../../parts/take-away.js';
import type { View } from '../../parts/view.js';
import type { MatrixPack } from '../../schema/matrix.js';

/** What every template of a matrix needs to know. */
export type MatrixView = View<MatrixPack, MatrixSession, MatrixTerms>;

/** What a person can do on its pages. */
export interface MatrixMoves extends PageMoves {
  toStart: () => void;
  print: () => void;
  download: (file: KeptFile) => void;
}
