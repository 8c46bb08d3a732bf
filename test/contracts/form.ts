import { expect } from '@open-wc/testing';
import type { InstrumentElement } from '../../src/elements/instrument-element.js';
import type { Response } from '../../src/schema/response.js';
import { place } from '../support/page.js';
import { settled } from '../support/person.js';
import { all } from '../support/screen.js';
import { replace } from '../support/watch.js';
import type { Subject } from './subject.js';

/** The element is a field of a host's form: it has a value, can be reset, disabled and restored. */
export function isAFormField(subject: Subject): void {
  describe('is a field of a form', () => {
    let form: HTMLFormElement;
    let fieldset: HTMLFieldSetElement;
    let el: InstrumentElement;

    const value = (): unknown => new FormData(form).get('answers');
    const response = (): Response => JSON.parse(value() as string) as Response;

    const start = async (settings: Partial<InstrumentElement> = {}): Promise<void> => {
      form = place(document.createElement('form'));
      fieldset = document.createElement('fieldset');
      form.append(fieldset);
      el = await subject.create({ name: 'answers', ...settings }, fieldset);
    };

    it('absent as long as nothing is answered', async () => {
      await start();
      expect(el.form === form).to.equal(true);
      expect([...new FormData(form).keys()]).to.deep.equal([]);
    });

    it('with the response as JSON under its name', async () => {
      await start();
      await subject.begin(el);
      await subject.answer(el);
      expect(response()).to.deep.equal(el.response);
      expect(response().answers).not.to.deep.equal({});
      await subject.finish(el);
      expect(response().completed).to.match(/^\d{4}-\d\d-\d\d$/);
    });

    it('of no value without a name', async () => {
      await start({ name: undefined });
      await subject.begin(el);
      await subject.answer(el);
      expect([...new FormData(form).keys()]).to.deep.equal([]);
    });

    it('emptied when the form is reset', async () => {
      await start();
      const id = el.response!.id;
      await subject.begin(el);
      await subject.answer(el);
      form.reset();
      await settled();
      expect(value()).to.equal(null);
      expect(el.response!.answers).to.deep.equal({});
      expect(el.response!.id, 'a new response').not.to.equal(id);
    });

    it('locked while a fieldset around it is disabled', async () => {
      await start();
      await subject.begin(el);
      await subject.answer(el);
      const before = el.response;
      fieldset.disabled = true;
      await settled();
      expect(value()).to.equal(null);
      for (const role of ['radio', 'checkbox', 'textbox', 'button'] as const)
        expect(all(el, role).length, role).to.equal(0);
      expect(el.response).to.deep.equal(before);
      fieldset.disabled = false;
      await settled();
      expect(response()).to.deep.equal(before);
      expect(all(el, 'button').length).to.be.above(0);
    });

    it('of which the browser keeps nothing for the next person', async () => {
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
      await start();
      await subject.begin(el);
      await subject.answer(el);
      await subject.finish(el);
      expect(states.length).to.be.above(0);
      expect(new Set(states)).to.deep.equal(new Set([null]));
    });

    it('not valid before what is required is answered', async function () {
      if (subject.required === undefined) this.skip();
      await start({ content: subject.required });
      expect(form.checkValidity()).to.equal(false);
      await subject.begin(el);
      await subject.answer(el);
      expect(form.checkValidity()).to.equal(true);
    });

    it('whose value follows it into another form', async () => {
      await start();
      await subject.begin(el);
      await subject.answer(el);
      const other = place(document.createElement('form'));
      other.append(el);
      await settled();
      expect(value()).to.equal(null);
      expect(JSON.parse(new FormData(other).get('answers') as string)).to.deep.equal(el.response);
    });
  });
}
