import { html, nothing, type TemplateResult } from 'lit';
import { credit } from '../../parts/credit.js';
import { paperActions, paperChoices, paperDissent } from '../../parts/paper-question.js';
import { heading, say } from '../../parts/words.js';
import { ANSWER_AS, cellId } from '../../schema/matrix-references.js';
import type { MatrixView } from './view.js';

/** The whole matrix on paper, row by row: boxes to tick for each group, filled with what has been said so far. */
export function paper(view: MatrixView): TemplateResult {
  const { reader, session, level } = view;
  const { t, pack } = reader;
  const { questionnaire } = session;
  const as = questionnaire.question(ANSWER_AS)?.item;
  const boxes = (id: string): unknown => {
    const item = questionnaire.question(id)?.item;
    return item ? paperChoices(view, item) : nothing;
  };
  return html`<div class="paper">
    ${heading(level, say(reader, pack.title), 'title')}
    <p>${t.paperNote}</p>
    ${
      as
        ? html`<p><b>${say(reader, as.text)}</b></p>
            ${paperChoices(view, as)}`
        : nothing
    }
    ${pack.rows.map(
      (row) =>
        html`<section class="row-on-paper">
          ${heading(level + 1, say(reader, row.title))}
          ${pack.groups.map((group) => {
            const id = cellId(row.id, group.id);
            return html`<div class="asked">
              <p><b>${say(reader, group.title)}:</b> ${say(reader, row.cells[group.id]?.text ?? '')}</p>
              ${boxes(id)} ${paperDissent(view, id)}
            </div>`;
          })}
          ${paperActions(
            view,
            pack.groups.map(({ id }) => cellId(row.id, id)),
          )}
        </section>`,
    )}
    ${credit(reader)}
  </div>`;
}
