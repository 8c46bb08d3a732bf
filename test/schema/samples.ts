/** A file that changes the lunch club in every way in which a pack can be changed. */
export const lunchClubChanges = {
  format: 1,
  extends: 'lunch-club',
  id: 'our-lunch-club',
  version: '1.0.0',
  languages: { fr: 'draft' },
  terms: { club: { en: 'our club', fr: 'notre club' } },
  scales: {
    size: {
      points: [
        { value: 'small', label: 'Small' },
        { value: '2-or-more', label: 'Large' },
      ],
    },
  },
  replace: {
    title: 'Lunch with us',
    introduction: { purpose: 'Tell us.', minutes: 3 },
    completion: { title: 'Thanks' },
    missing: ['dont-know'],
    scales: { often: { never: 'Not once' } },
    items: {
      tasty: { text: 'Good food?', hint: 'Any food.', adapted: 'Shortened.' },
      portion: {
        options: [
          { value: 'enough', label: 'Yes' },
          { value: 'too-little', label: 'No' },
        ],
      },
      wishes: { none: { value: 'nothing', label: 'None' }, required: true },
      idea: { maxLength: 100, missing: [] },
    },
  },
  remove: ['friends'],
  add: [
    { after: 'tasty', items: [{ kind: 'text', id: 'our-one', text: 'Why?' }] },
    { before: 'idea', items: [{ kind: 'scale', id: 'our-two', text: 'How large?', scale: 'size' }] },
    { section: { id: 'ours', items: [{ kind: 'text', id: 'our-three', text: 'And?' }] } },
    { respondent: [{ kind: 'text', id: 'our-four', text: 'Where do you live?' }] },
  ],
};

/** A completed response to the lunch club with every kind of answer in it. */
export const answered = {
  format: 1,
  id: '0b9f6c8e-5f0f-4d8e-9b59-1f4d8f6a2c11',
  pack: { id: 'lunch-club', version: '1.0.0' },
  mode: 'standard',
  language: 'en',
  round: 'Autumn 2026',
  group: 'Fridays',
  respondent: { age: { missing: 'prefer-not-to-say' } },
  help: { values: ['friend', 'worker'], note: 'Both were kind.' },
  started: '2026-11-22',
  completed: '2026-11-23',
  answers: {
    tasty: { value: 'agree', note: 'Mostly.' },
    portion: { missing: 'dont-know' },
    wishes: { values: ['soup'] },
    idea: { text: 'Bread.' },
    welcome: { missing: 'skipped', note: 'I would rather not.' },
    friends: { missing: 'not-applicable' },
    'why-not': { text: 'The bus.' },
    'someone-else': { note: 'Only a note.' },
  },
};
