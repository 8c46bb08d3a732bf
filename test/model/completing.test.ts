import { expect } from '@open-wc/testing';
import { parseResponse } from '../../src/schema/parse.js';
import { completed, lunchSession, SETTINGS } from './lunch-session.js';

/** Welcome and friends wait for wishes, portion waits for tasty; only wishes is answered here. */
const started = () => {
  const session = lunchSession();
  session.answer('wishes', { values: ['soup'] });
  return session;
};

describe('Completing', () => {
  it('keeps the four kinds of missing apart', () => {
    const session = started();
    session.answer('tasty', { missing: 'not-applicable' });
    session.answer('idea', { missing: 'dont-know' });
    session.answer('age', { missing: 'prefer-not-to-say' });
    const { answers, respondent, help } = completed(session);
    expect(answers).to.deep.equal({
      tasty: { missing: 'not-applicable' },
      wishes: { values: ['soup'] },
      idea: { missing: 'dont-know' },
      welcome: { missing: 'skipped' },
      friends: { missing: 'skipped' },
      'why-not': { missing: 'skipped' },
    });
    expect(respondent).to.deep.equal({ age: { missing: 'prefer-not-to-say' } });
    expect(help).to.deep.equal({ missing: 'skipped' });
  });

  it('calls a question skipped only then, and not in a draft', () => {
    const session = started();
    expect(session.response.answers).to.deep.equal({ wishes: { values: ['soup'] } });
    session.complete('2026-11-23');
    expect(session.response.answers).to.include.keys('tasty', 'idea');
  });

  it('calls a question skipped that was only commented on, and keeps the comment', () => {
    const session = started();
    session.comment('tasty', 'Hard to say.');
    expect(completed(session).answers['tasty']).to.deep.equal({
      missing: 'skipped',
      note: 'Hard to say.',
    });
  });

  it('names the day, and both days once it is done', () => {
    expect(started().response).not.to.have.property('completed');
    const session = started();
    expect(completed(session)).to.include({ started: '2026-11-22', completed: '2026-11-23' });
    expect(session.response).to.include({ completed: '2026-11-23' });
  });

  it('can be looked at before it is done, and changes nothing then', () => {
    const session = started();
    const before = session.response;
    const preview = session.completed('2026-11-23');
    expect(session.response).to.deep.equal(before);
    expect(completed(session)).to.deep.equal(preview);
  });

  it('leaves out what is hidden in the end', () => {
    const session = lunchSession();
    session.answer('tasty', { value: 'agree' });
    session.answer('portion', { value: 'too-little' });
    session.answer('tasty', { value: 'disagree' });
    const { answers } = completed(session);
    expect(answers['tasty']).to.deep.equal({ value: 'disagree' });
    expect(answers).not.to.have.property('portion');
  });

  it('yields what is accepted as a response', () => {
    for (const session of [started(), lunchSession()]) {
      const response = completed(session);
      expect(parseResponse(response)).to.deep.equal({ response });
    }
  });

  it('is undone by any change afterwards, and nothing is lost', () => {
    const session = lunchSession();
    session.answer('tasty', { value: 'agree' });
    session.answer('portion', { value: 'enough' });
    session.answer('tasty', { value: 'disagree' });
    session.complete('2026-11-23');
    session.answer('tasty', { value: 'agree' });
    expect(session.response).not.to.have.property('completed');
    expect(session.response.answers).to.deep.equal({
      tasty: { value: 'agree' },
      portion: { value: 'enough' },
    });
  });

  it('is undone by a comment too', () => {
    const session = started();
    session.complete('2026-11-23');
    session.comment('tasty', 'After all.');
    expect(session.response.answers['tasty']).to.have.property('note', 'After all.');
    expect(session.response).not.to.have.property('completed');
    expect(session.response.answers).not.to.have.property('idea');
  });
});

describe('Clearing', () => {
  it('forgets every answer, and what was kept aside, and starts anew under another id', () => {
    const session = lunchSession({
      ...started().response,
      started: '2026-10-01',
      completed: '2026-10-02',
      answers: { tasty: { value: 'agree' }, 'someone-else': { value: 'x' } },
      help: { value: 'gone' },
    });
    session.clear('another-id-of-8-or-more');
    expect(session.isEmpty).to.be.true;
    expect(session.isShown('portion')).to.be.false;
    expect(session.response).to.deep.equal(
      Object.assign(lunchSession().response, { id: 'another-id-of-8-or-more', started: SETTINGS.today }),
    );
  });

  it('keeps the round and the group, which are not answers', () => {
    const session = started();
    session.labels = { round: 'Autumn', group: 'Fridays' };
    session.clear('another-id-of-8-or-more');
    expect(session.response).to.include({ round: 'Autumn', group: 'Fridays' });
  });
});
