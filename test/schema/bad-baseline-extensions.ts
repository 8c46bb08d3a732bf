import type { BadPack, Row } from './bad-pack.js';

const own = (id: string, more: object = {}) => ({ kind: 'open', id, text: 'A question of ours', ...more });
const said = (id: string, more: object = {}) => ({ id, text: 'A statement of ours', ...more });
const either = (id: string) => ({ kind: 'either-or', id, text: 'Which?', ends: ['This', 'That'] });
const area = (id: string, more: object = {}) => ({ add: [{ area: { id, title: 'Ours', ...more } }] });
const over = (id: string, change: object) => ({ replace: { items: { [id]: change } } });

const shapes: readonly Row[] = [
  ['areas as if it were a whole baseline', { areas: [] }, ['$.areas', 'unknown-key']],
  [
    'a question where surveys have it',
    { add: [{ respondent: [own('ours')] }] },
    ['$.add[0].area', 'missing-key'],
    ['$.add[0].respondent', 'unknown-key'],
  ],
  [
    'additions that say nowhere',
    { add: [{ statements: [said('ours')] }] },
    ['$.add[0].after', 'missing-key'],
  ],
  ['additions that are empty', { add: [{ after: 'hours', questions: [] }] }, ['$.add[0].questions', 'empty']],
  ['no statement to add', { add: [{ before: 'locked', statements: [] }] }, ['$.add[0].statements', 'empty']],
  [
    'an added statement with a kind',
    { add: [{ after: 'open', statements: [own('ours')] }] },
    ['$.add[0].statements[0].kind', 'unknown-key'],
  ],
  [
    'an added question of a survey',
    { add: [{ after: 'hours', questions: [own('ours', { kind: 'text' })] }] },
    ['$.add[0].questions[0].kind', 'not-one-of'],
  ],
  [
    'a change of the kind of a question',
    over('cooks', { kind: 'open' }),
    ['$.replace.items.cooks.kind', 'unknown-key'],
  ],
  [
    'a condition for a question',
    over('cooks', { showIf: { item: 'hours', answered: true } }),
    ['$.replace.items.cooks.showIf', 'unknown-key'],
  ],
];

const names: readonly Row[] = [
  [
    'a change of a question that is not there',
    over('hour', { text: 'When?' }),
    ['$.replace.items.hour', 'unknown-reference', 'hours'],
  ],
  [
    'a change of an area as if it were a question',
    over('doors', { text: 'When?' }),
    ['$.replace.items.doors', 'unknown-reference'],
  ],
  [
    'a statement to remove that is not there',
    { remove: ['open', 'loked'] },
    ['$.remove[1]', 'unknown-reference', 'locked'],
  ],
  [
    'an addition after what is not there',
    { add: [{ after: 'hour', questions: [own('ours')] }] },
    ['$.add[0].after', 'unknown-reference', 'hours'],
  ],
  [
    'an addition after an area',
    { add: [{ after: 'doors', questions: [own('ours')] }] },
    ['$.add[0].after', 'unknown-reference'],
  ],
  [
    'an addition in an area that is removed',
    { remove: ['garden'], add: [{ after: 'dug', statements: [said('ours')] }] },
    ['$.add[0].after', 'unknown-reference'],
  ],
  [
    'a question among statements',
    { add: [{ after: 'open', questions: [own('ours')] }] },
    ['$.add[0].after', 'unknown-reference'],
  ],
  [
    'a statement among questions',
    { add: [{ before: 'hours', statements: [said('ours')] }] },
    ['$.add[0].before', 'unknown-reference'],
  ],
  [
    'an added question on a scale that is not there',
    { add: [{ after: 'hours', questions: [own('ours', { kind: 'closed', scale: 'oftn' })] }] },
    ['$.add[0].questions[0].scale', 'unknown-reference', 'often'],
  ],
  [
    'new labels of a scale that is not there',
    { replace: { scales: { stage: {} } } },
    ['$.replace.scales.stage', 'unknown-reference', 'stages'],
  ],
  [
    'a new label of a value that is not there',
    { replace: { scales: { stages: { notyet: 'No' } } } },
    ['$.replace.scales.stages.notyet', 'unknown-reference', 'not-yet'],
  ],
  ['a term that fills nothing', { terms: { halls: 'us' } }, ['$.terms.halls', 'unknown-reference', 'hall']],
];

const misfits: readonly Row[] = [
  [
    'a scale laid over an open question',
    over('who-comes', { scale: 'often' }),
    ['$.replace.items["who-comes"].scale', 'unknown-key'],
  ],
  [
    'a scale laid over a statement',
    over('locked', { scale: 'often' }),
    ['$.replace.items.locked.scale', 'unknown-key'],
  ],
  [
    'ends laid over a closed question',
    over('hours', { ends: ['A', 'B'] }),
    ['$.replace.items.hours.ends', 'unknown-key'],
  ],
  [
    'a direction laid over an either/or question',
    over('cooks', { reverse: true }),
    ['$.replace.items.cooks.reverse', 'unknown-key'],
  ],
  [
    'reasons not to answer laid over an open question',
    over('who-comes', { missing: ['dont-know'] }),
    ['$.replace.items["who-comes"].missing', 'unknown-key'],
  ],
  [
    'reasons not to answer laid over a statement',
    over('locked', { missing: ['dont-know'] }),
    ['$.replace.items.locked.missing', 'unknown-key'],
  ],
];

const identity: readonly Row[] = [
  ['new content under no id', { id: undefined, remove: ['hours'] }, ['$.id', 'missing-key']],
  [
    'new content under no version',
    { version: undefined, ...area('ours', { questions: [own('our-q')] }) },
    ['$.version', 'missing-key'],
  ],
  [
    'new content under the id of the base',
    { id: 'village-hall', replace: { overall: 'And?' } },
    ['$.id', 'duplicate-id'],
  ],
];

const duplicates: readonly Row[] = [
  [
    'an addition with the id of a statement',
    { add: [{ after: 'hours', questions: [own('dug')] }] },
    ['$.add[0].questions[0].id', 'duplicate-id'],
  ],
  [
    'an added statement with the id of an area',
    { add: [{ after: 'open', statements: [said('table')] }] },
    ['$.add[0].statements[0].id', 'duplicate-id'],
  ],
  [
    'a new area with the id of a question',
    area('hours', { questions: [own('ours')] }),
    ['$.add[0].area.id', 'duplicate-id'],
  ],
  [
    'a statement of a new area with the id of another',
    area('ours', { contrast: { now: [], next: [said('dug')] } }),
    ['$.add[0].area.contrast.next[0].id', 'duplicate-id'],
  ],
  [
    'a question of a new area with the id of another',
    area('ours', { questions: [own('hours')] }),
    ['$.add[0].area.questions[0].id', 'duplicate-id'],
  ],
];

const gaps: readonly Row[] = [
  [
    'removing every area',
    { remove: ['doors', 'table', 'garden'], replace: { examples: [] } },
    ['$.remove', 'too-few'],
  ],
  ['a new area with nothing in it', { extends: 'bare-hall', ...area('ours') }, ['$.add[0].area', 'too-few']],
  [
    'a new area with statements where the base has no words over them',
    { extends: 'bare-hall', ...area('ours', { contrast: { now: [said('ours-1')], next: [] } }) },
    ['$.replace.contrast', 'missing-key'],
  ],
  [
    'an either/or question where the base has no words for between',
    { extends: 'bare-hall', add: [{ after: 'leaks', questions: [either('ours')] }] },
    ['$.replace.between', 'missing-key'],
  ],
  [
    'an example for an area that is not there',
    { replace: { examples: [{ id: 'one', place: 'A', summary: 'B', for: ['doors', 'tabel'] }] } },
    ['$.replace.examples[0].for[1]', 'unknown-reference', 'table'],
  ],
  [
    'a closed question where the base has no scale',
    { extends: 'bare-hall', add: [{ after: 'leaks', questions: [own('ours', { kind: 'closed' })] }] },
    ['$.add[0].questions[0].scale', 'missing-key'],
  ],
];

const texts: readonly Row[] = [
  [
    'a placeholder without a term in a changed end',
    over('cooks', { ends: ['{cook} cooks', 'All cook'] }),
    ['$.replace.items.cooks.ends[0]', 'unknown-placeholder'],
  ],
  [
    'a placeholder with a slip in an added statement',
    { add: [{ after: 'open', statements: [said('ours', { hint: { en: 'At {halls}' } })] }] },
    ['$.add[0].statements[0].hint.en', 'unknown-placeholder', 'hall'],
  ],
  [
    'a changed statement that lacks the original',
    over('dug', { text: { cy: 'Palu.' } }),
    ['$.replace.items.dug.text', 'missing-language'],
  ],
  [
    'a language that is not declared',
    area('ours', { aim: { en: 'On', fr: 'En avant' }, questions: [own('our-q')] }),
    ['$.add[0].area.aim.fr', 'unknown-language'],
  ],
];

export const badBaselineExtensions: readonly BadPack[] = [
  ...shapes,
  ...names,
  ...misfits,
  ...identity,
  ...duplicates,
  ...gaps,
  ...texts,
].map(([name, changes, ...problems]) => ({
  name,
  input: () => ({ format: 1, extends: 'village-hall', id: 'our-hall', version: '1.0.0', ...changes }),
  problems,
}));
