import { type BadPack, brokenChoirs, type Row } from './bad-pack.js';

const listen = '$.sections[0].statements[0]';

const shapes: readonly Row[] = [
  ['no sections', { '$.sections': [] }, ['$.sections', 'empty']],
  ['a section without statements', { '$.sections[1].statements': [] }, ['$.sections[1].statements', 'empty']],
  [
    'a section with items like those of a survey',
    { '$.sections[1].items': [], '$.sections[1].statements': undefined },
    ['$.sections[1].items', 'unknown-key'],
    ['$.sections[1].statements', 'missing-key'],
  ],
  ['a statement that is a text', { [listen]: 'We listen.' }, [listen, 'wrong-type']],
  ['a statement of a kind', { [`${listen}.kind`]: 'scale' }, [`${listen}.kind`, 'unknown-key']],
  [
    'a statement that must be answered',
    { [`${listen}.required`]: true },
    [`${listen}.required`, 'unknown-key'],
  ],
  ['a statement without an id', { [`${listen}.id`]: undefined }, [`${listen}.id`, 'missing-key']],
  ['no question over the statements', { '$.question': undefined }, ['$.question', 'missing-key']],
  ['questions of a matrix', { '$.questions': {} }, ['$.questions', 'unknown-key', 'question']],
  ['an example for no section', { '$.examples[0].for': [] }, ['$.examples[0].for', 'empty']],
];

const references: readonly Row[] = [
  ['a scale that is not there', { '$.scale': 'extents' }, ['$.scale', 'unknown-reference', 'extent']],
  [
    'a scale of a statement that is not there',
    { '$.sections[1].statements[0].scale': 'lod' },
    ['$.sections[1].statements[0].scale', 'unknown-reference', 'loud'],
  ],
  [
    'no scale for the statements that name none',
    { '$.scale': undefined },
    [`${listen}.scale`, 'missing-key'],
    ['$.sections[0].statements[1].scale', 'missing-key'],
  ],
  [
    'two sections with one id',
    { '$.sections[1].id': 'voices' },
    ['$.sections[1].id', 'duplicate-id'],
    ['$.examples[1].for[0]', 'unknown-reference'],
  ],
  [
    'statements of two sections with one id',
    { '$.sections[1].statements[0].id': 'listen' },
    ['$.sections[1].statements[0].id', 'duplicate-id'],
  ],
  [
    'a statement with the id of its section',
    { [`${listen}.id`]: 'voices' },
    [`${listen}.id`, 'duplicate-id'],
  ],
  [
    'a statement with the id of a later section',
    { [`${listen}.id`]: 'doors' },
    ['$.sections[1].id', 'duplicate-id'],
  ],
  [
    'an example for a section that is not there',
    { '$.examples[0].for[0]': 'voice' },
    ['$.examples[0].for[0]', 'unknown-reference', 'voices'],
  ],
  [
    'an example for a statement',
    { '$.examples[0].for[0]': 'listen' },
    ['$.examples[0].for[0]', 'unknown-reference'],
  ],
  ['two examples with one id', { '$.examples[1].id': 'dale' }, ['$.examples[1].id', 'duplicate-id']],
  [
    'two points with one value',
    { '$.scales.loud.points[1].value': 'soft' },
    ['$.scales.loud.points[1].value', 'duplicate-id'],
  ],
  [
    'a point that is stored like a reason for no answer',
    { '$.scales.loud.points[1].value': 'prefer-not-to-say' },
    ['$.scales.loud.points[1].value', 'duplicate-id'],
  ],
];

/** Places that only a check has, where a person reads words. */
const PLACES = [
  '$.question',
  '$.sections[0].title.en',
  `${listen}.text.cy`,
  `${listen}.hint`,
  '$.sections[0].statements[1].adapted',
  '$.examples[1].place',
  '$.examples[1].summary',
];

const texts: readonly Row[] = [
  ...PLACES.map((place): Row => [
    `a placeholder that no term fills at ${place}`,
    { [place]: 'Words about {quire}' },
    [place, 'unknown-placeholder'],
  ]),
  [
    'a statement that lacks the original',
    { [`${listen}.text`]: { cy: 'Gwrandawn.' } },
    [`${listen}.text`, 'missing-language'],
  ],
];

export const badChecks: readonly BadPack[] = brokenChoirs([...shapes, ...references, ...texts]);
