import { expect } from '@open-wc/testing';
import type { MatrixSession } from '../../src/model/matrix-session.js';
import { Workshop } from '../../src/model/workshop.js';
import { completed } from './lunch-session.js';
import { answeringAs, kitchenSession } from './matrix-sessions.js';
import { stored } from './moves.js';

/** A workshop in which some have answered, each with how often they taste. */
function gathered(...tastes: string[]): Workshop {
  const workshop = new Workshop();
  for (const [i, value] of tastes.entries()) {
    const session = answeringAs('cooks');
    session.answer('salt-cooks', { value });
    workshop.begin(`voice-00${i + 1}`, `Cook ${i + 1}`, session);
    workshop.finish('2026-11-23');
  }
  return workshop;
}

const labels = ({ voices }: Workshop): (string | undefined)[] => voices.map(({ label }) => label);

describe('One by one', () => {
  it('nobody has answered at first', () => {
    const workshop = new Workshop();
    expect(workshop.record).to.deep.equal({ voices: [], revealed: false });
    expect([workshop.isEmpty, workshop.isRevealed, workshop.unfinished]).to.deep.equal([
      true,
      false,
      undefined,
    ]);
  });

  it('the one who answers has what they said so far, who they are, and has not finished', () => {
    const workshop = new Workshop();
    const session = answeringAs('cooks');
    workshop.begin('voice-001', 'Mo', session);
    session.answer('salt-cooks', { value: 'often' });
    const voice = {
      id: 'voice-001',
      label: 'Mo',
      respondent: { 'answer-as': { value: 'cooks' } },
      answers: { 'salt-cooks': { value: 'often' } },
    };
    expect(workshop.unfinished).to.deep.equal(voice);
    expect(workshop.record).to.deep.equal({ voices: [voice], revealed: false });
    expect(workshop.isEmpty).to.equal(false);
  });

  it('needs no label', () => {
    const workshop = new Workshop();
    workshop.begin('voice-001', '', kitchenSession());
    expect(workshop.voices).to.deep.equal([{ id: 'voice-001', answers: {} }]);
  });

  it('what is finished stays as it is, and what was passed over is skipped', () => {
    const workshop = new Workshop();
    const session = answeringAs('cooks');
    workshop.begin('voice-001', 'Mo', session);
    session.answer('salt-cooks', { value: 'often' });
    workshop.finish('2026-11-23');
    session.answer('salt-cooks', { value: 'never' });
    expect(workshop.unfinished).to.equal(undefined);
    expect(workshop.voices).to.deep.equal([
      {
        id: 'voice-001',
        label: 'Mo',
        finished: true,
        respondent: { 'answer-as': { value: 'cooks' }, 'look-at-others': { missing: 'skipped' } },
        answers: {
          'salt-cooks': { value: 'often' },
          'washing-up-cooks': { missing: 'skipped' },
          'door-cooks': { missing: 'skipped' },
        },
      },
    ]);
    workshop.finish('2026-11-24');
    expect(workshop.voices.length, 'nobody is answering').to.equal(1);
  });

  it('one who has not finished goes on where they were', () => {
    const workshop = gathered('always');
    const session = answeringAs('guests');
    workshop.begin('voice-002', '', session);
    session.answer('salt-guests', { value: 'never' });
    const later = new Workshop();
    later.restore(workshop.record);
    const again = kitchenSession();
    later.goOn(again);
    expect(again.as).to.equal('guests');
    expect(again.answerTo('salt-guests')).to.deep.equal({ value: 'never' });
    again.answer('door-guests', { value: 'often' });
    expect(later.unfinished!.answers).to.deep.equal({
      'salt-guests': { value: 'never' },
      'door-guests': { value: 'often' },
    });
    later.finish('2026-11-23');
    expect(later.voices.map(({ finished }) => finished)).to.deep.equal([true, true]);
  });

  it('nobody goes on where all have finished', () => {
    const workshop = gathered('always');
    const session = kitchenSession();
    workshop.goOn(session);
    expect(session.isEmpty).to.equal(true);
    expect(workshop.voices.length).to.equal(1);
  });
});

describe('Answers that are taken out', () => {
  it('come back in their place', () => {
    const workshop = gathered('always', 'often', 'never');
    const before = workshop.record;
    const removed = workshop.remove('voice-002')!;
    expect(removed.at).to.equal(1);
    expect(labels(workshop)).to.deep.equal(['Cook 1', 'Cook 3']);
    workshop.bringBack(removed);
    expect(workshop.record).to.deep.equal(before);
  });

  it('of one who is still answering come back as they were left', () => {
    const workshop = new Workshop();
    const session = answeringAs('cooks');
    workshop.begin('voice-001', 'Mo', session);
    session.answer('salt-cooks', { value: 'often' });
    const removed = workshop.remove('voice-001')!;
    session.answer('salt-cooks', { value: 'never' });
    expect(workshop.isEmpty).to.equal(true);
    workshop.finish('2026-11-23');
    expect(workshop.voices).to.deep.equal([]);
    workshop.bringBack(removed);
    expect(workshop.unfinished!.answers).to.deep.equal({ 'salt-cooks': { value: 'often' } });
  });

  it('of nobody are nothing', () => {
    const workshop = gathered('always');
    expect(workshop.remove('voice-009')).to.equal(undefined);
    expect(workshop.voices.length).to.equal(1);
  });
});

describe('All together', () => {
  it('nothing is told before all are shown', () => {
    const workshop = gathered('always', 'never');
    for (const item of ['salt-cooks', 'answer-as', 'nothing'])
      expect(workshop.saidTo(item), item).to.deep.equal([]);
  });

  it('what each said is told then, with who said it, in the order in which they began', () => {
    const workshop = gathered('always', 'never');
    workshop.reveal();
    expect(workshop.isRevealed).to.equal(true);
    const said = (item: string) =>
      workshop.saidTo(item).map(({ number, voice, answer }) => [number, voice.label, answer]);
    expect(said('salt-cooks')).to.deep.equal([
      [1, 'Cook 1', { value: 'always' }],
      [2, 'Cook 2', { value: 'never' }],
    ]);
    expect(said('door-guests'), 'never asked').to.deep.equal([
      [1, 'Cook 1', undefined],
      [2, 'Cook 2', undefined],
    ]);
    expect(said('answer-as')[0]).to.deep.equal([1, 'Cook 1', { value: 'cooks' }]);
  });

  it('who sees it differently stands apart, may change, and goes with the last of its words', () => {
    const workshop = gathered('always');
    workshop.dissent('salt-cooks', 'Mo');
    workshop.dissent('door-cooks', 'All');
    workshop.dissent('salt-cooks', 'Mo does.');
    expect(workshop.dissentTo('salt-cooks')).to.equal('Mo does.');
    expect(workshop.record.dissent).to.deep.equal({ 'salt-cooks': 'Mo does.', 'door-cooks': 'All' });
    workshop.dissent('salt-cooks', '');
    workshop.dissent('door-cooks', '');
    expect(workshop.dissentTo('salt-cooks')).to.equal(undefined);
    expect(workshop.record).not.to.have.property('dissent');
  });

  it('a record brings everything back, and no record nothing', () => {
    const workshop = gathered('always', 'never');
    workshop.reveal();
    workshop.dissent('salt-cooks', 'Mo');
    const again = new Workshop();
    again.restore(workshop.record);
    expect(again.record).to.deep.equal(workshop.record);
    expect(again.saidTo('salt-cooks').length).to.equal(2);
    again.restore(undefined);
    expect(again.isEmpty).to.equal(true);
    expect(again.isRevealed).to.equal(false);
  });
});

describe('The response of a workshop', () => {
  /** What people agree on after two have answered. */
  function agreeing(): MatrixSession {
    const session = kitchenSession({}, true);
    session.workshop.restore(gathered('always', 'never').record);
    session.workshop.reveal();
    session.answer('salt-cooks', { value: 'often' });
    session.dissent('salt-cooks', 'Mo');
    return session;
  }

  it('keeps what each said, what was agreed and who differs apart', () => {
    const { response } = agreeing();
    expect(response.answers).to.deep.equal({ 'salt-cooks': { value: 'often' } });
    expect(response.workshop!.voices.map(({ answers }) => answers['salt-cooks'])).to.deep.equal([
      { value: 'always' },
      { value: 'never' },
    ]);
    expect(response.workshop!.dissent).to.deep.equal({ 'salt-cooks': 'Mo' });
    expect(response).not.to.have.property('respondent');
    expect(stored(response)).to.deep.equal(response);
  });

  it('comes back from a host as it was, one who has not finished included', () => {
    const session = agreeing();
    const again = kitchenSession({}, true);
    again.restore(stored(session.response));
    expect(again.response).to.deep.equal(session.response);
    const open = kitchenSession({}, true);
    const voice = answeringAs('guests');
    open.workshop.begin('voice-003', '', voice);
    voice.answer('salt-guests', { value: 'often' });
    const later = kitchenSession({}, true);
    later.restore(stored(open.response));
    expect(later.workshop.unfinished!.answers).to.deep.equal({ 'salt-guests': { value: 'often' } });
  });

  it('is a draft again when somebody differs', () => {
    const session = agreeing();
    expect(completed(session)).to.have.property('completed');
    expect(session.dissent('door-cooks', 'Ali')).to.deep.equal({
      items: ['door-cooks'],
      shownChanged: false,
    });
    expect(session.response).not.to.have.property('completed');
  });

  it('is there as soon as somebody has begun, and not before', () => {
    const session = kitchenSession({}, true);
    expect(session.isEmpty).to.equal(true);
    expect(session.response).not.to.have.property('workshop');
    session.workshop.begin('voice-001', '', kitchenSession());
    expect(session.isEmpty).to.equal(false);
    expect(session.response.workshop!.voices).to.deep.equal([{ id: 'voice-001', answers: {} }]);
  });

  it('goes whole when everything is cleared', () => {
    const session = agreeing();
    session.clear('another-response');
    expect(session.isEmpty).to.equal(true);
    expect(session.response).not.to.have.property('workshop');
    expect(session.workshop.isRevealed).to.equal(false);
  });
});
