import { expect } from '@open-wc/testing';
import { byArea } from '../../src/model/area-route.js';
import { type AreaStatus, resumeAt, statusOf } from '../../src/model/area-status.js';
import type { BaselineSession } from '../../src/model/baseline-session.js';
import type { Layout, Step } from '../../src/model/navigation.js';
import { movesSince, type Position, positionOf } from '../../src/model/position.js';
import type { Statement } from '../../src/schema/baseline.js';
import type { Answer } from '../../src/schema/response.js';
import { action, hallPack, hallSession } from './hall-session.js';

const [doors, table] = hallPack().areas;
const idsOf = (statements: readonly Statement[]): string[] => statements.map(({ id }) => id);

describe('How far people have come with an area', () => {
  const STATUS: readonly (readonly [name: string, act: (session: BaselineSession) => unknown, AreaStatus])[] =
    [
      ['nothing was said', () => undefined, 'not-started'],
      ['something was said in another area', (s) => s.answer('shared', { value: 'always' }), 'not-started'],
      ['an action belongs to no area', (s) => s.actions.add(action('key')), 'not-started'],
      ['statements were ticked', (s) => s.answer('doors-statements', { values: ['open'] }), 'in-progress'],
      ['a question was answered', (s) => s.answer('hours', { missing: 'dont-know' }), 'in-progress'],
      ['there is only what would show it', (s) => s.comment('hours', 'The rota.'), 'in-progress'],
      ['there is only an action', (s) => s.actions.add(action('key', { item: 'hours' })), 'in-progress'],
      ['people said so, whatever is open', (s) => s.setDone(doors!, true), 'done'],
    ];
  for (const [name, act, status] of STATUS) {
    it(`is "${status}" where ${name}`, () => {
      const session = hallSession();
      act(session);
      expect(statusOf(session, session.questionnaire.pack.areas[0]!)).to.equal(status);
    });
  }

  it('is as before once the mark that it is done is taken back', () => {
    const session = hallSession();
    session.answer('hours', { value: 'begun' });
    session.setDone(doors!, true);
    expect(session.response.done).to.deep.equal(['doors']);
    session.setDone(doors!, false);
    expect(statusOf(session, session.questionnaire.pack.areas[0]!)).to.equal('in-progress');
    expect(session.response).not.to.have.property('done');
  });

  it('leads on to what is not answered yet, or to the beginning', () => {
    const session = hallSession();
    const [area] = session.questionnaire.pack.areas;
    expect(resumeAt(session, area!)).to.equal('doors-statements');
    session.answer('doors-statements', { missing: 'dont-know' });
    session.answer('hours', { value: 'begun' });
    expect(resumeAt(session, area!)).to.equal('who-comes');
    session.answer('who-comes', { text: 'The choir.' });
    session.judge('doors', 'gap');
    expect(resumeAt(session, area!)).to.equal('doors-statements');
  });
});

describe('The pages of a baseline', () => {
  const START: Step = { kind: 'start' };
  const question = (item: string): Step => ({ kind: 'question', item });
  const area = (item: string): Step => ({ kind: 'questions', item });
  const MOVES: readonly (readonly [layout: Layout, from: Step, by: 1 | -1, to: Step])[] = [
    ['steps', question('doors-statements'), -1, START],
    ['steps', question('doors-statements'), 1, question('who-comes')],
    ['steps', question('hours'), -1, question('who-comes')],
    ['steps', question('doors'), 1, START],
    ['steps', question('shared'), -1, START],
    ['steps', question('garden'), 1, START],
    ['list', area('doors-statements'), 1, START],
    ['list', area('shared'), -1, START],
    ['steps', { kind: 'check' }, -1, START],
  ];
  for (const [layout, from, by, to] of MOVES) {
    it(`lead ${by > 0 ? 'on' : 'back'} from ${JSON.stringify(from)} to ${JSON.stringify(to)} in ${layout}`, () => {
      expect(byArea.from(hallSession(), layout, from, by)).to.deep.equal(to);
    });
  }

  const TO: readonly (readonly [layout: Layout, item: string, to: Step])[] = [
    ['steps', 'hours', question('hours')],
    ['list', 'hours', area('doors-statements')],
    ['list', 'table', area('shared')],
  ];
  for (const [layout, item, to] of TO) {
    it(`ask "${item}" on ${JSON.stringify(to)} in ${layout}`, () => {
      expect(byArea.to(hallSession(), layout, item)).to.deep.equal(to);
    });
  }

  it('ask one question, all of an area, or everything', () => {
    const session = hallSession();
    expect(byArea.asks(session, question('hours'))).to.deep.equal(['hours']);
    expect(byArea.asks(session, area('shared'))).to.deep.equal(['shared', 'served', 'cooks', 'table']);
    expect(byArea.asks(session, { kind: 'check' })).to.be.undefined;
  });
});

describe('Where an area stands by its statements', () => {
  const SAID: readonly (readonly [
    answer: Answer | undefined,
    said: Position['said'],
    now: string[],
    next: string[],
  ])[] = [
    [undefined, 'not-said', [], []],
    [{ note: 'On Mondays.' }, 'not-said', [], []],
    [{ missing: 'skipped' }, 'not-said', [], []],
    [{ missing: 'dont-know' }, 'dont-know', [], []],
    [{ values: ['none'] }, 'none', [], []],
    [{ values: ['open', 'locked'] }, 'some', ['locked'], ['open']],
    [{ values: ['open'] }, 'some', [], ['open']],
  ];
  for (const [answer, said, now, next] of SAID) {
    it(`is "${said}" for ${answer ? JSON.stringify(answer) : 'nothing'}`, () => {
      const position = positionOf(doors!, (item) => (item === 'doors-statements' ? answer : undefined))!;
      expect(position.said).to.equal(said);
      expect([idsOf(position.now.apply), idsOf(position.next.apply)]).to.deep.equal([now, next]);
      expect([idsOf(position.now.all), idsOf(position.next.all)]).to.deep.equal([
        ['locked', 'one-key'],
        ['open'],
      ]);
    });
  }

  it('is nowhere where it has none', () => {
    expect(positionOf(table!, () => ({ values: ['open'] }))).to.be.undefined;
  });

  it('has moved by the statements that apply now and did not, and by those that no longer do', () => {
    const at = (...values: string[]) => positionOf(doors!, () => ({ values }))!;
    const { newly, noLonger } = movesSince(at('one-key', 'open'), at('one-key', 'locked'));
    expect([idsOf(newly), idsOf(noLonger)]).to.deep.equal([['open'], ['locked']]);
    const still = movesSince(at('open'), at('open'));
    expect([still.newly, still.noLonger]).to.deep.equal([[], []]);
  });
});
