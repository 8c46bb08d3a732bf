import { UsageError } from '../errors.js';
import { inOrder, narrowed, type RoundTally, type Tally, type Within } from './tally.js';
import { toJson } from '../schema/to-json.js';

type Counts = { readonly [key: string]: number | Counts };

/** Numbers added up by their keys, at every level. */
function sum<T extends object>(a: T, b: T): T {
  const [left, right] = [a, b] as unknown as [Counts, Counts];
  const entries = Object.entries(left).map(([key, one]): [string, number | Counts] => {
    const other = Object.hasOwn(right, key) ? right[key] : undefined;
    if (other === undefined) return [key, one];
    return [
      key,
      typeof one === 'number' || typeof other === 'number' ? Number(one) + Number(other) : sum(one, other),
    ];
  });
  const added = Object.entries(right).filter(([key]) => !Object.hasOwn(left, key));
  // Unlike an assignment, this makes an entry of its own out of any label, `__proto__` included.
  return Object.fromEntries([...entries, ...added]) as T;
}

function joined(a: RoundTally, b: RoundTally): RoundTally {
  const { version, round, first: _first, last: _last, within: _within, tooWide, ...counts } = a;
  const { version: _v, round: _r, first: _f, last: _l, within: _w, tooWide: alsoTooWide, ...others } = b;
  const days = [a.first, a.last, b.first, b.last].filter((day) => day !== undefined).sort();
  const [first, last] = [days[0], days.at(-1)];
  return narrowed(
    {
      version,
      round,
      ...sum(counts, others),
      ...(first !== undefined && { first }),
      ...(last !== undefined && { last }),
      // A shard that does not say it leaves it unknown.
      ...(a.within && b.within && { within: joinedWithin(a.within, b.within) }),
    },
    [...(tooWide ?? []), ...(alsoTooWide ?? [])],
  );
}

/** What lies within another category in both, as far as it is in both; what only one of them has is as it is there. */
function joinedWithin(a: Within, b: Within): Within {
  return entriesOf(a, b, (left, right) =>
    entriesOf(left, right, (one, other) =>
      Object.fromEntries(
        Object.entries(one).filter(([by, category]) => Object.hasOwn(other, by) && other[by] === category),
      ),
    ),
  );
}

/** The entries of two, those that are in both by what becomes of them. Makes entries of its own out of any label. */
function entriesOf<T>(
  a: Record<string, T>,
  b: Record<string, T>,
  both: (left: T, right: T) => T,
): Record<string, T> {
  return Object.fromEntries([
    ...Object.entries(a).map(([key, one]): [string, T] => [
      key,
      Object.hasOwn(b, key) ? both(one, b[key]!) : one,
    ]),
    ...Object.entries(b).filter(([key]) => !Object.hasOwn(a, key)),
  ]);
}

/**
 * Tallies of shards added up. The order does not matter, nor how they are bracketed; `emptyTally()` changes nothing. Two
 * shards that hold the same response count it twice: a tally keeps no ids.
 *
 * @throws UsageError `different-packs`
 */
export function merge(a: Tally, b: Tally): Tally {
  if (a.pack !== b.pack)
    throw new UsageError('different-packs', `tallies of "${a.pack}" and "${b.pack}" do not add up`);
  const rounds = new Map<string, RoundTally>();
  for (const one of [...a.rounds, ...b.rounds]) {
    const key = toJson([one.version, one.round]);
    const before = rounds.get(key);
    rounds.set(key, before ? joined(before, one) : one);
  }
  return {
    ...a,
    rounds: inOrder([...rounds.values()]),
    otherPacks: sum(a.otherPacks, b.otherPacks),
    refused: a.refused + b.refused,
    duplicates: a.duplicates + b.duplicates,
  };
}
