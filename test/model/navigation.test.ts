import { expect } from '@open-wc/testing';
import {
  type Layout,
  onePath,
  placeOf,
  sameStep,
  type Step,
  stepFrom,
  stepOf,
  stepsOf,
} from '../../src/model/navigation.js';
import { FIRST_SHOWN, lunchSession } from './lunch-session.js';

const START: Step = { kind: 'start' };
const CHECK: Step = { kind: 'check' };
const QUESTIONS: Step = { kind: 'questions' };
const question = (item: string): Step => ({ kind: 'question', item });

describe('The pages', () => {
  it('are a start, one for each shown question, and a check', () => {
    const session = lunchSession();
    expect(stepsOf(session, 'steps')).to.deep.equal([START, ...FIRST_SHOWN.map(question), CHECK]);
    session.answer('tasty', { value: 'agree' });
    expect(stepsOf(session, 'steps')).to.deep.include(question('portion'));
  });

  it('are three where all questions stand on one', () => {
    expect(stepsOf(lunchSession(), 'list')).to.deep.equal([START, QUESTIONS, CHECK]);
  });

  it('ask a question on its own page, or on the one for all', () => {
    expect(stepOf('idea', 'steps')).to.deep.equal(question('idea'));
    expect(stepOf('idea', 'list')).to.deep.equal(QUESTIONS);
  });

  it('are the same where they show the same', () => {
    expect(sameStep(START, { kind: 'start' })).to.be.true;
    expect(sameStep(START, CHECK)).to.be.false;
    expect(sameStep(question('idea'), question('idea'))).to.be.true;
    expect(sameStep(question('idea'), question('tasty'))).to.be.false;
    expect(sameStep(question('idea'), CHECK)).to.be.false;
  });
});

const MOVES: readonly (readonly [layout: Layout, from: Step, by: 1 | -1, to: Step])[] = [
  ['steps', START, 1, question('tasty')],
  ['steps', question('tasty'), -1, START],
  ['steps', question('tasty'), 1, question('wishes')],
  ['steps', question('wishes'), -1, question('tasty')],
  ['steps', question('helper'), 1, CHECK],
  ['steps', CHECK, -1, question('helper')],
  ['steps', START, -1, START],
  ['steps', CHECK, 1, CHECK],
  ['list', START, 1, QUESTIONS],
  ['list', QUESTIONS, 1, CHECK],
  ['list', CHECK, -1, QUESTIONS],
  ['list', QUESTIONS, -1, START],
];

describe('Going on and back', () => {
  for (const [layout, from, by, to] of MOVES) {
    it(`leads ${by > 0 ? 'on' : 'back'} from ${JSON.stringify(from)} to ${JSON.stringify(to)} in ${layout}`, () => {
      expect(stepFrom(lunchSession(), layout, from, by)).to.deep.equal(to);
    });
  }

  it('passes a hidden question over', () => {
    const session = lunchSession();
    session.answer('tasty', { value: 'agree' });
    expect(stepFrom(session, 'steps', question('tasty'), 1)).to.deep.equal(question('portion'));
    session.answer('tasty', { value: 'disagree' });
    expect(stepFrom(session, 'steps', question('tasty'), 1)).to.deep.equal(question('wishes'));
  });
});

describe('The route of a survey', () => {
  it('goes over its pages, and knows which questions each asks', () => {
    const session = lunchSession();
    for (const [layout, from, by, to] of MOVES)
      expect(onePath.from(session, layout, from, by)).to.deep.equal(to);
    expect(onePath.to(session, 'steps', 'idea')).to.deep.equal(question('idea'));
    expect(onePath.to(session, 'list', 'idea')).to.deep.equal(QUESTIONS);
    expect(onePath.asks(session, question('idea'))).to.deep.equal(['idea']);
    for (const step of [START, QUESTIONS, CHECK]) expect(onePath.asks(session, step)).to.be.undefined;
  });
});

describe('The number of a question', () => {
  it('counts the shown statements', () => {
    const session = lunchSession();
    expect(placeOf(session, 'tasty')).to.deep.equal({ number: 1, total: 4 });
    expect(placeOf(session, 'wishes')).to.deep.equal({ number: 2, total: 4 });
    session.answer('tasty', { value: 'agree' });
    expect(placeOf(session, 'wishes')).to.deep.equal({ number: 3, total: 5 });
    expect(placeOf(session, 'why-not')).to.deep.equal({ number: 5, total: 5 });
  });

  it('counts the questions about who answers apart, who helped among them', () => {
    const session = lunchSession();
    expect(placeOf(session, 'age')).to.deep.equal({ number: 1, total: 2 });
    expect(placeOf(session, 'helper')).to.deep.equal({ number: 2, total: 2 });
  });

  it('counts who helped alone where nothing else is asked about who answers', () => {
    expect(placeOf(lunchSession(undefined, { '$.respondent': undefined }), 'helper')).to.deep.equal({
      number: 1,
      total: 1,
    });
  });
});
