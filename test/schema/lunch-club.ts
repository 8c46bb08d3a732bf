/** A valid pack with something of everything, to be broken by tests. A fresh one each time. */
export const lunchClub = () => ({
  format: 1,
  kind: 'survey',
  id: 'lunch-club',
  version: '1.0.0',
  languages: { en: 'original', cy: 'draft' },
  title: { en: 'Lunch at {club}', cy: 'Cinio yn {club}' },
  introduction: { purpose: 'Tell us about lunch.', minutes: 5, audience: 'The cook reads it.' },
  source: {
    title: 'What makes a good lunch?',
    publishers: ['The lunch club'],
    author: 'A cook',
    published: '2026-11',
    page: 3,
    url: 'https://lunch.example/report',
    credit: 'Questions: the lunch club.',
    rights: 'The lunch club',
    permission: 'granted',
  },
  terms: { club: 'the lunch club', town: { en: 'Riverside', cy: 'Glan-yr-afon' } },
  themes: { food: 'Food', people: 'People' },
  scales: {
    agreement: {
      points: [
        { value: 'agree', label: { en: 'Agree', cy: 'Cytuno' } },
        { value: 'disagree', label: 'Disagree', hint: 'You may say why.' },
      ],
    },
    often: {
      points: [
        { value: 'never', label: 'Never' },
        { value: 'always', label: 'Always' },
      ],
    },
  },
  scale: 'agreement',
  missing: ['not-applicable', 'dont-know'],
  sections: [
    {
      id: 'meals',
      title: 'The meals',
      introduction: 'Think of the last month.',
      items: [
        { kind: 'scale', id: 'tasty', text: 'The food is good.', hint: 'Any food.', theme: 'food' },
        {
          kind: 'single-choice',
          id: 'portion',
          text: 'Is there enough?',
          options: [
            { value: 'enough', label: 'Yes' },
            { value: 'too-little', label: 'No' },
          ],
          showIf: { item: 'tasty', equals: 'agree' },
        },
        {
          kind: 'multiple-choice',
          id: 'wishes',
          text: 'What would you like more of?',
          comment: 'Anything else?',
          options: [
            { value: 'soup', label: 'Soup' },
            { value: 'salad', label: 'Salad' },
          ],
          none: { value: 'nothing', label: 'Nothing' },
        },
        { kind: 'text', id: 'idea', text: 'An idea of yours', maxLength: 300, missing: ['dont-know'] },
      ],
    },
    {
      id: 'company',
      showIf: { item: 'wishes', answered: true },
      items: [
        { kind: 'scale', id: 'welcome', text: 'I feel welcome.', scale: 'often', required: true },
        { kind: 'scale', id: 'friends', text: 'I have friends here.', sensitive: true, adapted: true },
      ],
    },
    {
      id: 'return',
      items: [
        {
          kind: 'text',
          id: 'why-not',
          text: 'What keeps you away?',
          showIf: {
            any: [{ item: 'portion', in: ['too-little'] }, { not: { item: 'welcome', equals: 'always' } }],
          },
        },
      ],
    },
  ],
  respondent: [
    {
      kind: 'single-choice',
      id: 'age',
      text: 'How old are you?',
      options: [
        { value: 'under-65', label: 'Under 65' },
        { value: 'over-65', label: '65 or over' },
      ],
      missing: ['prefer-not-to-say'],
    },
  ],
  help: {
    kind: 'multiple-choice',
    id: 'helper',
    text: 'Who helped you?',
    options: [
      { value: 'friend', label: 'A friend' },
      { value: 'worker', label: 'A worker' },
    ],
    none: { value: 'no-one', label: 'No one' },
  },
  completion: { title: 'Thank you', text: 'The cook at {club} will read it.' },
});
