import { expect } from '@open-wc/testing';
import behaviours from '../../content/behaviours.json';
import { parseResponse } from '../../src/schema/parse.js';
import type { InstrumentElement } from '../../src/elements/instrument-element.js';
import { openHost } from '../support/host.js';
import { Person } from '../support/person.js';
import { answerAll, expected } from './run.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/;

for (const [library, patched] of [
  ['prototype', 'Prototype.js'],
  ['mootools', 'MooTools 1.5.2'],
] as const)
  describe(`a page with ${patched}, which puts its own in the place of built-ins`, () => {
    const open = () => openHost(`/test/hosts/pages/${library}.html`);

    it('has a survey that is answered to the end, under an id of its own', async () => {
      const { frame, person, seen } = await open();
      const { Array: Theirs } = frame.contentWindow as unknown as { Array: ArrayConstructor };
      expect(
        Theirs.from([1, 2], (n: number) => n * 2),
        'the page is as it should be',
      ).to.deep.equal([1, 2]);
      await answerAll(person);
      const { response } = seen.events.at(-1)!.detail as unknown as {
        response: { id: string; answers: object };
      };
      // an object of the frame is of another realm
      expect(JSON.parse(JSON.stringify(response.answers))).to.deep.equal(expected);
      expect(response.id).to.match(UUID);
      expect(seen.errors).to.deep.equal([]);
      expect(seen.logged).to.deep.equal([]);
    });

    it('has a matrix that is answered to the end, and its own form gets the answers', async () => {
      const { page, seen } = await open();
      const matrix = page.querySelector<InstrumentElement>('sba-behaviour-matrix')!;
      const person = new Person(matrix);
      const [group] = behaviours.groups;
      await person.press('Start');
      await person.answer(behaviours.questions.group.en, group!.title.en);
      for (let pages = 0; person.sees('button', 'Continue') && pages < 80; pages++) {
        const often = person.all('radio', 'Often')[0];
        often?.click();
        await person.press('Continue');
      }
      await person.press(/^Finish/);
      const data = new (page.defaultView as unknown as { FormData: typeof FormData }).FormData(
        page.querySelector('form')!,
      );
      const response = JSON.parse(data.get('matrix') as string) as {
        id: string;
        completed?: string;
        answers: object;
      };
      expect(parseResponse(response)).to.deep.equal({ response });
      expect(response.id).to.match(UUID);
      expect(response.completed).to.match(/^\d{4}-/);
      expect(Object.values(response.answers)).to.deep.include({ value: 'often' });
      expect(seen.errors).to.deep.equal([]);
      expect(seen.logged).to.deep.equal([]);
    });

    it('has a list of ticks that goes into its form as a list', async () => {
      const { page, seen } = await open();
      const baseline = page.querySelector<InstrumentElement>('sba-baseline')!;
      const { response } = baseline;
      baseline.response = {
        ...response!,
        actions: [],
        answers: { 'someone-statements': { values: ['a', 'b'] } },
      };
      await baseline.updateComplete;
      const data = new (page.defaultView as unknown as { FormData: typeof FormData }).FormData(
        page.querySelector('form')!,
      );
      const { answers } = JSON.parse(data.get('baseline') as string) as { answers: object };
      expect(answers).to.deep.equal({ 'someone-statements': { values: ['a', 'b'] } });
      expect(seen.errors).to.deep.equal([]);
    });
  });
