import { expect } from '@open-wc/testing';
import { settled } from '../../support/person.js';
import { add, announced, focus, listed, plan, t, three } from './plan.js';

describe('deleting an action', () => {
  for (const [i, { what }] of three().entries()) {
    it(`can be undone, and puts it back in its place: ${what}`, async () => {
      const { el, person } = await plan({ actions: three() });
      await person.press(`${t.remove}: ${what}`);
      expect(el.actions).to.deep.equal(three().filter((_, k) => k !== i));
      expect(listed(person)).not.to.contain(what);
      expect(person.words).to.contain(t.removed);
      expect(announced()).to.equal(t.removed);
      expect(focus()).to.equal(t.undo);
      await person.press(t.undo);
      expect(el.actions).to.deep.equal(three());
      expect(focus()).to.equal(`${t.edit}: ${what}`);
      expect(person.sees('button', t.undo)).to.equal(false);
    });
  }

  it('works while it is being written', async () => {
    const { el, person } = await plan({ actions: three() });
    await person.press(`${t.edit}: Do key.`);
    await person.write(t.what, 'Copy the key.', false);
    await person.press(`${t.remove}: Copy the key.`);
    expect(listed(person)).to.deep.equal(['Do bell.', 'Do ramp.']);
    await person.press(t.undo);
    expect(el.actions[0]!.what).to.equal('Copy the key.');
    expect(listed(person)).to.deep.equal(['Copy the key.', 'Do bell.', 'Do ramp.']);
  });

  it('needs no way back where nothing was written', async () => {
    const { person } = await plan({ actions: three() });
    await person.press(t.kinds['close-gap']);
    await person.press(`${t.remove}: ${t.notWritten}`);
    expect(listed(person)).to.deep.equal(['Do key.', 'Do bell.', 'Do ramp.']);
    expect(person.sees('button', t.undo)).to.equal(false);
    expect(focus()).to.equal(t.kinds['build-on-strength']);
  });

  it('has a way back for the last one only', async () => {
    const { el, person } = await plan({ actions: three() });
    await person.press(`${t.remove}: Do key.`);
    await person.press(`${t.remove}: Do ramp.`);
    await person.press(t.undo);
    expect(el.actions.map(({ what }) => what)).to.deep.equal(['Do bell.', 'Do ramp.']);
    expect(person.sees('button', t.undo)).to.equal(false);
  });

  it('of the only one can be undone', async () => {
    const { el, person } = await plan();
    await add(person, 'Mend the gate.');
    const { actions } = el;
    await person.press(`${t.remove}: Mend the gate.`);
    expect(person.words).to.contain(t.planEmpty);
    await person.press(t.undo);
    expect(el.actions).to.deep.equal(actions);
  });

  it('can be undone after others were moved and edited', async () => {
    const { el, person } = await plan({ actions: three() });
    await person.press(`${t.remove}: Do ramp.`);
    await person.press(`${t.moveDown}: Do key.`);
    await person.press(`${t.edit}: Do key.`);
    await person.write(t.what, 'Copy the key.');
    await person.press(t.closeAction);
    await person.press(t.undo);
    expect(el.actions.map(({ what }) => what)).to.deep.equal(['Do bell.', 'Copy the key.', 'Do ramp.']);
  });

  it('cannot be undone while nothing may be changed', async () => {
    const { el, person } = await plan({ actions: three() });
    await person.press(`${t.remove}: Do key.`);
    el.readonly = true;
    await settled();
    expect(person.sees('button', t.undo)).to.equal(false);
    el.readonly = false;
    await settled();
    await person.press(t.undo);
    expect(el.actions).to.deep.equal(three());
  });
});
