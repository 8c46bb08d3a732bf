import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../parts/button.js';
import { credit } from '../../parts/credit.js';
import { heading, say } from '../../parts/words.js';
import { aboutPart, whoPart } from './about.js';
import { changesPart } from './changes.js';
import { choosers } from './choosers.js';
import { Items } from './item-part.js';
import { isByGroup, rowLanes } from './matrix-row.js';
import { type Group, outlineOf } from './outline.js';
import { spreadOf } from './shown.js';
import { breakdownName, type ResultsView } from './view.js';

/** What it is based on, what changed, each question, who answered, and files. */
export function resultsPage(view: ResultsView): TemplateResult {
  const { reader, level, showing, all } = view;
  const { t, pack } = reader;
  const isShown = showing.columns.some(({ view: { items } }) => items.length > 0);
  const under = level + 1;
  return html`<div class="page result">
    ${heading(level, [t.results, ': ', say(reader, pack.title)], 'title')} ${choosers(view, under)}
    ${aboutPart(view, under)}
    ${
      isShown
        ? [
            changesPart(view, under),
            itemsPart(view, under),
            view.isShort ? nothing : [whoPart(view, under), takePart(view, under)],
          ]
        : html`<p class="notice">${t.tooFew(all.rules.floor)}</p>`
    }
    ${isShown ? shorthand(view, under) : nothing} ${credit(reader)}
  </div>`;
}

/** In the order of the pack, under its headings; or one after another, those first that differ most. */
function itemsPart(view: ResultsView, level: number): unknown {
  const items = new Items(view);
  const groups = outlineOf(view.questionnaire);
  const isByRow = isByGroup(view);
  const isSorted = view.order === 'difference' && view.showing.columns.length > 1;
  const by = view.showing.by;
  const intro =
    by === undefined ? nothing : html`<p>${view.reader.t.by}: <b>${breakdownName(view, by)}</b></p>`;
  if (isByRow) {
    const differenceIn = ({ row }: Group): number => (row ? rowLanes(view, row).difference : -1);
    const rows = isSorted ? [...groups].sort((a, b) => differenceIn(b) - differenceIn(a)) : groups;
    return [intro, rows.map((group) => items.row(group, level))];
  }
  if (isSorted) {
    const { columns } = view.showing;
    const questions = groups
      .flatMap((group) => group.questions)
      .map((question) => ({ question, spread: spreadOf(question.item.id, columns) }))
      .sort((a, b) => b.spread - a.spread);
    return [intro, questions.map(({ question }) => items.item(question, level))];
  }
  return [
    intro,
    groups.map(
      ({ title, questions }) =>
        html`<section>
          ${title === undefined ? nothing : heading(level, say(view.reader, title))}
          ${questions.map((question) => items.item(question, title === undefined ? level : level + 1))}
        </section>`,
    ),
  ];
}

function takePart({ reader: { t }, moves }: ResultsView, level: number): TemplateResult {
  return html`<section class="take">
    ${heading(level, t.takeAway)}
    <p>${t.takeNote}</p>
    <label class="tick">
      <input type="checkbox" id="for-excel" checked />
      <span>${t.forExcel}</span>
    </label>
    <ul class="plain">
      <li>${button(t.print, moves.print, 'link')}</li>
      ${(['csv', 'code-book', 'json'] as const).map(
        (file) =>
          html`<li>
            ${button(
              { csv: t.csv, 'code-book': t.codeBook, json: t.json }[file],
              () => {
                moves.download(file);
              },
              'link',
            )}
          </li>`,
      )}
    </ul>
  </section>`;
}

const SIGNS = ['[c]', '[z]', '[u]', '[b]'] as const;

const shorthand = ({ reader: { t } }: ResultsView, level: number): TemplateResult =>
  html`<section>
    ${heading(level, t.shorthand)}
    <dl class="facts">
      ${SIGNS.map(
        (sign) =>
          html`<div class="fact">
            <dt>${sign}</dt>
            <dd>${t.markers[sign]}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
