import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sameStep, stepFrom, stepsOf, type Step } from '../../src/model/navigation.js';
import { Session } from '../../src/model/session.js';
import { surveyQuestionnaire } from '../../src/model/survey-questionnaire.js';
import { packOrThrow } from '../../src/schema/parse.js';
import type { Response } from '../../src/schema/response.js';
import type { SurveyPack } from '../../src/schema/survey.js';
import { anyPack } from './arbitrary-pack.js';
import { completed, SETTINGS, shownIds } from './lunch-session.js';
import { anyMoves, type Move, Person, stored } from './moves.js';
import { Notebook } from './notebook.js';

const RUNS = { numRuns: 150 };
const personAt = (pack: SurveyPack): Person => new Person(surveyQuestionnaire(pack));
const idsIn = ({ answers, respondent = {}, help }: Response, helpId: string | undefined): string[] => [
  ...Object.keys(answers),
  ...Object.keys(respondent),
  ...(help && helpId !== undefined ? [helpId] : []),
];

/** Runs the moves and calls back before and after each. */
function play(
  pack: SurveyPack,
  moves: readonly Move[],
  watch: (person: Person, notes: Notebook) => void = () => undefined,
) {
  const person = personAt(pack);
  const notes = new Notebook(person.questionnaire.questions);
  for (const move of moves) {
    notes.write(move, person.make(move));
    watch(person, notes);
  }
  return { person, notes };
}

describe('Any valid pack and any moves', () => {
  it('start from packs that are valid', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        expect(packOrThrow(pack)).to.deep.equal(pack);
      }),
      RUNS,
    );
  });

  it('lead to the end, page by page, and to a response that holds what was shown and nothing else', () => {
    fc.assert(
      fc.property(anyPack, anyMoves, (pack, moves) => {
        const { session } = play(pack, moves).person;
        const pages: Step[] = [{ kind: 'start' }];
        while (pages.length < 100 && pages.at(-1)!.kind !== 'check') {
          pages.push(stepFrom(session, 'steps', pages.at(-1)!, 1));
        }
        expect(pages).to.deep.equal(stepsOf(session, 'steps'));
        const response = stored(completed(session));
        expect(idsIn(response, pack.help?.id)).to.have.members(shownIds(session));
        expect(response).to.include({ started: SETTINGS.today, completed: '2026-11-23' });
      }),
      RUNS,
    );
  });

  it('leave the person on a page that there is', () => {
    fc.assert(
      fc.property(anyPack, anyMoves, (pack, moves) => {
        const { person } = play(pack, [...moves, { do: 'next' }]);
        expect(stepsOf(person.session, 'steps').some((step) => sameStep(step, person.step))).to.be.true;
      }),
      RUNS,
    );
  });

  it('lose no answer and no comment, hidden or not', () => {
    fc.assert(
      fc.property(anyPack, anyMoves, (pack, moves) => {
        play(pack, moves, ({ session }, notes) => {
          for (const id of notes.ids) expect(session.answerTo(id), id).to.deep.equal(notes.answerTo(id));
        });
      }),
      RUNS,
    );
  });

  it('show exactly the questions whose conditions are met', () => {
    fc.assert(
      fc.property(anyPack, anyMoves, (pack, moves) => {
        play(pack, moves, ({ session }, notes) => {
          expect(shownIds(session)).to.deep.equal(notes.shown());
        });
      }),
      RUNS,
    );
  });

  it('give the same response and the same pages every time', () => {
    fc.assert(
      fc.property(anyPack, anyMoves, (pack, moves) => {
        const [one, two] = [play(pack, moves).person, play(structuredClone(pack), moves).person];
        expect(JSON.stringify(one.session.response)).to.equal(JSON.stringify(two.session.response));
        expect(one.step).to.deep.equal(two.step);
      }),
      RUNS,
    );
  });

  it('give a draft that, stored and restored, is the same draft with the same questions', () => {
    fc.assert(
      fc.property(anyPack, anyMoves, (pack, moves) => {
        const { session, questionnaire } = play(pack, moves).person;
        const again = new Session(questionnaire, SETTINGS);
        again.restore(stored(session.response));
        expect(again.response).to.deep.equal(session.response);
        expect(shownIds(again)).to.deep.equal(shownIds(session));
        expect(again.progress).to.deep.equal(session.progress);
      }),
      RUNS,
    );
  });
});
