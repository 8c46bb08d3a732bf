import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../parts/button.js';
import { credit } from '../../parts/credit.js';
import { examples } from '../../parts/examples.js';
import { heading, say } from '../../parts/words.js';
import type { Area } from '../../schema/baseline.js';
import type { BaselineMoves, BaselineView } from './view.js';

/** One question of an area, or the area as a whole. */
export function areaPage(
  view: BaselineView,
  moves: BaselineMoves,
  area: Area,
  page: {
    summary: unknown;
    questions: unknown;
    /** Of the question, counted from 1; undefined where all stand on the page. */
    place: { number: number; total: number } | undefined;
    isChanging: boolean;
    /** Whether there are so many questions that those out of sight are not laid out. */
    isLong: boolean;
  },
): TemplateResult {
  const { reader, session, level } = view;
  const { t } = reader;
  const { place } = page;
  const isLast = !place || place.number === place.total;
  const isDone = session.isDone(area.id);
  return html`<div class="page ${place ? '' : page.isLong ? 'list long' : 'list'}">
    ${place ? html`<progress aria-hidden="true" max=${place.total} value=${place.number}></progress>` : nothing}
    ${page.summary}
    ${
      place
        ? nothing
        : html`${heading(level, say(reader, area.title), 'title')}
          ${area.aim === undefined ? nothing : html`<p>${say(reader, area.aim)}</p>`}`
    }
    ${page.questions}
    ${isLast && isDone && !page.isChanging ? html`<p class="notice">${t.isDone}</p>` : nothing}
    <div class="actions">
      ${
        page.isChanging
          ? button(t.goOn, moves.next, 'primary')
          : html`${place && place.number > 1 ? button(t.back, moves.back) : nothing}
            ${
              isLast
                ? isDone
                  ? button(t.allAreas, moves.toAreas, 'primary')
                  : button(
                      t.markDone,
                      () => {
                        moves.setDone(area, true);
                      },
                      'primary',
                    )
                : button(t.next, moves.next, 'primary')
            }`
      }
    </div>
    <div class="aside">
      ${
        page.isChanging
          ? nothing
          : isLast && isDone
            ? button(
                t.reopen,
                () => {
                  moves.setDone(area, false);
                },
                'link',
              )
            : button(isLast ? t.leaveOpen : t.allAreas, moves.toAreas, 'link')
      }
    </div>
    ${examples(reader, level + 1, area.id)} ${credit(reader)}
  </div>`;
}
