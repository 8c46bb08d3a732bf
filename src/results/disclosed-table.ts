import type { Cell } from './csv.js';
import type { Disclosed, ShownItem, ShownRound, ShownView } from './disclosure/disclosed.js';

/** Columns of what may be shown, as a table. `measure` and `code` say what is counted in `responses`. */
const DISCLOSED_COLUMNS = [
  'pack',
  'pack_version',
  'round',
  'breakdown',
  'category',
  'item_id',
  'measure',
  'code',
  'responses',
  'base',
  'percent',
  'percent_low',
  'percent_high',
  'note',
] as const;

type Row = Partial<Record<(typeof DISCLOSED_COLUMNS)[number], Cell>>;

/**
 * What may be shown, as a table with a row a number; the first row names the columns. Holds exactly what `disclosed` holds,
 * hidden numbers as their shorthand.
 */
export function disclosedTable({ pack, rounds }: Disclosed): Cell[][] {
  const rows = rounds.flatMap((round): Row[] => {
    const own: Row = {
      pack: pack.id,
      pack_version: round.version,
      round: round.round,
      note: round.break,
    };
    return [
      ...headRows({ ...own, breakdown: 'all', category: '' }, round),
      ...viewRows({ ...own, breakdown: 'all', category: '' }, round.all),
      ...round.who.flatMap((item) => itemRows({ ...own, breakdown: 'all', category: '' }, item)),
      ...(round.nested ?? []).map(({ by, within }): Row => ({
        ...own,
        breakdown: by,
        measure: 'within',
        code: within,
        responses: '[c]',
      })),
      ...round.by.flatMap(({ by, categories }) =>
        categories.flatMap((view) => viewRows({ ...own, breakdown: by, category: view.category }, view)),
      ),
    ];
  });
  return [[...DISCLOSED_COLUMNS], ...rows.map((row) => DISCLOSED_COLUMNS.map((column) => row[column]))];
}

const headRows = (own: Row, { drafts, first, last }: ShownRound): Row[] => [
  { ...own, measure: 'drafts', responses: drafts },
  ...(first === undefined ? [] : [{ ...own, measure: 'first', code: first }]),
  ...(last === undefined ? [] : [{ ...own, measure: 'last', code: last }]),
];

const viewRows = (own: Row, { responses, items }: ShownView): Row[] => [
  { ...own, measure: 'responses', responses },
  ...items.flatMap((item) => itemRows(own, item)),
];

function itemRows(place: Row, item: ShownItem): Row[] {
  const own: Row = { ...place, item_id: item.id };
  // Of a question that nobody was asked there can be no number.
  if (item.asked === 0) return [{ ...own, measure: 'asked', responses: 0, note: own.note ?? '[z]' }];
  const row = (measure: string, responses: Cell, code?: string): Row => ({
    ...own,
    measure,
    code,
    responses,
  });
  return [
    row('asked', item.asked),
    row('answered', item.answered),
    ...item.options.map(({ code, count, percent, interval }) => ({
      ...row('option', count, code),
      base: item.answered,
      percent,
      percent_low: interval?.low,
      percent_high: interval?.high,
      note: own.note ?? item.reliability,
    })),
    ...(item.other === 0 ? [] : [row('other', item.other)]),
    ...item.missing.map(({ code, count }) => row('missing', count, code)),
    row('words', item.words),
    ...(item.marks ?? []).map(({ code, count }) => row('mark', count, code)),
    row('texts', item.texts),
    row('notes', item.notes),
  ];
}
