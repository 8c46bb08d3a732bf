import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Choice } from '../../src/model/answers.js';
import type { PlanningSession } from '../../src/model/planning-session.js';
import type { Answer, Mark } from '../../src/schema/response.js';
import { ASKED, hallSession } from './hall-session.js';
import { codeOf } from './lunch-session.js';
import { stored } from './moves.js';

type Act = (session: PlanningSession, id: string) => unknown;
const say =
  (choice: Choice | undefined): Act =>
  (session, id) =>
    session.answer(id, choice);
const stage = say({ value: 'begun' });
const later = say({ value: 'rooted' });
const unsure = say({ missing: 'dont-know' });
const back = say(undefined);
const words = say({ text: 'Since May.' });
const others = say({ text: 'Since June.' });
const silence = say({ text: '' });
const note =
  (text: string): Act =>
  (session, id) =>
    session.comment(id, text);
const mark =
  (one: Mark | undefined): Act =>
  (session, id) =>
    session.judge(id, one);

describe('An answer in depth', () => {
  const ACTS: readonly (readonly [name: string, acts: readonly Act[], after: Answer | undefined])[] = [
    ['has words beside its stage', [stage, words], { value: 'begun', text: 'Since May.' }],
    ['has a stage beside its words', [words, stage], { value: 'begun', text: 'Since May.' }],
    [
      'keeps its words when its stage changes',
      [stage, words, later],
      { value: 'rooted', text: 'Since May.' },
    ],
    ['keeps its words when its stage is taken back', [stage, words, back], { text: 'Since May.' }],
    [
      'keeps its stage when its words change',
      [stage, words, others],
      { value: 'begun', text: 'Since June.' },
    ],
    ['keeps its stage when its words are emptied', [stage, words, silence], { value: 'begun' }],
    [
      'keeps its words when a reason takes the place of the stage',
      [stage, words, unsure],
      { missing: 'dont-know', text: 'Since May.' },
    ],
    [
      'keeps its words when a stage takes the place of the reason',
      [unsure, words, stage],
      { value: 'begun', text: 'Since May.' },
    ],
    ['keeps its reason when its words are emptied', [unsure, words, silence], { missing: 'dont-know' }],
    ['keeps its words when the reason is taken back', [unsure, words, back], { text: 'Since May.' }],
    [
      'keeps what shows it and its mark, whatever else changes',
      [note('The rota.'), mark('gap'), stage, words, later, others, unsure, silence, back],
      { note: 'The rota.', mark: 'gap' },
    ],
    [
      'keeps everything else when what shows it is taken back',
      [stage, words, mark('gap'), note('The rota.'), note('')],
      { value: 'begun', text: 'Since May.', mark: 'gap' },
    ],
    ['can be a mark alone', [mark('strength')], { mark: 'strength' }],
    ['can have another mark', [mark('strength'), mark('mixed')], { mark: 'mixed' }],
    [
      'keeps everything else when its mark is taken back',
      [stage, mark('gap'), mark(undefined)],
      { value: 'begun' },
    ],
    [
      'leaves nothing behind when all is taken back',
      [stage, words, mark('gap'), silence, back, mark(undefined)],
      undefined,
    ],
  ];
  for (const id of ['hours', 'doors']) {
    for (const [name, acts, after] of ACTS) {
      it(`${name}: "${id}"`, () => {
        const session = hallSession();
        for (const act of acts) act(session, id);
        expect(session.answerTo(id)).to.deep.equal(after);
        expect(session.isEmpty).to.equal(after === undefined);
        expect(session.progress.answered).to.equal(after === undefined ? 0 : 1);
        expect(stored(session.response).answers).to.deep.equal(after ? { [id]: after } : {});
      });
    }
  }

  it('stands between two ends, with words beside it', () => {
    const session = hallSession();
    session.answer('cooks', { text: 'On Fridays.' });
    for (const value of ['first', 'between', 'second']) {
      session.answer('cooks', { value });
      expect(session.answerTo('cooks')).to.deep.equal({ value, text: 'On Fridays.' });
    }
  });

  it('to an open question is words, with what shows them and a mark', () => {
    const session = hallSession();
    session.answer('who-comes', { text: 'The choir.' });
    session.comment('who-comes', 'The book at the door.');
    session.judge('who-comes', 'mixed');
    const all = { text: 'The choir.', note: 'The book at the door.', mark: 'mixed' } as const;
    expect(session.answerTo('who-comes')).to.deep.equal(all);
    session.answer('who-comes', { text: '' });
    expect(session.answerTo('who-comes')).to.deep.equal({ note: all.note, mark: all.mark });
  });

  it('changes no other question, and none comes or goes', () => {
    const session = hallSession();
    for (const id of ASKED.filter((one) => !one.endsWith('statements'))) {
      expect(session.judge(id, 'gap')).to.deep.equal({ items: [id], shownChanged: false });
      expect(session.answer(id, { text: 'Words' })).to.deep.equal({ items: [id], shownChanged: false });
    }
    expect(session.progress).to.deep.equal({ answered: 8, total: 10 });
  });
});

describe('Statements', () => {
  const SAID: readonly (readonly [name: string, acts: readonly Act[], after: Answer | undefined])[] = [
    ['of which some apply', [say({ values: ['locked', 'open'] })], { values: ['locked', 'open'] }],
    ['of which none applies', [say({ values: ['none'] })], { values: ['none'] }],
    ['of which nobody is sure', [unsure], { missing: 'dont-know' }],
    ['of which nobody is sure any more', [say({ values: ['open'] }), unsure], { missing: 'dont-know' }],
    ['of which some apply after all', [unsure, say({ values: ['open'] })], { values: ['open'] }],
    ['of which all ticks are taken back', [say({ values: ['open'] }), say({ values: [] })], undefined],
    ['of which nothing is said any more', [unsure, back], undefined],
    [
      'with a comment',
      [note('On Mondays.'), say({ values: ['open'] })],
      { values: ['open'], note: 'On Mondays.' },
    ],
    ['with a comment alone', [note('On Mondays.'), say({ values: ['open'] }), back], { note: 'On Mondays.' }],
  ];
  for (const [name, acts, after] of SAID) {
    it(name, () => {
      const session = hallSession();
      for (const act of acts) act(session, 'doors-statements');
      expect(session.answerTo('doors-statements')).to.deep.equal(after);
      expect(stored(session.response).answers).to.deep.equal(after ? { 'doors-statements': after } : {});
    });
  }
});

describe('An element that errs at a baseline', () => {
  const WRONG: readonly (readonly [name: string, code: string, id: string, act: Act])[] = [
    ['a mark on what is not asked', 'unknown-item', 'hour', mark('gap')],
    ['words about what is not asked', 'unknown-item', 'hour', words],
    ['an answer to a statement by itself', 'unknown-item', 'locked', stage],
    ['a stage of another scale', 'answer-does-not-fit', 'hours', say({ value: 'always' })],
    ['a stage of an open question', 'answer-does-not-fit', 'who-comes', stage],
    ['a reason that an open question does not offer', 'answer-does-not-fit', 'who-comes', unsure],
    ['a reason that is not offered', 'answer-does-not-fit', 'hours', say({ missing: 'not-applicable' })],
    ['a third end', 'answer-does-not-fit', 'cooks', say({ value: 'third' })],
    ['several stages', 'answer-does-not-fit', 'hours', say({ values: ['begun'] })],
    [
      'a statement with none of them',
      'answer-does-not-fit',
      'doors-statements',
      say({ values: ['open', 'none'] }),
    ],
    ['a statement of another area', 'answer-does-not-fit', 'doors-statements', say({ values: ['dug'] })],
    [
      'statements that do not apply',
      'answer-does-not-fit',
      'doors-statements',
      say({ missing: 'not-applicable' }),
    ],
    ['words about statements', 'answer-does-not-fit', 'doors-statements', words],
    ['a mark on statements', 'answer-does-not-fit', 'doors-statements', mark('gap')],
  ];
  for (const [name, code, id, act] of WRONG) {
    it(`is told so, and nothing changes: ${name}`, () => {
      const session = hallSession();
      session.answer('hours', { value: 'begun' });
      session.answer('doors-statements', { values: ['open'] });
      const before = session.response;
      expect(codeOf(() => act(session, id))).to.equal(code);
      expect(session.response).to.deep.equal(before);
    });
  }
});

/** What a person does to one question; an empty text, or nothing, takes a part back. */
type Move =
  | { part: 'position'; to: Choice | undefined }
  | { part: 'text'; to: string }
  | { part: 'note'; to: string }
  | { part: 'mark'; to: Mark | undefined };

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    part: fc.constant('position' as const),
    to: fc.constantFrom<Choice | undefined>(
      { value: 'begun' },
      { value: 'rooted' },
      { missing: 'dont-know' },
      undefined,
    ),
  }),
  fc.record({
    part: fc.constantFrom('text' as const, 'note' as const),
    to: fc.constantFrom('', 'One.', 'Two.'),
  }),
  fc.record({
    part: fc.constant('mark' as const),
    to: fc.constantFrom<Mark | undefined>('strength', 'gap', 'mixed', 'dont-know', undefined),
  }),
);

describe('Whatever people say, in whatever order', () => {
  it('each part of an answer is as it was last said, and a draft brings all of it back', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 20 }), (moves) => {
        const session = hallSession();
        let position: Choice | undefined;
        const beside = { text: '', note: '', mark: undefined as Mark | undefined };
        for (const move of moves) {
          if (move.part === 'position') session.answer('hours', (position = move.to));
          else if (move.part === 'mark') session.judge('hours', (beside.mark = move.to));
          else if (move.part === 'text') session.answer('hours', { text: (beside.text = move.to) });
          else session.comment('hours', (beside.note = move.to));
          const parts = Object.entries(beside).filter(([, part]) => part);
          expect(session.answerTo('hours') ?? {}).to.deep.equal({
            ...position,
            ...Object.fromEntries(parts),
          });
        }
        const again = hallSession(stored(session.response));
        expect(again.response).to.deep.equal(session.response);
        expect(again.answerTo('hours')).to.deep.equal(session.answerTo('hours'));
      }),
      { numRuns: 300 },
    );
  });
});
