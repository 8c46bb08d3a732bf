import { expect } from '@open-wc/testing';
import type { Session } from '../../src/model/session.js';
import { codeOf, FIRST_SHOWN, lunchSession, SETTINGS, shownIds } from './lunch-session.js';

describe('A person who starts', () => {
  it('has answered nothing, and nothing is chosen for them', () => {
    const session = lunchSession();
    expect(session.isEmpty).to.be.true;
    expect(session.progress).to.deep.equal({ answered: 0, total: FIRST_SHOWN.length });
    expect(session.firstUnanswered).to.equal('tasty');
    expect(shownIds(session)).to.deep.equal(FIRST_SHOWN);
    expect(session.response).to.deep.equal({
      format: 1,
      id: SETTINGS.id,
      pack: { id: 'lunch-club', version: '1.0.0' },
      mode: 'standard',
      language: 'en',
      started: '2026-11-22',
      answers: {},
    });
  });

  it('answers in a mode, language, round and group that the response names', () => {
    const session = lunchSession(undefined, { '$.mode': 'easy-read' });
    session.labels = { language: 'cy' };
    session.labels = { round: 'Autumn', group: 'Fridays' };
    expect(session.response).to.include({
      mode: 'easy-read',
      language: 'cy',
      round: 'Autumn',
      group: 'Fridays',
    });
    session.labels = { round: undefined, group: undefined };
    expect(session.response).not.to.have.any.keys('round', 'group');
  });
});

describe('A person who answers', () => {
  it('may answer anew, and the last answer counts', () => {
    const session = lunchSession();
    session.answer('tasty', { value: 'agree' });
    session.answer('tasty', { missing: 'dont-know' });
    expect(session.answerTo('tasty')).to.deep.equal({ missing: 'dont-know' });
    expect(session.progress.answered).to.equal(1);
  });

  it('may take an answer back, by choosing nothing or by emptying the field', () => {
    const session = lunchSession();
    session.answer('tasty', { value: 'disagree' });
    session.answer('wishes', { values: ['soup'] });
    session.answer('idea', { text: 'Bread.' });
    session.answer('tasty', undefined);
    session.answer('wishes', { values: [] });
    session.answer('idea', { text: '' });
    expect(session.isEmpty).to.be.true;
    expect(session.response.answers).to.deep.equal({});
  });

  it('keeps the comment when the answer changes or is taken back', () => {
    const session = lunchSession();
    session.answer('tasty', { value: 'agree' });
    session.comment('tasty', 'Mostly.');
    session.answer('tasty', { value: 'disagree' });
    expect(session.answerTo('tasty')).to.deep.equal({ value: 'disagree', note: 'Mostly.' });
    session.answer('tasty', undefined);
    expect(session.answerTo('tasty')).to.deep.equal({ note: 'Mostly.' });
    expect(session.progress.answered).to.equal(0);
    expect(session.isEmpty).to.be.false;
  });

  it('keeps the answer when the comment is taken back', () => {
    const session = lunchSession();
    session.comment('wishes', 'Any soup.');
    session.answer('wishes', { values: ['soup'] });
    session.comment('wishes', '');
    expect(session.answerTo('wishes')).to.deep.equal({ values: ['soup'] });
  });

  it('leaves nothing behind when answer and comment are taken back', () => {
    const session = lunchSession();
    session.comment('tasty', 'Mostly.');
    session.comment('tasty', '');
    expect(session.isEmpty).to.be.true;
    expect(session.answerTo('tasty')).to.be.undefined;
  });

  it('finds the first question without an answer, comments aside', () => {
    const session = lunchSession();
    session.answer('tasty', { value: 'disagree' });
    session.comment('wishes', 'Later.');
    session.answer('idea', { text: 'Bread.' });
    expect(session.firstUnanswered).to.equal('wishes');
    session.answer('wishes', { missing: 'dont-know' });
    expect(session.firstUnanswered).to.equal('welcome');
  });

  it('gets each answer into its part of the response', () => {
    const session = lunchSession();
    session.answer('age', { value: 'over-65' });
    session.answer('helper', { values: ['no-one'] });
    session.answer('idea', { text: 'Bread.' });
    expect(session.response).to.deep.include({
      answers: { idea: { text: 'Bread.' } },
      respondent: { age: { value: 'over-65' } },
      help: { values: ['no-one'] },
    });
  });
});

describe('An element that errs', () => {
  const wrong: Readonly<Record<string, (session: Session) => unknown>> = {
    'unknown-item: an answer to what is not asked': (s) => s.answer('taste', { value: 'agree' }),
    'unknown-item: an answer to what objects have anyway': (s) => s.answer('constructor', undefined),
    'unknown-item: an answer to a section': (s) => s.answer('meals', undefined),
    'unknown-item: a comment on what is not asked': (s) => s.comment('taste', 'Good.'),
    'unknown-item: an empty comment on what is not asked': (s) => s.comment('taste', ''),
    'answer-does-not-fit: a value that is not offered': (s) => s.answer('tasty', { value: 'always' }),
    'answer-does-not-fit: a way not to answer that is not offered': (s) =>
      s.answer('tasty', { missing: 'prefer-not-to-say' }),
    'answer-does-not-fit: an option together with the one that excludes it': (s) =>
      s.answer('wishes', { values: ['soup', 'nothing'] }),
  };
  for (const [name, act] of Object.entries(wrong)) {
    it(`is told so, and nothing changes: ${name}`, () => {
      const session = lunchSession();
      session.answer('tasty', { value: 'agree' });
      const before = session.response;
      expect(codeOf(() => act(session))).to.equal(name.split(':')[0]);
      expect(session.response).to.deep.equal(before);
    });
  }

  it('cannot change the session through what it was given', () => {
    const session = lunchSession();
    const values = ['soup'];
    session.answer('wishes', { values });
    values.push('bread');
    session.response.answers['wishes'] = { values: ['salad'] };
    expect(session.answerTo('wishes')).to.deep.equal({ values: ['soup'] });
  });
});
