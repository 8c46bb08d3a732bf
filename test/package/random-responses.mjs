import fc from 'fast-check';
import '../support/seed.mjs';
import { readJson } from './files.mjs';

const MISSING = ['skipped', 'dont-know', 'not-applicable', 'prefer-not-to-say'];
const MARKS = ['strength', 'gap', 'mixed', 'dont-know'];

const words = fc.constantFrom('So.', 'Yes, "we" do;\nevery day', '=1+1', '');
const label = fc.constantFrom(undefined, '', 'North', 'South, east', '=West', '__proto__');
const maybe = (arbitrary) => fc.option(arbitrary, { nil: undefined });
/** Without the keys that are undefined, as JSON has it. */
const lean = (data) => JSON.parse(JSON.stringify(data));

/** An answer that a response may hold, whether or not this version of the pack has it. */
const answerTo = ({ item, isInDepth = false }, optionsOf) => {
  const codes = [...optionsOf(item), 'of-another-version'];
  const code = fc.constantFrom(...codes);
  const value = [
    fc.record({ value: code }),
    fc.record({ values: fc.uniqueArray(code, { minLength: 1, maxLength: 3 }) }),
  ];
  const missing = fc.record({ missing: fc.constantFrom(...MISSING) });
  const text = fc.record({ text: words });
  const plain =
    item.kind === 'text'
      ? [text, missing]
      : [...value, value[item.kind === 'multiple-choice' ? 1 : 0], missing];
  return fc
    .record({
      own: fc.oneof(...plain, ...(isInDepth ? [text, fc.constant({})] : [])),
      note: maybe(words),
      mark: maybe(fc.constantFrom(...MARKS)),
      text: maybe(words),
    })
    .map(({ own, note, mark, text: beside }) => {
      const answer = { ...own, note, ...(isInDepth && { mark }) };
      if (isInDepth && !own.values && !own.text) answer.text = beside;
      const result = lean(answer);
      return Object.keys(result).length ? result : { missing: 'skipped' };
    });
};

/** Responses to a pack: drafts, other versions, unknown items, groups and rounds of any name, and ids that come again. */
export const responsesTo = (questionnaire, optionsOf, maxLength = 40, minLength = 0) => {
  const { pack, questions } = questionnaire;
  const part = (name) =>
    fc.record(
      Object.fromEntries(
        questions
          .filter((question) => question.part === name)
          .map((question) => [question.item.id, answerTo(question, optionsOf)]),
      ),
      { requiredKeys: [] },
    );
  const help = questions.find((question) => question.part === 'help');
  const day = fc.constantFrom('2026-11-21', '2026-11-22', '2026-12-01');
  return fc
    .array(
      fc.record({
        version: fc.constantFrom(pack.version, pack.version, '0.9.0'),
        mode: fc.constantFrom('standard', 'easy-read'),
        round: fc.constantFrom(undefined, '2026', '2027'),
        group: label,
        completed: fc.option(day, { nil: undefined, freq: 6 }),
        answers: part('statements'),
        respondent: maybe(part('respondent')),
        help: help ? maybe(answerTo(help, optionsOf)) : fc.constant(undefined),
        stray: fc.boolean(),
        // Which of those before it has the same id; most have none.
        again: fc.option(fc.nat(maxLength), { nil: undefined, freq: 8 }),
      }),
      { minLength, maxLength, size: 'max' },
    )
    .map((list) =>
      list.map(({ version, stray, answers, again, ...rest }, i) =>
        lean({
          format: 1,
          id: `00000000-0000-4000-8000-${String(again === undefined ? i : again % (i + 1)).padStart(12, '0')}`,
          pack: { id: pack.id, version },
          language: 'en',
          started: '2026-11-20',
          answers: stray ? { ...answers, 'long-gone': { value: 'yes' } } : answers,
          ...rest,
        }),
      ),
    );
};

export const packs = ['outcomes', 'area', 'organisation', 'measures'].map((id) =>
  readJson(`content/${id}.json`),
);
