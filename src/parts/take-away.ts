import { html, nothing, type TemplateResult } from 'lit';
import type { ActionHome } from '../model/action-home.js';
import type { PlanningSession } from '../model/planning-session.js';
import { actionTable } from '../results/action-table.js';
import { codeBook, LONG_COLUMNS, longRows } from '../results/long-format.js';
import type { Action } from '../schema/action.js';
import type { PackHead } from '../schema/head.js';
import type { Reader } from '../i18n/reader.js';
import type { TogetherTerms } from '../i18n/terms.js';
import { button } from './button.js';
import { download } from './download.js';
import { downloadTable } from './download-table.js';
import type { PlanningView } from './view.js';
import { heading } from './words.js';
import { toJson } from '../schema/to-json.js';

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

/** Hands over a file that is made in the same way for every kind of pack. */
export function downloadCommon(
  file: KeptFile,
  session: PlanningSession,
  reader: Reader<PackHead, TogetherTerms>,
  homeOf: (action: Action) => ActionHome,
): void {
  const { questionnaire, response, actions } = session;
  const { t, words } = reader;
  const name = fileName(session);
  switch (file) {
    case 'answers':
      downloadTable(name, [LONG_COLUMNS, ...longRows(questionnaire, response)], reader);
      break;
    case 'code-book':
      downloadTable(
        `${name}-code-book`,
        codeBook(questionnaire, words, { ...t.marks, ...t.missing, ...t.notAnswered }),
        reader,
      );
      break;
    case 'actions':
      downloadTable(`${name}-actions`, actionTable(actions.written, homeOf), reader);
      break;
    case 'json':
      download(`${name}.json`, 'application/json', `${toJson(response, 2)}\n`);
  }
}
