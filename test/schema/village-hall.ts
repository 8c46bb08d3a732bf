/** A valid baseline with something of everything, to be broken by tests. A fresh one each time. */
export const villageHall = () => ({
  format: 1,
  kind: 'baseline',
  id: 'village-hall',
  version: '1.0.0',
  languages: { en: 'original', cy: 'draft' },
  title: { en: 'Where {hall} stands', cy: 'Lle saif {hall}' },
  introduction: { purpose: 'Agree where {hall} is now.', minutes: 30, audience: 'All of us read it.' },
  source: {
    title: 'What makes a good village hall?',
    publishers: ['The village'],
    published: '2026',
    credit: 'Statements: the village.',
    permission: 'granted',
  },
  terms: { hall: 'the hall', village: { en: 'Riverside', cy: 'Glan-yr-afon' } },
  scales: {
    stages: {
      points: [
        { value: 'not-yet', label: { en: 'Not yet', cy: 'Ddim eto' } },
        { value: 'begun', label: 'We have begun', hint: 'In some places.' },
        { value: 'rooted', label: 'The way we do it' },
      ],
    },
    often: {
      points: [
        { value: 'never', label: 'Never' },
        { value: 'always', label: 'Always' },
      ],
    },
  },
  scale: 'stages',
  missing: ['not-applicable', 'dont-know'],
  contrast: {
    question: 'Which of these are true of {hall}?',
    now: 'Many halls now',
    next: 'A hall of its village',
    none: 'None of these',
  },
  overall: 'All in all, how far along are we?',
  between: 'Somewhere between',
  areas: [
    {
      id: 'doors',
      title: { en: 'Open doors', cy: 'Drysau agored' },
      aim: 'Everyone finds a way in.',
      contrast: {
        now: [
          { id: 'locked', text: 'The doors are locked.' },
          { id: 'one-key', text: 'One person has the key.', hint: 'Or knows where it is.' },
        ],
        next: [
          { id: 'open', text: { en: 'The doors are open.', cy: 'Mae’r drysau ar agor.' }, adapted: true },
        ],
      },
      questions: [
        { kind: 'open', id: 'who-comes', text: 'Who comes, and who does not?', hint: 'Think of a Monday.' },
        { kind: 'closed', id: 'hours', text: 'We are open when people are free.', missing: ['dont-know'] },
      ],
    },
    {
      id: 'table',
      title: 'The long table',
      questions: [
        { kind: 'closed', id: 'shared', text: 'People bring food to share.', scale: 'often' },
        {
          kind: 'closed',
          id: 'served',
          text: 'People wait to be served.',
          reverse: true,
          adapted: 'Shortened.',
        },
        {
          kind: 'either-or',
          id: 'cooks',
          text: 'Who cooks?',
          ends: ['The staff cook', { en: 'Everyone cooks', cy: 'Pawb yn coginio' }],
        },
      ],
    },
    {
      id: 'garden',
      title: 'The garden',
      contrast: {
        now: [{ id: 'mown', text: 'A firm mows the grass.' }],
        next: [{ id: 'dug', text: 'We dig it together.' }],
      },
    },
  ],
  examples: [
    {
      id: 'hill',
      place: 'Hill',
      summary: 'They hung {hall} key on a hook.',
      for: ['doors', 'table'],
      page: 12,
    },
    { id: 'dale', place: 'Dale', summary: 'They cook in turns.', for: ['table'] },
  ],
  completion: { title: 'Thank you', text: 'See you in a year at {hall}.' },
});

/** A baseline with no more than it needs: no words of the pack's own for contrasts or either/or, and no scale. */
export const bareHall = () => ({
  format: 1,
  kind: 'baseline',
  id: 'bare-hall',
  version: '1.0.0',
  languages: { en: 'original' },
  title: 'Where we stand',
  source: {
    title: 'A test',
    publishers: ['Nobody'],
    credit: 'Written for a test.',
    permission: 'not-needed',
  },
  areas: [
    { id: 'roof', title: 'The roof', questions: [{ kind: 'open', id: 'leaks', text: 'Where is it wet?' }] },
  ],
});
