import { expect } from '@open-wc/testing';
import { announced, focus, listed, plan, t, three } from './plan.js';

describe('moving an action', () => {
  it('lets it change places with the next, keeps the focus, and says where it is', async () => {
    const { el, person } = await plan({ actions: three() });
    await person.press(`${t.moveDown}: Do key.`);
    expect(listed(person)).to.deep.equal(['Do bell.', 'Do key.', 'Do ramp.']);
    expect(el.actions.map(({ id }) => id)).to.deep.equal(['action-bell', 'action-key', 'action-ramp']);
    expect(focus()).to.equal(`${t.moveDown}: Do key.`);
    expect(announced()).to.equal(t.moved(2));
    await person.press(`${t.moveUp}: Do ramp.`);
    expect(listed(person)).to.deep.equal(['Do bell.', 'Do ramp.', 'Do key.']);
    expect(focus()).to.equal(`${t.moveUp}: Do ramp.`);
  });

  it('keeps the focus on the action where the button that was pressed is gone', async () => {
    const { person } = await plan({ actions: three() });
    await person.press(`${t.moveDown}: Do bell.`);
    expect(person.sees('button', `${t.moveDown}: Do bell.`)).to.equal(false);
    expect(focus()).to.equal(`${t.edit}: Do bell.`);
    await person.press(`${t.moveUp}: Do ramp.`);
    expect(person.sees('button', `${t.moveUp}: Do ramp.`)).to.equal(false);
    expect(focus()).to.equal(`${t.edit}: Do ramp.`);
  });

  it('is offered where there is a place to go to, and nowhere else', async () => {
    const { person } = await plan({ actions: three() });
    const ways = (what: string): boolean[] =>
      [t.moveUp, t.moveDown].map((way) => person.sees('button', `${way}: ${what}`));
    expect(['Do key.', 'Do bell.', 'Do ramp.'].map(ways)).to.deep.equal([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  it('is not offered for one alone', async () => {
    const { person } = await plan({ actions: three().slice(0, 1) });
    expect(person.sees('button', new RegExp(`^(${t.moveUp}|${t.moveDown})`))).to.equal(false);
  });

  it('goes past those that a filter hides, so that the person sees it move', async () => {
    const { el, person } = await plan({ actions: [three()[0]!, three()[2]!, three()[1]!] });
    await person.pick(t.filterStatus, t.statuses['not-started']);
    expect(listed(person)).to.deep.equal(['Do key.', 'Do bell.']);
    await person.press(`${t.moveDown}: Do key.`);
    expect(listed(person)).to.deep.equal(['Do bell.', 'Do key.']);
    expect(el.actions.length).to.equal(3);
  });
});
