import type { BaselineTerms } from '../../i18n/terms.js';
import type { Reader } from '../../i18n/reader.js';
import type { ActionHome } from '../../model/action-home.js';
import type { BaselineSession } from '../../model/baseline-session.js';
import { downloadTable } from '../../parts/download-table.js';
import { downloadCommon, fileName, type KeptFile } from '../../parts/take-away.js';
import { baselineCodeBook, baselineTable } from '../../results/baseline-table.js';
import type { Action } from '../../schema/action.js';
import type { BaselinePack } from '../../schema/baseline.js';

/** Hands a file of a baseline over. */
export function downloadFile(
  file: KeptFile,
  session: BaselineSession,
  reader: Reader<BaselinePack, BaselineTerms>,
  homeOf: (action: Action) => ActionHome,
): void {
  const { questionnaire, response } = session;
  const { t, words } = reader;
  const name = fileName(session);
  switch (file) {
    case 'answers':
      downloadTable(name, baselineTable(questionnaire, response, words), reader);
      break;
    case 'code-book':
      downloadTable(
        `${name}-code-book`,
        baselineCodeBook(questionnaire, words, {
          missing: { ...t.missing, ...t.notAnswered },
          mark: t.marks,
          kind: t.kinds,
          status: t.statuses,
          item_kind: t.itemKinds,
          value: t.statementValues,
        }),
        reader,
      );
      break;
    default:
      downloadCommon(file, session, reader, homeOf);
  }
}
