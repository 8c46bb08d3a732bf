import { expect } from '@open-wc/testing';
import behaviours from '../../../content/behaviours.json';
import type { Pack } from '../../../src/schema/parse.js';
import { madeUp } from '../../../stories/host/made-up.js';
import { results, t } from './results.js';

const matrix = behaviours as unknown as Pack;

describe('results of a matrix', () => {
  it('say that the middle is what is not shown, as numbers stand below', async () => {
    const responses = [...madeUp(matrix, { count: 60, rounds: ['2027'] })];
    const { person } = await results({ content: matrix, responses });
    expect(person.all('cell').length).to.be.above(0);
    expect(person.words).to.contain(t.noMiddle('People with power'));
    expect(person.words).not.to.contain(t.hiddenIn('People with power'));
  });
});
