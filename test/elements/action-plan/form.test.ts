import { expect } from '@open-wc/testing';
import type { Action } from '../../../src/schema/action.js';
import { place } from '../../support/page.js';
import { settled } from '../../support/person.js';
import { all } from '../../support/screen.js';
import { replace } from '../../support/watch.js';
import { action, add, listed, plan, type Seat, t, three } from './plan.js';

describe('a plan as a field of a form', () => {
  let form: HTMLFormElement;
  let fieldset: HTMLFieldSetElement;

  const value = (of = form): unknown => new FormData(of).get('plan');
  const actions = (of = form): Action[] => JSON.parse(value(of) as string) as Action[];

  const start = (settings: Partial<Seat['el']> = {}): Promise<Seat> => {
    form = place(document.createElement('form'));
    fieldset = document.createElement('fieldset');
    form.append(fieldset);
    return plan({ name: 'plan', ...settings }, fieldset);
  };

  it('is absent as long as nothing is written', async () => {
    const { el, person } = await start();
    expect(el.form === form).to.equal(true);
    expect([...new FormData(form).keys()]).to.deep.equal([]);
    await person.press(t.kinds['close-gap']);
    expect([...new FormData(form).keys()]).to.deep.equal([]);
  });

  it('holds the actions as JSON under its name, at every key', async () => {
    const { el, person } = await start({ actions: three() });
    expect(actions()).to.deep.equal(three());
    await person.press(t.kinds['close-gap']);
    await person.write(t.what, 'Mend', false);
    expect(actions()).to.deep.equal(el.actions);
    expect(actions().at(-1)!.what).to.equal('Mend');
    await person.press(`${t.remove}: Mend`);
    expect(actions()).to.deep.equal(three());
    await person.press(t.undo);
    expect(actions().length).to.equal(4);
    await person.press(`${t.moveDown}: Do key.`);
    expect(actions()).to.deep.equal(el.actions);
  });

  it('is absent again once all are deleted', async () => {
    const { person } = await start({ actions: [action('bell')] });
    await person.press(`${t.remove}: Do bell.`);
    expect(value()).to.equal(null);
  });

  it('has no value without a name', async () => {
    const { person } = await start({ name: undefined });
    await add(person, 'Mend the gate.');
    expect([...new FormData(form).keys()]).to.deep.equal([]);
  });

  it('goes back to what it was first given when the form is reset', async () => {
    const { el, person } = await start({ actions: three() });
    await add(person, 'Mend the gate.');
    await person.press(`${t.remove}: Do key.`);
    await person.press(`${t.edit}: Do bell.`);
    form.reset();
    await settled();
    expect(el.actions).to.deep.equal(three());
    expect(actions()).to.deep.equal(three());
    expect(listed(person)).to.deep.equal(['Do key.', 'Do bell.', 'Do ramp.']);
    expect(person.sees('textbox'), 'nothing is open').to.equal(false);
    expect(person.sees('button', t.undo)).to.equal(false);
  });

  it('is empty after a reset where it was given nothing', async () => {
    const { el, person } = await start();
    await add(person, 'Mend the gate.');
    form.reset();
    await settled();
    expect(el.actions).to.deep.equal([]);
    expect(value()).to.equal(null);
    expect(person.words).to.contain(t.planEmpty);
  });

  it('is locked while a fieldset around it is disabled', async () => {
    const { el, person } = await start({ actions: three() });
    await person.press(`${t.edit}: Do key.`);
    await person.write(t.what, 'Copy the key.', false);
    const before = el.actions;
    fieldset.disabled = true;
    await settled();
    expect(value()).to.equal(null);
    for (const role of ['radio', 'textbox', 'date'] as const) expect(all(el, role).length, role).to.equal(0);
    for (const name of [t.edit, t.remove, t.moveDown, t.kinds['close-gap']])
      expect(person.sees('button', new RegExp(name)), name).to.equal(false);
    expect(listed(person)).to.deep.equal(['Copy the key.', 'Do bell.', 'Do ramp.']);
    expect(el.actions).to.deep.equal(before);
    fieldset.disabled = false;
    await settled();
    expect(actions()).to.deep.equal(before);
    expect(person.sees('button', t.kinds['close-gap'])).to.equal(true);
  });

  it('leaves nothing with the browser for the next person', async () => {
    const states: unknown[] = [];
    const { value: setFormValue } = Object.getOwnPropertyDescriptor(
      ElementInternals.prototype,
      'setFormValue',
    ) as { value: (...values: unknown[]) => void };
    replace(
      ElementInternals.prototype,
      'setFormValue',
      function (this: ElementInternals, ...values: [string | null, string | null]) {
        // without a second one the browser keeps the first
        states.push(values[values.length - 1]);
        setFormValue.apply(this, values);
      },
    );
    const { person } = await start({ actions: three() });
    await add(person, 'Mend the gate.');
    await person.press(`${t.remove}: Do key.`);
    expect(states.length).to.be.above(0);
    expect(new Set(states)).to.deep.equal(new Set([null]));
  });

  it('takes its value along into another form', async () => {
    const { el, person } = await start();
    await add(person, 'Mend the gate.');
    const other = place(document.createElement('form'));
    other.append(el);
    await settled();
    expect(value()).to.equal(null);
    expect(actions(other)).to.deep.equal(el.actions);
    await add(person, 'Oil the hinges.');
    expect(actions(other).length).to.equal(2);
  });

  it('can come into a form later on', async () => {
    const { el, person } = await plan({ name: 'plan' });
    await add(person, 'Mend the gate.');
    expect(el.form).to.equal(null);
    form = place(document.createElement('form'));
    form.append(el);
    expect(actions()).to.deep.equal(el.actions);
  });
});
