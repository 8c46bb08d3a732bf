import type { Reader } from '../i18n/reader.js';
import type { Terms } from '../i18n/terms.js';
import type { TogetherTerms } from '../i18n/terms.js';
import type { PlanningSession } from '../model/planning-session.js';
import type { Session } from '../model/session.js';
import type { PackHead } from '../schema/head.js';
import type { Keeping } from './keeping.js';
import type { Sending } from './sending.js';

/** What every template needs to know. */
export interface View<P extends PackHead = PackHead, S extends Session = Session, T extends Terms = Terms> {
  session: S;
  reader: Reader<P, T>;
  /** Level of the page's heading, 1 to 6. */
  level: number;
  /** What is kept of the answers. */
  keeping: Keeping;
  /** How sending goes. */
  sending: Sending;
}

/** The same for instruments whose questions go in depth and carry actions. */
export type PlanningView = View<PackHead, PlanningSession, TogetherTerms>;
