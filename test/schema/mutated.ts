import fc from 'fast-check';
import { changed } from './at-path.js';

interface Place {
  parent: string;
  key: string | number;
}

const pathOf = ({ parent, key }: Place): string => `${parent}[${JSON.stringify(key)}]`;

/** Where everything in plain data stands, its root apart. */
function placesIn(data: unknown, parent = '$'): Place[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => {
    const place = { parent, key: Array.isArray(data) ? Number(name) : name };
    return [place, ...placesIn(value, pathOf(place))];
  });
}

/** Anything that JSON can hold but a key that never reaches the check of a shape, as plainCopy refuses it. */
export const json = (maxDepth?: number): fc.Arbitrary<unknown> =>
  fc.jsonValue({ maxDepth: maxDepth ?? 5 }).filter((value) => !JSON.stringify(value).includes('"__proto__"'));

const words = [
  '',
  'en',
  'EN',
  'tasty',
  'agree',
  'a b',
  '1.0.0',
  '2026-11',
  '2026-11-23',
  '2026-02-31',
  'skipped',
  'open',
  'closed',
  'gap',
  'dropped',
];
const long = [64, 65, 200, 201, 500, 501, 5000, 5001, 20000, 20001].map((length) => 'x'.repeat(length));
const numbers = [0, 1, -1, 1.5, 2, 240, 241, 10000, 10001, 2 ** 53, 1e300];
const parts = [
  ...[
    [],
    {},
    [''],
    ['tasty'],
    { en: 'Text' },
    { en: '' },
    { en: 5 },
    { note: 'A note' },
    { missing: 'skipped' },
    ['A', 'B'],
    { mark: 'gap' },
    { value: 'a', text: 'Words', mark: 'mixed' },
  ],
  ...[
    { item: 'tasty', answered: true },
    { not: { item: 'tasty', equals: 'agree' } },
    { all: [] },
    { any: [{}] },
  ],
  ...[
    { value: 'a', label: 'A' },
    { kind: 'text', id: 'q', text: 'Q' },
    { kind: 'open', id: 'q', text: 'Q' },
    { id: 's', text: 'S' },
    { values: ['a'] },
    { text: '', note: '' },
  ],
];

/** Values near those that packs and responses hold, so that not every mistake is a gross one. */
const anyValue = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(...words, ...long, ...numbers, true, false, null, ...parts),
  },
  json(2),
);
const anyKey = fc.constantFrom(
  'id',
  'text',
  'kind',
  'value',
  'note',
  'en',
  'EN',
  'a b',
  'showIf',
  'x-y',
  'adapted',
  'mark',
  'ends',
  'scale',
);

/** One thing taken away, put in the place of another, or added; `where` counts through all that is there. */
export interface Change {
  where: number;
  key?: string;
  value?: unknown;
}

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ where: fc.nat() }),
  fc.record({ where: fc.nat(), value: anyValue }),
  fc.record({ where: fc.nat(), key: anyKey, value: anyValue }),
);

function apply(data: unknown, { where, key, value }: Change): unknown {
  const places = placesIn(data);
  const place = places[where % places.length];
  if (!place) return data;
  const beside = key !== undefined && typeof place.key === 'string';
  return changed(data, { [pathOf(beside ? { ...place, key } : place)]: value });
}

export const anyChanges = fc.array(anyChange, { minLength: 1, maxLength: 3 });

/** Plain data like this, but for the changes. */
export const mutated = (from: object, changes: readonly Change[]): unknown =>
  changes.reduce<unknown>(apply, from);
