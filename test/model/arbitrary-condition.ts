import fc from 'fast-check';
import type { Condition } from '../../src/schema/condition.js';

/** One test of an earlier item. The numbers count back through the earlier items, and through their values. */
interface WishedTest {
  about: number;
  test: 'equals' | 'in' | 'answered';
  values: number[];
  yes: boolean;
}

/** A condition before it is known which items there are. */
export type Wish = WishedTest | { all: Wish[] } | { any: Wish[] } | { not: Wish };

const wishedTest = (...tests: WishedTest['test'][]): fc.Arbitrary<WishedTest> =>
  fc.record({
    about: fc.nat({ max: 100 }),
    test: fc.constantFrom(...tests),
    values: fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 3 }),
    yes: fc.boolean(),
  });

/** Conditions of every form. */
export const { wish: anyWish } = fc.letrec<{ wish: Wish; parts: Wish[] }>((tie) => ({
  wish: fc.oneof(
    { maxDepth: 2, depthSize: 'large' },
    wishedTest('equals', 'in', 'answered'),
    fc.record({ all: tie('parts') }),
    fc.record({ any: tie('parts') }),
    fc.record({ not: tie('wish') }),
  ),
  parts: fc.array(tie('wish'), { minLength: 1, maxLength: 3 }),
}));

const near = wishedTest('answered').map((test) => ({ ...test, about: test.about % 4 }));
const pair = fc.tuple(near, near);

/** Conditions about two near items each: with many of them, one answer makes others come and go by several ways. */
export const wovenWish: fc.Arbitrary<Wish> = fc.oneof(
  pair.map((all) => ({ all })),
  pair.map((any) => ({ any })),
);

/** An item that a condition may ask about, and what its answer can be. */
export interface Asked {
  id: string;
  values: readonly string[];
}

/** The wish, about items that are asked earlier; none where there are none yet. */
export function granted(wish: Wish | undefined, earlier: readonly Asked[]): { showIf?: Condition } {
  if (!wish || earlier.length === 0) return {};
  const grant = (part: Wish): Condition => {
    if ('all' in part) return { all: part.all.map(grant) };
    if ('any' in part) return { any: part.any.map(grant) };
    if ('not' in part) return { not: grant(part.not) };
    const { id, values } = earlier.at(-1 - (part.about % earlier.length))!;
    if (part.test === 'answered' || values.length === 0) return { item: id, answered: part.yes };
    const wanted = part.values.map((n) => values[n % values.length]!);
    return part.test === 'equals' ? { item: id, equals: wanted[0]! } : { item: id, in: wanted };
  };
  return { showIf: grant(wish) };
}
