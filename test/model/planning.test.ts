import { expect } from '@open-wc/testing';
import { BaselineSession } from '../../src/model/baseline-session.js';
import type { Action } from '../../src/schema/action.js';
import { parsePack } from '../../src/schema/parse.js';
import type { Response } from '../../src/schema/response.js';
import { villageHall } from '../schema/village-hall.js';
import { baselineOrThrow } from '../support/typed-packs.js';
import { action, ASKED, hallSession, whole } from './hall-session.js';
import { completed, SETTINGS } from './lunch-session.js';
import { stored } from './moves.js';

const idsIn = ({ actions = [] }: Response): string[] => actions.map(({ id }) => id.replace('action-', ''));

/** A round of a year ago, with an action of each status. */
const lastYear = (more: Partial<Response> = {}): Response => ({
  ...hallSession().response,
  id: 'round-of-2025',
  round: '2025',
  started: '2025-11-01',
  completed: '2025-11-02',
  actions: [
    action('key', { item: 'doors' }),
    action('bell', { item: 'doors', status: 'going-on', learnt: 'Loud.' }),
    action('ramp', { item: 'doors', status: 'done' }),
    action('moat', { status: 'dropped' }),
  ],
  ...more,
});

/** A session beside which an earlier round is shown. */
const after = (earlier: Response, draft?: Response): BaselineSession => {
  const session = hallSession(draft);
  session.earlier = earlier;
  return session;
};

describe('A baseline that is finished', () => {
  it('calls skipped only what has nothing: neither a stage nor a reason, words or a mark', () => {
    const session = hallSession();
    session.answer('doors-statements', { values: ['none'] });
    session.answer('who-comes', { text: 'The choir.' });
    session.answer('hours', { text: 'We never asked.' });
    session.judge('doors', 'gap');
    session.answer('shared', { missing: 'not-applicable' });
    session.comment('served', 'The rota.');
    expect(completed(session).answers).to.deep.equal({
      'doors-statements': { values: ['none'] },
      'who-comes': { text: 'The choir.' },
      hours: { text: 'We never asked.' },
      doors: { mark: 'gap' },
      shared: { missing: 'not-applicable' },
      served: { missing: 'skipped', note: 'The rota.' },
      cooks: { missing: 'skipped' },
      table: { missing: 'skipped' },
      'garden-statements': { missing: 'skipped' },
      garden: { missing: 'skipped' },
    });
    expect(stored(session.response)).to.deep.equal(session.response);
  });

  it('holds everything that was asked', () => {
    expect(Object.keys(completed(hallSession()).answers)).to.deep.equal(ASKED);
  });

  it('is a draft again after any change, to an answer, a mark, an action or what is done', () => {
    const changes: Readonly<Record<string, (session: BaselineSession) => unknown>> = {
      answer: (session) => session.answer('hours', { value: 'rooted' }),
      words: (session) => session.answer('hours', { text: 'Since May.' }),
      mark: (session) => session.judge('hours', 'gap'),
      'new action': (session) => session.actions.add(action('window')),
      'action that is written': (session) => session.actions.edit(whole.actions![0]!.id, { status: 'done' }),
      'action that is taken out': (session) => session.actions.remove(whole.actions![0]!.id),
      'area that is done': (session) => session.setDone(session.questionnaire.pack.areas[1]!, true),
    };
    for (const [name, change] of Object.entries(changes)) {
      const session = hallSession(whole);
      expect(session.response, name).to.include({ completed: '2026-11-23' });
      change(session);
      expect(session.response, name).not.to.have.property('completed');
    }
  });

  it('can be looked at before it is done, actions included, and changes nothing then', () => {
    const session = hallSession();
    session.actions.add(action('key'));
    const before = session.response;
    const preview = session.completed('2026-11-23');
    expect(idsIn(preview)).to.deep.equal(['key']);
    expect(session.response).to.deep.equal(before);
    expect(completed(session)).to.deep.equal(preview);
  });
});

describe('A response to a baseline', () => {
  it('is taken over whole and given back as it was', () => {
    expect(hallSession(whole).response).to.deep.equal(whole);
    expect(stored(hallSession(whole).response)).to.deep.equal(whole);
  });

  it('has neither actions nor what is done, nor an earlier round, where there are none', () => {
    const { response } = hallSession();
    expect(response).to.have.property('pack');
    expect(response).not.to.have.any.keys('actions', 'done', 'earlier');
  });

  it('has the actions in their order, without those in which nothing was written', () => {
    const session = hallSession();
    session.actions.add(action('key'));
    session.actions.add(action('blank', { what: ' ', item: 'doors', status: 'going-on' }));
    session.actions.add(action('bell'));
    expect(idsIn(session.response)).to.deep.equal(['key', 'bell']);
    session.actions.edit('action-blank', { owner: 'Ali' });
    session.actions.move('action-bell', 'action-key');
    expect(idsIn(stored(session.response))).to.deep.equal(['bell', 'blank', 'key']);
  });

  it('lets nobody change the session through it', () => {
    const session = hallSession();
    session.actions.add(action('key'));
    session.response.actions![0]!.what = 'Something else.';
    session.response.actions!.pop();
    expect(session.actions.all).to.deep.equal([action('key')]);
  });

  it('brings what this pack does not ask, or no longer in this form, back as it came', () => {
    const answers: Response['answers'] = {
      'someone-else': { value: 'x', text: 'Words', note: 'y', mark: 'gap' },
      hours: { value: 'sometimes', text: 'In summer.' },
      'who-comes': { value: 'begun', text: 'All.' },
      'doors-statements': { values: ['locked', 'gone'] },
    };
    const actions = [action('key', { item: 'someone-else' })];
    const draft = { ...hallSession().response, answers, actions, done: ['attic'] };
    const session = hallSession(draft);
    expect(session.progress.answered).to.equal(0);
    expect(session.isEmpty).to.be.false;
    expect(session.response).to.deep.equal(draft);
    session.answer('hours', { value: 'begun' });
    expect(session.response.answers).to.deep.equal({ ...answers, hours: { value: 'begun' } });
  });

  it('counts what was skipped as not answered once it goes on, and keeps the words beside it', () => {
    const answers: Response['answers'] = {
      hours: { missing: 'skipped', text: 'Later.' },
      doors: { missing: 'skipped' },
    };
    const session = hallSession({ ...hallSession().response, answers });
    expect(session.answerTo('hours')).to.deep.equal({ text: 'Later.' });
    expect(session.answerTo('doors')).to.be.undefined;
  });

  it('is accepted however long the id of an area is, if the pack is', () => {
    const { areas } = villageHall();
    const input = { ...villageHall(), areas: [{ ...areas[0], id: 'a'.repeat(64) }], examples: [] };
    const result = parsePack(input);
    if ('problems' in result) return;
    const session = new BaselineSession(baselineOrThrow(input), SETTINGS);
    expect(Object.keys(stored(completed(session)).answers)).to.have.length(4);
  });

  it('does not change when what it was restored from does', () => {
    const given = structuredClone(whole);
    const session = hallSession(given);
    session.actions.edit(given.actions![0]!.id, { owner: '' });
    session.actions.remove(given.actions![1]!.id);
    session.judge('doors', undefined);
    session.clear('another-id-of-8-or-more');
    expect(given).to.deep.equal(whole);
  });
});

describe('Clearing a baseline', () => {
  it('forgets answers, actions and what is done, and starts anew under another id', () => {
    const session = hallSession({ ...whole, earlier: undefined });
    session.clear('another-id-of-8-or-more');
    expect(session.isEmpty).to.be.true;
    expect(session.actions.all).to.deep.equal([]);
    expect(session.response).to.deep.include({ id: 'another-id-of-8-or-more', answers: {} });
    expect(session.response).not.to.have.any.keys('actions', 'done', 'completed');
  });

  it('has something to clear where there is only an action, and nothing where it is not written yet', () => {
    const session = hallSession();
    session.actions.add(action('blank', { what: '' }));
    expect(session.isEmpty).to.be.true;
    session.actions.edit('action-blank', { what: 'Do it.' });
    expect(session.isEmpty).to.be.false;
  });
});

describe('An earlier round', () => {
  it('hands on what is still to do, with the round that it is from, and nothing that is done or dropped', () => {
    const session = after(lastYear());
    expect(session.actions.all).to.deep.equal([
      action('key', { item: 'doors', since: '2025' }),
      action('bell', { item: 'doors', status: 'going-on', learnt: 'Loud.', since: '2025' }),
    ]);
    expect(stored(session.response)).to.deep.include({
      earlier: 'round-of-2025',
      actions: session.actions.all,
    });
  });

  const SINCE: readonly (readonly [name: string, earlier: Partial<Response>, since: string])[] = [
    ['by its name', {}, '2025'],
    ['by the day on which it was finished, where it has no name', { round: undefined }, '2025-11-02'],
    [
      'by the day on which it began, where it was not finished',
      { round: undefined, completed: undefined },
      '2025-11-01',
    ],
  ];
  for (const [name, earlier, since] of SINCE) {
    it(`is named in what it hands on ${name}`, () => {
      expect(after(lastYear(earlier)).actions.get('action-key')!.since).to.equal(since);
    });
  }

  it('keeps the round of what had been handed on to it', () => {
    const actions = [action('key', { since: '2024' })];
    expect(after(lastYear({ actions })).actions.all).to.deep.equal(actions);
  });

  it('puts what it hands on after what is there', () => {
    const session = hallSession();
    session.actions.add(action('window'));
    session.earlier = lastYear();
    expect(idsIn(session.response)).to.deep.equal(['window', 'key', 'bell']);
  });

  it('brings neither its answers nor its end', () => {
    const session = after(lastYear({ answers: { hours: { value: 'begun' } }, done: ['doors'] }));
    expect(session.response.answers).to.deep.equal({});
    expect(session.response).not.to.have.any.keys('completed', 'done', 'round');
    expect(session.response.started).to.equal(SETTINGS.today);
  });

  it('may have had nothing to do', () => {
    for (const actions of [undefined, []] as (Action[] | undefined)[]) {
      const session = after(lastYear({ actions }));
      expect(session.response).to.include({ earlier: 'round-of-2025' });
      expect(session.response).not.to.have.property('actions');
    }
  });

  it('is not changed by what becomes of its actions', () => {
    const earlier = lastYear();
    const session = after(earlier);
    session.actions.edit('action-key', { status: 'done', what: 'Done.' });
    session.actions.remove('action-bell');
    expect(earlier).to.deep.equal(lastYear());
  });

  describe('hands on only once', () => {
    it('when it is set again', () => {
      const session = after(lastYear());
      session.earlier = lastYear();
      expect(idsIn(session.response)).to.deep.equal(['key', 'bell']);
    });

    it('when people took out what it had handed on', () => {
      const session = after(lastYear());
      session.actions.remove('action-key');
      session.earlier = undefined;
      session.earlier = lastYear();
      expect(idsIn(session.response)).to.deep.equal(['bell']);
    });

    /** Key was taken out, bell was written on. */
    const goneOn = (): Response => {
      const session = after(lastYear());
      session.actions.remove('action-key');
      session.actions.edit('action-bell', { learnt: 'Too loud.' });
      return stored(session.response);
    };
    const kept = action('bell', { item: 'doors', status: 'going-on', learnt: 'Too loud.', since: '2025' });

    it('when a draft is restored and then it is set', () => {
      expect(after(lastYear(), goneOn()).actions.all).to.deep.equal([kept]);
    });

    it('when it is set and then a draft is restored', () => {
      const session = after(lastYear());
      session.restore(goneOn());
      expect(session.actions.all).to.deep.equal([kept]);
    });

    it('when all was taken out', () => {
      const session = after(lastYear());
      for (const { id } of session.actions.all) session.actions.remove(id);
      expect(after(lastYear(), stored(session.response)).actions.all).to.deep.equal([]);
    });
  });

  it('hands on to a draft that was begun without it', () => {
    const draft = hallSession();
    draft.actions.add(action('window'));
    const session = after(lastYear());
    session.restore(stored(draft.response));
    expect(idsIn(session.response)).to.deep.equal(['window', 'key', 'bell']);
    expect(session.response.earlier).to.equal('round-of-2025');
  });

  it('of another id hands on what is not there yet', () => {
    const session = after(lastYear());
    session.earlier = lastYear({
      id: 'round-of-2024',
      round: '2024',
      actions: [action('key'), action('window')],
    });
    expect(session.actions.all.map(({ id, since }) => [id, since])).to.deep.equal([
      ['action-key', '2025'],
      ['action-bell', '2025'],
      ['action-window', '2024'],
    ]);
  });

  it('leaves its actions where they are when it is no longer shown', () => {
    const session = after(lastYear());
    session.earlier = undefined;
    expect(session.earlier).to.be.undefined;
    expect(session.response).to.include({ earlier: 'round-of-2025' });
    expect(idsIn(session.response)).to.deep.equal(['key', 'bell']);
  });

  it('is named in the response that went on from it, also where it is not at hand', () => {
    expect(hallSession(whole).response.earlier).to.equal(whole.earlier);
  });

  const COMPARED: readonly (readonly [name: string, pack: Response['pack'], yes: boolean])[] = [
    ['the same version', { id: 'village-hall', version: '1.0.0' }, true],
    ['another version', { id: 'village-hall', version: '0.9.0' }, false],
    ['another pack', { id: 'our-hall', version: '1.0.0' }, false],
  ];
  for (const [name, pack, yes] of COMPARED) {
    it(`can ${yes ? '' : 'not '}be compared where it was asked with ${name}`, () => {
      expect(after(lastYear({ pack })).isComparable).to.equal(yes);
    });
  }

  it('can not be compared where there is none', () => {
    expect(hallSession().isComparable).to.be.false;
  });
});
