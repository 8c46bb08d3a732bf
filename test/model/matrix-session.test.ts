import { expect } from '@open-wc/testing';
import { MatrixQuestionnaire } from '../../src/model/matrix-questionnaire.js';
import { missingOf, optionsOf } from '../../src/schema/walk.js';
import { completed, shownIds } from './lunch-session.js';
import {
  answeringAs,
  CELLS,
  COOKS,
  GUESTS,
  kitchenPack,
  kitchenResponse,
  kitchenSession,
} from './matrix-sessions.js';
import { stored } from './moves.js';

const OTHERS_OF_COOKS = CELLS.filter((id) => !id.endsWith('-cooks'));

describe('What a matrix asks', () => {
  const questionnaire = new MatrixQuestionnaire(kitchenPack());
  const item = (id: string) => questionnaire.question(id)!.item;
  const values = (id: string) => optionsOf(item(id), questionnaire.pack).map(({ value }) => value);

  it('is who answers, every cell, and whether they look at the others', () => {
    expect(questionnaire.questions.map(({ item: { id } }) => id)).to.deep.equal([
      'answer-as',
      ...CELLS,
      'look-at-others',
    ]);
  });

  it('is every cell and nothing else of people together', () => {
    const together = new MatrixQuestionnaire(kitchenPack(), true);
    expect(together.questions.map(({ item: { id } }) => id)).to.deep.equal(CELLS);
    expect(together.questions.flatMap(({ conditions }) => conditions)).to.deep.equal([]);
  });

  it('offers the groups, the answers to whether people look, and of each cell the scale of the pack', () => {
    expect(values('answer-as')).to.deep.equal(['cooks', 'guests', 'neighbours']);
    expect(missingOf(item('answer-as'), questionnaire.pack)).to.deep.equal(['prefer-not-to-say']);
    expect(values('look-at-others')).to.deep.equal(['yes', 'no']);
    expect(missingOf(item('look-at-others'), questionnaire.pack)).to.deep.equal([]);
    for (const id of CELLS) {
      expect(values(id), id).to.deep.equal(['never', 'now-and-then', 'often', 'always']);
      expect(missingOf(item(id), questionnaire.pack)).to.deep.equal(questionnaire.pack.missing);
    }
  });

  it('is worded as in the pack', () => {
    const { rows, questions, groups } = questionnaire.pack;
    expect(item('answer-as').text).to.equal(questions.group);
    expect(item('look-at-others').text).to.equal(questions.look!.text);
    expect(item('washing-up-cooks')).to.deep.equal({
      kind: 'scale',
      id: 'washing-up-cooks',
      ...rows[1]!.cells['cooks'],
    });
    expect(item('washing-up-guests').adapted).to.deep.equal(rows[1]!.cells['guests']!.adapted);
    expect(questionnaire.placeOf('washing-up-guests')).to.deep.equal({ row: rows[1], group: groups[1] });
    for (const id of ['answer-as', 'look-at-others', 'salt', 'constructor'])
      expect(questionnaire.placeOf(id), id).to.equal(undefined);
  });

  it('is about who answers apart from what they answer', () => {
    const parts = Object.fromEntries(questionnaire.questions.map(({ item: { id }, part }) => [id, part]));
    expect([parts['answer-as'], parts['look-at-others'], parts['salt-cooks']]).to.deep.equal([
      'respondent',
      'respondent',
      'statements',
    ]);
  });

  it('is nothing of the others where the pack has no question for it', () => {
    const pack = kitchenPack({ '$.questions.look': undefined, '$.questions.others': undefined });
    expect(new MatrixQuestionnaire(pack).question('look-at-others')).to.equal(undefined);
  });
});

describe('Someone who answers a matrix', () => {
  it('is first asked who they are, and no cell before', () => {
    expect(shownIds(kitchenSession())).to.deep.equal(['answer-as', 'look-at-others']);
  });

  it('is asked for their own group, then whether they look at the others', () => {
    expect(shownIds(answeringAs('cooks'))).to.deep.equal(['answer-as', ...COOKS, 'look-at-others']);
    expect(shownIds(answeringAs('guests', 'no'))).to.deep.equal(['answer-as', ...GUESTS, 'look-at-others']);
  });

  it('is asked for the others after that, row by row', () => {
    expect(shownIds(answeringAs('cooks', 'yes'))).to.deep.equal([
      'answer-as',
      ...COOKS,
      'look-at-others',
      ...OTHERS_OF_COOKS,
    ]);
  });

  it('may look at all, without saying who they are', () => {
    const session = kitchenSession();
    session.answer('answer-as', { missing: 'prefer-not-to-say' });
    session.answer('look-at-others', { value: 'yes' });
    expect(shownIds(session)).to.deep.equal(['answer-as', 'look-at-others', ...CELLS]);
    expect(session.as).to.equal(undefined);
  });

  it('owns the cells of their group, and nothing else', () => {
    const own = (session: typeof nobody): string[] =>
      [...CELLS, 'answer-as', 'look-at-others', 'nothing'].filter((id) => session.isOwn(id));
    const nobody = kitchenSession();
    expect(own(answeringAs('cooks'))).to.deep.equal(COOKS);
    expect(own(nobody)).to.deep.equal([]);
    expect(own(kitchenSession({}, true))).to.deep.equal([]);
  });

  it('is asked for another group after all: what they said of their own is not what they see of it, and comes back', () => {
    const session = answeringAs('cooks', 'yes');
    session.answer('salt-cooks', { value: 'always' });
    session.answer('salt-guests', { value: 'never' });
    session.answer('salt-neighbours', { value: 'often' });
    session.answer('answer-as', { value: 'guests' });
    expect(shownIds(session).slice(0, 5)).to.deep.equal(['answer-as', ...GUESTS, 'look-at-others']);
    expect(session.isOwn('salt-cooks')).to.equal(false);
    expect(session.answerTo('salt-cooks'), 'no view from outside').to.equal(undefined);
    expect(session.answerTo('salt-guests'), 'no view from inside').to.equal(undefined);
    expect(session.answerTo('salt-neighbours'), 'seen from outside all the time').to.deep.equal({
      value: 'often',
    });
    session.answer('salt-guests', { value: 'always' });
    session.answer('answer-as', { value: 'cooks' });
    expect(session.answerTo('salt-cooks')).to.deep.equal({ value: 'always' });
    expect(session.answerTo('salt-guests')).to.deep.equal({ value: 'never' });
  });

  it('loses nothing while they take back who they are', () => {
    const session = answeringAs('cooks');
    session.answer('salt-cooks', { value: 'always' });
    session.answer('answer-as', undefined);
    expect(session.response.answers).to.deep.equal({ 'salt-cooks': { value: 'always' } });
    session.answer('answer-as', { value: 'cooks' });
    expect(session.answerTo('salt-cooks')).to.deep.equal({ value: 'always' });
  });

  it('is told what comes and goes with a group', () => {
    const session = answeringAs('cooks');
    session.answer('salt-cooks', { value: 'always' });
    const { items, shownChanged } = session.answer('answer-as', { value: 'guests' });
    expect([...new Set(items)]).to.have.members(['answer-as', ...COOKS, ...GUESTS]);
    expect(shownChanged).to.equal(true);
    expect(completed(session).answers, 'in the end not asked').not.to.have.property('salt-cooks');
  });

  it('takes no mark and no words to a cell', () => {
    const session = answeringAs('cooks');
    expect(() => session.judge('salt-cooks', 'gap')).to.throw();
    expect(() => session.answer('salt-cooks', { text: 'Often.' })).to.throw();
  });

  it('leaves a response that says who they are, and what they passed over', () => {
    const session = answeringAs('cooks');
    session.answer('salt-cooks', { value: 'often' });
    session.answer('door-cooks', { missing: 'dont-know' });
    const response = completed(session);
    expect(response.respondent).to.deep.equal({
      'answer-as': { value: 'cooks' },
      'look-at-others': { missing: 'skipped' },
    });
    expect(response.answers).to.deep.equal({
      'salt-cooks': { value: 'often' },
      'washing-up-cooks': { missing: 'skipped' },
      'door-cooks': { missing: 'dont-know' },
    });
    expect(stored(response)).to.deep.equal(response);
  });
});

describe('A group that the host says', () => {
  it('is not asked for, and stands in the response', () => {
    const session = kitchenSession({ group: 'guests' });
    expect(session.isPreset).to.equal(true);
    expect(session.as).to.equal('guests');
    expect(shownIds(session)).to.deep.equal([...GUESTS, 'look-at-others']);
    expect(session.isEmpty, 'nobody has said anything').to.equal(true);
    expect(completed(session)).to.deep.include({ group: 'guests' });
    expect(session.response.respondent!['answer-as']).to.deep.equal({ value: 'guests' });
  });

  it('counts not as a question', () => {
    const session = kitchenSession({ group: 'guests' });
    expect(session.progress).to.deep.equal({ answered: 0, total: 4 });
    expect(session.firstUnanswered).to.equal('salt-guests');
  });

  it('that is none of the matrix says nothing about who answers', () => {
    for (const group of ['The committee', 'constructor', '']) {
      const session = kitchenSession({ group });
      expect(session.as, group).to.equal(undefined);
      expect(shownIds(session)).to.deep.equal(['answer-as', 'look-at-others']);
      expect(session.isPreset).to.equal(false);
      expect(session.response.group).to.equal(group);
    }
  });

  it('may change, and the cells with it', () => {
    const session = kitchenSession({ group: 'guests' });
    session.answer('salt-guests', { value: 'often' });
    session.labels = { group: 'cooks' };
    expect(shownIds(session)).to.deep.equal([...COOKS, 'look-at-others']);
    session.labels = { group: undefined };
    expect(shownIds(session)).to.deep.equal(['answer-as', 'look-at-others']);
    session.labels = { group: 'guests' };
    expect(session.answerTo('salt-guests')).to.deep.equal({ value: 'often' });
    expect(shownIds(session)).to.deep.equal([...GUESTS, 'look-at-others']);
  });

  it('does not take the place of what a person said', () => {
    const session = kitchenSession();
    session.restore(kitchenResponse({ respondent: { 'answer-as': { value: 'cooks' } } }));
    session.labels = { group: 'guests' };
    expect(session.as).to.equal('cooks');
    expect(session.isPreset).to.equal(false);
    expect(shownIds(session)[0]).to.equal('answer-as');
  });

  it('says nothing of people together', () => {
    const session = kitchenSession({ group: 'guests' }, true);
    expect(session.as).to.equal(undefined);
    expect(shownIds(session)).to.deep.equal(CELLS);
    expect(session.response.respondent).to.equal(undefined);
  });
});

describe('A response to a matrix', () => {
  it('is taken over whole and given back as it was', () => {
    const session = answeringAs('cooks', 'yes');
    session.answer('salt-cooks', { value: 'often' });
    session.answer('salt-guests', { value: 'never' });
    session.actions.add({
      id: 'action-salt',
      item: 'salt-guests',
      kind: 'close-gap',
      what: 'Ask.',
      status: 'done',
    });
    const again = kitchenSession();
    again.restore(stored(session.response));
    expect(again.response).to.deep.equal(session.response);
    expect(shownIds(again)).to.deep.equal(shownIds(session));
  });

  it('of people together holds back who one of them was', () => {
    const session = kitchenSession({}, true);
    const response = kitchenResponse({
      respondent: { 'answer-as': { value: 'cooks' } },
      answers: { 'salt-cooks': { value: 'often' } },
    });
    session.restore(response);
    expect(session.response).to.deep.equal(response);
    expect(session.answerTo('salt-cooks')).to.deep.equal({ value: 'often' });
  });

  it('forgets who answered when everything is cleared', () => {
    const session = answeringAs('cooks', 'yes');
    session.clear('another-response');
    expect(session.isEmpty).to.equal(true);
    expect(shownIds(session)).to.deep.equal(['answer-as', 'look-at-others']);
  });
});
