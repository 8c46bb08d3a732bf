import fc from 'fast-check';
import type { Item, OfferedMissing, Option } from '../../src/schema/item.js';
import type { Section, SurveyPack } from '../../src/schema/survey.js';
import { anyWish, type Asked, granted, type Wish, wovenWish } from './arbitrary-condition.js';

const KINDS = ['scale', 'single-choice', 'multiple-choice', 'text'] as const;
const MISSING: readonly OfferedMissing[] = ['not-applicable', 'dont-know', 'prefer-not-to-say'];

/** An item before its place, and so its id and what it may wait for, is known. */
interface Plan {
  kind: (typeof KINDS)[number];
  options: number;
  none: boolean;
  required: boolean;
  missing: OfferedMissing[] | undefined;
  showIf: Wish | undefined;
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

const planned = (kinds: readonly Plan['kind'][], wish: fc.Arbitrary<Wish | undefined>): fc.Arbitrary<Plan> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    options: fc.integer({ min: 2, max: 3 }),
    none: fc.boolean(),
    required: fc.boolean(),
    missing: maybe(fc.subarray([...MISSING])),
    showIf: wish,
  });

const optionsFor = (count: number): Option[] =>
  Array.from({ length: count }, (_, i) => ({ value: `v${i}`, label: `Answer ${i}` }));
const SCALES = { short: { points: optionsFor(2) }, long: { points: optionsFor(3) } };
const NONE: Option = { value: 'none', label: 'None' };

function itemFor(id: string, { kind, options, none, required, missing }: Plan): Item {
  const common = { id, text: `Question ${id}`, required, ...(missing && { missing }) };
  if (kind === 'text') return { kind, ...common };
  if (kind === 'scale') return { kind, ...common, scale: options === 2 ? 'short' : 'long' };
  if (kind === 'single-choice') return { kind, ...common, options: optionsFor(options) };
  return { kind, ...common, options: optionsFor(options), ...(none && { none: NONE }) };
}

function askedBy({ id }: Item, { kind, options, none, missing }: Plan): Asked {
  if (kind === 'text') return { id, values: missing ?? [] };
  const excluding = kind === 'multiple-choice' && none ? [NONE] : [];
  const values = [...optionsFor(options), ...excluding].map(({ value }) => value);
  return { id, values: [...values, ...(missing ?? MISSING)] };
}

const packsOf = (plan: fc.Arbitrary<Plan>, most: number): fc.Arbitrary<SurveyPack> => {
  const plans = (minLength: number, maxLength: number) =>
    fc.array(plan, { minLength, maxLength, size: 'max' });
  const section = fc.record({ showIf: maybe(anyWish), items: plans(1, most) });
  return fc
    .record({
      sections: fc.array(section, { minLength: 1, maxLength: 3 }),
      respondent: plans(0, 2),
      help: maybe(plan),
    })
    .map(({ sections, respondent, help }) => {
      const earlier: Asked[] = [];
      const next = (one: Plan): Item => {
        const item = { ...itemFor(`q${earlier.length}`, one), ...granted(one.showIf, earlier) };
        earlier.push(askedBy(item, one));
        return item;
      };
      const built = sections.map(({ showIf, items }, i): Section => ({
        id: `section-${i}`,
        ...granted(showIf, earlier),
        items: items.map(next),
      }));
      return {
        format: 1,
        kind: 'survey',
        id: 'any-pack',
        version: '1',
        languages: { en: 'original' },
        title: 'Any pack',
        source: { title: 'A test', publishers: ['A test'], credit: 'A test', permission: 'not-needed' },
        scales: SCALES,
        sections: built,
        respondent: respondent.map(next),
        ...(help && { help: next({ ...help, kind: 'multiple-choice' }) as NonNullable<SurveyPack['help']> }),
      };
    });
};

/** Packs with all kinds of items in sections, about the respondent and about help, that wait for earlier ones. */
export const anyPack = packsOf(planned(KINDS, maybe(anyWish)), 4);

/** Packs in which nearly every item waits for two earlier ones. */
export const wovenPack = packsOf(planned(['text'], wovenWish), 8);
