import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../parts/words.js';
import { breakdownName, type ResultsView, roundName } from './view.js';

interface Entry {
  value: string;
  words: string;
}

/** Which round, beside which other, broken down by what, and in which order. Only what there is to choose between. */
export function choosers(view: ResultsView, level: number): unknown {
  const { reader, all, showing, order, moves } = view;
  const { t } = reader;
  const { at, compareAt, by } = showing;
  const rounds = all.rounds.map((round, i): Entry => ({ value: String(i), words: roundName(view, round) }));
  // A breakdown of which nothing may be shown is left out, and so is one with one category.
  const breakdowns = all.rounds[at]!.by.filter(({ categories }) =>
    categories.some(({ items }) => items.length),
  );
  const number = (value: string): number | undefined => (value === '' ? undefined : Number(value));
  const lists = [
    rounds.length > 1
      ? chooser('round', t.round, rounds, String(at), (value) => {
          moves.choose({ round: number(value) });
        })
      : nothing,
    rounds.length > 1
      ? chooser(
          'compare',
          t.compareWith,
          [{ value: '', words: t.noComparison }, ...rounds.filter(({ value }) => value !== String(at))],
          compareAt === undefined ? '' : String(compareAt),
          (value) => {
            moves.choose({ compare: number(value) });
          },
        )
      : nothing,
    breakdowns.length && compareAt === undefined
      ? chooser(
          'by',
          t.by,
          [
            { value: '', words: t.noBreakdown },
            ...breakdowns.map((one) => ({ value: one.by, words: breakdownName(view, one.by) })),
          ],
          by ?? '',
          (value) => {
            moves.choose({ by: value });
          },
        )
      : nothing,
    showing.columns.length > 1
      ? chooser(
          'order',
          t.order,
          (['pack', 'difference'] as const).map((value) => ({ value, words: t.orders[value] })),
          order,
          (value) => {
            moves.choose({ order: value as typeof order });
          },
        )
      : nothing,
  ];
  if (lists.every((one) => one === nothing)) return nothing;
  return html`<section class="choose">
    ${heading(level, t.choose)}
    <div class="pairs">${lists}</div>
  </section>`;
}

const chooser = (
  id: string,
  label: string,
  entries: readonly Entry[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${(event: Event) => {
        choose((event.target as HTMLSelectElement).value);
      }}
    >
      ${entries.map(({ value, words }) => html`<option value=${value} .selected=${value === chosen}>${words}</option>`)}
    </select>
  </div>`;
