import { expect } from '@open-wc/testing';
import type { Response } from '../../src/schema/response.js';
import { answered } from '../schema/samples.js';
import { completed, lunchSession, SETTINGS } from './lunch-session.js';

/** All of the sample fits the lunch club as it is. */
const earlier = answered as Response;
const draft = (answers: Response['answers'], more: Partial<Response> = {}): Response => ({
  ...lunchSession().response,
  answers,
  ...more,
});

describe('Restoring', () => {
  it('takes a completed response over whole and gives it back as it was', () => {
    expect(lunchSession(earlier).response).to.deep.equal(earlier);
  });

  it('takes over id and dates, and forgets what was there before', () => {
    const session = lunchSession();
    session.answer('idea', { text: 'Bread.' });
    session.restore(draft({ tasty: { value: 'agree' } }, { id: 'earlier-response', started: '2026-01-31' }));
    expect(session.answerTo('idea')).to.be.undefined;
    expect(session.isShown('portion')).to.be.true;
    expect(session.response).to.include({ id: 'earlier-response', started: '2026-01-31' });
  });

  it('takes over the round and the group, and leaves them as they are where it names none', () => {
    const session = lunchSession();
    session.labels = { round: 'Spring', group: 'Fridays' };
    session.restore(draft({}, { round: 'Autumn' }));
    expect(session.response).to.include({ round: 'Autumn', group: 'Fridays' });
  });

  it('counts what was skipped as not answered once it goes on', () => {
    const empty = lunchSession();
    const session = lunchSession(completed(empty));
    expect(session.isEmpty).to.be.true;
    expect(session.progress.answered).to.equal(0);
    session.answer('tasty', { value: 'agree' });
    expect(session.response).to.deep.equal(draft({ tasty: { value: 'agree' } }));
  });

  it('keeps the comment on what was skipped', () => {
    const session = lunchSession(draft({ tasty: { missing: 'skipped', note: 'Hard to say.' } }));
    expect(session.answerTo('tasty')).to.deep.equal({ note: 'Hard to say.' });
  });

  it('hands unknown items back as they came', () => {
    const answers = { 'someone-else': { value: 'x', note: 'y' }, another: { missing: 'skipped' } } as const;
    const respondent = { postcode: { text: 'LS1' } };
    const session = lunchSession(draft(answers, { respondent }));
    session.answer('tasty', { value: 'disagree' });
    session.answer('age', { value: 'over-65' });
    expect(session.response.answers).to.deep.equal({ ...answers, tasty: { value: 'disagree' } });
    expect(session.response.respondent).to.deep.equal({ ...respondent, age: { value: 'over-65' } });
    expect(session.progress.answered).to.equal(2);
  });

  it('keeps aside what no longer fits, and hands it back as long as nothing better was said', () => {
    const old = { tasty: { value: 'very' }, wishes: { values: ['soup', 'bread'] }, idea: { value: 'soup' } };
    const session = lunchSession(draft(old));
    expect(session.answerTo('tasty')).to.be.undefined;
    expect(session.firstUnanswered).to.equal('tasty');
    expect(session.response.answers).to.deep.equal(old);
    session.answer('tasty', { value: 'agree' });
    expect(session.response.answers).to.deep.equal({ ...old, tasty: { value: 'agree' } });
  });

  it('finds something to clear where there are only answers that it keeps aside', () => {
    expect(lunchSession(draft({ 'someone-else': { value: 'x' } })).isEmpty).to.be.false;
  });

  it('keeps aside who helped where the pack does not ask it in this form', () => {
    const help = { values: ['neighbour'] };
    expect(lunchSession(draft({}, { help })).response.help).to.deep.equal(help);
    expect(lunchSession(draft({}, { help }), { '$.help': undefined }).response.help).to.deep.equal(help);
  });

  it('hands back an answer of old that no longer fits, also when it is completed', () => {
    const session = lunchSession(draft({ portion: { value: 'huge' } }));
    expect(completed(session).answers).to.have.deep.property('portion', { value: 'huge' });
  });

  it('names the pack and the language of now', () => {
    const session = lunchSession({
      ...earlier,
      language: 'cy',
      pack: { id: 'lunch-club', version: '0.9.0' },
    });
    expect(session.response).to.deep.include({ language: SETTINGS.language, pack: earlier.pack });
  });

  it('does not change what it was given', () => {
    const given = structuredClone(earlier);
    const session = lunchSession(given);
    session.answer('tasty', undefined);
    session.comment('idea', 'More.');
    session.clear('another-id-of-8-or-more');
    expect(given).to.deep.equal(earlier);
  });
});
