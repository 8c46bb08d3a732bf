import type { CheckTerms } from '../../i18n/terms.js';
import type { CheckSession } from '../../model/check-session.js';
import type { PageMoves } from '../../parts/page-moves.js';
import type { KeptFile } from '../../parts/take-away.js';
import type { View } from '../../parts/view.js';
import type { CheckPack } from '../../schema/check.js';

/** What every template of a check needs to know. */
export type CheckView = View<CheckPack, CheckSession, CheckTerms>;

/** What people can do on its pages. */
export interface CheckMoves extends PageMoves {
  print: () => void;
  download: (file: KeptFile) => void;
}
