import fc from 'fast-check';
import { Questionnaire } from '../../src/model/questionnaire.js';
import { surveyQuestionnaire } from '../../src/model/survey-questionnaire.js';
import type { Item } from '../../src/schema/item.js';
import type { AnswerParts } from '../../src/schema/response.js';
import type { SurveyPack } from '../../src/schema/survey.js';

const optionsOf = (...values: string[]) => values.map((value) => ({ value, label: value }));

const ROLES: readonly [string, string] = ['carer', 'other-role'];

const surveyOf = (items: Item[], roles = ROLES): SurveyPack => ({
  format: 1,
  kind: 'survey',
  id: 'small',
  version: '1.0.0',
  languages: { en: 'original' },
  title: 'A small survey',
  source: { title: 'A test', publishers: ['Nobody'], credit: 'A test.', permission: 'not-needed' },
  sections: [{ id: 'all', items }],
  respondent: [{ kind: 'single-choice', id: 'role', text: 'Who?', options: optionsOf(...roles) }],
  help: { kind: 'single-choice', id: 'help', text: 'Who helped?', options: optionsOf('nobody', 'friend') },
});

const good: Item = {
  kind: 'single-choice',
  id: 'good',
  text: 'Good?',
  options: optionsOf('yes', 'no', 'so-so'),
};
const safe: Item = { kind: 'single-choice', id: 'safe', text: 'Safe?', options: optionsOf('yes', 'no') };
const why: Item = { kind: 'text', id: 'why', text: 'Why?' };
const places: Item = {
  kind: 'multiple-choice',
  id: 'places',
  text: 'Where?',
  options: optionsOf('hall', 'park'),
  none: { value: 'none', label: 'Nowhere' },
};
const skipped: AnswerParts = { missing: 'skipped' };

/** A survey, and the answers that somebody may give to all of it. */
export interface Small {
  questionnaire: Questionnaire;
  answers: readonly Record<string, AnswerParts>[];
  /** What people may say of who they are. */
  roles: readonly [string, string];
}

const small = (items: Item[], answers: Record<string, AnswerParts>[], roles = ROLES): Small => ({
  questionnaire: surveyQuestionnaire(surveyOf(items, roles)),
  answers,
  roles,
});

const GOOD = [{ value: 'yes' }, { value: 'no' }, { value: 'so-so' }, skipped];
const SAFE = [{ value: 'yes' }, { value: 'no' }, skipped];

/** Surveys with few answers, one for each thing that could give something away. */
export const SMALL = {
  one: small(
    [good],
    GOOD.map((answer) => ({ good: answer })),
  ),
  two: small(
    [good, safe],
    GOOD.flatMap((one) => SAFE.map((other) => ({ good: one, safe: other }))),
  ),
  sensitive: small(
    [{ ...good, sensitive: true }],
    GOOD.map((answer) => ({ good: answer })),
  ),
  words: small(
    [{ ...good, comment: 'More' }, why],
    GOOD.flatMap((one) => [
      { good: one, why: skipped },
      { good: { ...one, note: 'So.' }, why: { text: 'So.' } },
    ]),
  ),
  several: small(
    [places],
    [['hall'], ['park'], ['hall', 'park'], ['none'], undefined].map((values) => ({
      places: values ? { values } : skipped,
    })),
  ),
  waiting: small(
    [good, { ...safe, showIf: { item: 'good', equals: 'no' } }],
    [
      ...SAFE.map((answer) => ({ good: { value: 'no' }, safe: answer })),
      ...GOOD.filter(({ value }) => value !== 'no').map((answer) => ({ good: answer })),
    ],
  ),
  // A pack may name its options as it likes, also as the results name what they count beside them.
  named: small(
    [{ ...good, options: optionsOf('other', 'words', 'skipped') }],
    [{ value: 'other' }, { value: 'words' }, { value: 'skipped' }, skipped].map((answer) => ({
      good: answer,
    })),
    ['other', 'skipped'],
  ),
  namedSeveral: small(
    [{ ...places, options: optionsOf('other', 'some'), none: { value: 'words', label: 'Nowhere' } }],
    [['other'], ['some'], ['other', 'some'], ['words'], undefined].map((values) => ({
      places: values ? { values } : skipped,
    })),
    ['missing', 'words'],
  ),
  openInDepth: {
    questionnaire: new Questionnaire(surveyOf([good]), [
      { item: why, part: 'statements', conditions: [], isInDepth: true },
    ]),
    answers: [
      { why: { text: 'So.' } },
      { why: { text: 'So.', mark: 'gap' } },
      { why: { mark: 'strength' } },
      { why: skipped },
      { why: { ...skipped, text: 'So.' } },
    ] satisfies Record<string, AnswerParts>[],
    roles: ROLES,
  },
  inDepth: {
    roles: ROLES,
    questionnaire: new Questionnaire(surveyOf([good]), [
      { item: good, part: 'statements', conditions: [], isInDepth: true },
    ]),
    answers: GOOD.flatMap((one): Record<string, AnswerParts>[] => [
      { good: one },
      { good: { ...one, mark: 'gap' } },
      { good: { ...one, text: 'So.', mark: 'strength' } },
      { good: { text: 'So.' } },
    ]),
  },
} satisfies Record<string, Small>;

/** Some people of one group and role who gave the same answers. */
interface People {
  count: number;
  group: string | undefined;
  role: string | undefined;
  mode: string;
  helped: boolean;
  answers: Record<string, AnswerParts>;
}

/** Numbers at which something changes in what is published, above all. */
const count = fc.oneof(fc.constantFrom(1, 2, 3, 4, 5, 7, 8, 10, 12), fc.integer({ min: 1, max: 24 }));

/** Responses to one of the surveys: few kinds of people, in numbers where rounding and hiding are near their edges. */
export const responsesTo = (
  { answers, questionnaire, roles }: Small,
  groups: number,
  kinds: number,
  modes: readonly string[] = ['standard'],
) =>
  fc
    .array(
      fc.record<People>({
        count,
        group: fc.constantFrom(
          ...Array.from({ length: groups }, (_, i) => `group ${i}`),
          ...(groups > 2 ? [undefined] : []),
        ),
        role: fc.constantFrom(...roles, undefined),
        mode: fc.constantFrom(...modes),
        helped: fc.boolean(),
        answers: fc.constantFrom(...answers),
      }),
      { maxLength: kinds, size: 'max' },
    )
    .map((people) =>
      people.flatMap((one) =>
        Array.from({ length: one.count }, () => ({
          format: 1,
          id: '00000000-0000',
          pack: { id: questionnaire.pack.id, version: questionnaire.pack.version },
          mode: one.mode,
          language: 'en',
          ...(one.group !== undefined && { group: one.group }),
          started: '2026-11-23',
          completed: '2026-11-23',
          respondent: { role: one.role === undefined ? skipped : { value: one.role } },
          help: { value: one.helped ? 'friend' : 'nobody' },
          answers: one.answers,
        })),
      ),
    );
