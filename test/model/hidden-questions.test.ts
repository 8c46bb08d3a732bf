import { expect } from '@open-wc/testing';
import { FIRST_SHOWN, lunchSession, shownIds } from './lunch-session.js';

describe('A question that waits for an answer', () => {
  it('comes and goes with it, and the change tells so', () => {
    const session = lunchSession();
    expect(session.answer('tasty', { value: 'agree' })).to.deep.equal({
      items: ['tasty', 'portion'],
      shownChanged: true,
    });
    expect(session.isShown('portion')).to.be.true;
    expect(session.answer('tasty', { value: 'disagree' })).to.deep.equal({
      items: ['tasty', 'portion'],
      shownChanged: true,
    });
    expect(session.isShown('portion')).to.be.false;
  });

  it('changes nothing else when it stays as it was', () => {
    const session = lunchSession();
    session.answer('tasty', { value: 'disagree' });
    expect(session.answer('tasty', { missing: 'dont-know' })).to.deep.equal({
      items: ['tasty'],
      shownChanged: false,
    });
    expect(session.comment('tasty', 'Well.')).to.deep.equal({ items: ['tasty'], shownChanged: false });
  });

  it('comes with its section, with all the items in it', () => {
    const session = lunchSession();
    const { items } = session.answer('wishes', { missing: 'dont-know' });
    expect(items).to.have.members(['wishes', 'welcome', 'friends']);
    expect(shownIds(session)).to.deep.equal([
      'tasty',
      'wishes',
      'idea',
      'welcome',
      'friends',
      'why-not',
      'age',
      'helper',
    ]);
  });

  it('is counted in the progress only while it is shown', () => {
    const session = lunchSession();
    session.answer('tasty', { value: 'agree' });
    session.answer('portion', { value: 'enough' });
    expect(session.progress).to.deep.equal({ answered: 2, total: 7 });
    session.answer('tasty', { value: 'disagree' });
    expect(session.progress).to.deep.equal({ answered: 1, total: 6 });
  });

  it('keeps its answer in a draft while it is hidden, and has it again when it comes back', () => {
    const session = lunchSession();
    session.answer('tasty', { value: 'agree' });
    session.answer('portion', { value: 'enough' });
    session.answer('tasty', undefined);
    expect(session.answerTo('portion')).to.deep.equal({ value: 'enough' });
    expect(session.response.answers).to.deep.equal({ portion: { value: 'enough' } });
    session.answer('tasty', { value: 'agree' });
    expect(session.answerTo('portion')).to.deep.equal({ value: 'enough' });
    expect(session.firstUnanswered).to.equal('wishes');
  });

  it('counts as unanswered for those that wait for it in turn, whatever it was answered', () => {
    const session = lunchSession(undefined, {
      '$.sections[0].items[3].showIf': { item: 'portion', equals: 'too-little' },
    });
    session.answer('tasty', { value: 'agree' });
    session.answer('portion', { value: 'too-little' });
    expect(session.isShown('idea')).to.be.true;
    const { items } = session.answer('tasty', { value: 'disagree' });
    expect(items).to.have.members(['tasty', 'portion', 'idea']);
    expect(shownIds(session)).to.not.include.members(['portion', 'idea']);
  });

  it('is shown for "not answered" of a hidden question, and for "not" of any test of it', () => {
    const session = lunchSession(undefined, {
      '$.sections[0].items[2].showIf': { item: 'portion', answered: false },
      '$.sections[0].items[3].showIf': { not: { item: 'portion', equals: 'enough' } },
    });
    expect(shownIds(session)).to.include.members(['wishes', 'idea']);
    session.answer('tasty', { value: 'agree' });
    session.answer('portion', { value: 'enough' });
    expect(session.isShown('wishes') || session.isShown('idea')).to.be.false;
  });

  it('is not reported when it only flickers, as one of its conditions follows another', () => {
    // friends waits for tasty at once, and by way of wishes and idea: first it would go, then come back
    const session = lunchSession(undefined, {
      '$.sections[0].items[2].showIf': { item: 'tasty', equals: 'agree' },
      '$.sections[0].items[3].showIf': { item: 'wishes', answered: true },
      '$.sections[1].showIf': undefined,
      '$.sections[1].items[1].showIf': {
        any: [{ not: { item: 'tasty', equals: 'agree' } }, { item: 'idea', answered: true }],
      },
    });
    session.answer('wishes', { values: ['soup'] });
    session.answer('idea', { text: 'Bread.' });
    const before = session.isShown('friends');
    const { items } = session.answer('tasty', { value: 'agree' });
    expect(session.isShown('friends')).to.equal(before);
    expect(items).to.have.members(['tasty', 'portion', 'wishes', 'idea']);
  });

  it('is found again as it was in a restored draft', () => {
    const session = lunchSession();
    session.answer('tasty', { value: 'agree' });
    session.answer('portion', { value: 'enough' });
    session.answer('tasty', { value: 'disagree' });
    const again = lunchSession(session.response);
    expect(shownIds(again)).to.deep.equal(FIRST_SHOWN);
    again.answer('tasty', { value: 'agree' });
    expect(again.answerTo('portion')).to.deep.equal({ value: 'enough' });
  });
});
