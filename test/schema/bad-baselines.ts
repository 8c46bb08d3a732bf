import { brokenVillageHalls, type Row } from './bad-pack.js';

const open = '$.areas[0].questions[0]';
const closed = '$.areas[0].questions[1]';
const either = '$.areas[1].questions[2]';

const kinds: readonly Row[] = [
  ['a scale on an open question', { [`${open}.scale`]: 'often' }, [`${open}.scale`, 'unknown-key']],
  ['ends on an open question', { [`${open}.ends`]: ['A', 'B'] }, [`${open}.ends`, 'unknown-key']],
  ['a direction of an open question', { [`${open}.reverse`]: true }, [`${open}.reverse`, 'unknown-key']],
  ['reasons not to answer an open question', { [`${open}.missing`]: [] }, [`${open}.missing`, 'unknown-key']],
  ['ends on a closed question', { [`${closed}.ends`]: ['A', 'B'] }, [`${closed}.ends`, 'unknown-key']],
  ['a scale between two ends', { [`${either}.scale`]: 'often' }, [`${either}.scale`, 'unknown-key']],
  ['no ends', { [`${either}.ends`]: undefined }, [`${either}.ends`, 'missing-key']],
  ['one end', { [`${either}.ends`]: ['A'] }, [`${either}.ends`, 'too-few']],
  ['three ends', { [`${either}.ends`]: ['A', 'B', 'C'] }, [`${either}.ends`, 'too-many']],
  ['no kind of question', { [`${open}.kind`]: undefined }, [`${open}.kind`, 'missing-key']],
  [
    'a kind of question with a slip',
    { [`${closed}.kind`]: 'closd' },
    [`${closed}.kind`, 'not-one-of', 'closed'],
  ],
  [
    'a kind of question without its hyphen',
    { [`${either}.kind`]: 'either or' },
    [`${either}.kind`, 'not-one-of', 'either-or'],
  ],
  ['a kind of question of a survey', { [`${open}.kind`]: 'text' }, [`${open}.kind`, 'not-one-of']],
];

const shapes: readonly Row[] = [
  ['no areas', { '$.areas': [] }, ['$.areas', 'empty']],
  [
    'sections like those of a survey',
    { '$.sections': [], '$.areas': undefined },
    ['$.sections', 'unknown-key'],
    ['$.areas', 'missing-key'],
  ],
  ['questions about who answers', { '$.respondent': [] }, ['$.respondent', 'unknown-key']],
  ['an area without a title', { '$.areas[1].title': undefined }, ['$.areas[1].title', 'missing-key']],
  [
    'an area with an empty list of questions',
    { '$.areas[1].questions': [] },
    ['$.areas[1].questions', 'empty'],
  ],
  ['statements in one list', { '$.areas[0].contrast': [] }, ['$.areas[0].contrast', 'wrong-type']],
  [
    'statements of one side only',
    { '$.areas[0].contrast.next': undefined },
    ['$.areas[0].contrast.next', 'missing-key'],
  ],
  [
    'a statement that is a text',
    { '$.areas[0].contrast.now[1]': 'One key.' },
    ['$.areas[0].contrast.now[1]', 'wrong-type'],
  ],
  [
    'a statement on a scale',
    { '$.areas[0].contrast.now[0].scale': 'often' },
    ['$.areas[0].contrast.now[0].scale', 'unknown-key'],
  ],
  [
    'a question that must be answered',
    { [`${closed}.required`]: true },
    [`${closed}.required`, 'unknown-key'],
  ],
  [
    'a question that waits for another',
    { [`${closed}.showIf`]: { item: 'who-comes', answered: true } },
    [`${closed}.showIf`, 'unknown-key'],
  ],
  [
    'no words for none of the statements',
    { '$.contrast.none': undefined },
    ['$.contrast.none', 'missing-key'],
  ],
  ['an overall question with a kind', { '$.overall': { kind: 'open' } }, ['$.overall.kind', 'bad-format']],
  ['an example for no area', { '$.examples[0].for': [] }, ['$.examples[0].for', 'empty']],
  ['an example of no place', { '$.examples[1].place': undefined }, ['$.examples[1].place', 'missing-key']],
  ['an example before the first page', { '$.examples[0].page': 0 }, ['$.examples[0].page', 'out-of-range']],
];

const duplicates: readonly Row[] = [
  ['two areas with one id', { '$.areas[2].id': 'doors' }, ['$.areas[2].id', 'duplicate-id']],
  [
    'two statements with one id, on both sides of an area',
    { '$.areas[0].contrast.next[0].id': 'locked' },
    ['$.areas[0].contrast.next[0].id', 'duplicate-id'],
  ],
  [
    'statements of two areas with one id',
    { '$.areas[2].contrast.now[0].id': 'locked' },
    ['$.areas[2].contrast.now[0].id', 'duplicate-id'],
  ],
  [
    'questions of two areas with one id',
    { '$.areas[1].questions[0].id': 'hours' },
    ['$.areas[1].questions[0].id', 'duplicate-id'],
  ],
  ['a question with the id of a statement', { [`${closed}.id`]: 'open' }, [`${closed}.id`, 'duplicate-id']],
  ['a question with the id of an area', { [`${closed}.id`]: 'garden' }, [`${closed}.id`, 'duplicate-id']],
  [
    'a question with the id under which the statements of an area are stored',
    { '$.areas[1].questions[0].id': 'doors-statements' },
    ['$.areas[1].questions[0].id', 'duplicate-id'],
  ],
  [
    'a statement that is stored like none of them',
    { '$.areas[0].contrast.now[0].id': 'none' },
    ['$.areas[0].contrast.now[0].id', 'duplicate-id'],
  ],
  [
    'a statement that is stored like a reason for no answer',
    { '$.areas[0].contrast.now[0].id': 'dont-know' },
    ['$.areas[0].contrast.now[0].id', 'duplicate-id'],
  ],
  [
    'two points with one value',
    { '$.scales.stages.points[1].value': 'not-yet' },
    ['$.scales.stages.points[1].value', 'duplicate-id'],
  ],
  [
    'a point that is stored like a reason for no answer',
    { '$.scales.stages.points[1].value': 'not-applicable' },
    ['$.scales.stages.points[1].value', 'duplicate-id'],
  ],
  ['two examples with one id', { '$.examples[1].id': 'hill' }, ['$.examples[1].id', 'duplicate-id']],
];

const dangling: readonly Row[] = [
  [
    'an either/or question and no words for between',
    { '$.between': undefined },
    ['$.between', 'missing-key'],
  ],
  ['statements and no words over them', { '$.contrast': undefined }, ['$.contrast', 'missing-key']],
  [
    'an area with nothing in it',
    { '$.overall': undefined, '$.areas[2].contrast': undefined },
    ['$.areas[2]', 'too-few'],
  ],
  [
    'an area with nothing on either side',
    { '$.overall': undefined, '$.areas[2].contrast': { now: [], next: [] } },
    ['$.areas[2]', 'too-few'],
  ],
  ['a scale that is not there', { '$.scale': 'stage' }, ['$.scale', 'unknown-reference', 'stages']],
  [
    'a scale of a question that is not there',
    { [`${closed}.scale`]: 'oftn' },
    [`${closed}.scale`, 'unknown-reference', 'often'],
  ],
  [
    'no scale for the questions that name none',
    { '$.scale': undefined },
    [`${closed}.scale`, 'missing-key'],
    ['$.areas[1].questions[1].scale', 'missing-key'],
    ['$.scale', 'missing-key'],
  ],
  [
    'an example for an area that is not there',
    { '$.examples[0].for[1]': 'tables' },
    ['$.examples[0].for[1]', 'unknown-reference', 'table'],
  ],
  [
    'an example for a question',
    { '$.examples[0].for[1]': 'cooks' },
    ['$.examples[0].for[1]', 'unknown-reference'],
  ],
];

/** Places that only a baseline has, where a person reads words. */
const PLACES = [
  '$.contrast.question',
  '$.contrast.now',
  '$.contrast.next',
  '$.contrast.none',
  '$.overall',
  '$.between',
  '$.areas[0].title.cy',
  '$.areas[0].aim',
  '$.areas[0].contrast.now[1].text',
  '$.areas[0].contrast.now[1].hint',
  '$.areas[0].contrast.next[0].text.en',
  `${open}.text`,
  `${open}.hint`,
  `${either}.ends[0]`,
  `${either}.ends[1].cy`,
  '$.areas[1].questions[1].adapted',
  '$.examples[0].place',
  '$.examples[0].summary',
];

const texts: readonly Row[] = [
  ...PLACES.map((place): Row => [
    `a placeholder that no term fills at ${place}`,
    { [place]: 'Words about {halls}' },
    [place, 'unknown-placeholder', 'hall'],
  ]),
  [
    'a statement that lacks the original',
    { '$.areas[0].contrast.now[0].text': { cy: 'Ar glo.' } },
    ['$.areas[0].contrast.now[0].text', 'missing-language'],
  ],
  [
    'an end that lacks the original',
    { [`${either}.ends[1].en`]: undefined },
    [`${either}.ends[1]`, 'missing-language'],
  ],
  [
    'an end in a language that is not declared',
    { [`${either}.ends[1].fr`]: 'Tous' },
    [`${either}.ends[1].fr`, 'unknown-language'],
  ],
  ['no original language', { '$.languages.en': 'draft' }, ['$.languages', 'missing-language']],
  [
    'an override in a statement',
    { '$.areas[2].contrast.now[0].text': 'A\u202EB' },
    ['$.areas[2].contrast.now[0].text', 'bad-character'],
  ],
];

export const badBaselines = brokenVillageHalls([...kinds, ...shapes, ...duplicates, ...dangling, ...texts]);
