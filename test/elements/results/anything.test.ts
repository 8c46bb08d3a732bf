import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import area from '../../../content/area.json';
import behaviours from '../../../content/behaviours.json';
import coproduction from '../../../content/coproduction.json';
import outcomes from '../../../content/outcomes.json';
import { questionnaireOf } from '../../../src/model/questionnaire-of.js';
import type { Pack } from '../../../src/schema/parse.js';
import { responseProblems } from '../../../src/schema/parse-response.js';
import { anyResponses, manyResponses } from '../../results/any-responses.js';
import { PROPERTY } from '../../results/seed.js';
import { listenToConsole, replace } from '../../support/watch.js';
import { results, some, t, unfold } from './results.js';

const TRUST = 'I trust my social care worker.';

describe('Results of whatever the schema takes as a response', function () {
  // many pages, one after another
  this.timeout(60_000);
  for (const pack of [outcomes, area, behaviours, coproduction] as unknown as Pack[])
    it(`to "${pack.id}" are on the page, by every breakdown, and nothing of them failed`, async () => {
      const errors = listenToConsole('error');
      const questionnaire = questionnaireOf(pack);
      const lists = [anyResponses, manyResponses].flatMap((responses) =>
        fc.sample(responses(questionnaire), { seed: PROPERTY.seed, numRuns: 1 }),
      );
      for (const list of lists) {
        const responses = list.filter((one) => !responseProblems(one).length);
        const { el, person } = await results({ content: pack, responses, floor: 5 });
        const [by] = person.all('combobox', t.by) as HTMLSelectElement[];
        for (const choice of by ? [...by.options].map(({ label }) => label) : []) {
          await person.pick(t.by, choice);
          expect(el.shadowRoot!.textContent).not.to.contain(t.partFailed);
          expect(el.shadowRoot!.querySelector('.page')).to.exist;
        }
        for (const part of [t.whoAnswered, t.about, t.takeAway])
          if (person.sees('button', part)) await unfold(person, part);
        expect(el.shadowRoot!.textContent).not.to.contain(t.partFailed);
        expect(el.shadowRoot!.querySelector('[part=credit]')).to.exist;
        el.remove();
      }
      expect(errors).to.deep.equal([]);
    });
});

describe('A part of the results that cannot be drawn', () => {
  it('says so in its place, and the others show', async () => {
    const errors = listenToConsole('error');
    // as in a browser that does not have it, of which the headline makes use
    replace(Intl, 'ListFormat', undefined);
    const { el, person } = await results({ responses: some() });
    expect([...el.shadowRoot!.querySelectorAll('.notice')].map(({ textContent }) => textContent)).to.include(
      'Sorry, we cannot show this part of the results.',
    );
    expect(person.get('heading', TRUST)).to.exist;
    expect(el.shadowRoot!.querySelectorAll('.item .bar').length).to.equal(14);
    await unfold(person, t.whoAnswered);
    expect(el.shadowRoot!.querySelectorAll('.who-answered table').length).to.be.greaterThan(0);
    expect(errors.join('\n')).to.contain('a part of the results cannot be drawn');
  });
});
