import type { Reader } from '../i18n/reader.js';
import type { Session } from '../model/session.js';

/** What every template needs to know. */
export interface View {
  session: Session;
  reader: Reader;
  /** Level of the page's heading, 1 to 6. */
  level: number;
}
