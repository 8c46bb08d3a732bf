import type { Questionnaire } from '../../src/model/questionnaire.js';

/** A count as it is published. */
export type Seen = number | '[c]';

/** The counts of one item, by what they count: `option yes`, `missing skipped`, `words`. */
export interface SeenItem {
  asked: Seen;
  answered: Seen;
  cells: Map<string, Seen>;
}

export interface SeenView {
  size: Seen;
  items: Map<string, SeenItem>;
}

/** One round, as somebody reads it who has the file and the questions. */
export interface SeenRound {
  version: string;
  round: string;
  drafts: Seen;
  first: string | undefined;
  last: string | undefined;
  all: SeenView;
  who: Map<string, SeenItem>;
  nested: [by: string, within: string][];
  by: Map<string, Map<string, SeenView>>;
}

const MISSING = ['skipped', 'dont-know', 'not-applicable', 'prefer-not-to-say'];
const MARKS = ['strength', 'gap', 'mixed', 'dont-know'];

const fail = (what: string): never => {
  throw new Error(`not as it may be published: ${what}`);
};

const seen = (value: unknown, what: string): Seen =>
  value === '[c]' || (Number.isInteger(value) && Number(value) >= 0 && Number(value) % 5 === 0)
    ? (value as Seen)
    : fail(`${what} is ${JSON.stringify(value)}`);

type Data = Record<string, unknown>;

/** An object with these keys and no other: whatever is published anew has to be read here before it can be. */
function keysOf(input: unknown, names: string, what: string): Data {
  const data = input as Data;
  const known = names.split(' ');
  for (const key of Object.keys(data))
    if (!known.some((name) => name.replace('?', '') === key)) fail(`${what} has a ${key}`);
  for (const name of known) if (!name.endsWith('?') && !(name in data)) fail(`${what} has no ${name}`);
  return data;
}

const list = (input: unknown): unknown[] => (Array.isArray(input) ? input : fail('no list'));

const rounded = (share: number): number => Math.round(Number((100 * share).toFixed(9)));

/** Wilson's interval of 95 %, worked out anew. */
function wilson(count: number, base: number): [low: number, high: number] {
  const z = 1.959963984540054;
  const middle = (count / base + z ** 2 / (2 * base)) / (1 + z ** 2 / base);
  const half =
    (z * Math.sqrt((count / base) * ((1 - count / base) / base) + z ** 2 / (4 * base ** 2))) /
    (1 + z ** 2 / base);
  return [Math.max(0, rounded(middle - half)), Math.min(100, rounded(middle + half))];
}

/** Percentages have to follow from the counts that are published, or they would tell what these hide. */
function checkPercents(item: SeenItem, options: readonly Data[], isMultiple: boolean): void {
  const counts = options.map(({ count }) => count as Seen);
  const beside = [...counts, item.cells.get('other')!];
  const known = beside.filter((count) => count !== '[c]');
  const sum = known.reduce((all, count) => all + count, 0) + 2.5 * (beside.length - known.length);
  const base = item.answered;
  const whole =
    base === '[c]' || base === 0
      ? base
      : isMultiple
        ? Math.max(base, ...known)
        : known.length < beside.length
          ? Math.max(base, sum)
          : sum;
  options.forEach(({ percent, interval, code }, i) => {
    const what = `the percentage of ${String(code)}`;
    const count = counts[i]!;
    const expected =
      whole === 0 ? '[z]' : count === '[c]' || whole === '[c]' ? '[c]' : rounded(count / whole);
    if (percent !== expected) fail(`${what}: ${String(percent)}, and not ${expected}`);
    if (interval === undefined) return;
    const { low, high } = keysOf(interval, 'low high', what);
    const [least, most] = typeof expected === 'number' ? wilson(Number(count), Number(whole)) : [];
    if (low !== least || high !== most) fail(`the interval beside ${what}`);
  });
}

interface Asked {
  isMultiple: boolean;
  isWords: boolean;
  isInDepth: boolean;
}

const askedOf = (questionnaire: Questionnaire, id: string): Asked => {
  const question = questionnaire.question(id);
  return {
    isMultiple: question?.item.kind === 'multiple-choice',
    isWords: question?.item.kind === 'text',
    isInDepth: question?.isInDepth === true,
  };
};

function itemOf(input: unknown, questionnaire: Questionnaire): [id: string, item: SeenItem] {
  const data = keysOf(
    input,
    'id asked answered options other missing words marks? texts notes reliability?',
    'an item',
  );
  const id = data['id'] as string;
  const asked = askedOf(questionnaire, id);
  const cells = new Map<string, Seen>();
  const put = (name: string, value: unknown): void => {
    cells.set(name, seen(value, `${id}: ${name}`));
  };
  const options = list(data['options']).map((one) =>
    keysOf(one, 'code count percent interval?', `an option of ${id}`),
  );
  for (const { code, count } of options) put(`option ${String(code)}`, count);
  put('other', data['other']);
  for (const [key, codes] of [
    ['missing', MISSING],
    ['marks', asked.isInDepth ? MARKS : []],
  ] as const) {
    const own = list(data[key] ?? []).map((one) => keysOf(one, 'code count', `${key} of ${id}`));
    if (own.map(({ code }) => code).join() !== codes.join()) fail(`${key} of ${id}`);
    for (const { code, count } of own) put(`${key} ${String(code)}`, count);
  }
  for (const key of ['words', 'texts', 'notes']) put(key, data[key]);
  const item: SeenItem = {
    asked: seen(data['asked'], `${id}: asked`),
    answered: seen(data['answered'], `${id}: answered`),
    cells,
  };
  if (asked.isWords && !asked.isInDepth && data['texts'] !== data['words']) fail(`texts of ${id}`);
  checkPercents(item, options, asked.isMultiple);
  const isLow = typeof item.answered === 'number' && item.answered > 0 && item.answered < 30;
  if (data['reliability'] !== undefined && !isLow) fail(`the reliability of ${id}`);
  return [id, item];
}

function viewOf(input: unknown, questionnaire: Questionnaire): SeenView {
  const { responses, items } = keysOf(input, 'category responses items', 'a view');
  return {
    size: seen(responses, 'responses'),
    items: new Map(list(items).map((one) => itemOf(one, questionnaire))),
  };
}

/** What is published as JSON. Takes nothing that it does not know. */
export function readJson(text: string, questionnaire: Questionnaire): { floor: number; rounds: SeenRound[] } {
  const data = keysOf(
    JSON.parse(text),
    'format kind pack rules rounds otherPacks refused duplicates',
    'what is published',
  );
  for (const key of ['otherPacks', 'refused', 'duplicates']) seen(data[key], key);
  const { floor } = keysOf(data['rules'], 'floor roundedTo', 'the rules');
  const month = (value: unknown): string | undefined =>
    value === undefined || (typeof value === 'string' && /^\d{4}-\d{2}$/.test(value)) ? value : fail('a day');
  const rounds = list(data['rounds']).map((one): SeenRound => {
    const round = keysOf(one, 'version round break? drafts first? last? all who nested? by', 'a round');
    return {
      version: round['version'] as string,
      round: round['round'] as string,
      drafts: seen(round['drafts'], 'drafts'),
      first: month(round['first']),
      last: month(round['last']),
      all: viewOf(round['all'], questionnaire),
      who: new Map(list(round['who']).map((item) => itemOf(item, questionnaire))),
      nested: list(round['nested'] ?? []).map((pair) => {
        const { by, within } = keysOf(pair, 'by within', 'nested');
        return [by as string, within as string];
      }),
      by: new Map(
        list(round['by']).map((breakdown) => {
          const { by, categories } = keysOf(breakdown, 'by categories', 'a breakdown');
          return [
            by as string,
            new Map(
              list(categories).map((view) => [
                (view as Data)['category'] as string,
                viewOf(view, questionnaire),
              ]),
            ),
          ];
        }),
      ),
    };
  });
  return { floor: floor as number, rounds };
}

/** Lines of CSV as cells, quotes and all (RFC 4180). */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  for (const [, quoted, plain, end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    const text = quoted === undefined ? plain! : quoted.replaceAll('""', '"');
    // An apostrophe in front says to a spreadsheet that words are no number and no day.
    row.push(text.replace(/^'/, ''));
    if (end !== ',') rows.push(row.splice(0));
  }
  return rows;
}

/** What is published as CSV, row by row, as somebody would look for it who has the JSON: `place | measure | code` and number. */
export function numbersOfCsv(text: string): Map<string, string> {
  const [head, ...rows] = readCsv(text);
  const numbers = new Map<string, string>();
  for (const row of rows) {
    const of = (name: string): string => row[head!.indexOf(name)]!;
    const place = [of('pack_version'), of('round'), of('breakdown'), of('category'), of('item_id')].join(
      ' | ',
    );
    const key = `${place} | ${of('measure')} | ${of('code')}`;
    if (numbers.has(key)) fail(`a second row of ${key}`);
    numbers.set(key, of('responses'));
  }
  return numbers;
}

/** The same numbers out of what was read as JSON. */
export function numbersOfJson(rounds: readonly SeenRound[]): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const { version, round, drafts, first, last, all, who, nested, by } of rounds) {
    const put = (place: readonly string[], measure: string, code: string, value: Seen | ''): void => {
      numbers.set([version, round, ...place, measure, code].join(' | '), String(value));
    };
    const putItem = (breakdown: string, category: string, id: string, item: SeenItem): void => {
      const place = [breakdown, category, id];
      put(place, 'asked', '', item.asked);
      if (item.asked === 0) return;
      put(place, 'answered', '', item.answered);
      for (const [name, value] of item.cells) {
        const [, part, code] = /^(\w+) ?(.*)$/s.exec(name)!;
        if (part !== 'other' || value !== 0) put(place, part === 'marks' ? 'mark' : part!, code!, value);
      }
    };
    const putView = (breakdown: string, category: string, view: SeenView): void => {
      put([breakdown, category, ''], 'responses', '', view.size);
      for (const [id, item] of view.items) putItem(breakdown, category, id, item);
    };
    put(['all', '', ''], 'drafts', '', drafts);
    if (first !== undefined) put(['all', '', ''], 'first', first, '');
    if (last !== undefined) put(['all', '', ''], 'last', last, '');
    putView('all', '', all);
    for (const [id, item] of who) putItem('all', '', id, item);
    for (const [name, within] of nested) put([name, '', ''], 'within', within, '[c]');
    for (const [name, categories] of by)
      for (const [category, view] of categories) putView(name, category, view);
  }
  return numbers;
}
