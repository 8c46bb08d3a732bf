import { expect } from '@open-wc/testing';
import type { CheckPack } from '../../src/schema/check.js';
import type { MatrixPack } from '../../src/schema/matrix.js';
import { parsePack } from '../../src/schema/parse.js';
import { checkOrThrow, matrixOrThrow } from '../support/typed-packs.js';
import { changed } from './at-path.js';
import { builtIn } from './built-in.js';
import { bareChoir, choir } from './choir.js';
import { bareKitchen, kitchen } from './kitchen.js';

const problemsOf = (input: unknown): unknown => {
  const result = parsePack(input);
  return 'problems' in result ? result.problems : [];
};
type Changes = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Changes of the kitchen that leave it valid, at the edges of what is allowed. */
const MATRICES: Changes = {
  'with nothing changed': {},
  'that asks people for their own group alone': {
    '$.questions.others': undefined,
    '$.questions.look': undefined,
  },
  'whose ids of row and group are as long as they may be': { '$.rows[0].id': 'r'.repeat(53) },
  'with a row of the name of a group': { '$.rows[0].id': 'cooks' },
  'with a scale beside that of the cells': {
    '$.scales.amount': {
      points: [
        { value: 'a', label: 'A' },
        { value: 'b', label: 'B' },
      ],
    },
  },
  'with six groups': {
    '$.groups': Array.from({ length: 6 }, (_, i) => ({ id: `g${i}`, title: `Group ${i}` })),
    '$.rows': [
      {
        id: 'salt',
        title: 'Salt',
        cells: Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`g${i}`, { text: 'We taste.' }])),
      },
    ],
  },
  'without introduction or last words': { '$.introduction': undefined, '$.completion': undefined },
};

/** The same for the choir. */
const CHECKS: Changes = {
  'with nothing changed': {},
  'without examples': { '$.examples': undefined },
  'whose example has the id of a section': { '$.examples[0].id': 'voices' },
  'with a statement that must have an answer': { '$.sections[0].statements[0].missing': [] },
  'with no scale for all, where each statement names one': {
    '$.scale': undefined,
    '$.sections[0].statements[0].scale': 'extent',
    '$.sections[0].statements[1].scale': 'loud',
  },
};

for (const [what, good, bare, allowed] of [
  ['matrix', kitchen, bareKitchen, MATRICES],
  ['check', choir, bareChoir, CHECKS],
] as const) {
  describe(`A ${what} is accepted`, () => {
    for (const [name, changes] of Object.entries(allowed)) {
      it(name, () => {
        expect(problemsOf(changed<unknown>(good(), changes))).to.deep.equal([]);
      });
    }

    it('with no more than is needed', () => {
      expect(problemsOf(bare())).to.deep.equal([]);
    });
  });
}

describe('A file that changes a matrix', () => {
  const extended = (changes: object): MatrixPack =>
    matrixOrThrow({ format: 1, extends: 'kitchen', id: 'ours', version: '1.0.0', ...changes }, builtIn);
  const base = kitchen();

  it('keeps id and version where it only fills placeholders', () => {
    const pack = matrixOrThrow({ format: 1, extends: 'kitchen', terms: { kitchen: 'ours' } }, builtIn);
    expect(pack).to.deep.equal({ ...base, terms: { kitchen: 'ours' } });
  });

  it('changes one cell, marks its words as adapted, and leaves all others', () => {
    const pack = extended({ replace: { items: { 'salt-guests': { text: 'We ask for salt.' } } } });
    expect(pack.rows[0]!.cells).to.deep.equal({
      ...base.rows[0]!.cells,
      guests: { text: 'We ask for salt.', adapted: true },
    });
    expect(pack.rows.slice(1)).to.deep.equal(base.rows.slice(1));
    expect(pack.adaptedFrom).to.deep.equal({ id: 'kitchen', version: '1.0.0' });
  });

  it('does not mark a cell as adapted that has another hint', () => {
    const pack = extended({ replace: { items: { 'door-cooks': { hint: 'In summer.' } } } });
    expect(pack.rows[2]!.cells['cooks']).to.deep.equal({
      ...base.rows[2]!.cells['cooks'],
      hint: 'In summer.',
    });
  });

  it('leaves rows out and adds others after them', () => {
    const cell = { text: 'We hum.' };
    const row = { id: 'music', title: 'Music', cells: { cooks: cell, guests: cell, neighbours: cell } };
    const pack = extended({ remove: ['washing-up'], add: [{ row }] });
    expect(pack.rows).to.deep.equal([base.rows[0], base.rows[2], row]);
  });

  it('names groups, questions and points of the scale anew', () => {
    const groups = base.groups.map(({ id }) => ({ id, title: `Our ${id}` }));
    const questions = { group: 'Who?', own: 'So?' };
    const pack = extended({ replace: { groups, questions, scales: { often: { never: 'Not once' } } } });
    expect(pack.groups).to.deep.equal(groups);
    expect(pack.questions).to.deep.equal(questions);
    expect(pack.scales!['often']!.points.map(({ label }) => label)[0]).to.equal('Not once');
  });
});

describe('A file that changes a check', () => {
  const extended = (changes: object): CheckPack =>
    checkOrThrow({ format: 1, extends: 'choir', id: 'ours', version: '1.0.0', ...changes }, builtIn);
  const base = choir();
  const own = (id: string) => ({ id, text: 'A statement of ours' });

  it('changes a statement, marks its words as adapted, and leaves all others', () => {
    const pack = extended({
      replace: { items: { listen: { text: 'We hear.' }, sing: { scale: 'extent' } } },
    });
    const [voices, doors] = pack.sections;
    expect(voices!.statements[0]).to.deep.equal({
      ...base.sections[0]!.statements[0],
      text: 'We hear.',
      adapted: true,
    });
    expect(voices!.statements[1]).to.deep.equal(base.sections[0]!.statements[1]);
    expect(doors!.statements[0]).to.deep.equal({ ...base.sections[1]!.statements[0], scale: 'extent' });
  });

  it('puts statements before and after others, and in the place of one that is removed', () => {
    const pack = extended({
      remove: ['choose'],
      add: [
        { before: 'listen', statements: [own('a')] },
        { after: 'choose', statements: [own('b'), own('c')] },
        { section: { id: 'ours', statements: [own('d')] } },
      ],
    });
    expect(pack.sections.map(({ id, statements }) => [id, ...statements.map((one) => one.id)])).to.deep.equal(
      [
        ['voices', 'a', 'listen', 'b', 'c'],
        ['doors', 'sing'],
        ['ours', 'd'],
      ],
    );
  });

  it('leaves a section out, though an example is for it', () => {
    expect(extended({ remove: ['doors'] }).sections).to.deep.equal([base.sections[0]]);
  });

  it('asks in other words and with other examples', () => {
    const examples = [{ id: 'ours', place: 'Here', summary: 'We did.', for: ['voices'] }];
    const pack = extended({ replace: { question: 'Is it?', examples } });
    expect([pack.question, pack.examples]).to.deep.equal(['Is it?', examples]);
  });
});
