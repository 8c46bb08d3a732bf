import { expect } from '@open-wc/testing';
import { actionTable } from '../../src/results/action-table.js';
import { baselineCodeBook, baselineTable } from '../../src/results/baseline-table.js';
import type { Cell } from '../../src/results/csv.js';
import type { Text } from '../../src/schema/text.js';
import { action, hallSession, whole } from '../model/hall-session.js';

const words = (text: Text): string => (typeof text === 'string' ? text : text['en']!);

const named = (text: string) => ({ words: text, lang: 'en' });

/** A table as objects, by the names in the first row. */
const rowsOf = ([head, ...rows]: Cell[][]): Record<string, Cell>[] =>
  rows.map((row) => Object.fromEntries(head!.map((name, i) => [String(name), row[i]])));

const tableOf = (session = hallSession()): Record<string, Cell>[] =>
  rowsOf(baselineTable(session.questionnaire, session.response, words));

describe('A baseline as a table', () => {
  it('has a row for each statement, question and area, in the order of the pack', () => {
    expect(tableOf().map(({ area_id, item_id, item_kind }) => [area_id, item_id, item_kind])).to.deep.equal([
      ['doors', 'locked', 'statement-now'],
      ['doors', 'one-key', 'statement-now'],
      ['doors', 'open', 'statement-next'],
      ['doors', 'who-comes', 'open'],
      ['doors', 'hours', 'closed'],
      ['doors', 'doors', 'overall'],
      ['table', 'shared', 'closed'],
      ['table', 'served', 'closed-reversed'],
      ['table', 'cooks', 'either-or'],
      ['table', 'table', 'overall'],
      ['garden', 'mown', 'statement-now'],
      ['garden', 'dug', 'statement-next'],
      ['garden', 'garden', 'overall'],
    ]);
  });

  it('names the response, pack, round, group and days in every row', () => {
    for (const row of tableOf(hallSession(whole)))
      expect(row).to.include({
        response_id: whole.id,
        pack: 'village-hall',
        pack_version: '1.0.0',
        round: '2026',
        group: 'The committee',
        started: '2026-11-22',
        completed: '2026-11-23',
      });
  });

  it('has in every row as many cells as there are columns', () => {
    const { questionnaire, response } = hallSession(whole);
    const [head, ...rows] = baselineTable(questionnaire, response, words);
    for (const row of rows) expect(row.length, String(row[9])).to.equal(head!.length);
  });

  const SAID: readonly (readonly [
    name: string,
    item: string,
    say: (session: ReturnType<typeof hallSession>) => unknown,
    row: Record<string, Cell>,
  ])[] = [
    [
      'a statement that applies',
      'open',
      (s) => s.answer('doors-statements', { values: ['open'] }),
      { value: 'applies', missing: undefined },
    ],
    [
      'a statement that was not ticked',
      'locked',
      (s) => s.answer('doors-statements', { values: ['open'] }),
      { value: 'does-not-apply', missing: undefined },
    ],
    [
      'a statement where none applies',
      'locked',
      (s) => s.answer('doors-statements', { values: ['none'] }),
      { value: 'does-not-apply', missing: undefined },
    ],
    [
      'a statement of which nobody is sure',
      'locked',
      (s) => s.answer('doors-statements', { missing: 'dont-know' }),
      { value: undefined, missing: 'dont-know' },
    ],
    [
      'a statement of which nothing was said',
      'locked',
      () => undefined,
      { value: undefined, missing: undefined },
    ],
    [
      'a stage with its label',
      'hours',
      (s) => s.answer('hours', { value: 'begun' }),
      { value: 'begun', value_label: 'We have begun', missing: undefined },
    ],
    [
      'a side with its label',
      'cooks',
      (s) => s.answer('cooks', { value: 'second' }),
      { value: 'second', value_label: 'Everyone cooks' },
    ],
    [
      'why there is no stage',
      'hours',
      (s) => s.answer('hours', { missing: 'dont-know' }),
      { value: undefined, value_label: undefined, missing: 'dont-know' },
    ],
    ['words', 'who-comes', (s) => s.answer('who-comes', { text: 'The choir.' }), { text: 'The choir.' }],
    ['evidence', 'hours', (s) => s.comment('hours', 'The rota.'), { evidence: 'The rota.', text: undefined }],
    ['a mark', 'hours', (s) => s.judge('hours', 'mixed'), { mark: 'mixed' }],
    [
      'an area as a whole',
      'doors',
      (s) => s.answer('doors', { value: 'not-yet' }),
      { value: 'not-yet', item: 'All in all, how far along are we?' },
    ],
  ];
  for (const [name, item, say, row] of SAID) {
    it(`holds ${name}`, () => {
      const session = hallSession();
      say(session);
      expect(tableOf(session).find(({ item_id }) => item_id === item)).to.include(row);
    });
  }

  it('says of what was passed over in a finished response that it was', () => {
    const session = hallSession();
    session.complete('2026-11-23');
    for (const row of tableOf(session)) expect(row['missing'], String(row['item_id'])).to.equal('skipped');
  });

  it('adds nothing up', () => {
    const names = Object.keys(tableOf(hallSession(whole))[0]!);
    expect(names.join()).not.to.match(/total|sum|mean|score|percent|count/);
    expect(tableOf(hallSession(whole)).length).to.equal(tableOf().length);
  });
});

describe('The code book of a baseline', () => {
  const { questionnaire } = hallSession();
  const book = rowsOf(
    baselineCodeBook(questionnaire, words, { mark: { gap: 'A gap' }, missing: { 'dont-know': 'Not sure' } }),
  );

  it('has the codes that are the same for all, by column', () => {
    expect(book.slice(0, 2)).to.deep.equal([
      { column: 'mark', item_id: '', code: 'gap', meaning: 'A gap' },
      { column: 'missing', item_id: '', code: 'dont-know', meaning: 'Not sure' },
    ]);
  });

  it('has the positions of every question that has any, by item', () => {
    const of = (item: string): Cell[][] =>
      book.filter(({ item_id }) => item_id === item).map(({ code, meaning }) => [code, meaning]);
    expect(of('hours')).to.deep.equal([
      ['not-yet', 'Not yet'],
      ['begun', 'We have begun'],
      ['rooted', 'The way we do it'],
    ]);
    expect(of('shared').map(([code]) => code)).to.deep.equal(['never', 'always']);
    expect(of('cooks').map(([code]) => code)).to.deep.equal(['first', 'between', 'second']);
    expect(of('doors').length, 'an area as a whole').to.equal(3);
    expect(of('who-comes'), 'an open question').to.deep.equal([]);
  });
});

describe('Actions as a table', () => {
  it('have a row each, in their order, with where they belong and every part', () => {
    const full = action('key', {
      item: 'hours',
      owner: 'Mo',
      with: 'The choir',
      by: '2027-03-01',
      sign: 'A note.',
      learnt: 'Hooks rust.',
      since: '2025',
    });
    const table = actionTable([full, action('bell')], ({ item }) =>
      item === undefined
        ? undefined
        : { pack: named('The hall'), group: named('Open doors'), item: named('When are we open?') },
    );
    expect(rowsOf(table)).to.deep.equal([
      {
        pack: 'The hall',
        area: 'Open doors',
        item_id: 'hours',
        item: 'When are we open?',
        action_id: 'action-key',
        kind: 'close-gap',
        what: 'Do key.',
        owner: 'Mo',
        with: 'The choir',
        by: '2027-03-01',
        first_sign: 'A note.',
        status: 'not-started',
        learnt: 'Hooks rust.',
        since: '2025',
      },
      {
        ...Object.fromEntries(Object.keys(rowsOf(table)[0]!).map((name) => [name, undefined])),
        action_id: 'action-bell',
        kind: 'close-gap',
        what: 'Do bell.',
        status: 'not-started',
      },
    ]);
  });

  it('are the names of the columns alone where there are none', () => {
    expect(actionTable([], () => undefined).length).to.equal(1);
  });
});
