import { html, nothing, type TemplateResult } from 'lit';
import { positionWords } from '../../i18n/position-words.js';
import { isBlank } from '../../model/actions.js';
import { partsOf } from '../../model/answers.js';
import type { Question } from '../../model/questionnaire.js';
import { actionFacts } from '../../parts/action-list.js';
import { button } from '../../parts/button.js';
import { changesSince } from '../../parts/earlier-answer.js';
import { heading, say, spoken, unseen } from '../../parts/words.js';
import type { Mark } from '../../schema/response.js';
import { extentPicture } from './extent-picture.js';
import { extentWords } from './extent-words.js';
import type { CheckView } from './view.js';

/** Strengths first: what is strong is where a plan begins. */
const ORDER: readonly (Mark | undefined)[] = ['strength', 'mixed', 'dont-know', undefined, 'gap'];

/** The statements in the order in which the result tells of them. */
function inOrder({ session }: CheckView): Question[] {
  const rank = ({ item }: Question): number => ORDER.indexOf(partsOf(session.answerTo(item.id)).mark);
  return [...session.shown].sort((a, b) => rank(a) - rank(b));
}

/** A sentence a statement, the same as a table, the same as a picture; then what to do next. Nothing is added up. */
export function result(view: CheckView, level: number, change?: (item: string) => void): TemplateResult {
  const { reader, session } = view;
  const { t } = reader;
  const rows = inOrder(view);
  return html`<p>${t.resultNote}</p>
    <ul class="sentences">
      ${rows.map((row) => sentence(view, row, change))}
    </ul>
    <table role="table" class="stack" aria-label=${t.table}>
      <thead>
        <tr role="row">
          <th scope="col" role="columnheader">${t.statement}</th>
          <th scope="col" role="columnheader">${t.position}</th>
          <th scope="col" role="columnheader">${t.mark}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => {
          const { mark } = partsOf(session.answerTo(row.item.id));
          return html`<tr role="row">
            <th scope="row" role="rowheader">${say(reader, row.item.text)}</th>
            <td role="cell" data-column=${t.position}>${extentWords(view, row)}</td>
            <td role="cell" data-column=${t.mark}>${mark ? t.marks[mark] : t.notAnswered.skipped}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    ${extentPicture(view, rows)} ${nextSteps(view, level)}`;
}

function sentence(
  view: CheckView,
  row: Question,
  change: ((item: string) => void) | undefined,
): TemplateResult {
  const { reader, session } = view;
  const { t } = reader;
  const { item } = row;
  const { note, mark } = partsOf(session.answerTo(item.id));
  const dissent = session.workshop.dissentTo(item.id);
  const [said = { words: t.notAnswered.skipped, lang: undefined }] = positionWords(
    item,
    session.answerTo(item.id),
    reader,
  );
  return html`<li>
    ${say(reader, item.text)}
    <b>${spoken(said)}.</b> ${mark ? html`<span class="tag">${t.marks[mark]}</span>` : nothing}
    ${note === undefined ? nothing : html`<p class="words note">${note}</p>`}
    ${dissent === undefined ? nothing : html`<p class="words note">${t.seenDifferently} ${dissent}</p>`}
    ${changesSince(view, item)}
    ${
      change
        ? html`<div>
            ${button(
              [t.change, unseen([' ', say(reader, item.text)])],
              () => {
                change(item.id);
              },
              'link',
              item.id,
            )}
          </div>`
        : nothing
    }
  </li>`;
}

/** What was written to do, strengths to build on before gaps to close. */
function nextSteps({ reader, session }: CheckView, level: number): TemplateResult {
  const { t } = reader;
  const actions = session.actions.all
    .filter((action) => !isBlank(action))
    .sort((a, b) => a.kind.localeCompare(b.kind));
  return html`${heading(level, t.nextSteps)}
  ${
    actions.length
      ? html`<ul class="cards">
          ${actions.map((action) => {
            const text = session.questionnaire.question(action.item ?? '')?.item.text;
            return html`<li class="card">
              ${text === undefined ? nothing : html`<p class="meta">${t.about} ${say(reader, text)}</p>`}
              ${actionFacts(reader, action)}
            </li>`;
          })}
        </ul>`
      : html`<p class="none">${t.noActions}</p>`
  }`;
}
