import fc from 'fast-check';
import { toggled, type Choice } from '../../src/model/answers.js';
import { stepFrom, type Step } from '../../src/model/navigation.js';
import { type Change, Session } from '../../src/model/session.js';
import type { Questionnaire } from '../../src/model/questionnaire.js';
import type { Response } from '../../src/schema/response.js';
import { completed, SETTINGS } from './lunch-session.js';
import { parseResponse } from '../../src/schema/parse.js';
import type { PackHead } from '../../src/schema/head.js';
import { missingOf, optionsOf } from '../../src/schema/walk.js';
import type { Item } from '../../src/schema/item.js';

/** Something that a person does. Numbers count through the questions and through what can be answered. */
export type Move =
  | { do: 'answer'; item: number; choice: number; ticks: number[] }
  | { do: 'take back'; item: number }
  | { do: 'comment'; item: number; note: string }
  | { do: 'next' | 'back' | 'complete' | 'come back later' | 'clear' };

const item = fc.nat({ max: 100 });
const answer = fc.record({
  do: fc.constant('answer' as const),
  item,
  choice: fc.nat({ max: 100 }),
  ticks: fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 4 }),
});
export const anyMoves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: answer },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('take back' as const), item }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('comment' as const),
        item,
        note: fc.string({ maxLength: 5, unit: 'binary' }),
      }),
    },
    { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('next' as const, 'back' as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constantFrom('complete' as const, 'come back later' as const) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('clear' as const) }) },
  ),
  { maxLength: 30, size: 'max' },
);

/** A response as it comes back from a store or a host: through text, and checked. */
export function stored(response: Response): Response {
  const result = parseResponse(JSON.parse(JSON.stringify(response)));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.response;
}

function choiceFor(asked: Item, pack: PackHead, move: Extract<Move, { do: 'answer' }>): Choice {
  const values = optionsOf(asked, pack).map((option) => option.value);
  const missing = missingOf(asked, pack);
  const at = move.choice % (values.length + missing.length + 1);
  if (at < missing.length) return { missing: missing[at]! };
  if (asked.kind === 'text') return { text: `Words ${move.ticks.join(' ')}` };
  if (asked.kind !== 'multiple-choice') return { value: values[at % values.length]! };
  const ticks = move.ticks.map((tick) => values[tick % values.length]!);
  return { values: ticks.reduce<string[]>((before, tick) => toggled(asked, before, tick, true), []) };
}

/** What a move was about, as an observer would note it. */
export interface Told {
  id?: string;
  choice?: Choice | undefined;
  note?: string;
  change?: Change;
}

/** A person at a survey: makes moves, and may leave and come back, which makes a new session. */
export class Person {
  session: Session;
  step: Step = { kind: 'start' };

  constructor(readonly questionnaire: Questionnaire) {
    this.session = new Session(questionnaire, SETTINGS);
  }

  make(move: Move): Told {
    const { session, questionnaire } = this;
    const asked =
      'item' in move ? questionnaire.questions[move.item % questionnaire.questions.length]!.item : undefined;
    const id = asked?.id ?? '';
    switch (move.do) {
      case 'answer': {
        const choice = choiceFor(asked!, questionnaire.pack, move);
        return { id, choice, change: session.answer(id, choice) };
      }
      case 'take back':
        return { id, choice: undefined, change: session.answer(id, undefined) };
      case 'comment':
        return { id, note: move.note, change: session.comment(id, move.note) };
      case 'next':
      case 'back':
        this.step = stepFrom(session, 'steps', this.step, move.do === 'next' ? 1 : -1);
        return {};
      case 'complete':
        stored(completed(session));
        return {};
      case 'come back later':
        // a completed response lacks what was hidden, so a person comes back to a draft only
        if (session.response.completed === undefined) {
          this.session = new Session(questionnaire, SETTINGS);
          this.session.restore(stored(session.response));
        }
        return {};
      case 'clear':
        session.clear('response-two');
        return {};
    }
  }
}
