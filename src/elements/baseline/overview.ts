import { html, nothing, type TemplateResult } from 'lit';
import { type AreaStatus, statusOf } from '../../model/area-status.js';
import { button } from '../../parts/button.js';
import { credit } from '../../parts/credit.js';
import { keptNote, loadFile } from '../../parts/keeping.js';
import { undoNotice } from '../../parts/undo-notice.js';
import { heading, paragraphs, say } from '../../parts/words.js';
import type { Area } from '../../schema/baseline.js';
import type { BaselineMoves, BaselineView } from './view.js';

/** What it is for, and the areas as a list of tasks, to take in any order. */
export function overviewPage(
  view: BaselineView,
  moves: BaselineMoves,
  {
    canUndo,
    wasIn,
    note,
    canLoad,
  }: { canUndo: boolean; wasIn: string | undefined; note: unknown; canLoad: boolean },
): TemplateResult {
  const { reader, session, level } = view;
  const { t, pack } = reader;
  const { purpose, minutes, audience } = pack.introduction ?? {};
  const statuses = new Map(pack.areas.map((area) => [area, statusOf(session, area)] as const));
  const done = [...statuses.values()].filter((status) => status === 'done').length;
  const isNew = session.isEmpty;
  const about = html`${paragraphs(reader, purpose)}
    <p>
      ${minutes === undefined ? nothing : `${t.minutes(minutes)} `}${t.questionCount(session.shown.length)}
      ${t.skipAny} ${t.noScore}
    </p>
    ${heading(level + 1, t.whoSees)} ${paragraphs(reader, audience)}
    <p>${t.nothingSent} ${keptNote(view.keeping)}</p>`;
  return html`<div class="page">
    ${heading(level, say(reader, pack.title), 'title')}
    ${canUndo ? undoNotice(t.cleared, t, moves.undo) : nothing} ${note}
    ${
      isNew
        ? about
        : html`<p>${t.areasDone(done, pack.areas.length)}</p>
            <details>
              <summary>${t.whatFor}</summary>
              ${about}
            </details>`
    }
    ${heading(level + 1, t.areas)}
    <ul class="tasks">
      ${pack.areas.map((area) => task(view, moves, area, statuses.get(area) ?? 'not-started', area.id === wasIn))}
    </ul>
    <div class="actions">${button(t.seeResult, moves.result, isNew ? '' : 'primary')}</div>
    <div class="aside">
      ${button(t.print, moves.print, 'link')}
      ${isNew ? (canLoad ? loadFile(view.keeping) : nothing) : button(t.clearAll, moves.clear, 'link')}
      ${button(t.leave, moves.leave, 'link')}
    </div>
    ${credit(reader)}
  </div>`;
}

function task(
  { reader }: BaselineView,
  moves: BaselineMoves,
  area: Area,
  status: AreaStatus,
  wasHere: boolean,
): TemplateResult {
  const { t } = reader;
  return html`<li>
    <button
      type="button"
      class="task"
      data-area=${area.id}
      @click=${() => {
        moves.open(area);
      }}
    >
      <span class="task-title">${say(reader, area.title)}</span>
      <span class="tag" data-status=${status}>${t.areaStatus[status]}</span>
      ${area.aim === undefined ? nothing : html`<small>${say(reader, area.aim)}</small>`}
      ${wasHere ? html`<small>${t.continueArea}</small>` : nothing}
    </button>
  </li>`;
}
