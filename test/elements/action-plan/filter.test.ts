import { expect } from '@open-wc/testing';
import { hasFocus } from '../../support/screen.js';
import { action, add, focus, listed, picked, plan, t, three } from './plan.js';

const options = (list: HTMLElement): string[] =>
  [...(list as HTMLSelectElement).options].map(({ text }) => text.trim());

describe('showing some of the actions', () => {
  it('by how far they are', async () => {
    const { el, person } = await plan({ actions: three() });
    expect(options(person.get('combobox', t.filterStatus))).to.deep.equal([
      t.all,
      ...Object.values(t.statuses),
    ]);
    await person.pick(t.filterStatus, t.statuses.done);
    expect(listed(person)).to.deep.equal(['Do ramp.']);
    expect(person.words).to.contain('Actions shown: 1 of 3');
    await person.pick(t.filterStatus, t.statuses['not-started']);
    expect(listed(person)).to.deep.equal(['Do key.', 'Do bell.']);
    expect(el.actions, 'nothing is lost').to.deep.equal(three());
    await person.pick(t.filterStatus, t.all);
    expect(listed(person)).to.deep.equal(['Do key.', 'Do bell.', 'Do ramp.']);
    expect(person.words).not.to.contain('Actions shown');
  });

  it('by who sees to them, each name once, and by nobody yet', async () => {
    const more = [...three(), action('gate', { owner: ' Mo ' }), action('hedge', { owner: '  ' })];
    const { person } = await plan({ actions: more });
    expect(options(person.get('combobox', t.filterOwner))).to.deep.equal([t.all, t.nobody, 'Ali', 'Mo']);
    await person.pick(t.filterOwner, 'Mo');
    expect(listed(person)).to.deep.equal(['Do key.', 'Do gate.']);
    await person.pick(t.filterOwner, t.nobody);
    expect(listed(person)).to.deep.equal(['Do bell.', 'Do hedge.']);
    await person.pick(t.filterOwner, t.all);
    expect(listed(person).length).to.equal(5);
  });

  it('offers nobody only where somebody is missing', async () => {
    const { person } = await plan({ actions: [three()[0]!, three()[2]!] });
    expect(options(person.get('combobox', t.filterOwner))).to.deep.equal([t.all, 'Ali', 'Mo']);
  });

  it('by both, and says so where none is both', async () => {
    const { person } = await plan({ actions: three() });
    await person.pick(t.filterOwner, 'Ali');
    await person.pick(t.filterStatus, t.statuses['not-started']);
    expect(listed(person)).to.deep.equal([]);
    expect(person.words).to.contain(t.noneMatch);
    await person.pick(t.filterOwner, t.all);
    expect(listed(person)).to.deep.equal(['Do key.', 'Do bell.']);
  });

  it('is not offered where there is no more than one', async () => {
    const { person } = await plan({ actions: three().slice(0, 1) });
    expect(person.sees('combobox')).to.equal(false);
  });

  it('leaves the focus where it was', async () => {
    const { person } = await plan({ actions: three() });
    const list = person.get('combobox', t.filterStatus) as HTMLSelectElement;
    list.focus();
    list.selectedIndex = 3;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(hasFocus(list)).to.equal(true);
  });
});

describe('while some of the actions are shown', () => {
  it('one that is added can be written to its end', async () => {
    const { person } = await plan({ actions: three() });
    await person.pick(t.filterStatus, t.statuses.done);
    await person.press(t.kinds['close-gap']);
    expect(focus()).to.equal(t.what);
    await person.write(t.what, 'Mend the gate.');
    await person.write(t.owner, 'Mo');
    expect(person.written(t.what)).to.equal('Mend the gate.');
  });

  it('one that no longer fits stays until it is closed, and the focus is not lost then', async () => {
    const { person } = await plan({ actions: three() });
    await person.pick(t.filterStatus, t.statuses['not-started']);
    await person.press(`${t.edit}: Do key.`);
    await person.pick(t.status, t.statuses.done);
    expect(listed(person)).to.deep.equal(['Do key.', 'Do bell.']);
    await person.press(t.closeAction);
    expect(listed(person)).to.deep.equal(['Do bell.']);
    expect(focus()).not.to.equal('nothing has the focus');
  });

  it('one that is added and does not fit does not take the focus with it when it is closed', async () => {
    const { person } = await plan({ actions: three() });
    await person.pick(t.filterOwner, 'Mo');
    await add(person, 'Mend the gate.');
    expect(focus()).not.to.equal('nothing has the focus');
    expect(document.activeElement?.localName).to.equal('sba-action-plan');
  });

  it('the lists say what is shown, also when other names come', async () => {
    const { person } = await plan({ actions: three() });
    await person.pick(t.filterOwner, 'Mo');
    await person.press(t.kinds['close-gap']);
    await person.write(t.what, 'Mend the gate.');
    await person.write(t.owner, 'Bo');
    await person.press(t.closeAction);
    expect(listed(person)).to.deep.equal(['Do key.']);
    expect(picked(person, t.filterOwner)).to.equal('Mo');
  });

  it('and nobody is left of that name, the lists say so, and there is a way to see the others', async () => {
    const { person } = await plan({ actions: three() });
    await person.pick(t.filterOwner, 'Mo');
    await person.press(`${t.remove}: Do key.`);
    const said = picked(person, t.filterOwner);
    expect(listed(person), `with ${String(said)} chosen`).to.deep.equal(
      said === t.all ? ['Do bell.', 'Do ramp.'] : [],
    );
    if (said !== t.all) await person.pick(t.filterOwner, t.all);
    expect(listed(person)).to.deep.equal(['Do bell.', 'Do ramp.']);
  });

  it('and one alone is left that does not fit, it can still be seen', async () => {
    const { person } = await plan({ actions: three().slice(1) });
    await person.pick(t.filterStatus, t.statuses.done);
    await person.press(`${t.remove}: Do ramp.`);
    if (person.sees('combobox', t.filterStatus)) await person.pick(t.filterStatus, t.all);
    expect(listed(person)).to.deep.equal(['Do bell.']);
  });

  it('others can be set, and what is shown fits what the lists say', async () => {
    const { el, person } = await plan({ actions: three() });
    await person.pick(t.filterOwner, 'Mo');
    el.actions = [action('gate', { owner: 'Zoe' }), action('hedge', { owner: 'Ann' })];
    await el.updateComplete;
    const said = picked(person, t.filterOwner)!;
    const owners: Record<string, string> = { Zoe: 'Do gate.', Ann: 'Do hedge.' };
    expect(listed(person)).to.deep.equal(
      said === t.all ? ['Do gate.', 'Do hedge.'] : [owners[said] ?? []].flat(),
    );
  });
});
