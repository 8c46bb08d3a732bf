import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Change, Session } from '../../src/model/session.js';
import { surveyQuestionnaire } from '../../src/model/survey-questionnaire.js';
import type { Item } from '../../src/schema/item.js';
import { anyPack, wovenPack } from './arbitrary-pack.js';
import { shownIds } from './lunch-session.js';
import { anyMoves, Person } from './moves.js';

/** Looks at all questions before and after, and expects the change to name the one answered and those that moved. */
function expectExact(session: () => Session, act: () => { id?: string; change?: Change }): void {
  const before = shownIds(session());
  const { id, change } = act();
  if (!change) return;
  const after = shownIds(session());
  const moved = [...before, ...after].filter((one) => before.includes(one) !== after.includes(one));
  expect(change.items).to.have.members([id, ...moved]);
  expect(change.shownChanged).to.equal(moved.length > 0);
}

const aChoice = (item: Item) => (item.kind === 'text' ? { text: 'Words' } : { values: ['v0'] });

describe('A change names the question that was answered and exactly those that came or went', () => {
  it('for any pack and any moves', () => {
    fc.assert(
      fc.property(anyPack, anyMoves, (pack, moves) => {
        const person = new Person(surveyQuestionnaire(pack));
        for (const move of moves) {
          expectExact(
            () => person.session,
            () => person.make(move),
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  it('where one answer reaches others by several ways', () => {
    const some = fc.array(fc.boolean(), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(wovenPack, some, (pack, answered) => {
        const { session, questionnaire } = new Person(surveyQuestionnaire(pack));
        const put = (item: Item, on: boolean) => ({
          id: item.id,
          change: session.answer(item.id, on ? aChoice(item) : undefined),
        });
        for (const [i, { item }] of questionnaire.questions.entries()) put(item, answered[i]!);
        for (const [i, { item }] of questionnaire.questions.entries()) {
          for (const on of [!answered[i]!, answered[i]!]) {
            expectExact(
              () => session,
              () => put(item, on),
            );
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
