import type { Questionnaire } from '../../src/model/questionnaire.js';
import { surveyQuestionnaire } from '../../src/model/survey-questionnaire.js';
import type { Item } from '../../src/schema/item.js';
import type { AnswerParts } from '../../src/schema/response.js';
import type { SurveyPack } from '../../src/schema/survey.js';

const choice = (id: string, values: readonly string[], more: object = {}): Item => ({
  kind: 'single-choice',
  id,
  text: `${id}?`,
  options: values.map((value) => ({ value, label: value })),
  ...more,
});

const surveyOf = (id: string, items: Item[], respondent: Item[] = []): SurveyPack => ({
  format: 1,
  kind: 'survey',
  id,
  version: '1.0.0',
  languages: { en: 'original' },
  title: id,
  source: { title: 'A case', publishers: ['A case'], credit: 'A case', permission: 'not-needed' },
  sections: [{ id: 'all', items }],
  ...(respondent.length && { respondent }),
});

const questionnaireOf = (...of: Parameters<typeof surveyOf>): Questionnaire =>
  surveyQuestionnaire(surveyOf(...of));

/** A pack whose options have the names that the results have for what is counted beside options. */
export const named = questionnaireOf(
  'named',
  [
    choice('how', ['friend', 'leaflet', 'other']),
    { ...choice('which', ['gp', 'other', 'words']), kind: 'multiple-choice' } as Item,
  ],
  [choice('home', ['own', 'rented', 'other', 'skipped'])],
);

/** A chain of questions, each asked unless the one before took its last option. */
export const chain = (depth: number): Questionnaire => {
  const values = ['a', 'b', 'c', 'd', 'e'];
  return questionnaireOf(
    'chain',
    Array.from({ length: depth }, (_, i) =>
      choice(`q${i}`, values, i ? { showIf: { item: `q${i - 1}`, in: values.slice(0, -1) } } : {}),
    ),
  );
};

/** Answers to a chain: the same every time, in so many groups. */
export function* chainAnswers(depth: number, people: number, groups: number): Iterable<Said> {
  for (let n = 0; n < people; n++) {
    let seed = (n * 2654435761) % 2 ** 32;
    const answers: Record<string, AnswerParts> = {};
    for (let i = 0; i < depth; i++) {
      seed = (seed * 1664525 + 1013904223) % 2 ** 32;
      const value = 'abcde'[Math.floor((seed / 2 ** 32) * 5)]!;
      answers[`q${i}`] = { value };
      if (value === 'e') break;
    }
    yield { group: `Group ${n % groups}`, answers };
  }
}

/** Teams within regions. */
export const nested = questionnaireOf(
  'nested',
  [choice('safe', ['yes', 'no'], { sensitive: true })],
  [choice('place', ['north', 'south'])],
);

/** North has four teams of 20 yes and 1 no each; South two of 20 and 10. */
export const nestedAnswers: readonly Said[] = [
  ...[1, 2, 3, 4].flatMap((team) => teamOf('north', `North ${team}`, 20, 1)),
  ...[1, 2].flatMap((team) => teamOf('south', `South ${team}`, 20, 10)),
];

function teamOf(place: string, group: string, yes: number, no: number): Said[] {
  return Array.from({ length: yes + no }, (_, i) => ({
    group,
    respondent: { place: { value: place } },
    answers: { safe: { value: i < yes ? 'yes' : 'no' } },
  }));
}

/** What is different from one response to another. */
export interface Said {
  group?: string;
  respondent?: Record<string, AnswerParts>;
  answers: Record<string, AnswerParts>;
  completed?: string;
}

export const responsesOf = ({ pack }: Questionnaire, said: Iterable<Said>): object[] =>
  [...said].map((one, i) => ({
    format: 1,
    id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    pack: { id: pack.id, version: pack.version },
    mode: 'standard',
    language: 'en',
    started: '2026-11-01',
    completed: '2026-11-01',
    ...one,
  }));

export const times = (count: number, said: Said): Said[] => Array<Said>(count).fill(said);
