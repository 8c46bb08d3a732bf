import { expect } from '@open-wc/testing';
import { settled } from '../../support/person.js';
import { action, add, at, focus, full, listed, plan, t, three } from './plan.js';

describe('adding an action', () => {
  for (const kind of ['build-on-strength', 'close-gap'] as const) {
    it(`opens an empty one with the focus on its first field: ${kind}`, async () => {
      const { el, person } = await plan({ actions: three() });
      await person.press(t.kinds[kind]);
      expect(focus()).to.equal(t.what);
      expect(person.chosen(t.kind)).to.deep.equal([t.kinds[kind]]);
      for (const name of [t.what, t.owner, t.partners, t.by, t.sign, t.learnt])
        expect(person.written(name), name).to.equal('');
      await person.write(t.what, 'Mend the gate.');
      expect(el.actions.at(-1)).to.include({ kind, what: 'Mend the gate.', status: 'not-started' });
    });
  }

  it('puts it after the others', async () => {
    const { person } = await plan({ actions: three() });
    await add(person, 'Mend the gate.');
    expect(listed(person)).to.deep.equal(['Do key.', 'Do bell.', 'Do ramp.', 'Mend the gate.']);
  });

  it('lets it go again as if it had never been, where nothing is written', async () => {
    const { el, person } = await plan({ actions: three() });
    await person.press(t.kinds['close-gap']);
    await person.write(t.owner, '  ');
    await person.press(t.closeAction);
    expect(listed(person)).to.deep.equal(['Do key.', 'Do bell.', 'Do ramp.']);
    expect(el.actions).to.deep.equal(three());
    expect(focus()).to.equal(t.kinds['build-on-strength']);
  });

  it('keeps one that has no more than a day yet', async () => {
    const { person } = await plan();
    await person.press(t.kinds['close-gap']);
    await person.write(t.by, '2031-03-01');
    await person.press(t.closeAction);
    expect(listed(person)).to.deep.equal([t.notWritten]);
    expect(focus()).to.equal(`${t.edit}: ${t.notWritten}`);
  });

  it('lets go of an empty one when another is added or edited', async () => {
    const { person } = await plan({ actions: three() });
    await person.press(t.kinds['close-gap']);
    await person.press(t.kinds['build-on-strength']);
    expect(listed(person)).to.deep.equal(['Do key.', 'Do bell.', 'Do ramp.', '']);
    await person.press(`${t.edit}: Do bell.`);
    expect(listed(person)).to.deep.equal(['Do key.', 'Do bell.', 'Do ramp.']);
    expect(focus()).to.equal(t.what);
    expect(person.written(t.what)).to.equal('Do bell.');
  });
});

describe('editing an action', () => {
  it('shows what each field holds, and takes over what is put into it', async () => {
    const { el, person } = await plan({ actions: [action('bell'), full()] });
    await person.press(`${t.edit}: Do key.`);
    expect(focus()).to.equal(t.what);
    expect(
      [t.what, t.owner, t.partners, t.by, t.sign, t.learnt].map((name) => person.written(name)),
    ).to.deep.equal(['Do key.', 'Mo', 'The choir', '2031-03-01', 'Someone comes late.', 'Hooks rust.']);
    expect(person.chosen(t.kind)).to.deep.equal([t.kinds['build-on-strength']]);
    expect((person.get('combobox', t.status) as HTMLSelectElement).value).to.equal('going-on');

    await person.write(t.what, 'Copy the key.');
    await person.answer(t.kind, t.kinds['close-gap']);
    await person.write(t.owner, 'Bo');
    await person.write(t.partners, 'The school');
    await person.write(t.by, '2032-01-31');
    await person.pick(t.status, t.statuses.dropped);
    await person.write(t.sign, 'Nobody rings.');
    await person.write(t.learnt, 'Brass lasts.');
    expect(el.actions).to.deep.equal([
      action('bell'),
      {
        id: 'action-key',
        kind: 'close-gap',
        what: 'Copy the key.',
        owner: 'Bo',
        with: 'The school',
        by: '2032-01-31',
        sign: 'Nobody rings.',
        status: 'dropped',
        learnt: 'Brass lasts.',
        since: '2025',
      },
    ]);
    await person.press(t.closeAction);
    expect(focus()).to.equal(`${t.edit}: Copy the key.`);
    expect(at(person, 'Copy the key.').words).to.contain('31 January 2032');
  });

  it('takes a part away where its field is emptied, or holds nothing but spaces', async () => {
    const { el, person } = await plan({ actions: [full()] });
    await person.press(`${t.edit}: Do key.`);
    for (const name of [t.owner, t.by, t.sign]) await person.write(name, '');
    for (const name of [t.partners, t.learnt]) await person.write(name, ' \t ');
    expect(el.actions).to.deep.equal([
      action('key', { kind: 'build-on-strength', status: 'going-on', since: '2025' }),
    ]);
  });

  it('has one open at a time, and keeps what was written in the other', async () => {
    const { el, person } = await plan({ actions: three() });
    await person.press(`${t.edit}: Do key.`);
    await person.write(t.what, 'Copy the key.', false);
    await person.press(`${t.edit}: Do bell.`);
    expect(person.all('textbox', t.what).length).to.equal(1);
    expect(listed(person)).to.deep.equal(['Copy the key.', 'Do bell.', 'Do ramp.']);
    expect(el.actions[0]!.what).to.equal('Copy the key.');
  });

  it('loses no key and no place in the text while it is typed', async () => {
    const { person } = await plan({ actions: three() });
    await person.press(`${t.edit}: Do key.`);
    const field = person.get('textbox', t.what) as HTMLTextAreaElement;
    field.setRangeText('not ', 3, 3, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled();
    expect([field.value, field.selectionStart]).to.deep.equal(['Do not key.', 7]);
    expect(focus()).to.equal(t.what);
  });

  it('that leaves nothing written lets it go', async () => {
    const { el, person } = await plan({ actions: three() });
    await person.press(`${t.edit}: Do bell.`);
    await person.write(t.what, '');
    await person.press(t.closeAction);
    expect(el.actions.map(({ id }) => id)).to.deep.equal(['action-key', 'action-ramp']);
    expect(listed(person)).to.deep.equal(['Do key.', 'Do ramp.']);
    expect(focus()).to.equal(t.kinds['build-on-strength']);
  });
});
