import { expect } from '@open-wc/testing';
import { CheckQuestionnaire } from '../../src/model/check-questionnaire.js';
import { CheckSession } from '../../src/model/check-session.js';
import { missingOf, optionsOf } from '../../src/schema/walk.js';
import { choir } from '../schema/choir.js';
import { checkOrThrow } from '../support/typed-packs.js';
import { completed, SETTINGS, shownIds } from './lunch-session.js';
import { stored } from './moves.js';

const pack = checkOrThrow(choir());

describe('What a check asks', () => {
  const questionnaire = new CheckQuestionnaire(pack);

  it('is every statement, section by section, in depth', () => {
    expect(
      questionnaire.questions.map(({ item, part, isInDepth }) => [item.id, item.kind, part, isInDepth]),
    ).to.deep.equal(['listen', 'choose', 'sing'].map((id) => [id, 'scale', 'statements', true]));
  });

  it('belongs to a section', () => {
    const [voices, doors] = pack.sections;
    expect(
      ['listen', 'choose', 'sing', 'voices', 'constructor'].map((id) => questionnaire.sectionOf(id)),
    ).to.deep.equal([voices, voices, doors, undefined, undefined]);
  });

  it('offers the scale of the pack or its own, and the reasons of the pack or its own', () => {
    const offered = (id: string): string[][] => {
      const { item } = questionnaire.question(id)!;
      return [optionsOf(item, pack).map(({ value }) => value), [...missingOf(item, pack)]];
    };
    expect(offered('listen')).to.deep.equal([
      ['not', 'partly', 'wholly'],
      ['dont-know', 'not-applicable'],
    ]);
    expect(offered('choose')).to.deep.equal([['not', 'partly', 'wholly'], ['dont-know']]);
    expect(offered('sing')).to.deep.equal([
      ['soft', 'loud'],
      ['dont-know', 'not-applicable'],
    ]);
  });

  it('is worded as in the pack', () => {
    expect(questionnaire.question('choose')!.item).to.deep.equal({
      kind: 'scale',
      ...pack.sections[0]!.statements[1],
    });
  });
});

describe('People who go through a check', () => {
  it('leave positions, examples, marks and actions, and what they passed over', () => {
    const session = new CheckSession(pack, SETTINGS);
    expect(shownIds(session)).to.deep.equal(['listen', 'choose', 'sing']);
    session.answer('listen', { value: 'partly' });
    session.comment('listen', 'On Mondays.');
    session.judge('listen', 'strength');
    session.judge('sing', 'gap');
    session.actions.add({ id: 'action-hum', item: 'sing', kind: 'close-gap', what: 'Hum.', status: 'done' });
    const response = completed(session);
    expect(response.answers).to.deep.equal({
      listen: { value: 'partly', note: 'On Mondays.', mark: 'strength' },
      choose: { missing: 'skipped' },
      sing: { mark: 'gap' },
    });
    expect(response.actions!.map(({ item }) => item)).to.deep.equal(['sing']);
    const again = new CheckSession(pack, SETTINGS);
    again.restore(stored(response));
    expect(again.response).to.deep.equal(response);
  });

  it('keep what another version asked', () => {
    const session = new CheckSession(pack, SETTINGS);
    const response = {
      ...session.response,
      answers: { gone: { value: 'partly' }, sing: { value: 'partly' }, listen: { value: 'not' } },
    };
    session.restore(response);
    expect(session.answerTo('sing'), 'no point of this scale').to.equal(undefined);
    expect(session.response.answers).to.deep.equal(response.answers);
  });
});
