import { expect } from '@open-wc/testing';
import { ActionList, isBlank, isOpen } from '../../src/model/actions.js';
import type { Action, ActionStatus } from '../../src/schema/action.js';
import { action } from './hall-session.js';

/** Three actions for the doors, one for the garden between them, and two for the plan as a whole. */
const started = (): ActionList => {
  const list = new ActionList();
  for (const [id, item] of [
    ['key', 'doors'],
    ['hedge', 'garden'],
    ['bell', 'doors'],
    ['news'],
    ['ramp', 'doors'],
    ['money'],
  ] as const)
    list.add(action(id, item && { item }));
  return list;
};
const idsIn = (actions: readonly Action[]): string[] => actions.map(({ id }) => id.replace('action-', ''));
const ORDER = ['key', 'hedge', 'bell', 'news', 'ramp', 'money'];

/** Collects what a list tells. */
const heard = (list: ActionList): { told: (Action | undefined)[]; stop: () => void } => {
  const told: (Action | undefined)[] = [];
  return { told, stop: list.subscribe((one) => told.push(one)) };
};

describe('A list of what will be done', () => {
  it('starts with nothing', () => {
    expect(new ActionList().all).to.deep.equal([]);
  });

  it('holds actions in the order in which they were added, and finds them by id', () => {
    const list = started();
    expect(idsIn(list.all)).to.deep.equal(ORDER);
    expect(list.get('action-bell')).to.deep.equal(action('bell', { item: 'doors' }));
    expect(list.get('action-window')).to.be.undefined;
  });

  it('finds those of one item, and those of none', () => {
    const list = started();
    expect(idsIn(list.of('doors'))).to.deep.equal(['key', 'bell', 'ramp']);
    expect(idsIn(list.of('garden'))).to.deep.equal(['hedge']);
    expect(idsIn(list.of('table'))).to.deep.equal([]);
    expect(idsIn(list.of(undefined))).to.deep.equal(['news', 'money']);
  });
});

describe('Writing an action', () => {
  const full = action('bell', { owner: 'Ali', with: 'The school', by: '2027-03-01', sign: 'It rings.' });
  const EDITS: readonly (readonly [name: string, parts: Partial<Action>, after: Action])[] = [
    ['changes the parts that are named and keeps the others', { owner: 'Bo' }, { ...full, owner: 'Bo' }],
    ['adds a part', { learnt: 'Loud.' }, { ...full, learnt: 'Loud.' }],
    [
      'changes its status and its kind',
      { status: 'done', kind: 'build-on-strength' },
      { ...full, status: 'done', kind: 'build-on-strength' },
    ],
    ['changes nothing where nothing is named', {}, full],
    ['keeps what a person typed, spaces too', { what: ' Do ' }, { ...full, what: ' Do ' }],
    ['keeps that nothing will be done as an empty text', { what: '' }, { ...full, what: '' }],
  ];
  for (const [name, parts, after] of EDITS) {
    it(name, () => {
      const list = new ActionList();
      list.all = [action('key'), full, action('ramp')];
      list.edit(full.id, parts);
      expect(list.all).to.deep.equal([action('key'), after, action('ramp')]);
    });
  }

  for (const part of ['owner', 'with', 'by', 'sign'] as const) {
    it(`takes "${part}" away when it is emptied`, () => {
      const list = new ActionList();
      list.all = [full];
      list.edit(full.id, { [part]: '' });
      const { [part]: _, ...rest } = full;
      expect(list.all).to.deep.equal([rest]);
    });
  }

  it('changes nothing where there is no such action', () => {
    const list = started();
    const { all } = list;
    list.edit('action-window', { what: 'Open it.' });
    expect(list.all).to.equal(all);
  });

  it('leaves the action that it was given as it was', () => {
    const given = action('key', { owner: 'Ali' });
    const list = new ActionList();
    list.add(given);
    list.edit(given.id, { owner: '', what: 'Hang it up.' });
    expect(given).to.deep.equal(action('key', { owner: 'Ali' }));
  });
});

describe('Moving an action', () => {
  const MOVES: readonly (readonly [id: string, past: string, after: string[]])[] = [
    ['bell', 'key', ['bell', 'hedge', 'key', 'news', 'ramp', 'money']],
    ['bell', 'ramp', ['key', 'hedge', 'ramp', 'news', 'bell', 'money']],
    ['news', 'money', ['key', 'hedge', 'bell', 'money', 'ramp', 'news']],
    ['key', 'window', ORDER],
    ['window', 'key', ORDER],
  ];
  for (const [id, past, after] of MOVES) {
    it(`changes places with another, and nothing else moves: "${id}" and "${past}"`, () => {
      const list = started();
      list.move(`action-${id}`, `action-${past}`);
      expect(idsIn(list.all)).to.deep.equal(after);
    });
  }

  it('there and back again leaves all as it was', () => {
    const list = started();
    list.move('action-bell', 'action-key');
    list.move('action-bell', 'action-key');
    expect(list.all).to.deep.equal(started().all);
  });
});

describe('Removing an action', () => {
  it('takes it out, and it can be brought back to its place', () => {
    for (const id of ORDER) {
      const list = started();
      const removed = list.remove(`action-${id}`);
      expect(idsIn(list.all)).to.deep.equal(ORDER.filter((one) => one !== id));
      list.bringBack(removed!);
      expect(list.all).to.deep.equal(started().all);
    }
  });

  it('takes nothing out where there is no such action', () => {
    const list = started();
    expect(list.remove('action-window')).to.be.undefined;
    expect(idsIn(list.all)).to.deep.equal(ORDER);
  });

  it('can be undone after others were removed too, the last one first', () => {
    const list = started();
    const removed = ['ramp', 'key', 'money'].map((id) => list.remove(`action-${id}`)!);
    for (const one of removed.reverse()) list.bringBack(one);
    expect(idsIn(list.all)).to.deep.equal(ORDER);
  });

  it('can be undone at the end of a list that has become shorter', () => {
    const list = started();
    const removed = list.remove('action-money')!;
    list.all = [action('key')];
    list.bringBack(removed);
    expect(idsIn(list.all)).to.deep.equal(['key', 'money']);
  });
});

describe('An action', () => {
  const BLANK: readonly (readonly [parts: Partial<Action>, blank: boolean])[] = [
    [{}, true],
    [{ what: '  \n' }, true],
    [{ item: 'doors', status: 'going-on', since: '2025' }, true],
    [{ what: 'Do it.' }, false],
    [{ owner: 'Ali' }, false],
    [{ with: 'The school' }, false],
    [{ by: '2027-03-01' }, false],
    [{ sign: 'It rings.' }, false],
    [{ learnt: 'Loud.' }, false],
  ];
  for (const [parts, blank] of BLANK) {
    it(`${JSON.stringify(parts)} is ${blank ? 'not written yet' : 'written'}`, () => {
      const one = action('key', { what: '', ...parts });
      const list = new ActionList();
      list.all = [action('bell'), one];
      expect(isBlank(one)).to.equal(blank);
      expect(idsIn(list.written)).to.deep.equal(blank ? ['bell'] : ['bell', 'key']);
    });
  }

  const OPEN: Readonly<Record<ActionStatus, boolean>> = {
    'not-started': true,
    'going-on': true,
    done: false,
    dropped: false,
  };
  for (const [status, open] of Object.entries(OPEN)) {
    it(`that is "${status}" is ${open ? 'still to do' : 'no longer to do'}`, () => {
      expect(isOpen(action('key', { status: status as ActionStatus }))).to.equal(open);
    });
  }
});

describe('Whoever listens to a list', () => {
  it('hears of each change, once, and of the action that it was about as it is now', () => {
    const list = new ActionList();
    const { told } = heard(list);
    list.add(action('key'));
    list.add(action('bell'));
    list.edit('action-key', { owner: 'Ali' });
    list.move('action-key', 'action-bell');
    const removed = list.remove('action-key')!;
    list.bringBack(removed);
    const key = action('key', { owner: 'Ali' });
    expect(told).to.deep.equal([action('key'), action('bell'), key, key, key, key]);
  });

  it('finds the change done', () => {
    const list = new ActionList();
    const seen: string[][] = [];
    list.subscribe(() => seen.push(idsIn(list.all)));
    list.add(action('key'));
    list.remove('action-key');
    expect(seen).to.deep.equal([['key'], []]);
  });

  it('hears nothing where nothing changed', () => {
    const list = started();
    const { told } = heard(list);
    list.move('action-key', 'action-window');
    list.edit('action-window', { what: 'Open it.' });
    list.remove('action-window');
    expect(told).to.deep.equal([]);
  });

  it('hears that others were put in the place of all, and of none of them by name', () => {
    const list = started();
    const { told } = heard(list);
    list.all = [action('window')];
    expect(told).to.deep.equal([undefined]);
  });

  it('hears nothing more once it has stopped, and the others still do', () => {
    const list = new ActionList();
    const [one, two] = [heard(list), heard(list)];
    one.stop();
    list.add(action('key'));
    expect([one.told.length, two.told.length]).to.deep.equal([0, 1]);
  });
});
