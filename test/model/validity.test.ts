import { expect } from '@open-wc/testing';
import { DEFAULT_MAX_LENGTH, invalidAnswer, invalidAnswers } from '../../src/model/validity.js';
import { lunchItem, lunchSession } from './lunch-session.js';

describe('What keeps an answer from being passed', () => {
  it('is nothing where nothing is required, answered or not', () => {
    expect(invalidAnswers(lunchSession())).to.deep.equal([]);
  });

  it('is that a required question has no answer', () => {
    const welcome = lunchItem('welcome');
    const required = { item: 'welcome', code: 'required', kind: 'scale' };
    expect(invalidAnswer(welcome, undefined)).to.deep.equal(required);
    expect(invalidAnswer(welcome, { note: 'Hm.' })).to.deep.equal(required);
    expect(invalidAnswer(welcome, { missing: 'skipped' })).to.deep.equal(required);
  });

  it('is never that a person chose a way not to answer', () => {
    expect(invalidAnswer(lunchItem('welcome'), { missing: 'dont-know' })).to.be.undefined;
    expect(invalidAnswer(lunchItem('welcome'), { value: 'always' })).to.be.undefined;
  });

  const LENGTHS = [
    ['idea', 'text', 300],
    ['why-not', 'text', DEFAULT_MAX_LENGTH],
    ['idea', 'note', DEFAULT_MAX_LENGTH],
    ['tasty', 'note', DEFAULT_MAX_LENGTH],
  ] as const;
  for (const [id, field, most] of LENGTHS) {
    it(`is a ${field} at "${id}" of more than ${most} characters, and by how many`, () => {
      const of = (length: number) => ({ [field]: 'x'.repeat(length) }) as { text: string } | { note: string };
      expect(invalidAnswer(lunchItem(id), of(most))).to.be.undefined;
      expect(invalidAnswer(lunchItem(id), of(most + 7))).to.deep.equal({
        item: id,
        code: 'too-long',
        over: 7,
        in: field,
      });
    });
  }

  it('is asked of shown questions only', () => {
    const session = lunchSession();
    expect(invalidAnswers(session)).to.deep.equal([]);
    session.answer('wishes', { values: ['soup'] });
    expect(invalidAnswers(session)).to.deep.equal([{ item: 'welcome', code: 'required', kind: 'scale' }]);
  });

  it('is told in the order of asking, for all questions or for some', () => {
    const session = lunchSession();
    session.comment('helper', 'x'.repeat(DEFAULT_MAX_LENGTH + 1));
    session.answer('wishes', { values: ['soup'] });
    session.answer('idea', { text: 'x'.repeat(301) });
    expect(invalidAnswers(session).map(({ item }) => item)).to.deep.equal(['idea', 'welcome', 'helper']);
    expect(invalidAnswers(session, ['helper', 'welcome']).map(({ item }) => item)).to.deep.equal([
      'welcome',
      'helper',
    ]);
    expect(invalidAnswers(session, [])).to.deep.equal([]);
  });
});
