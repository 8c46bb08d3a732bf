import type { SurveyPack } from '../../src/schema/survey.js';

const source: SurveyPack['source'] = {
  title: 'A test',
  publishers: ['Nobody'],
  credit: { en: 'Written for a test.', cy: 'Ysgrifennwyd ar gyfer prawf.' },
  permission: 'not-needed',
};

/** One of every kind of item, with conditions, comments, limits and a text that has no translation. */
export const everyKind: SurveyPack = {
  format: 1,
  kind: 'survey',
  id: 'every-kind',
  version: '1.0.0',
  languages: { en: 'original', cy: 'draft' },
  title: { en: 'A survey of every kind', cy: 'Arolwg o bob math' },
  introduction: { purpose: { en: 'To try {what}.', cy: 'I roi cynnig ar {what}.' }, minutes: 5 },
  source,
  terms: { what: { en: 'everything', cy: 'bopeth' } },
  scales: {
    amount: {
      points: [
        { value: 'little', label: { en: 'A little', cy: 'Ychydig' } },
        {
          value: 'lot',
          label: { en: 'A lot', cy: 'Llawer' },
          hint: { en: 'More than half', cy: 'Mwy na hanner' },
        },
      ],
    },
  },
  scale: 'amount',
  sections: [
    {
      id: 'life',
      title: { en: 'Your life', cy: 'Eich bywyd' },
      items: [
        {
          kind: 'scale',
          id: 'garden',
          text: { en: 'I am in the garden.', cy: 'Rwyf yn yr ardd.' },
          hint: { en: 'Any garden counts.', cy: 'Mae unrhyw ardd yn cyfrif.' },
          comment: { en: 'Tell us more', cy: 'Dywedwch fwy' },
        },
        {
          kind: 'single-choice',
          id: 'pet',
          text: { en: 'Do you have a pet?', cy: 'Oes gennych chi anifail anwes?' },
          // in one language only, on purpose
          hint: 'A goldfish counts.',
          options: [
            { value: 'yes', label: { en: 'Yes', cy: 'Oes' } },
            { value: 'no', label: { en: 'No', cy: 'Nac oes' } },
          ],
          missing: [],
          required: true,
        },
        {
          kind: 'text',
          id: 'pet-name',
          text: { en: 'What is its name?', cy: 'Beth yw ei enw?' },
          maxLength: 12,
          showIf: { item: 'pet', equals: 'yes' },
        },
        {
          kind: 'multiple-choice',
          id: 'sport',
          text: { en: 'Which sports?', cy: 'Pa chwaraeon?' },
          options: [
            { value: 'walking', label: { en: 'Walking', cy: 'Cerdded' } },
            { value: 'swimming', label: { en: 'Swimming', cy: 'Nofio' } },
          ],
          none: { value: 'none', label: { en: 'None of these', cy: 'Dim un o’r rhain' } },
          missing: ['dont-know'],
        },
      ],
    },
  ],
  respondent: [
    {
      kind: 'text',
      id: 'respondent-place',
      text: { en: 'Where do you live?', cy: 'Ble ydych chi’n byw?' },
      missing: ['prefer-not-to-say'],
    },
  ],
};

/** The statements of `everyKind` in English, for short. */
export const ASKED = {
  garden: 'I am in the garden.',
  pet: 'Do you have a pet?',
  petName: 'What is its name?',
  sport: 'Which sports?',
  place: 'Where do you live?',
};

/** A pack of so many statements, each 'Statement n.', and a text question last. */
export const longPack = (statements: number): SurveyPack => ({
  format: 1,
  kind: 'survey',
  id: 'long',
  version: '1.0.0',
  languages: { en: 'original' },
  title: 'A long survey',
  source: { ...source, credit: 'Written for a test.' },
  scales: {
    amount: {
      points: ['Never', 'Sometimes', 'Always'].map((label) => ({ value: label.toLowerCase(), label })),
    },
  },
  scale: 'amount',
  sections: [
    {
      id: 'all',
      items: [
        ...Array.from({ length: statements - 1 }, (_, i) => ({
          kind: 'scale' as const,
          id: `statement-${i + 1}`,
          text: `Statement ${i + 1}.`,
        })),
        { kind: 'text', id: 'in-words', text: 'In your own words.' },
      ],
    },
  ],
});
