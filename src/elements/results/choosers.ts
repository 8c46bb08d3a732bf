import { html, nothing } from 'lit';
import { heading } from '../../parts/words.js';
import type { Choices } from './shown.js';
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
  const none = (words: string): Entry => ({ value: '', words });
  const rounds = all.rounds.map((round, i): Entry => ({ value: String(i), words: roundName(view, round) }));
  // A breakdown of which nothing may be shown is left out.
  const breakdowns = all.rounds[at]!.by.filter(({ categories }) =>
    categories.some(({ items }) => items.length),
  );
  const others = rounds.filter(({ value }) => value !== String(at));
  const lists = [
    chooser('round', t.round, others.length ? rounds : [], String(at)),
    chooser(
      'compare',
      t.compareWith,
      others.length ? [{ value: 'none', words: t.noComparison }, ...others] : [],
      String(compareAt ?? 'none'),
    ),
    chooser(
      'by',
      t.by,
      breakdowns.length
        ? [
            none(t.noBreakdown),
            ...breakdowns.map((one) => ({ value: one.by, words: breakdownName(view, one.by) })),
          ]
        : [],
      by ?? '',
    ),
    chooser(
      'order',
      t.order,
      showing.columns.length > 1
        ? (['pack', 'difference'] as const).map((value) => ({ value, words: t.orders[value] }))
        : [],
      order,
    ),
  ];
  if (lists.every((one) => one === nothing)) return nothing;
  return html`<section class="choose">
    ${heading(level, t.choose, 'unseen')}
    <div
      class="pairs"
      @change=${({ target }: Event) => {
        const { id, value } = target as HTMLSelectElement;
        const isPlace = id === 'round' || id === 'compare';
        moves.choose({
          [id]: isPlace && value !== 'none' ? Number(value) : value,
          // Groups are shown of one round, and two rounds of everyone.
          ...(id === 'compare' && value !== 'none' && { by: '' }),
        });
      }}
    >
      ${lists}
    </div>
  </section>`;
}

const chooser = (id: keyof Choices, label: string, entries: readonly Entry[], chosen: string): unknown =>
  entries.length
    ? html`<div class="field">
        <label for=${id}>${label}</label>
        <select id=${id}>
          ${entries.map(
            ({ value, words }) =>
              html`<option value=${value} .selected=${value === chosen}>${words}</option>`,
          )}
        </select>
      </div>`
    : nothing;
