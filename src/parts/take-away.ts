import { html, nothing, type TemplateResult } from 'lit';
import type { ActionHome } from '../model/action-home.js';
import type { PlanningSession } from '../model/planning-session.js';
import { actionTable } from '../results/action-table.js';
import { type Cell, toCsv } from '../results/csv.js';
import type { Action } from '../schema/action.js';
import type { Reader } from '../i18n/reader.js';
import { button } from './button.js';
import { download } from './download.js';
import type { PlanningView } from './view.js';
import { heading } from './words.js';

/** A file that people can take with them. */
export type KeptFile = 'answers' | 'actions' | 'code-book' | 'json';

/** Files and paper, to keep and to hand on. */
export function takeAway(
  { reader: { t }, level, session }: PlanningView,
  moves: { print: () => void; download: (file: KeptFile) => void },
  files: readonly KeptFile[],
): TemplateResult {
  const words: Record<KeptFile, string> = {
    answers: t.answersCsv,
    actions: t.csv,
    'code-book': t.codeBook,
    json: t.json,
  };
  const isThere = (file: KeptFile): boolean => file !== 'actions' || session.actions.written.length > 0;
  return html`<section class="take">
    ${heading(level + 1, t.takeAway)}
    <ul class="plain">
      <li>${button(t.print, moves.print, 'link')}</li>
      ${files.map((file) =>
        isThere(file)
          ? html`<li>
              ${button(
                words[file],
                () => {
                  moves.download(file);
                },
                'link',
              )}
            </li>`
          : nothing,
      )}
    </ul>
  </section>`;
}

/** What the files of a session are called, without what tells them apart. */
export const fileName = ({ questionnaire, response }: PlanningSession): string =>
  [questionnaire.pack.id, response.round]
    .filter(Boolean)
    .join('-')
    .replace(/[^\w-]+/g, '-');

/** Hands a table over, each row with the credit. */
export function downloadTable(
  name: string,
  rows: readonly (readonly Cell[])[],
  { words, pack }: Reader,
): void {
  const credit = words(pack.source.credit);
  const credited = rows.map((row, i) => [...row, i ? credit : 'credit']);
  download(`${name}.csv`, 'text/csv', toCsv(credited));
}

/** Hands over the actions as a table, or everything as data. */
export function downloadCommon(
  file: 'actions' | 'json',
  session: PlanningSession,
  reader: Reader,
  homeOf: (action: Action) => ActionHome,
): void {
  const name = fileName(session);
  if (file === 'json')
    download(`${name}.json`, 'application/json', `${JSON.stringify(session.response, null, 2)}\n`);
  else downloadTable(`${name}-actions`, actionTable(session.actions.written, homeOf), reader);
}
