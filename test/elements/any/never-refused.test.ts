import '../../../src/define.js';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as z from 'zod/mini';
import type { InstrumentElement } from '../../../src/elements/instrument-element.js';
import { action } from '../../../src/schema/action.js';
import { parseActions } from '../../../src/schema/parse-actions.js';
import { parseResponse } from '../../../src/schema/parse.js';
import { response, surveyResponse } from '../../../src/schema/response.js';
import { agreed, gathered } from '../../schema/samples.js';
import { choir, everyKind, hall, kitchen } from '../../support/packs.js';
import { place } from '../../support/page.js';
import { settled } from '../../support/person.js';
import { anyAttributes, anyMoves, anyProperties, anyWords } from './host-says.js';

/** Printed with every failure; fixed, so that a run can be repeated. */
const SEED = 20261201;
const RUNS = 25;

const INSTRUMENTS = [
  { tag: 'sba-outcome-survey', content: everyKind, schema: surveyResponse },
  { tag: 'sba-baseline', content: hall, schema: response },
  { tag: 'sba-behaviour-matrix', content: kitchen, schema: response },
  { tag: 'sba-coproduction-check', content: choir, schema: response },
] as const;

/** Fields, and the buttons that lead on; not those that print, save files or end. */
const TOUCHED = 'input:not([type=file]), textarea, .primary, .adders button';

/** What a person and a careless host can do to an element in a few moments. */
async function live(
  el: HTMLElement,
  moves: readonly { at: number; words: string; press: number }[],
): Promise<void> {
  for (const { at, words, press } of moves) {
    const there = [...el.shadowRoot!.querySelectorAll<HTMLElement>(TOUCHED)];
    // Now and then on to the next page, or nothing would come after the first.
    const one = (press < 3 && there.find((each) => each.matches('.primary'))) || there[at % there.length];
    if (!one) return;
    if (one.matches('textarea, input:not([type=radio], [type=checkbox])')) {
      (one as HTMLInputElement).value = words;
      one.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      one.dispatchEvent(new Event('change', { bubbles: true }));
    } else one.click();
    await settled();
  }
}

const inForm = (el: HTMLElement): HTMLFormElement => {
  const form = document.createElement('form');
  form.append(el);
  return place(form);
};

describe(`Whatever hosts and people do, what comes out is what the schema takes (seed ${SEED})`, function () {
  this.timeout(120_000);
  // What a host gets wrong is told in the console, which is not what this is about.
  const { error, warn } = console;
  before(() => {
    console.error = console.warn = () => undefined;
  });
  after(() => Object.assign(console, { error, warn }));

  for (const { tag, content, schema } of INSTRUMENTS) {
    it(`<${tag}>`, async () => {
      let written = 0;
      const expectRight = (data: unknown, what: string): void => {
        if (data === undefined) return;
        const issues = z.safeParse(schema, data).error?.issues;
        expect(issues, `${what}: ${JSON.stringify(data)}`).to.equal(undefined);
        expect(parseResponse(data), what).to.deep.equal({ response: data });
        written++;
      };
      await fc.assert(
        fc.asyncProperty(anyProperties, anyAttributes, anyMoves, async (properties, attributes, moves) => {
          const el = document.createElement(tag) as InstrumentElement;
          const samples = [agreed, gathered, { ...agreed, pack: { id: content.id, version: '1.0.0' } }];
          const { earlier, response: before, ...plain } = properties;
          Object.assign(el, { content, name: 'answers' }, plain);
          if (earlier !== undefined) Object.assign(el, { earlier: samples[earlier] });
          if (before !== undefined) Object.assign(el, { response: samples[before] });
          for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
          const completed: unknown[] = [];
          el.addEventListener('sba-complete', ({ detail }) => completed.push(detail.response));
          const form = inForm(el);
          await el.updateComplete;
          await settled();
          await live(el, moves);
          expectRight(el.response, 'response');
          await el.complete();
          expectRight(el.response, 'response after the end');
          for (const one of completed) expectRight(one, 'sba-complete');
          for (const value of new FormData(form).values())
            expectRight(JSON.parse(value as string) as unknown, 'in the form');
          form.remove();
        }),
        { numRuns: RUNS, seed: SEED },
      );
      expect(written, 'responses that were looked at').to.be.greaterThan(RUNS);
    });
  }

  it('<sba-action-plan>', async () => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(anyProperties, anyWords, anyMoves, async ({ group, round }, words, moves) => {
        const el = document.createElement('sba-action-plan');
        Object.assign(el, { group, round, actions: [{ ...agreed.actions[0], what: words }] });
        place(el);
        await el.updateComplete;
        await live(el, moves);
        const { actions } = el;
        expect(z.safeParse(z.array(action), actions).error?.issues).to.equal(undefined);
        expect(parseActions(actions)).to.deep.equal({ actions });
        written += actions.length;
        el.remove();
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(written).to.be.greaterThan(RUNS / 2);
  });
});
