import { UsageError } from '../errors.js';
import type { Questionnaire } from '../model/questionnaire.js';
import type { Cell } from './csv.js';
import { breakdownsOf } from './layout.js';
import { Tallier } from './tallier.js';
import {
  emptyTally,
  inOrder,
  type ItemTally,
  narrowed,
  type RoundTally,
  type Tally,
  type ViewTally,
} from './tally.js';
import { toJson } from '../schema/to-json.js';

/** Columns of a tally as a table. `measure` and `code` say what is counted in `responses`. */
export const TALLY_COLUMNS = [
  'pack_version',
  'round_label',
  'breakdown',
  'category',
  'item_id',
  'measure',
  'code',
  'responses',
] as const;

/** A tally as a table without the names of its columns; rows that count none are left out. The queries in `sql/` give the same. */
export function tallyRows({ rounds, duplicates }: Tally): Cell[][] {
  const rows = rounds.flatMap(({ version, round, drafts, strays, first, last, all, by, within = {} }) => {
    const own = (measure: string, count: number): Cell[] => [
      version,
      round,
      'all',
      '',
      '',
      measure,
      '',
      count,
    ];
    return [
      own('drafts', drafts),
      own('strays', strays),
      ...[first, last].map((day, i): Cell[] => [
        version,
        round,
        'all',
        '',
        '',
        i ? 'last' : 'first',
        day ?? '',
        Number(day !== undefined),
      ]),
      ...viewRows([version, round, 'all', ''], all),
      ...Object.entries(by).flatMap(([breakdown, views]) =>
        Object.entries(views).flatMap(([category, view]) =>
          viewRows([version, round, breakdown, category], view),
        ),
      ),
      ...Object.entries(within).flatMap(([breakdown, categories]) =>
        Object.entries(categories).flatMap(([category, others]) =>
          Object.entries(others).map(([other, its]): Cell[] => [
            version,
            round,
            breakdown,
            category,
            other,
            'within',
            its,
            by[breakdown]![category]!.responses,
          ]),
        ),
      ),
    ].filter((row) => row.at(-1) !== 0);
  });
  return duplicates ? [...rows, ['', '', 'all', '', '', 'duplicates', '', duplicates]] : rows;
}

const viewRows = (place: readonly Cell[], { responses, items }: ViewTally): Cell[][] => [
  [...place, '', 'responses', '', responses],
  ...Object.entries(items).flatMap(([id, item]) =>
    itemRows(item).map(([measure, code, count]) => [...place, id, measure, code, count]),
  ),
];

const itemRows = (item: ItemTally): [measure: string, code: string, count: number][] => {
  const coded = (measure: string, counts: Readonly<Record<string, number>> = {}) =>
    Object.entries(counts).map(([code, count]): [string, string, number] => [measure, code, count]);
  return [
    ['asked', '', item.asked],
    ['answered', '', item.answered],
    ...coded('option', item.options),
    ['other', '', item.other],
    ...coded('missing', item.missing),
    ['words', '', item.words],
    ...coded('mark', item.marks),
    ['texts', '', item.texts],
    ['notes', '', item.notes],
  ];
};

/**
 * A tally out of rows such as the queries give, in the order of `TALLY_COLUMNS`: what was counted elsewhere can so be
 * merged and disclosed. Of the rows of a tally it makes that tally again.
 *
 * @param questionnaire the pack that was counted, whose zeros no row tells
 * @throws UsageError `unknown-item`
 */
export function tallyOfRows(questionnaire: Questionnaire, rows: Iterable<readonly Cell[]>): Tally {
  const rounds = new Map<string, RoundTally>();
  let duplicates = 0;
  const empty = (): ViewTally => new Tallier(questionnaire).emptyView;
  for (const row of rows) {
    const [version, round, breakdown, category, id, measure, code] = row.map((cell) => String(cell ?? ''));
    const count = Number(row[7]);
    if (measure === 'duplicates') {
      duplicates += count;
      continue;
    }
    const key = toJson([version, round]);
    let one = rounds.get(key);
    if (!one) {
      one = { version: version!, round: round!, drafts: 0, strays: 0, all: empty(), by: {}, within: {} };
      for (const name of breakdownsOf(questionnaire)) {
        one.by[name] = {};
        one.within![name] = {};
      }
      rounds.set(key, one);
    }
    if (measure === 'drafts' || measure === 'strays') one[measure] = count;
    else if (measure === 'first' || measure === 'last') one[measure] = code!;
    else {
      const views = breakdown === 'all' ? {} : (one.by[breakdown!] ??= {});
      const within = breakdown === 'all' ? {} : (one.within![breakdown!] ??= {});
      if (breakdown !== 'all' && !Object.hasOwn(views, category!)) {
        Object.defineProperty(views, category!, own(empty()));
        Object.defineProperty(within, category!, own({}));
      }
      const view = breakdown === 'all' ? one.all : views[category!]!;
      if (measure === 'responses') view.responses = count;
      else if (measure === 'within') Object.defineProperty(within[category!]!, id!, own(code));
      else put(view, id!, measure!, code!, count);
    }
  }
  return {
    ...emptyTally(questionnaire.pack.id),
    rounds: inOrder([...rounds.values()].map((one) => narrowed(one))),
    duplicates,
  };
}

/** An entry that any label may name, `__proto__` included. */
const own = (value: unknown): PropertyDescriptor => ({
  value,
  enumerable: true,
  writable: true,
  configurable: true,
});

function put({ items }: ViewTally, id: string, measure: string, code: string, count: number): void {
  const item = Object.hasOwn(items, id) ? items[id] : undefined;
  if (!item) throw new UsageError('unknown-item', `no item "${id}"`);
  const coded = { option: item.options, missing: item.missing, mark: item.marks }[measure];
  if (coded) (coded as Record<string, number>)[code] = count;
  else Object.assign(item, { [measure]: count });
}
