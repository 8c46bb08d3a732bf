import { html, nothing, type TemplateResult } from 'lit';
import { viewWords } from '../../i18n/view-words.js';
import type { CellViews, RowViews, View } from '../../model/matrix-views.js';
import { isBlank } from '../../model/actions.js';
import { actionFacts } from '../../parts/action-list.js';
import { heading, say } from '../../parts/words.js';
import { cellId } from '../../schema/matrix-references.js';
import { dotsPicture } from './dots-picture.js';
import { rowSentences } from './row-sentences.js';
import type { ShownViews } from './shown-views.js';
import type { MatrixView } from './view.js';

/** Columns of a table beside the names of its rows; more would not fit on a phone. */
const COLUMNS = 3;

/** A picture of every row, the same in a sentence or two a row and as a table; then what will be done. Nothing is added up. */
export function result(view: MatrixView, views: ShownViews, level: number): TemplateResult {
  const { reader } = view;
  const { t } = reader;
  const isEmpty = views.rows.every(({ cells }) => cells.every(({ own, seen }) => !own.base && !seen.base));
  if (isEmpty)
    return html`<p class="none">
        ${views.isOne ? t.nothingSaid : views.floor > 1 ? t.tooFewAll(views.floor) : t.nothingSaid}
      </p>
      ${leftOut(view, views)} ${planned(view, level)}`;
  return html`<p>${t.resultNote} ${t.whyRows}</p>
    ${views.isOne ? nothing : html`<p>${t.voicesCounted(views.base)}</p>`} ${leftOut(view, views)}
    ${!views.isOne && views.detail === 'each' ? html`<p class="none">${t.shownTogether}</p>` : nothing}
    <section>${heading(level, t.picture)} ${dotsPicture(view, views)}</section>
    <ol class="sentences">
      ${views.rows.map(
        (one) =>
          html`<li>
            <b>${say(reader, one.row.title)}.</b> ${rowSentences(view, views, one).join(' ')}
            <span class="apart">${apart(view, one)}</span>
          </li>`,
      )}
    </ol>
    <section>${heading(level, t.table)} ${tables(view, views)}</section>
    ${planned(view, level)}`;
}

/** How many responses are not counted, and why. */
const leftOut = ({ reader: { t } }: MatrixView, { leftOut, replaced }: ShownViews): unknown => [
  leftOut ? html`<p class="notice">${t.otherPack(leftOut)}</p>` : nothing,
  replaced ? html`<p class="notice">${t.replaced(replaced)}</p>` : nothing,
];

const apart = ({ reader: { t } }: MatrixView, { difference }: RowViews): string =>
  difference === undefined ? t.notCompared : t.apart(difference);

function tables(view: MatrixView, views: ShownViews): unknown {
  const { groups } = view.reader.pack;
  const starts = groups.map((_, i) => i).filter((i) => i % COLUMNS === 0);
  return starts.map((start) => table(view, views, start));
}

/** Its roles are said, because on a phone the style sheet takes the look of a table away, and some browsers its roles. */
function table(view: MatrixView, views: ShownViews, start: number): TemplateResult {
  const { reader } = view;
  const { t, pack } = reader;
  const title = ({ id, title }: (typeof pack.groups)[number]): string => {
    const name = reader.words(title);
    return !views.isOne ? name : id === views.you ? t.you(name) : t.youLook(name);
  };
  const groups = pack.groups.slice(start, start + COLUMNS);
  return html`<table role="table" class="stack" aria-label=${t.table}>
    <thead>
      <tr role="row">
        <th scope="col" role="columnheader">${t.behaviour}</th>
        ${groups.map((group) => html`<th scope="col" role="columnheader">${title(group)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${views.rows.map(
        ({ row, cells }) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${say(reader, row.title)}</th>
            ${cells
              .slice(start, start + COLUMNS)
              .map(
                (cell) =>
                  html`<td role="cell" data-column=${title(cell.group)}>
                    ${cellWords(view, views, cellId(row.id, cell.group.id), cell)}
                  </td>`,
              )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function cellWords(view: MatrixView, views: ShownViews, id: string, { own, seen }: CellViews): unknown {
  const { reader } = view;
  const { t } = reader;
  const none = views.floor > 1 ? t.tooFew(views.floor) : t.nobody;
  const words = (some: View): string => viewWords(some, reader, views.detail) ?? none;
  if (views.isOne) return words(own.base ? own : seen);
  return html`<div>${t.ofThemselves} <b>${words(own)}</b></div>
    <div>${t.ofThem} <b>${words(seen)}</b></div>
    ${
      views.agreed
        ? html`<div>
            ${t.agreed}: <b>${viewWords(views.agreed(id), reader, 'each') ?? t.notAgreed}</b>
            ${dissent(view, id)}
          </div>`
        : nothing
    }`;
}

function dissent({ session, reader: { t } }: MatrixView, id: string): unknown {
  const words = session.workshop.dissentTo(id);
  return words === undefined ? nothing : html`<p class="words note">${t.seenDifferently} ${words}</p>`;
}

/** What will be done, row by row. */
function planned({ reader, session }: MatrixView, level: number): unknown {
  const { t } = reader;
  const actions = session.actions.all.filter((action) => !isBlank(action));
  if (!actions.length) return nothing;
  return html`${heading(level, t.actions)}
    <ul class="cards">
      ${actions.map((action) => {
        const place = session.questionnaire.placeOf(action.item ?? '');
        return html`<li class="card">
          ${place ? html`<p class="meta">${t.about} ${say(reader, place.row.title)}, ${say(reader, place.group.title)}</p>` : nothing}
          ${actionFacts(reader, action)}
        </li>`;
      })}
    </ul>`;
}
