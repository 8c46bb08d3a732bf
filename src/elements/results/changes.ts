import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../model/questionnaire.js';
import { heading } from '../../parts/words.js';
import { percentWords } from '../../i18n/numbers.js';
import { type ShareChange, shareChange } from '../../results/finding.js';
import { partOf, sidesOf } from '../../results/sides.js';
import { itemIn } from './shown.js';
import { statementsOf, sumWords } from './sentences.js';
import { optionName, type ResultsView } from './view.js';

/** What became of the share of one answer, or of one side of a scale. */
interface Change extends ShareChange {
  words: string;
  from: number;
  /** The later share in words. */
  to: string;
}

/** More than this nobody retells; the rest is in the picture and the tables. */
const MOST = 3;

/** Up to three things to celebrate and three that need attention. */
export function changesPart(view: ResultsView, level: number): unknown {
  const { t } = view.reader;
  const { comparison } = view.showing;
  if (!comparison) return nothing;
  if ('break' in comparison) return nothing;
  const changes = view.questionnaire.questions
    .filter(({ part }) => part === 'statements')
    .flatMap((question) => changesOf(view, question))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const some = (verdict: Change['verdict']): Change[] =>
    changes.filter((change) => change.verdict === verdict).slice(0, MOST);
  const [better, worse] = [some('better'), some('worse')];
  // That nothing has clearly changed is in the finding.
  if (!better.length && !worse.length) return nothing;
  return html`<section class="changes">
    <div>${heading(level, t.celebrate)} ${list(view, better)}</div>
    <div>${heading(level, t.look)} ${list(view, worse)}</div>
  </section>`;
}

const list = ({ reader: { t, packLang } }: ResultsView, changes: readonly Change[]): TemplateResult =>
  changes.length
    ? html`<ul class="sentences">
        ${changes.map(
          ({ words, from, to, points }) =>
            html`<li><span lang=${packLang}>‘${words}’</span> ${t.changedFrom(to, from, points > 0)}</li>`,
        )}
      </ul>`
    : html`<p class="none">${t.noneSure}</p>`;

/** Answers that have no good and no bad end are in the tables alone. */
function changesOf(view: ResultsView, { item }: Question): Change[] {
  const { questionnaire, reader } = view;
  const sides = sidesOf(item, questionnaire);
  if (sides) {
    const sum = (percent: number): string => reader.t.sum(percent, sumWords(view, item.id, sides));
    return change(view, item.id, sides.more, reader.words(item.text), sum);
  }
  return (statementsOf(view, item.id) ?? []).flatMap(({ codes }) =>
    codes.flatMap((code) =>
      change(view, item.id, [code], optionName(view, item.id, code), percentWords, code),
    ),
  );
}

function change(
  view: ResultsView,
  id: string,
  codes: readonly string[],
  words: string,
  sum: (percent: number) => string,
  statement?: string,
): Change[] {
  const [before, after] = view.showing.columns.map((column) => itemIn(column, id));
  const [from, to] = [before && partOf(before, codes), after && partOf(after, codes)];
  if (!from || !to) return [];
  return [
    {
      ...shareChange(view.questionnaire, id, statement, from, to),
      words: words.replace(/\.$/, ''),
      from: from.percent,
      to: sum(to.percent),
    },
  ];
}
