import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../parts/button.js';
import { credit } from '../../parts/credit.js';
import { legend } from '../../parts/chart.js';
import { heading, say, unseen } from '../../parts/words.js';
import { aboutPart, whoPart } from './about.js';
import { changesPart } from './changes.js';
import { choosers } from './choosers.js';
import { findingPart, whoAnsweredLine } from './finding-part.js';
import { findingFor } from './finding-words.js';
import { groupLegend } from './group-dots.js';
import { Items, savers } from './item-part.js';
import { overviewLegend, overviewPicture } from './overview.js';
import { gapLegend, isByGroup, rowLanes } from './matrix-row.js';
import { type Group, outlineOf } from './outline.js';
import { apart } from './parts-apart.js';
import { spreadOf } from './shown.js';
import { breakdownName, type ResultsView } from './view.js';

/** The finding, one picture of everything, what changed; then who answered, how it was counted, and files. */
export function resultsPage(view: ResultsView): TemplateResult {
  const { reader, level, showing, all } = view;
  const { t, pack } = reader;
  const isShown = showing.columns.some(({ view: { items } }) => items.length > 0);
  const under = level + 1;
  return html`<div class="page result">
    ${heading(level, [say(reader, pack.title), unseen([' – ', t.results])], 'title')}
    ${apart(view, () => whoAnsweredLine(view))}
    ${
      isShown
        ? [
            apart(view, () => findingPart(view)),
            apart(view, () => choosers(view, under)),
            apart(view, () => itemsPart(view, under)),
            view.isShort
              ? nothing
              : [
                  apart(view, () => overviewEnd(view)),
                  apart(view, () => changesPart(view, under)),
                  fold(view, 'who', t.whoAnswered, () => whoPart(view, under)),
                ],
          ]
        : [html`<p class="notice">${t.tooFew(all.rules.floor)}</p>`, apart(view, () => choosers(view, under))]
    }
    ${
      view.isShort
        ? nothing
        : [
            fold(view, 'about', t.about, () => [aboutPart(view), isShown ? shorthand(view) : nothing]),
            isShown ? fold(view, 'take', t.takeAway, () => takePart(view)) : nothing,
          ]
    }
    ${credit(reader)}
  </div>`;
}

/** Something that opens when a person asks for it. */
const fold = (view: ResultsView, id: string, words: string, content: () => unknown): TemplateResult => {
  const { open, moves } = view;
  return html`<details
    class="fold"
    .open=${open.has(id)}
    @toggle=${({ currentTarget }: Event) => {
      moves.open([id], (currentTarget as HTMLDetailsElement).open);
    }}
  >
    <summary>${words}</summary>
    ${open.has(id) ? apart(view, content) : nothing}
  </details>`;
};

/** How the numbers are to be read, all of them at once, and the picture as a file. */
function overviewEnd(view: ResultsView): unknown {
  const { reader, all, open, moves } = view;
  const { t } = reader;
  const ids = outlineOf(view.questionnaire).flatMap(({ row, questions }) =>
    row && isByGroup(view) ? [row.id] : questions.map(({ item }) => item.id),
  );
  const areOpen = ids.every((id) => open.has(id));
  const isOverview = view.showing.by === undefined && findingFor(view).shares.length > 0;
  return html`<p class="note">${t.rule(all.rules.floor)} ${isOverview ? t.ofAnswered : nothing}</p>
    <div class="aside">
      ${button(
        areOpen ? t.hideNumbers : t.showNumbers,
        () => {
          moves.open(ids, !areOpen);
        },
        'link all-numbers',
      )}
      ${isOverview ? savers(view, overviewPicture(view)) : nothing}
    </div>`;
}

/** In the order of the pack, under its headings; or one after another, those first that differ most. */
function itemsPart(view: ResultsView, level: number): unknown {
  const items = new Items(view);
  const groups = outlineOf(view.questionnaire);
  const isByRow = isByGroup(view);
  const isSorted = view.order === 'difference' && view.showing.columns.length > 1;
  const by = view.showing.by;
  const entries = isByRow ? gapLegend(view) : by === undefined ? overviewLegend(view) : groupLegend(view);
  const intro = [
    by === undefined
      ? nothing
      : html`<p class="by-line">${view.reader.t.by}: <b>${breakdownName(view, by)}</b></p>`,
    entries.length ? legend(entries) : nothing,
  ];
  if (isByRow) {
    const gapIn = ({ row }: Group): number => (row ? (rowLanes(view, row).gap?.steps ?? -1) : -1);
    const rows = isSorted ? [...groups].sort((a, b) => gapIn(b) - gapIn(a)) : groups;
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
        html`<section class="theme">
          ${title === undefined ? nothing : heading(level, say(view.reader, title))}
          ${questions.map((question) => items.item(question, title === undefined ? level : level + 1))}
        </section>`,
    ),
  ];
}

function takePart({ reader: { t }, moves }: ResultsView): TemplateResult {
  return html`<section class="take">
    <p>${t.takeNote}</p>
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

const shorthand = ({ reader: { t } }: ResultsView): TemplateResult =>
  html`<section>
    <p><b>${t.shorthand}</b></p>
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
