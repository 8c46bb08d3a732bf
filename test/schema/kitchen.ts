import type { MatrixPack } from '../../src/schema/matrix.js';

/** A matrix of three groups and three rows with something of everything, to be broken by tests. A fresh one each time. */
export const kitchen = (): MatrixPack => ({
  format: 1,
  kind: 'matrix',
  id: 'kitchen',
  version: '1.0.0',
  languages: { en: 'original', cy: 'draft' },
  title: { en: 'How we are in {kitchen}', cy: 'Sut ydym ni yn {kitchen}' },
  introduction: {
    purpose: { en: 'To talk about {kitchen}.', cy: 'I siarad am {kitchen}.' },
    minutes: 5,
    audience: { en: 'Whoever eats here.', cy: 'Pwy bynnag sy’n bwyta yma.' },
  },
  source: {
    title: 'A test',
    publishers: ['Nobody'],
    credit: { en: 'Written for a test.', cy: 'Ysgrifennwyd ar gyfer prawf.' },
    permission: 'not-needed',
  },
  terms: { kitchen: { en: 'the kitchen', cy: 'y gegin' } },
  scales: {
    often: {
      points: [
        { value: 'never', label: { en: 'Hardly ever', cy: 'Prin byth' } },
        { value: 'now-and-then', label: { en: 'Now and then', cy: 'Nawr ac yn y man' } },
        { value: 'often', label: { en: 'Often', cy: 'Yn aml' } },
        { value: 'always', label: { en: 'Nearly always', cy: 'Bron bob amser' } },
      ],
    },
  },
  scale: 'often',
  missing: ['dont-know', 'not-applicable', 'prefer-not-to-say'],
  questions: {
    group: { en: 'Who are you here?', cy: 'Pwy ydych chi yma?' },
    own: { en: 'How often is this so?', cy: 'Pa mor aml mae hyn felly?' },
    others: { en: 'What do you see of them?', cy: 'Beth welwch chi ohonynt?' },
    look: {
      text: { en: 'Will you look at the others?', cy: 'A edrychwch chi ar y lleill?' },
      yes: { en: 'Yes, let us look', cy: 'Gwnaf, edrychwn' },
      no: { en: 'No, that is all', cy: 'Na wnaf, dyna’r cyfan' },
    },
  },
  groups: [
    { id: 'cooks', title: { en: 'Cooks', cy: 'Cogyddion' } },
    { id: 'guests', title: { en: 'Guests', cy: 'Gwesteion' } },
    { id: 'neighbours', title: { en: 'Neighbours', cy: 'Cymdogion' } },
  ],
  rows: [
    {
      id: 'salt',
      title: { en: 'Salt', cy: 'Halen' },
      cells: {
        cooks: { text: { en: 'We taste first.', cy: 'Rydym yn blasu yn gyntaf.' } },
        guests: { text: { en: 'We taste first.', cy: 'Rydym yn blasu yn gyntaf.' } },
        neighbours: { text: { en: 'We taste first.', cy: 'Rydym yn blasu yn gyntaf.' } },
      },
    },
    {
      id: 'washing-up',
      title: { en: 'Washing up', cy: 'Golchi llestri' },
      cells: {
        cooks: {
          text: { en: 'We wash as we go.', cy: 'Rydym yn golchi wrth fynd.' },
          // in one language only, on purpose
          hint: 'Pans count.',
        },
        guests: {
          text: { en: 'We carry our plates.', cy: 'Rydym yn cario ein platiau.' },
          adapted: { en: 'Shortened.', cy: 'Byrhawyd.' },
        },
        neighbours: { text: { en: 'We lend towels.', cy: 'Rydym yn benthyg tywelion.' } },
      },
    },
    {
      id: 'door',
      title: { en: 'The door', cy: 'Y drws' },
      cells: {
        cooks: { text: { en: 'We leave it open.', cy: 'Rydym yn ei adael ar agor.' } },
        guests: { text: { en: 'We come early.', cy: 'Rydym yn dod yn gynnar.' } },
        neighbours: { text: { en: 'We look in.', cy: 'Rydym yn galw heibio.' } },
      },
    },
  ],
  completion: {
    title: { en: 'That is how we are', cy: 'Dyna sut ydym ni' },
    text: { en: 'Talk in {kitchen}.', cy: 'Siaradwch yn {kitchen}.' },
  },
});

/** One that asks people about their own group alone, and has no more than it needs. */
export const bareKitchen = (): MatrixPack => ({
  format: 1,
  kind: 'matrix',
  id: 'bare-kitchen',
  version: '1.0.0',
  languages: { en: 'original' },
  title: 'How we are',
  source: { title: 'A test', publishers: ['Nobody'], credit: 'Written.', permission: 'not-needed' },
  scales: { often: { points: ['No', 'Yes'].map((label) => ({ value: label.toLowerCase(), label })) } },
  scale: 'often',
  questions: { group: 'Who are you?', own: 'Is it so?' },
  groups: [
    { id: 'cooks', title: 'Cooks' },
    { id: 'guests', title: 'Guests' },
  ],
  rows: [
    { id: 'salt', title: 'Salt', cells: { cooks: { text: 'We taste.' }, guests: { text: 'We wait.' } } },
  ],
});
