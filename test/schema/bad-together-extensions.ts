import type { BadPack, Row } from './bad-pack.js';

const cell = { text: 'We do.' };
const row = (id: string, more: object = {}) => ({
  row: { id, title: 'Ours', cells: { cooks: cell, guests: cell, neighbours: cell }, ...more },
});
const said = (id: string, more: object = {}) => ({ id, text: 'A statement of ours', ...more });
const over = (id: string, change: object) => ({ replace: { items: { [id]: change } } });

const matrices: readonly Row[] = [
  ['rows as if it were a whole matrix', { rows: [] }, ['$.rows', 'unknown-key']],
  [
    'a cell to put after another',
    { add: [{ after: 'salt-cooks', row: {} }] },
    ['$.add[0].after', 'unknown-key'],
    ['$.add[0].row.id', 'missing-key'],
    ['$.add[0].row.title', 'missing-key'],
    ['$.add[0].row.cells', 'missing-key'],
  ],
  [
    'a change of a cell that is not there',
    over('salt-cook', { text: 'A' }),
    ['$.replace.items["salt-cook"]', 'unknown-reference', 'salt-cooks'],
  ],
  [
    'a change of a row as if it were a cell',
    over('salt', { text: 'A' }),
    ['$.replace.items.salt', 'unknown-reference', 'salt-cooks'],
  ],
  [
    'a scale for one cell',
    over('salt-cooks', { scale: 'often' }),
    ['$.replace.items["salt-cooks"].scale', 'unknown-key'],
  ],
  ['a row to remove that is not there', { remove: ['sald'] }, ['$.remove[0]', 'unknown-reference', 'salt']],
  ['one cell to remove', { remove: ['salt-cooks'] }, ['$.remove', 'missing-key']],
  ['all rows to remove', { remove: ['salt', 'washing-up', 'door'] }, ['$.remove', 'too-few']],
  [
    'a new row with an old id',
    { add: [row('salt')] },
    ['$.add[0].row.id', 'duplicate-id'],
    ...['cooks', 'guests', 'neighbours'].map(
      (group) => [`$.add[0].row.cells.${group}`, 'duplicate-id'] as const,
    ),
  ],
  [
    'a new row that is stored like what the matrix asks itself',
    { add: [row('answer-as')] },
    ['$.add[0].row.id', 'duplicate-id'],
  ],
  [
    'a new row without the cell of a group',
    { add: [row('ours', { cells: { cooks: cell, guests: cell } })] },
    ['$.add[0].row.cells.neighbours', 'missing-key'],
  ],
  [
    'a new row with a cell of a group that is not there',
    { add: [row('ours', { cells: { cooks: cell, guests: cell, neighbours: cell, neighbour: cell } })] },
    ['$.add[0].row.cells.neighbour', 'unknown-reference', 'neighbours'],
  ],
  [
    'a new row with too long an id',
    { add: [row('r'.repeat(58))] },
    ['$.add[0].row.cells.guests', 'too-long'],
    ['$.add[0].row.cells.neighbours', 'too-long'],
  ],
  [
    'groups of which one is another than those of the rows',
    {
      replace: {
        groups: [
          { id: 'cooks', title: 'Chefs' },
          { id: 'guests', title: 'Eaters' },
          { id: 'cats', title: 'Cats' },
        ],
      },
    },
    ...Array.from({ length: 3 }, () => ['$.replace', 'unknown-reference'] as const),
    ...Array.from({ length: 3 }, () => ['$.replace', 'missing-key'] as const),
  ],
  [
    'two groups with one id',
    {
      replace: {
        groups: ['cooks', 'guests', 'neighbours', 'guests'].map((id) => ({ id, title: `Our ${id}` })),
      },
    },
    ['$.replace.groups[3].id', 'duplicate-id'],
  ],
  [
    'questions that would have people look, and ask them nothing then',
    { replace: { questions: { group: 'Who?', own: 'So?', look: { text: 'A', yes: 'B', no: 'C' } } } },
    ['$.replace', 'missing-key'],
  ],
  [
    'a new label of a value that is not there',
    { replace: { scales: { often: { nevr: 'No' } } } },
    ['$.replace.scales.often.nevr', 'unknown-reference', 'never'],
  ],
  [
    'a placeholder without a term in a changed cell',
    over('salt-cooks', { text: 'At {kitchn}' }),
    ['$.replace.items["salt-cooks"].text', 'unknown-placeholder', 'kitchen'],
  ],
  [
    'an added cell that lacks the original',
    { add: [row('ours', { cells: { cooks: { text: { cy: 'Ni.' } }, guests: cell, neighbours: cell } })] },
    ['$.add[0].row.cells.cooks.text', 'missing-language'],
  ],
  ['no id of its own', { id: undefined, remove: ['door'] }, ['$.id', 'missing-key']],
];

const checks: readonly Row[] = [
  ['sections as if it were a whole check', { sections: [] }, ['$.sections', 'unknown-key']],
  [
    'additions that say nowhere',
    { add: [{ statements: [said('ours')] }] },
    ['$.add[0].after', 'missing-key'],
  ],
  ['no statement to add', { add: [{ before: 'sing', statements: [] }] }, ['$.add[0].statements', 'empty']],
  [
    'a change of a statement that is not there',
    over('listn', { text: 'A' }),
    ['$.replace.items.listn', 'unknown-reference', 'listen'],
  ],
  [
    'a change of a section as if it were a statement',
    over('voices', { text: 'A' }),
    ['$.replace.items.voices', 'unknown-reference'],
  ],
  [
    'a statement to remove that is not there',
    { remove: ['chose'] },
    ['$.remove[0]', 'unknown-reference', 'choose'],
  ],
  ['all sections to remove', { remove: ['voices', 'doors'] }, ['$.remove', 'too-few']],
  [
    'an addition after what is removed with its section',
    { remove: ['doors'], add: [{ after: 'sing', statements: [said('ours')] }] },
    ['$.add[0].after', 'unknown-reference'],
  ],
  [
    'a new statement with an old id',
    { add: [{ after: 'sing', statements: [said('listen')] }] },
    ['$.add[0].statements[0].id', 'duplicate-id'],
  ],
  [
    'a new section with an old id, and a statement with that of an old section',
    { add: [{ section: { id: 'voices', statements: [said('doors')] } }] },
    ['$.add[0].section.id', 'duplicate-id'],
    ['$.add[0].section.statements[0].id', 'duplicate-id'],
  ],
  [
    'a new statement on a scale that is not there',
    { add: [{ after: 'sing', statements: [said('ours', { scale: 'lod' })] }] },
    ['$.add[0].statements[0].scale', 'unknown-reference', 'loud'],
  ],
  [
    'a changed statement on a scale that is not there',
    over('listen', { scale: 'lod' }),
    ['$.replace.items.listen.scale', 'unknown-reference', 'loud'],
  ],
  [
    'a placeholder without a term in the question',
    { replace: { question: 'At {quire}?' } },
    ['$.replace.question', 'unknown-placeholder'],
  ],
  [
    'an example for a section that is not there',
    { replace: { examples: [{ id: 'one', place: 'A', summary: 'B', for: ['doors', 'voice'] }] } },
    ['$.replace.examples[0].for[1]', 'unknown-reference', 'voices'],
  ],
  [
    'an example for a section that it leaves out',
    {
      remove: ['doors'],
      replace: { examples: [{ id: 'one', place: 'A', summary: 'B', for: ['doors'] }] },
    },
    ['$.replace.examples[0].for[0]', 'unknown-reference'],
  ],
  [
    'two examples with one id',
    {
      replace: {
        examples: ['voices', 'doors'].map((id) => ({ id: 'one', place: 'A', summary: 'B', for: [id] })),
      },
    },
    ['$.replace.examples[1].id', 'duplicate-id'],
  ],
];

const of =
  (base: string) =>
  ([name, changes, ...problems]: Row): BadPack => ({
    name,
    input: () =>
      JSON.parse(
        JSON.stringify({ format: 1, extends: base, id: 'ours', version: '1.0.0', ...changes }),
      ) as unknown,
    problems,
  });

export const badMatrixExtensions: readonly BadPack[] = matrices.map(of('kitchen'));
export const badCheckExtensions: readonly BadPack[] = checks.map(of('choir'));
