import { html, nothing, type TemplateResult } from 'lit';
import { monthWords } from '../../i18n/dates.js';
import { findingWords } from './finding-words.js';
import { type ResultsView, roundName, withNames } from './view.js';

/** Which round, when, and how many answered. */
export function whoAnsweredLine(view: ResultsView): TemplateResult {
  const { t, lang } = view.reader;
  const { first, last, all } = view.showing.round;
  const { responses } = all;
  const when =
    first !== undefined && last !== undefined
      ? t.fromTo(monthWords(first, lang), monthWords(last, lang))
      : '';
  const isNamed = view.all.rounds.length > 1 || view.showing.round.round !== '';
  return html`<p class="who-line">
    ${isNamed ? html`<bdi>${roundName(view, view.showing.round)}</bdi>, ` : nothing}${when ? `${when}. ` : nothing}
    ${typeof responses === 'number' ? t.peopleAnswered(responses) : nothing}
  </p>`;
}

/** What people will retell: first on the page, in one box. */
export function findingPart(view: ResultsView): unknown {
  const [first, ...rest] = findingWords(view);
  if (first === undefined) return nothing;
  const { packLang } = view.reader;
  return html`<div class="finding">
    <p><b>${withNames(first, packLang)}</b> ${rest.map((one) => html`${withNames(one, packLang)} `)}</p>
  </div>`;
}
