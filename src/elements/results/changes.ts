import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../model/questionnaire.js';
import { heading } from '../../parts/words.js';
import { difference, isBeyondRounding } from '../../results/compare.js';
import { isGoodNews, partOf, sidesOf } from '../../results/sides.js';
import { itemIn } from './shown.js';
import { sideWords, statementsOf } from './sentences.js';
import { optionName, type ResultsView } from './view.js';

/** What became of the share of one answer, or of one side of a scale. */
interface Change {
  words: string;
  from: number;
  to: number;
  points: number;
  /** Undefined where the numbers do not say. */
  isBetter: boolean | undefined;
}

/** What to celebrate, then what to look at, then what nobody can tell. */
export function changesPart(view: ResultsView, level: number): unknown {
  const { t } = view.reader;
  const { comparison } = view.showing;
  if (!comparison) return nothing;
  if ('break' in comparison) return html`<p class="notice">${t.notCompared}</p>`;
  const asked = view.questionnaire.questions
    .filter(({ part }) => part === 'statements')
    .map((question) => changesOf(view, question));
  const hidden = asked.filter((one) => one.includes(undefined)).length;
  const changes = asked.flat().filter((change) => change !== undefined);
  const some = (isBetter: boolean | undefined): Change[] =>
    changes
      .filter((change) => change.isBetter === isBetter)
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const unclear = some(undefined);
  return html`<section class="changes">
    ${heading(level, t.celebrate)} ${list(view, some(true))} ${heading(level, t.look)}
    ${list(view, some(false))}
    ${
      unclear.length
        ? html`<details>
            <summary>${t.tooFewToTell}</summary>
            ${list(view, unclear)}
          </details>`
        : nothing
    }
    ${hidden ? html`<p>${t.hiddenFromCompare(hidden)}</p>` : nothing}
  </section>`;
}

const list = ({ reader: { t } }: ResultsView, changes: readonly Change[]): TemplateResult =>
  changes.length
    ? html`<ul class="sentences">
        ${changes.map(({ words, from, to }) => html`<li>${words}: <b>${t.changeOf(from, to)}</b></li>`)}
      </ul>`
    : html`<p class="none">${t.noneSure}</p>`;

/**
 * Answers that have no good and no bad end are in the tables alone.
 *
 * @returns undefined in place of a change that a hidden number keeps from being told
 */
function changesOf(view: ResultsView, { item }: Question): (Change | undefined)[] {
  const { questionnaire, reader } = view;
  const sides = sidesOf(item, questionnaire);
  const title = reader.words(item.text);
  if (sides)
    return change(view, item.id, sides.more, `${title} ${sideWords(view, item.id, sides.more)}`, undefined);
  return (statementsOf(view, item.id) ?? []).flatMap(({ codes }) =>
    codes.flatMap((code) => change(view, item.id, [code], optionName(view, item.id, code), code)),
  );
}

function change(
  view: ResultsView,
  id: string,
  codes: readonly string[],
  words: string,
  statement: string | undefined,
): (Change | undefined)[] {
  const [before, after] = view.showing.columns.map((column) => itemIn(column, id));
  const [from, to] = [before && partOf(before, codes), after && partOf(after, codes)];
  if (before?.answered === 0 || after?.answered === 0) return [];
  if (!from || !to) return [undefined];
  const { points, verdict } = difference(from, to, view.questionnaire.pack.kind === 'survey');
  const isUp =
    verdict === 'no-sample'
      ? isBeyondRounding(from, to)
        ? points > 0
        : undefined
      : verdict === 'too-few-to-tell'
        ? undefined
        : verdict === 'higher';
  const isBetter = isUp === undefined ? undefined : isUp === isGoodNews(id, statement, view.questionnaire);
  return [{ words, from: from.percent, to: to.percent, points, isBetter }];
}
