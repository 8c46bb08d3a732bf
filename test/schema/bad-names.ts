import { brokenLunchClubs, type Row } from './bad-pack.js';

const unknownKeys: readonly Row[] = [
  ['a key in the wrong case', { '$.Version': '2' }, ['$.Version', 'unknown-key', 'version']],
  ['a key with a letter too many', { '$.sourcee': {} }, ['$.sourcee', 'unknown-key', 'source']],
  ['a key in the plural', { '$.help.hints': 'Tick all.' }, ['$.help.hints', 'unknown-key', 'hint']],
  [
    'two letters of a key that changed places',
    { '$.titel': 'Lunch', '$.title': undefined },
    ['$.titel', 'unknown-key', 'title'],
    ['$.title', 'missing-key'],
  ],
  [
    'a key of an item without its capital',
    { '$.sections[0].items[0].showif': { item: 'tasty', answered: true } },
    ['$.sections[0].items[0].showif', 'unknown-key', 'showIf'],
  ],
  ['a key that is like no other', { '$.sections[0].colour': 'red' }, ['$.sections[0].colour', 'unknown-key']],
  ['a key that is no word', { '$.source["go to"]': 'x' }, ['$.source["go to"]', 'unknown-key']],
  [
    'a scale on an open question',
    { '$.sections[0].items[3].scale': 'agreement' },
    ['$.sections[0].items[3].scale', 'unknown-key'],
  ],
  [
    'options on a scale',
    { '$.sections[0].items[0].options': [] },
    ['$.sections[0].items[0].options', 'unknown-key'],
  ],
  [
    'a language with more to say',
    { '$.languages.en': { status: 'original' } },
    ['$.languages.en', 'not-one-of'],
  ],
];

const unknownValues: readonly Row[] = [
  ['a kind of pack with a slip', { '$.kind': 'survy' }, ['$.kind', 'not-one-of', 'survey']],
  ['a kind of pack that is none', { '$.kind': 'quiz' }, ['$.kind', 'not-one-of']],
  [
    'a kind of question with a slip',
    { '$.sections[0].items[0].kind': 'scales' },
    ['$.sections[0].items[0].kind', 'not-one-of', 'scale'],
  ],
  [
    'a kind of question with two letters that changed places',
    { '$.sections[0].items[0].kind': 'scael' },
    ['$.sections[0].items[0].kind', 'not-one-of', 'scale'],
  ],
  [
    'a kind of question without its hyphen',
    { '$.sections[0].items[1].kind': 'single choice' },
    ['$.sections[0].items[1].kind', 'not-one-of', 'single-choice'],
  ],
  [
    'a kind of question from another tool',
    { '$.sections[0].items[0].kind': 'likert' },
    ['$.sections[0].items[0].kind', 'not-one-of'],
  ],
  ['help in words', { '$.help.kind': 'text' }, ['$.help.kind', 'not-one-of']],
  ['a mode without its hyphen', { '$.mode': 'easyread' }, ['$.mode', 'not-one-of', 'easy-read']],
  [
    'a way not to answer with a slip',
    { '$.missing[1]': 'dontknow' },
    ['$.missing[1]', 'not-one-of', 'dont-know'],
  ],
  ['"skipped" as a way that is offered', { '$.missing[1]': 'skipped' }, ['$.missing[1]', 'not-one-of']],
  ['a state of a translation', { '$.languages.en': 'orignal' }, ['$.languages.en', 'not-one-of', 'original']],
  [
    'a permission that is a promise',
    { '$.source.permission': 'soon' },
    ['$.source.permission', 'not-one-of'],
  ],
  [
    'an item marked as not adapted',
    { '$.sections[0].items[0].adapted': false },
    ['$.sections[0].items[0].adapted', 'wrong-type'],
  ],
];

const itemId = '$.sections[0].items[0].id';

const badForms: readonly Row[] = [
  ['an id with capitals and a space', { '$.id': 'Lunch Club' }, ['$.id', 'bad-format']],
  ['an id with an underscore', { [itemId]: 'very_tasty' }, [itemId, 'bad-format']],
  ['an id with two hyphens in a row', { [itemId]: 'very--tasty' }, [itemId, 'bad-format']],
  ['an id that starts with a digit', { [itemId]: '1-tasty' }, [itemId, 'bad-format']],
  ['an id with an accent', { [itemId]: 'café' }, [itemId, 'bad-format']],
  ['an empty id', { [itemId]: '' }, [itemId, 'bad-format']],
  [
    'an id that objects have anyway, and no response could hold',
    { '$.respondent[0].id': 'constructor' },
    ['$.respondent[0].id', 'bad-format'],
  ],
  ['a version that starts with a letter', { '$.version': 'v1' }, ['$.version', 'bad-format']],
  ['an address that is a script', { '$.source.url': 'javascript:alert(1)' }, ['$.source.url', 'bad-format']],
  ['an address without its protocol', { '$.source.url': 'www.example.org' }, ['$.source.url', 'bad-format']],
  ['an address with a space', { '$.source.url': 'https://a b' }, ['$.source.url', 'bad-format']],
  ['a date in words', { '$.source.published': 'November 2026' }, ['$.source.published', 'bad-format']],
  ['a language in capitals', { '$.title.EN': 'Lunch' }, ['$.title.EN', 'bad-format']],
  ['a language in words', { '$.languages.english': 'draft' }, ['$.languages.english', 'bad-format']],
  ['a term of two words', { '$.terms["my club"]': 'x' }, ['$.terms["my club"]', 'bad-format']],
  ['a theme with a capital', { '$.themes.Food': 'Food' }, ['$.themes.Food', 'bad-format']],
];

const severalAtOnce: Row = [
  'five mistakes in five places',
  {
    '$.format': 2,
    '$.title': 5,
    '$.source.url': 'no',
    '$.sections[0].items[1].options': undefined,
    '$.colour': 'red',
  },
  ['$.format', 'not-one-of'],
  ['$.title', 'wrong-type'],
  ['$.source.url', 'bad-format'],
  ['$.sections[0].items[1].options', 'missing-key'],
  ['$.colour', 'unknown-key'],
];

export const badNames = brokenLunchClubs([...unknownKeys, ...unknownValues, ...badForms, severalAtOnce]);
