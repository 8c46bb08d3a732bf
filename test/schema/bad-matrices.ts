import { type BadPack, brokenKitchens, type Row } from './bad-pack.js';

const shapes: readonly Row[] = [
  ['no rows', { '$.rows': [] }, ['$.rows', 'empty']],
  ['one group', { '$.groups[2]': undefined, '$.groups[1]': undefined }, ['$.groups', 'too-few']],
  [
    'seven groups',
    { '$.groups': Array.from({ length: 7 }, (_, i) => ({ id: `group-${i}`, title: 'A group' })) },
    ['$.groups', 'too-many'],
  ],
  [
    'areas like those of a baseline',
    { '$.areas': [], '$.rows': undefined },
    ['$.areas', 'unknown-key'],
    ['$.rows', 'missing-key'],
  ],
  ['a row without a title', { '$.rows[1].title': undefined }, ['$.rows[1].title', 'missing-key']],
  ['cells in a list', { '$.rows[0].cells': [] }, ['$.rows[0].cells', 'wrong-type']],
  [
    'a cell that is a text',
    { '$.rows[0].cells.cooks': 'We taste.' },
    ['$.rows[0].cells.cooks', 'wrong-type'],
  ],
  [
    'a cell without words',
    { '$.rows[0].cells.cooks.text': undefined },
    ['$.rows[0].cells.cooks.text', 'missing-key'],
  ],
  [
    'a cell on a scale of its own',
    { '$.rows[0].cells.cooks.scale': 'often' },
    ['$.rows[0].cells.cooks.scale', 'unknown-key'],
  ],
  ['a row on a scale of its own', { '$.rows[0].scale': 'often' }, ['$.rows[0].scale', 'unknown-key']],
  [
    'a cell under a name with a space',
    { '$.rows[0].cells["the cooks"]': { text: 'A' } },
    ['$.rows[0].cells["the cooks"]', 'bad-format'],
  ],
  ['no words for who answers', { '$.questions.group': undefined }, ['$.questions.group', 'missing-key']],
  ['no words over a cell', { '$.questions.own': undefined }, ['$.questions.own', 'missing-key']],
  [
    'only one answer to whether people look',
    { '$.questions.look.no': undefined },
    ['$.questions.look.no', 'missing-key'],
  ],
  ['an unknown question', { '$.questions.other': 'A' }, ['$.questions.other', 'unknown-key', 'others']],
];

const references: readonly Row[] = [
  ['no scale for the cells', { '$.scale': undefined }, ['$.scale', 'missing-key']],
  ['a scale that is not there', { '$.scale': 'oftn' }, ['$.scale', 'unknown-reference', 'often']],
  [
    'a cell of a group that is not there',
    { '$.rows[1].cells.gusts': { text: 'A' } },
    ['$.rows[1].cells.gusts', 'unknown-reference', 'guests'],
  ],
  ['a cell missing', { '$.rows[1].cells.guests': undefined }, ['$.rows[1].cells.guests', 'missing-key']],
  [
    'a group for which no row has a cell',
    { '$.groups[3]': { id: 'cats', title: 'Cats' } },
    ['$.rows[0].cells.cats', 'missing-key'],
    ['$.rows[1].cells.cats', 'missing-key'],
    ['$.rows[2].cells.cats', 'missing-key'],
  ],
  [
    'the question whether people look, and none to ask them then',
    { '$.questions.others': undefined },
    ['$.questions.others', 'missing-key'],
  ],
  [
    'a question on the others that nobody would come to',
    { '$.questions.look': undefined },
    ['$.questions.look', 'missing-key'],
  ],
  [
    'two groups with one id',
    { '$.groups[2].id': 'cooks' },
    ['$.groups[2].id', 'duplicate-id'],
    ...[0, 1, 2].map((row) => [`$.rows[${row}].cells.neighbours`, 'unknown-reference'] as const),
  ],
  [
    'a group that is stored like a reason for no answer',
    { '$.groups[2].id': 'dont-know' },
    ['$.groups[2].id', 'duplicate-id'],
    ...[0, 1, 2].flatMap(
      (row) =>
        [
          [`$.rows[${row}].cells.neighbours`, 'unknown-reference'],
          [`$.rows[${row}].cells["dont-know"]`, 'missing-key'],
        ] as const,
    ),
  ],
  [
    'two rows with one id',
    { '$.rows[2].id': 'salt' },
    ['$.rows[2].id', 'duplicate-id'],
    ...['cooks', 'guests', 'neighbours'].map(
      (group) => [`$.rows[2].cells.${group}`, 'duplicate-id'] as const,
    ),
  ],
  ['a row with the id of a cell', { '$.rows[2].id': 'salt-guests' }, ['$.rows[2].id', 'duplicate-id']],
  [
    'a cell that is stored like one of another row',
    {
      '$.groups[1].id': 'up-guests',
      '$.groups[2].id': 'guests',
      '$.rows[1].id': 'salt-up',
      ...Object.fromEntries(
        [0, 1, 2].flatMap((row) => [
          [`$.rows[${row}].cells["up-guests"]`, { text: 'A' }],
          [`$.rows[${row}].cells.neighbours`, undefined],
        ]),
      ),
    },
    ['$.rows[1].cells.guests', 'duplicate-id'],
  ],
  ...['answer-as', 'look-at-others'].map((id): Row => [
    `a row that is stored like what the matrix asks itself: ${id}`,
    { '$.rows[1].id': id },
    ['$.rows[1].id', 'duplicate-id'],
  ]),
  [
    'a cell that is stored like what the matrix asks itself',
    {
      '$.rows[1].id': 'answer',
      '$.groups[0].id': 'as',
      ...Object.fromEntries(
        [0, 1, 2].flatMap((row) => [
          [`$.rows[${row}].cells.as`, { text: 'A' }],
          [`$.rows[${row}].cells.cooks`, undefined],
        ]),
      ),
    },
    ['$.rows[1].cells.as', 'duplicate-id'],
  ],
  [
    'ids of row and group that are too long together',
    { '$.rows[0].id': 'r'.repeat(60) },
    ['$.rows[0].cells.cooks', 'too-long'],
    ['$.rows[0].cells.guests', 'too-long'],
    ['$.rows[0].cells.neighbours', 'too-long'],
  ],
  [
    'ids one character too long together',
    { '$.rows[0].id': 'r'.repeat(58) },
    ['$.rows[0].cells.guests', 'too-long'],
    ['$.rows[0].cells.neighbours', 'too-long'],
  ],
  [
    'a point that is stored like a reason for no answer',
    { '$.scales.often.points[1].value': 'skipped' },
    ['$.scales.often.points[1].value', 'duplicate-id'],
  ],
];

/** Places that only a matrix has, where a person reads words. */
const PLACES = [
  '$.questions.group',
  '$.questions.own',
  '$.questions.others.cy',
  '$.questions.look.text',
  '$.questions.look.yes',
  '$.questions.look.no.en',
  '$.groups[0].title',
  '$.rows[0].title.cy',
  '$.rows[1].cells.cooks.text.en',
  '$.rows[1].cells.cooks.hint',
  '$.rows[1].cells.guests.adapted',
];

const texts: readonly Row[] = [
  ...PLACES.map((place): Row => [
    `a placeholder that no term fills at ${place}`,
    { [place]: 'Words about {kitchn}' },
    [place, 'unknown-placeholder', 'kitchen'],
  ]),
  [
    'a cell that lacks the original',
    { '$.rows[0].cells.cooks.text': { cy: 'Halen.' } },
    ['$.rows[0].cells.cooks.text', 'missing-language'],
  ],
  [
    'a cell in a language that is not declared',
    { '$.rows[0].cells.cooks.text.fr': 'Sel.' },
    ['$.rows[0].cells.cooks.text.fr', 'unknown-language'],
  ],
];

export const badMatrices: readonly BadPack[] = brokenKitchens([...shapes, ...references, ...texts]);
