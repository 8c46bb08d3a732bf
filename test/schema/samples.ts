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

/** A file that changes the village hall in every way in which a baseline can be changed. */
export const villageHallChanges = {
  format: 1,
  extends: 'village-hall',
  id: 'our-hall',
  version: '1.0.0',
  languages: { fr: 'draft' },
  terms: { hall: { en: 'our hall', fr: 'notre salle' } },
  scales: {
    size: {
      points: [
        { value: 'small', label: 'Small' },
        { value: '2-or-more', label: 'Large' },
      ],
    },
  },
  replace: {
    title: 'Our hall',
    introduction: { purpose: 'Talk.', minutes: 20 },
    completion: { title: 'Thanks' },
    missing: ['dont-know'],
    contrast: { question: 'Which?', now: 'Now', next: 'Next', none: 'Neither' },
    overall: 'And all in all?',
    examples: [{ id: 'ours', place: 'Here', summary: 'We did it.', for: ['table', 'roof'], page: 1 }],
    scales: { often: { never: 'Not once' } },
    items: {
      locked: { text: 'It is locked.', hint: 'On most days.', adapted: 'Shortened.' },
      hours: { scale: 'often', missing: [], reverse: true },
      cooks: { text: 'Who stirs?', ends: ['One', { en: 'All', fr: 'Tous' }] },
    },
  },
  remove: ['one-key', 'garden'],
  add: [
    { after: 'open', statements: [{ id: 'our-one', text: 'The door has a bell.' }] },
    { before: 'hours', questions: [{ kind: 'open', id: 'our-two', text: 'Why?' }] },
    { after: 'served', questions: [{ kind: 'closed', id: 'our-three', text: 'How?', scale: 'size' }] },
    { area: { id: 'roof', title: 'The roof', questions: [{ kind: 'open', id: 'our-four', text: 'Dry?' }] } },
  ],
};

/** A completed response to the village hall with all that an answer in depth can hold, and what will be done. */
export const agreed = {
  format: 1,
  id: '5d0f1a52-6a4e-4c8b-8a5e-2f3a0c9d7e61',
  pack: { id: 'village-hall', version: '1.0.0' },
  mode: 'standard',
  language: 'en',
  round: '2026',
  group: 'The committee',
  started: '2026-11-22',
  completed: '2026-11-23',
  answers: {
    'doors-statements': { values: ['locked', 'open'], note: 'It depends on the day.' },
    'who-comes': { text: 'Mostly the choir.', note: 'The book at the door.', mark: 'mixed' },
    hours: { missing: 'dont-know', text: 'We never asked.', mark: 'gap' },
    doors: { value: 'begun', text: 'Since the spring.', note: 'The minutes.', mark: 'strength' },
    shared: { value: 'always' },
    served: { mark: 'dont-know' },
    cooks: { note: 'The rota.', mark: 'strength' },
    table: { missing: 'skipped', note: 'Next time.' },
    'garden-statements': { values: ['none'] },
    garden: { text: 'There is no garden yet.' },
  },
  actions: [
    {
      id: '0f6f8c9e-3f1a-4b7e-9d2c-6a5b4c3d2e1f',
      item: 'hours',
      kind: 'close-gap',
      what: 'Ask at the school gate.',
      owner: 'Ali',
      with: 'The school',
      by: '2027-03-01',
      sign: 'Ten answers.',
      status: 'going-on',
      learnt: 'Mornings are best.',
      since: '2025',
    },
    {
      id: '7c2d9b1e-8e4f-4a6b-b3c5-1d0e9f8a7b6c',
      kind: 'build-on-strength',
      what: 'A second key.',
      status: 'not-started',
    },
  ],
  done: ['doors'],
  earlier: '9a8b7c6d-5e4f-4321-8765-43210fedcba9',
};

/** A file that changes the kitchen in every way in which a matrix can be changed. */
export const kitchenChanges = {
  format: 1,
  extends: 'kitchen',
  id: 'our-kitchen',
  version: '1.0.0',
  languages: { fr: 'draft' },
  terms: { kitchen: { en: 'our kitchen', fr: 'notre cuisine' } },
  scales: { size: { points: ['Small', 'Large'].map((label) => ({ value: label.toLowerCase(), label })) } },
  replace: {
    title: 'Our kitchen',
    introduction: { purpose: 'Talk.', minutes: 20 },
    completion: { title: 'Thanks' },
    missing: ['dont-know'],
    questions: {
      group: 'Who?',
      own: 'So?',
      others: 'And they?',
      look: { text: 'Look?', yes: 'Yes', no: 'No' },
    },
    groups: [
      { id: 'cooks', title: 'Chefs' },
      { id: 'guests', title: { en: 'Eaters', fr: 'Mangeurs' } },
      { id: 'neighbours', title: 'Next door' },
    ],
    scales: { often: { never: 'Not once' } },
    items: { 'salt-cooks': { text: 'We salt.', hint: 'Sea salt.', adapted: 'Shortened.' } },
  },
  remove: ['door'],
  add: [
    {
      row: {
        id: 'music',
        title: 'Music',
        cells: {
          cooks: { text: 'We hum.' },
          guests: { text: 'We sing.' },
          neighbours: { text: 'We listen.' },
        },
      },
    },
  ],
};

/** The same for the choir. */
export const choirChanges = {
  format: 1,
  extends: 'choir',
  id: 'our-choir',
  version: '1.0.0',
  terms: { choir: 'us' },
  replace: {
    title: 'Our choir',
    missing: ['dont-know'],
    question: 'And is it?',
    examples: [{ id: 'ours', place: 'Here', summary: 'We did it.', for: ['voices', 'ours'], page: 1 }],
    scales: { loud: { soft: 'Piano' } },
    items: {
      listen: { text: 'We hear.', hint: 'At all times.', adapted: 'Shortened.', scale: 'loud', missing: [] },
    },
  },
  remove: ['choose'],
  add: [
    { after: 'listen', statements: [{ id: 'our-one', text: 'We hum.' }] },
    { before: 'sing', statements: [{ id: 'our-two', text: 'We clap.', scale: 'extent' }] },
    { section: { id: 'ours', title: 'Ours', statements: [{ id: 'our-three', text: 'We rest.' }] } },
  ],
};

/** A completed response to the kitchen of people who answered one by one and then agreed. */
export const gathered = {
  format: 1,
  id: '3c1d5a52-6a4e-4c8b-8a5e-2f3a0c9d7e61',
  pack: { id: 'kitchen', version: '1.0.0' },
  mode: 'standard',
  language: 'en',
  started: '2026-11-22',
  completed: '2026-11-23',
  answers: { 'salt-cooks': { value: 'often' }, 'door-guests': { missing: 'skipped' } },
  workshop: {
    voices: [
      {
        id: '11111111-6a4e-4c8b-8a5e-2f3a0c9d7e61',
        label: 'Mo',
        respondent: { 'answer-as': { value: 'cooks' } },
        answers: { 'salt-cooks': { value: 'never' }, 'door-cooks': { missing: 'dont-know' } },
        finished: true,
      },
      { id: '22222222-6a4e-4c8b-8a5e-2f3a0c9d7e61', answers: {} },
    ],
    revealed: true,
    dissent: { 'salt-cooks': 'Mo never tastes.' },
  },
};
