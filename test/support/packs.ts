import type { BaselinePack } from '../../src/schema/baseline.js';
import type { SurveyPack } from '../../src/schema/survey.js';
import { choir as choirPack } from '../schema/choir.js';
import { kitchen as kitchenPack } from '../schema/kitchen.js';

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

/** A small baseline with something of everything: contrasts with sides of two sizes, every kind of question, examples. */
export const hall: BaselinePack = {
  format: 1,
  kind: 'baseline',
  id: 'hall',
  version: '1.0.0',
  languages: { en: 'original', cy: 'draft' },
  title: { en: 'Where {hall} stands', cy: 'Lle saif {hall}' },
  introduction: {
    purpose: { en: 'To agree where {hall} is now.', cy: 'I gytuno ble mae {hall} nawr.' },
    minutes: 30,
    audience: { en: 'All of us read it.', cy: 'Mae pawb yn ei ddarllen.' },
  },
  source,
  terms: { hall: { en: 'the hall', cy: 'y neuadd' } },
  scales: {
    stages: {
      points: [
        { value: 'not-yet', label: { en: 'Not yet', cy: 'Ddim eto' } },
        { value: 'begun', label: { en: 'We have begun', cy: 'Rydym wedi dechrau' } },
        { value: 'rooted', label: { en: 'The way we do it', cy: 'Ein ffordd ni' } },
      ],
    },
  },
  scale: 'stages',
  missing: ['not-applicable', 'dont-know'],
  contrast: {
    question: { en: 'Which of these are true of {hall}?', cy: 'Pa rai sy’n wir am {hall}?' },
    now: { en: 'Many halls now', cy: 'Llawer o neuaddau nawr' },
    next: { en: 'A hall of its village', cy: 'Neuadd ei phentref' },
    none: { en: 'None of these', cy: 'Dim un o’r rhain' },
  },
  overall: { en: 'All in all, how far are we?', cy: 'At ei gilydd, pa mor bell ydym ni?' },
  between: { en: 'Somewhere between', cy: 'Rhywle yn y canol' },
  areas: [
    {
      id: 'doors',
      title: { en: 'Open doors', cy: 'Drysau agored' },
      aim: { en: 'Everyone finds a way in.', cy: 'Mae pawb yn dod o hyd i ffordd i mewn.' },
      contrast: {
        now: [
          { id: 'locked', text: { en: 'The doors are locked.', cy: 'Mae’r drysau ar glo.' } },
          { id: 'one-key', text: { en: 'One person has the key.', cy: 'Un person sydd â’r allwedd.' } },
        ],
        next: [
          { id: 'open', text: { en: 'The doors are open.', cy: 'Mae’r drysau ar agor.' } },
          // in one language only, on purpose
          { id: 'bell', text: 'There is a bell for late comers.' },
          { id: 'ramp', text: { en: 'There is a ramp.', cy: 'Mae ramp.' } },
        ],
      },
      questions: [
        {
          kind: 'open',
          id: 'who-comes',
          text: { en: 'Who comes, and who does not?', cy: 'Pwy sy’n dod, a phwy sydd ddim?' },
          hint: { en: 'Think of a Monday.', cy: 'Meddyliwch am ddydd Llun.' },
        },
        {
          kind: 'closed',
          id: 'hours',
          text: { en: 'We are open when people are free.', cy: 'Rydym ar agor pan fydd pobl yn rhydd.' },
        },
        {
          kind: 'closed',
          id: 'rota',
          text: { en: 'Only the rota may unlock.', cy: 'Dim ond y rota gaiff ddatgloi.' },
          reverse: true,
        },
      ],
    },
    {
      id: 'table',
      title: { en: 'The long table', cy: 'Y bwrdd hir' },
      questions: [
        {
          kind: 'either-or',
          id: 'cooks',
          text: { en: 'Who cooks?', cy: 'Pwy sy’n coginio?' },
          ends: [
            { en: 'The staff cook', cy: 'Y staff sy’n coginio' },
            { en: 'Everyone cooks', cy: 'Pawb yn coginio' },
          ],
        },
      ],
    },
    {
      id: 'garden',
      title: { en: 'The garden', cy: 'Yr ardd' },
      contrast: {
        now: [{ id: 'mown', text: { en: 'A firm mows the grass.', cy: 'Cwmni sy’n torri’r gwair.' } }],
        next: [
          { id: 'dug', text: { en: 'We dig it together.', cy: 'Rydym yn ei phalu gyda’n gilydd.' } },
          { id: 'spades', text: { en: 'We share the spades.', cy: 'Rydym yn rhannu’r rhawiau.' } },
        ],
      },
    },
  ],
  examples: [
    {
      id: 'hill',
      place: 'Hill',
      summary: { en: 'They hung the key on a hook.', cy: 'Fe grogon nhw’r allwedd ar fachyn.' },
      for: ['doors'],
      page: 12,
    },
    {
      id: 'dale',
      place: 'Dale',
      summary: { en: 'They cook in turns.', cy: 'Maen nhw’n coginio yn eu tro.' },
      for: ['table'],
    },
  ],
  completion: {
    title: { en: 'That is where we are', cy: 'Dyna ble rydym ni' },
    text: { en: 'See you in a year at {hall}.', cy: 'Welwn ni chi mewn blwyddyn yn {hall}.' },
  },
};

/** What is said in `hall` in English, for short. */
export const HALL = {
  title: 'Where the hall stands',
  doors: 'Open doors',
  table: 'The long table',
  garden: 'The garden',
  statements: 'Which of these are true of the hall?',
  now: 'Many halls now',
  next: 'A hall of its village',
  none: 'None of these',
  locked: 'The doors are locked.',
  oneKey: 'One person has the key.',
  open: 'The doors are open.',
  bell: 'There is a bell for late comers.',
  ramp: 'There is a ramp.',
  whoComes: 'Who comes, and who does not?',
  hours: 'We are open when people are free.',
  rota: 'Only the rota may unlock.',
  cooks: 'Who cooks?',
  mown: 'A firm mows the grass.',
  dug: 'We dig it together.',
  overall: 'All in all, how far are we?',
};

/** A baseline of so many areas with so many questions each: statements first, then words and stages in turn. */
export const largeBaseline = (areas: number, questions: number): BaselinePack => ({
  ...hall,
  id: 'large',
  languages: { en: 'original' },
  title: 'A large baseline',
  source: { ...source, credit: 'Written for a test.' },
  terms: {},
  introduction: { purpose: 'To take its time.' },
  scales: {
    stages: {
      points: ['Not yet', 'Begun'].map((label) => ({ value: label.toLowerCase().replace(' ', '-'), label })),
    },
  },
  contrast: { question: 'Which apply?', now: 'Now', next: 'Next', none: 'None' },
  overall: 'All in all?',
  between: 'Between',
  areas: Array.from({ length: areas }, (_, a) => ({
    id: `area-${a + 1}`,
    title: `Area ${a + 1}`,
    contrast: {
      now: [{ id: `now-${a + 1}`, text: `Statement ${a + 1} on now.` }],
      next: [{ id: `next-${a + 1}`, text: `Statement ${a + 1} on next.` }],
    },
    questions: Array.from({ length: questions }, (__, q) => ({
      kind: q % 2 ? ('closed' as const) : ('open' as const),
      id: `area-${a + 1}-q-${q + 1}`,
      text: `Question ${q + 1} of area ${a + 1}.`,
    })),
  })),
  examples: [],
  completion: {},
});

/** The matrix of the kitchen, and what is said in it in English, for short. */
export const kitchen = kitchenPack();
export const KITCHEN = {
  title: 'How we are in the kitchen',
  who: 'Who are you here?',
  own: 'How often is this so?',
  others: 'What do you see of them?',
  look: 'Will you look at the others?',
  yes: 'Yes, let us look',
  no: 'No, that is all',
  cooks: 'Cooks',
  guests: 'Guests',
  neighbours: 'Neighbours',
  salt: 'Salt',
  washing: 'Washing up',
  door: 'The door',
  taste: 'We taste first.',
  wash: 'We wash as we go.',
  carry: 'We carry our plates.',
  towels: 'We lend towels.',
  open: 'We leave it open.',
  early: 'We come early.',
  lookIn: 'We look in.',
  points: ['Hardly ever', 'Now and then', 'Often', 'Nearly always'],
} as const;

/** The check of the choir, and what is said in it in English, for short. */
export const choir = choirPack();
export const CHOIR = {
  title: 'How the choir sings',
  question: 'How far is it so?',
  voices: 'The voices',
  listen: 'We listen to each other.',
  choose: 'Singers choose the songs.',
  sing: 'This is how we sing.',
  hint: 'In rehearsals too.',
} as const;
