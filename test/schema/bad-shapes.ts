import { brokenLunchClubs, type Row } from './bad-pack.js';

const option = (value: number | string) => ({ value: `o${value}`, label: 'An option' });
const list = <T>(length: number, entry: (i: number) => T): T[] => Array.from({ length }, (_, i) => entry(i));

const wrongTypes: readonly Row[] = [
  ['a title that is a number', { '$.title': 5 }, ['$.title', 'wrong-type']],
  ['a title that is null', { '$.title': null }, ['$.title', 'wrong-type']],
  ['a title that is a list', { '$.title': ['Lunch'] }, ['$.title', 'wrong-type']],
  ['a translation that is a number', { '$.title.cy': 5 }, ['$.title.cy', 'wrong-type']],
  ['sections that are an object', { '$.sections': {} }, ['$.sections', 'wrong-type']],
  ['a section that is a text', { '$.sections[1]': 'Meals' }, ['$.sections[1]', 'wrong-type']],
  [
    'an item that is a text',
    { '$.sections[0].items[0]': 'Tasty?' },
    ['$.sections[0].items[0]', 'wrong-type'],
  ],
  [
    'an option that is a text',
    { '$.sections[0].items[1].options[0]': 'Yes' },
    ['$.sections[0].items[1].options[0]', 'wrong-type'],
  ],
  [
    'a point that is null',
    { '$.scales.agreement.points[1]': null },
    ['$.scales.agreement.points[1]', 'wrong-type'],
  ],
  ['a scale that is a list of points', { '$.scales.often': [] }, ['$.scales.often', 'wrong-type']],
  ['languages in a list', { '$.languages': ['en'] }, ['$.languages', 'wrong-type']],
  ['an introduction that is a text', { '$.introduction': 'Hello' }, ['$.introduction', 'wrong-type']],
  ['minutes in quotes', { '$.introduction.minutes': '5' }, ['$.introduction.minutes', 'wrong-type']],
  ['half a minute', { '$.introduction.minutes': 0.5 }, ['$.introduction.minutes', 'wrong-type']],
  [
    'required in quotes',
    { '$.sections[0].items[3].required': 'true' },
    ['$.sections[0].items[3].required', 'wrong-type'],
  ],
  ['a condition in words', { '$.sections[1].showIf': 'tasty' }, ['$.sections[1].showIf', 'wrong-type']],
  [
    'a condition whose "answered" is a text',
    { '$.sections[1].showIf.answered': 'yes' },
    ['$.sections[1].showIf.answered', 'wrong-type'],
  ],
  [
    'a condition whose "in" is one value',
    { '$.sections[1].showIf': { item: 'tasty', in: 'agree' } },
    ['$.sections[1].showIf.in', 'wrong-type'],
  ],
  [
    'a condition deep inside another that is a text',
    { '$.sections[1].showIf': { all: [{ not: 'tasty' }] } },
    ['$.sections[1].showIf.all[0].not', 'wrong-type'],
  ],
  ['help in a list', { '$.help': [] }, ['$.help', 'wrong-type']],
  ['a version that is a number', { '$.version': 1 }, ['$.version', 'wrong-type']],
  ['a format in quotes', { '$.format': '1' }, ['$.format', 'not-one-of']],
  ['a format of the future', { '$.format': 2 }, ['$.format', 'not-one-of']],
];

const missingKeys: readonly Row[] = [
  ['no format', { '$.format': undefined }, ['$.format', 'missing-key']],
  ['no title', { '$.title': undefined }, ['$.title', 'missing-key']],
  ['no credit line', { '$.source.credit': undefined }, ['$.source.credit', 'missing-key']],
  ['no item id', { '$.sections[0].items[0].id': undefined }, ['$.sections[0].items[0].id', 'missing-key']],
  [
    'no item kind',
    { '$.sections[0].items[0].kind': undefined },
    ['$.sections[0].items[0].kind', 'missing-key'],
  ],
  [
    'no options',
    { '$.sections[0].items[1].options': undefined },
    ['$.sections[0].items[1].options', 'missing-key'],
  ],
  [
    'no label of an option',
    { '$.help.options[1].label': undefined },
    ['$.help.options[1].label', 'missing-key'],
  ],
  [
    'a condition about no item',
    { '$.sections[1].showIf': { answered: true } },
    ['$.sections[1].showIf.item', 'missing-key'],
  ],
];

const sizes: readonly Row[] = [
  ['no sections', { '$.sections': [] }, ['$.sections', 'empty']],
  ['a section without items', { '$.sections[1].items': [] }, ['$.sections[1].items', 'empty']],
  ['no publishers', { '$.source.publishers': [] }, ['$.source.publishers', 'empty']],
  ['an empty "all"', { '$.sections[1].showIf': { all: [] } }, ['$.sections[1].showIf.all', 'empty']],
  [
    'an empty "in"',
    { '$.sections[1].showIf': { item: 'tasty', in: [] } },
    ['$.sections[1].showIf.in', 'empty'],
  ],
  ['an empty text', { '$.sections[0].items[0].text': '' }, ['$.sections[0].items[0].text', 'empty']],
  ['an empty translation', { '$.title.cy': '' }, ['$.title.cy', 'empty']],
  ['one option', { '$.help.options': [option(1)] }, ['$.help.options', 'too-few']],
  ['one point', { '$.scales.often.points': [option(1)] }, ['$.scales.often.points', 'too-few']],
  ['twelve points', { '$.scales.often.points': list(12, option) }, ['$.scales.often.points', 'too-many']],
  ['101 options', { '$.help.options': list(101, option) }, ['$.help.options', 'too-many']],
  ['a text of 5,001 characters', { '$.title': 'x'.repeat(5001) }, ['$.title', 'too-long']],
  ['a translation of 5,001 characters', { '$.title.cy': 'x'.repeat(5001) }, ['$.title.cy', 'too-long']],
  ['an id of 65 characters', { '$.id': 'x'.repeat(65) }, ['$.id', 'too-long']],
  ['no minutes at all', { '$.introduction.minutes': 0 }, ['$.introduction.minutes', 'out-of-range']],
  ['a survey of five hours', { '$.introduction.minutes': 300 }, ['$.introduction.minutes', 'out-of-range']],
  ['a page past the end of every book', { '$.source.page': 2 ** 53 }, ['$.source.page', 'out-of-range']],
  [
    'an answer of no characters',
    { '$.sections[0].items[3].maxLength': 0 },
    ['$.sections[0].items[3].maxLength', 'out-of-range'],
  ],
  [
    'an answer of less than nothing',
    { '$.sections[0].items[3].maxLength': -1 },
    ['$.sections[0].items[3].maxLength', 'out-of-range'],
  ],
  [
    'an answer as long as a book',
    { '$.sections[0].items[3].maxLength': 10001 },
    ['$.sections[0].items[3].maxLength', 'out-of-range'],
  ],
];

export const badShapes = brokenLunchClubs([...wrongTypes, ...missingKeys, ...sizes]);
