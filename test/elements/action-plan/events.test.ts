import { expect } from '@open-wc/testing';
import { SbaActionEvent } from '../../../src/events.js';
import { place } from '../../support/page.js';
import { settled } from '../../support/person.js';
import { listen, listenToConsole } from '../../support/watch.js';
import { action, add, plan, t, three } from './plan.js';

/** What is told, as 'change: words', from now on. */
function told(): { lines: () => string[]; events: SbaActionEvent[] } {
  const events = listen(document, 'sba-action');
  return { events, lines: () => events.map(({ detail }) => `${detail.change}: ${detail.action.what}`) };
}

describe('sba-action', () => {
  it('bubbles out of every shadow root, and is of its class', async () => {
    const inner = document.createElement('div');
    place(document.createElement('div')).attachShadow({ mode: 'open' }).append(inner);
    const { events } = told();
    const { el, person } = await plan({}, inner.attachShadow({ mode: 'open' }));
    await add(person, 'Hang up the key.');
    expect(events.length).to.equal(1);
    expect(events[0]).to.be.instanceOf(SbaActionEvent);
    expect([events[0]!.bubbles, events[0]!.composed]).to.deep.equal([true, true]);
    expect(events[0]!.detail).to.deep.equal({ change: 'added', action: el.actions[0] });
  });

  it('tells of one that is added once its first field is left, and then of each that is edited', async () => {
    const { lines } = told();
    const { person } = await plan();
    await person.press(t.kinds['close-gap']);
    expect(lines(), 'nothing is written yet').to.deep.equal([]);
    await person.write(t.what, 'Hang', false);
    expect(lines(), 'not at every key').to.deep.equal([]);
    await person.write(t.what, 'Hang up the key.');
    await person.write(t.owner, 'Mo');
    await person.pick(t.status, t.statuses.done);
    await person.answer(t.kind, t.kinds['build-on-strength']);
    await person.press(t.closeAction);
    expect(lines()).to.deep.equal([
      'added: Hang up the key.',
      'edited: Hang up the key.',
      'edited: Hang up the key.',
      'edited: Hang up the key.',
    ]);
  });

  it('says nothing of one that nothing was written into', async () => {
    const { lines } = told();
    const { person } = await plan();
    await person.press(t.kinds['close-gap']);
    await person.pick(t.status, t.statuses['going-on']);
    await person.press(t.closeAction);
    await person.press(t.kinds['close-gap']);
    await person.press(`${t.remove}: ${t.notWritten}`);
    expect(lines()).to.deep.equal([]);
  });

  it('tells of moving, deleting and bringing back, with the action as it is, or was', async () => {
    const { lines, events } = told();
    const { person } = await plan({ actions: three() });
    await person.press(`${t.moveDown}: Do key.`);
    await person.press(`${t.remove}: Do ramp.`);
    await person.press(t.undo);
    expect(lines()).to.deep.equal(['moved: Do key.', 'removed: Do ramp.', 'brought-back: Do ramp.']);
    expect(events.map(({ detail }) => detail.action)).to.deep.equal([three()[0], three()[2], three()[2]]);
  });

  it('tells that one is gone from which all was taken', async () => {
    const { lines } = told();
    const { el, person } = await plan({ actions: [action('bell')] });
    await person.press(`${t.edit}: Do bell.`);
    await person.write(t.what, '');
    await person.press(t.closeAction);
    expect(el.actions).to.deep.equal([]);
    expect(lines().map((line) => line.split(':')[0])).to.include('removed');
  });

  it('tells nothing of opening, closing, showing some, and of a move that is none', async () => {
    const { lines } = told();
    const { person } = await plan({ actions: three() });
    await person.press(`${t.edit}: Do key.`);
    await person.press(t.closeAction);
    await person.pick(t.filterStatus, t.statuses.done);
    expect(lines()).to.deep.equal([]);
  });

  it('tells nothing of what the host does', async () => {
    listenToConsole('error');
    const heard = listen(document, 'sba-action', 'sba-content-error');
    const form = place(document.createElement('form'));
    const { el } = await plan({ actions: three() }, form);
    const settings: Partial<typeof el> = {
      headingLevel: 3,
      readonly: true,
      name: 'plan',
      lang: 'cy',
      actions: [action('gate')],
    };
    for (const [name, value] of Object.entries(settings)) {
      Object.assign(el, { [name]: value });
      await settled();
    }
    form.reset();
    el.focus();
    place(document.createElement('div')).append(el);
    await settled();
    expect(heard).to.deep.equal([]);
    Object.assign(el, { actions: 'nonsense' });
    expect(heard.map(({ type }) => type)).to.deep.equal(['sba-content-error']);
    const [refused] = heard;
    expect([refused!.bubbles, refused!.composed]).to.deep.equal([true, true]);
  });
});
