import type { BaselineTerms } from '../../i18n/baseline/terms.js';
import type { Reader } from '../../i18n/reader.js';
import type { ActionHome } from '../../model/action-home.js';
import type { BaselineSession } from '../../model/baseline-session.js';
import { download } from '../../parts/download.js';
import { actionTable } from '../../results/action-table.js';
import { baselineCodeBook, baselineTable } from '../../results/baseline-table.js';
import { type Cell, toCsv } from '../../results/csv.js';
import type { Action } from '../../schema/action.js';
import type { BaselinePack } from '../../schema/baseline.js';
import type { BaselineMoves } from './view.js';

/** Hands a file of a baseline over. */
export function downloadFile(
  file: Parameters<BaselineMoves['download']>[0],
  session: BaselineSession,
  reader: Reader<BaselinePack, BaselineTerms>,
  homeOf: (action: Action) => ActionHome,
): void {
  const { questionnaire, response, actions } = session;
  const { t } = reader;
  const { pack } = questionnaire;
  const words = reader.words.bind(reader);
  const name = [pack.id, response.round]
    .filter(Boolean)
    .join('-')
    .replace(/[^\w-]+/g, '-');
  const credit = words(pack.source.credit);
  const csv = (suffix: string, rows: readonly (readonly Cell[])[]): void => {
    const credited = rows.map((row, i) => [...row, i ? credit : 'credit']);
    download(`${name}${suffix}.csv`, 'text/csv', toCsv(credited));
  };
  switch (file) {
    case 'answers':
      csv('', baselineTable(questionnaire, response, words));
      break;
    case 'actions':
      csv('-actions', actionTable(actions.written, homeOf));
      break;
    case 'code-book':
      csv(
        '-code-book',
        baselineCodeBook(questionnaire, words, {
          missing: { ...t.missing, ...t.notAnswered },
          mark: t.marks,
          kind: t.kinds,
          status: t.statuses,
          item_kind: t.itemKinds,
          value: t.statementValues,
        }),
      );
      break;
    case 'json':
      download(`${name}.json`, 'application/json', `${JSON.stringify(response, null, 2)}\n`);
  }
}
