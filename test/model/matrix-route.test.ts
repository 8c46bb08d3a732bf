import { expect } from '@open-wc/testing';
import { byRow, pagesOf } from '../../src/model/matrix-route.js';
import type { Layout, Step } from '../../src/model/navigation.js';
import type { MatrixSession } from '../../src/model/matrix-session.js';
import { answeringAs, COOKS, kitchenSession } from './matrix-sessions.js';

const ROWS = [
  ['salt-guests', 'salt-neighbours'],
  ['washing-up-guests', 'washing-up-neighbours'],
  ['door-guests', 'door-neighbours'],
];

/** Every page from one on, in a direction, until it leads no further. */
function walk(session: MatrixSession, layout: Layout, from: Step, by: 1 | -1): string[] {
  const pages: string[] = [];
  for (let step = from; ;) {
    const next = byRow.from(session, layout, step, by);
    pages.push(next.item ?? next.kind);
    if (next.kind === 'start' || next.kind === 'check') return pages;
    step = next;
  }
}

describe('The pages of a matrix', () => {
  it('are a question each, and the cells of the others in one row together', () => {
    expect(pagesOf(answeringAs('cooks', 'yes'))).to.deep.equal([
      ['answer-as'],
      ...COOKS.map((id) => [id]),
      ['look-at-others'],
      ...ROWS,
    ]);
  });

  it('are the rows alone of people together', () => {
    expect(pagesOf(kitchenSession({}, true))).to.deep.equal(
      ['salt', 'washing-up', 'door'].map((row) =>
        ['cooks', 'guests', 'neighbours'].map((g) => `${row}-${g}`),
      ),
    );
  });

  it('are two before anybody said who they are', () => {
    expect(pagesOf(kitchenSession())).to.deep.equal([['answer-as'], ['look-at-others']]);
  });
});

describe('The way through a matrix', () => {
  const session = answeringAs('cooks', 'yes');
  const pages = ['answer-as', ...COOKS, 'look-at-others', ...ROWS.map(([first]) => first!)];

  it('leads from the start over every page to the check page, and back', () => {
    expect(walk(session, 'steps', { kind: 'start' }, 1)).to.deep.equal([...pages, 'check']);
    expect(walk(session, 'steps', { kind: 'check' }, -1)).to.deep.equal([...pages.reverse(), 'start']);
  });

  it('leads over one page in a list', () => {
    expect(walk(session, 'list', { kind: 'start' }, 1)).to.deep.equal(['questions', 'check']);
    expect(walk(session, 'list', { kind: 'check' }, -1)).to.deep.equal(['questions', 'start']);
  });

  it('leads to the page of a row from any of its cells', () => {
    for (const item of ROWS[1]!)
      expect(byRow.to(session, 'steps', item)).to.deep.equal({ kind: 'question', item: 'washing-up-guests' });
    expect(byRow.to(session, 'steps', 'door-cooks')).to.deep.equal({ kind: 'question', item: 'door-cooks' });
    expect(byRow.to(session, 'list', 'door-cooks')).to.deep.equal({ kind: 'questions' });
    expect(byRow.to(session, 'steps', 'nothing')).to.deep.equal({ kind: 'question', item: 'nothing' });
  });

  it('checks on a page what the page asks', () => {
    const asks = (item?: string) =>
      byRow.asks(session, item === undefined ? { kind: 'questions' } : { kind: 'question', item });
    expect(asks('salt-guests')).to.deep.equal(ROWS[0]);
    expect(asks('salt-neighbours')).to.deep.equal(ROWS[0]);
    expect(asks('salt-cooks')).to.deep.equal(['salt-cooks']);
    expect(asks(), 'all').to.equal(undefined);
  });
});
