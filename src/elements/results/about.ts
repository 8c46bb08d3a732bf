import { html, nothing, type TemplateResult } from 'lit';
import { monthWords } from '../../i18n/dates.js';
import type { ResultsTerms } from '../../i18n/terms.js';
import type { Question } from '../../model/questionnaire.js';
import { figure } from '../../parts/chart.js';
import { heading } from '../../parts/words.js';
import type { Disclosed, ShownRound } from '../../results/disclosure/disclosed.js';
import { itemTables } from './item-table.js';
import { savers } from './item-part.js';
import { apart } from './parts-apart.js';
import { whoPicture } from './pictures.js';
import { itemIn } from './shown.js';
import { breakdownName, type ResultsView, roundName } from './view.js';

/** How many were left out, by reason. */
export const leftOutPart = ({ leftOut }: ResultsTerms, all: Disclosed): unknown =>
  Object.entries(leftOut).map(([key, words]) => {
    const count = all[key as keyof typeof leftOut];
    return count === 0 ? nothing : html`<p>${words}: ${count}</p>`;
  });

/** How many answered, when, which questions, and what was left out. */
export function aboutPart(view: ResultsView): TemplateResult {
  const { reader, all, showing } = view;
  const { t } = reader;
  const { round, earlier } = showing;
  const rounds = earlier ? [earlier, round] : [round];
  const isSurvey = view.questionnaire.pack.kind === 'survey';
  const other = rounds.find((one) => one.break);
  const nested = rounds.flatMap((one) => one.nested ?? []);
  return html`<section class="about">
    ${rounds.map((one) => roundFacts(view, one, rounds.length > 1))}
    ${other ? html`<p class="notice">${t.otherVersions(other.version)}</p>` : nothing}
    ${nested.map(
      ({ by, within }) =>
        html`<p class="note">${t.nested(breakdownName(view, by), breakdownName(view, within))}</p>`,
    )}
    ${leftOutPart(t, all)}
    <p class="note">${t.rule(all.rules.floor)}</p>
    <p class="note">${isSurvey ? t.sampleNote : t.workshopNote}</p>
  </section>`;
}

function roundFacts(view: ResultsView, round: ShownRound, isNamed: boolean): TemplateResult {
  const { t, pack, lang, words } = view.reader;
  const { first, last, drafts, all } = round;
  const facts: [name: string, fact: unknown][] = [
    ...(isNamed || round.round
      ? [[t.round, html`<bdi>${roundName(view, round)}</bdi>`] as [string, unknown]]
      : []),
    [t.responses, all.responses],
    ...(first !== undefined && last !== undefined
      ? [[t.dates, t.fromTo(monthWords(first, lang), monthWords(last, lang))] as [string, string]]
      : []),
    [t.questions, t.packVersion(words(pack.title), round.version)],
    ...(drafts === 0 ? [] : [[t.drafts, drafts] as [string, unknown]]),
  ];
  return html`<dl class="facts">
    ${facts.map(
      ([name, fact]) =>
        html`<div class="fact">
          <dt>${name}</dt>
          <dd>${fact}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Who answered, in which form, and who helped: over all of a round, whatever else is broken down. */
export function whoPart(view: ResultsView, level: number): unknown {
  const { showing } = view;
  const { round, earlier } = showing;
  const wholes = [...(earlier ? [earlier] : []), round].map((one) => ({
    kind: earlier ? ('round' as const) : ('all' as const),
    code: one.round,
    view: one.all,
    round: one,
  }));
  const over: ResultsView = {
    ...view,
    showing: { ...showing, columns: wholes, by: undefined, comparison: undefined },
  };
  // Where nobody said a group, there is nothing to tell of it.
  const who = round.who.filter(({ options }) => options.length > 0);
  if (!who.length) return nothing;
  return html`<section class="who-answered">
    ${who
      .filter(({ id }) => wholes.some((column) => itemIn(column, id)))
      .map(({ id }) =>
        apart(view, () => {
          const name = breakdownName(view, id);
          const picture = whoPicture(over, id, name);
          return html`<section class="item" data-item=${id}>
            ${heading(level, name, 'asked')} ${picture ? [figure(picture), savers(view, picture)] : nothing}
            ${itemTables(over, { item: { id } } as Question, name)}
          </section>`;
        }),
      )}
  </section>`;
}
