import { brokenLunchClubs, type Row } from './bad-pack.js';

const duplicates: readonly Row[] = [
  [
    'two items with one id',
    { '$.sections[0].items[3].id': 'tasty' },
    ['$.sections[0].items[3].id', 'duplicate-id'],
  ],
  [
    'items of two sections with one id',
    { '$.sections[1].items[1].id': 'tasty', '$.sections[1].showIf': undefined },
    ['$.sections[1].items[1].id', 'duplicate-id'],
  ],
  ['two sections with one id', { '$.sections[2].id': 'meals' }, ['$.sections[2].id', 'duplicate-id']],
  [
    'an item with the id of a section',
    { '$.sections[2].items[0].id': 'meals' },
    ['$.sections[2].items[0].id', 'duplicate-id'],
  ],
  [
    'a question about who answers with the id of an item',
    { '$.respondent[0].id': 'tasty' },
    ['$.respondent[0].id', 'duplicate-id'],
  ],
  ['help with the id of a question about who answers', { '$.help.id': 'age' }, ['$.help.id', 'duplicate-id']],
  [
    'two options with one value',
    { '$.respondent[0].options[1].value': 'under-65' },
    ['$.respondent[0].options[1].value', 'duplicate-id'],
  ],
  [
    'two points with one value',
    { '$.scales.agreement.points[1].value': 'agree' },
    ['$.scales.agreement.points[1].value', 'duplicate-id'],
  ],
  [
    'an excluding option with the value of another',
    { '$.help.none.value': 'friend' },
    ['$.help.options[2].value', 'duplicate-id'],
  ],
  [
    'an option that is stored like a reason for no answer',
    { '$.help.options[0].value': 'dont-know' },
    ['$.help.options[0].value', 'duplicate-id'],
  ],
];

const dangling: readonly Row[] = [
  [
    'a scale that is not there',
    { '$.scale': 'agreemnt' },
    ['$.scale', 'unknown-reference', 'agreement'],
    ['$.sections[0].items[1].showIf.equals', 'unknown-reference'],
  ],
  [
    'a scale of an item that is not there',
    { '$.sections[1].items[0].scale': 'oftn' },
    ['$.sections[1].items[0].scale', 'unknown-reference', 'often'],
    ['$.sections[2].items[0].showIf.any[1].not.equals', 'unknown-reference'],
  ],
  [
    'no scale for the items that name none',
    { '$.scale': undefined },
    ['$.sections[0].items[0].scale', 'missing-key'],
    ['$.sections[1].items[1].scale', 'missing-key'],
    ['$.sections[0].items[1].showIf.equals', 'unknown-reference'],
  ],
  [
    'a theme that is not there',
    { '$.sections[0].items[0].theme': 'foods' },
    ['$.sections[0].items[0].theme', 'unknown-reference', 'food'],
  ],
  [
    'a theme where there are none',
    { '$.themes': undefined },
    ['$.sections[0].items[0].theme', 'unknown-reference'],
  ],
  [
    'a condition about an item that is not there',
    { '$.sections[1].showIf.item': 'weather' },
    ['$.sections[1].showIf.item', 'unknown-reference'],
  ],
  [
    'a condition about an item with a slip',
    { '$.sections[0].items[1].showIf.item': 'tsty' },
    ['$.sections[0].items[1].showIf.item', 'unknown-reference', 'tasty'],
  ],
  [
    'a condition about a section',
    { '$.sections[1].showIf.item': 'meals' },
    ['$.sections[1].showIf.item', 'unknown-reference'],
  ],
  [
    'a condition about a value that is not there',
    { '$.sections[0].items[1].showIf.equals': 'agreed' },
    ['$.sections[0].items[1].showIf.equals', 'unknown-reference', 'agree'],
  ],
  [
    'a condition about two values, one of them not there',
    { '$.sections[1].showIf': { item: 'wishes', in: ['soup', 'bread'] } },
    ['$.sections[1].showIf.in[1]', 'unknown-reference'],
  ],
  [
    'a condition about a way not to answer that the item does not offer',
    { '$.sections[0].items[1].showIf.equals': 'prefer-not-to-say' },
    ['$.sections[0].items[1].showIf.equals', 'unknown-reference'],
  ],
  [
    'a condition about having been passed over, which is no answer',
    { '$.sections[0].items[1].showIf.equals': 'skipped' },
    ['$.sections[0].items[1].showIf.equals', 'unknown-reference'],
  ],
  [
    'a condition about the words of a person',
    { '$.sections[1].showIf': { item: 'idea', equals: 'bread' } },
    ['$.sections[1].showIf.equals', 'unknown-reference'],
  ],
  [
    'a condition deep inside others about an item that is not there',
    {
      '$.sections[1].showIf': {
        all: [{ item: 'tasty', answered: true }, { not: { item: 'taste', equals: 'agree' } }],
      },
    },
    ['$.sections[1].showIf.all[1].not.item', 'unknown-reference', 'tasty'],
  ],
];

/** A circle is told once, where it points forward: a condition that points back may well be right. */
const circles: readonly Row[] = [
  [
    'an item that waits for a later one',
    { '$.sections[0].items[0].showIf': { item: 'idea', answered: true } },
    ['$.sections[0].items[0].showIf.item', 'later-reference'],
  ],
  [
    'an item that waits for who helped',
    { '$.respondent[0].showIf': { item: 'helper', answered: true } },
    ['$.respondent[0].showIf.item', 'later-reference'],
  ],
  [
    'an item that waits for itself',
    { '$.sections[0].items[1].showIf.item': 'portion' },
    ['$.sections[0].items[1].showIf.item', 'cycle'],
  ],
  [
    'two items that wait for each other',
    { '$.sections[0].items[0].showIf': { item: 'portion', answered: true } },
    ['$.sections[0].items[0].showIf.item', 'cycle'],
  ],
  [
    'three items that wait in a circle',
    {
      '$.sections[0].items[0].showIf': { not: { item: 'idea', answered: true } },
      '$.sections[0].items[3].showIf': { any: [{ item: 'portion', equals: 'enough' }] },
    },
    ['$.sections[0].items[0].showIf.not.item', 'cycle'],
  ],
  [
    'a section that waits for its own item',
    { '$.sections[1].showIf.item': 'welcome' },
    ['$.sections[1].showIf.item', 'cycle'],
  ],
  [
    'a section and an earlier item that wait for each other',
    { '$.sections[0].items[2].showIf': { item: 'friends', answered: true } },
    ['$.sections[0].items[2].showIf.item', 'cycle'],
  ],
];

export const badReferences = brokenLunchClubs([...duplicates, ...dangling, ...circles]);
