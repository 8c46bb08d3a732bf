import fc from 'fast-check';
import type { Questionnaire } from '../../src/model/questionnaire.js';
import { optionsOf } from '../../src/schema/walk.js';

const MISSING = ['skipped', 'dont-know', 'not-applicable', 'prefer-not-to-say'];
const MARKS = ['strength', 'gap', 'mixed', 'dont-know'];
/** What JavaScript has names for itself, and what the results name. */
const LABELS = ['__proto__', 'constructor', 'other', 'words', 'skipped', 'missing:skipped', '', 'North'];

/** Any answer that the schema takes, at any question: also one that nobody could give on the page. */
function answers(questionnaire: Questionnaire, id: string, part: string): fc.Arbitrary<unknown> {
  const item = questionnaire.question(id)?.item;
  const codes = [...(item ? optionsOf(item, questionnaire.pack).map(({ value }) => value) : []), ...MISSING];
  const value = fc.constantFrom(...codes, 'other', 'words', 'some');
  const words = fc.constantFrom('', 'So.', '=1+1');
  const note = fc.option(words, { nil: undefined });
  const mark = part === 'statements' ? fc.constantFrom(undefined, ...MARKS) : fc.constant(undefined);
  const text = part === 'statements' ? fc.option(words, { nil: undefined }) : fc.constant(undefined);
  return fc.oneof(
    fc.record({ value, text, note, mark }),
    fc.record({ values: fc.array(value, { minLength: 1, maxLength: 4 }), note, mark }),
    fc.record({ text: words, note, mark }),
    fc.record({ missing: fc.constantFrom(...MISSING), text, note, mark }),
    fc.record({ note: words, mark }),
  );
}

/** Responses that the schema takes, or nearly: from every version, round and group, and by any number of people. */
export function anyResponses(questionnaire: Questionnaire): fc.Arbitrary<object[]> {
  const part = (name: string): fc.Arbitrary<Record<string, unknown>> => {
    const own = questionnaire.questions.filter((question) => question.part === name).slice(0, 5);
    const ids = [...own.map(({ item }) => item.id), 'long-gone'];
    return fc.record(Object.fromEntries(ids.map((id) => [id, answers(questionnaire, id, name)])), {
      requiredKeys: [],
    });
  };
  const label = fc.option(fc.constantFrom(...LABELS), { nil: undefined });
  const one = fc.record({
    mode: fc.constantFrom('standard', 'easy-read'),
    version: fc.constantFrom(questionnaire.pack.version, '0.9.0'),
    group: label,
    round: fc.constantFrom(undefined, '2026', '__proto__'),
    completed: fc.constantFrom('2026-11-01', '2026-11-02', undefined),
    respondent: part('respondent'),
    help: fc.option(answers(questionnaire, 'help', 'help'), { nil: undefined }),
    answers: part('statements'),
    // As many as it takes for something to be shown, and few enough for it to be hidden.
    count: fc.constantFrom(1, 1, 2, 4, 6, 12),
  });
  return fc.array(one, { maxLength: 8, size: 'max' }).map((list) =>
    list.flatMap(({ count, version, ...rest }, i) =>
      Array.from(
        { length: count },
        (_, k) =>
          JSON.parse(
            JSON.stringify({
              format: 1,
              id: `00000000-0000-4000-8000-${String(100 * i + k).padStart(12, '0')}`,
              pack: { id: questionnaire.pack.id, version },
              language: 'en',
              started: '2026-11-01',
              ...rest,
            }),
          ) as object,
      ),
    ),
  );
}

/** Responses of few kinds of people, many of a kind, to two rounds of one version: much of them may be shown. */
export function manyResponses(questionnaire: Questionnaire): fc.Arbitrary<object[]> {
  const answersTo = (part: string): fc.Arbitrary<Record<string, object>> =>
    fc.record(
      Object.fromEntries(
        questionnaire.questions
          .filter((question) => question.part === part)
          .slice(0, 8)
          .map(({ item }) => {
            const [first, ...rest] = optionsOf(item, questionnaire.pack).map(({ value }) => value);
            const isSeveral = item.kind === 'multiple-choice';
            const answer = (value: string): object => (isSeveral ? { values: [value] } : { value });
            const missing: object = { missing: 'skipped' };
            return [
              item.id,
              first === undefined
                ? fc.constantFrom<object>({ text: 'So.' }, missing)
                : fc.constantFrom(...[first, ...rest, first].map(answer), missing),
            ];
          }),
      ),
    );
  const one = fc.record({
    count: fc.constantFrom(1, 2, 3, 6, 12, 20, 40),
    round: fc.constantFrom('2026', '2027'),
    group: fc.constantFrom('North', 'South'),
    respondent: answersTo('respondent'),
    answers: answersTo('statements'),
  });
  return fc.array(one, { minLength: 6, maxLength: 14, size: 'max' }).map((list) =>
    list.flatMap(({ count, round, ...rest }, i) =>
      Array.from({ length: count }, (_, k) => ({
        format: 1,
        id: `00000000-0000-4000-8000-${String(100 * i + k).padStart(12, '0')}`,
        pack: { id: questionnaire.pack.id, version: questionnaire.pack.version },
        mode: 'standard',
        language: 'en',
        started: `${round}-11-01`,
        completed: `${round}-11-01`,
        round,
        ...rest,
      })),
    ),
  );
}
