import { brokenLunchClubs, type Row } from './bad-pack.js';

const languages: readonly Row[] = [
  ['no original language', { '$.languages.en': 'draft' }, ['$.languages', 'missing-language']],
  ['two original languages', { '$.languages.cy': 'original' }, ['$.languages', 'missing-language']],
  [
    'no language at all',
    {
      '$.languages': {},
      '$.title': 'Lunch',
      '$.terms': { club: 'us' },
      '$.scales.agreement.points[0].label': 'Yes',
    },
    ['$.languages', 'missing-language'],
  ],
  ['a translation that is not declared', { '$.title.fr': 'Déjeuner' }, ['$.title.fr', 'unknown-language']],
  [
    'a language that is declared nowhere, in a term',
    { '$.terms.town.de': 'Uferstadt' },
    ['$.terms.town.de', 'unknown-language'],
  ],
  ['a text that lacks the original', { '$.title.en': undefined }, ['$.title', 'missing-language']],
  ['a text in no language', { '$.title': {} }, ['$.title', 'empty']],
  [
    'an option that lacks the original',
    { '$.help.none.label': { cy: 'Neb' } },
    ['$.help.none.label', 'missing-language'],
  ],
];

/** Every place of the lunch club where a person reads words. */
const PLACES = [
  '$.title.en',
  '$.title.cy',
  '$.introduction.purpose',
  '$.introduction.audience',
  '$.source.title',
  '$.source.publishers[0]',
  '$.source.author',
  '$.source.credit',
  '$.source.rights',
  '$.themes.food',
  '$.scales.agreement.points[0].label.cy',
  '$.scales.agreement.points[1].hint',
  '$.sections[0].title',
  '$.sections[0].introduction',
  '$.sections[0].items[0].text',
  '$.sections[0].items[0].hint',
  '$.sections[0].items[1].options[0].label',
  '$.sections[0].items[2].comment',
  '$.sections[0].items[2].none.label',
  '$.respondent[0].text',
  '$.help.text',
  '$.completion.title',
  '$.completion.text',
];

const placeholders: readonly Row[] = [
  ...PLACES.map((place): Row => [
    `a placeholder that no term fills at ${place}`,
    { [place]: 'Words about {clubs}' },
    [place, 'unknown-placeholder', 'club'],
  ]),
  [
    'a placeholder without a name',
    { '$.completion.text': 'Thanks, {}' },
    ['$.completion.text', 'unknown-placeholder'],
  ],
  [
    'a placeholder where there are no terms',
    { '$.terms': undefined },
    ['$.title.en', 'unknown-placeholder'],
    ['$.title.cy', 'unknown-placeholder'],
    ['$.completion.text', 'unknown-placeholder'],
  ],
  [
    'a placeholder with the name of something that objects have anyway',
    { '$.completion.title': '{toString}' },
    ['$.completion.title', 'unknown-placeholder'],
  ],
];

const BAD_CHARACTERS = {
  'a null character': '\u0000',
  'a bell': '\u0007',
  'an escape': '\u001B',
  'a delete': '\u007F',
  'a control character of Latin-1': '\u009F',
  'the first half of a character': '\uD83D',
  'the second half of a character': '\uDE00',
  'a right-to-left override': '\u202E',
  'a left-to-right override': '\u202D',
  'a right-to-left embedding': '\u202B',
};

const characters = Object.entries(BAD_CHARACTERS).map(([name, character]): Row => [
  name,
  { '$.sections[0].items[0].text': `The food${character}is good.` },
  ['$.sections[0].items[0].text', 'bad-character'],
]);

export const badTexts = brokenLunchClubs([...languages, ...placeholders, ...characters]);
