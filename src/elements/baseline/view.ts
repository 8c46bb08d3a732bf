import type { BaselineTerms } from '../../i18n/terms.js';
import type { BaselineSession } from '../../model/baseline-session.js';
import type { KeptFile } from '../../parts/take-away.js';
import type { View } from '../../parts/view.js';
import type { Area, BaselinePack } from '../../schema/baseline.js';

/** What every template of a baseline needs to know. */
export type BaselineView = View<BaselinePack, BaselineSession, BaselineTerms>;

/** What people can do on its pages, questions aside. */
export interface BaselineMoves {
  open: (area: Area) => void;
  next: () => void;
  back: () => void;
  toAreas: () => void;
  setDone: (area: Area, done: boolean) => void;
  result: () => void;
  change: (item: string) => void;
  finish: () => void;
  leave: () => void;
  clear: () => void;
  undo: () => void;
  print: () => void;
  download: (file: KeptFile) => void;
}
