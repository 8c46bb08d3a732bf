import { expect } from '@open-wc/testing';
import behaviours from '../../../content/behaviours.json';
import type { Pack } from '../../../src/schema/parse.js';
import { madeUp } from '../../../stories/host/made-up.js';
import { results, t, unfold } from './results.js';

const matrix = behaviours as unknown as Pack;

describe('results of a matrix', () => {
  it('name the biggest gap, and have its row first, with how far the two are apart', async () => {
    const responses = [...madeUp(matrix, { count: 400, rounds: ['2027'] })];
    const { person } = await results({ content: matrix, responses });
    expect(person.words).to.match(/The biggest gap is in ‘(.+?)’\. .+ say ‘.+’ about themselves/);
    const [, row] = /in ‘(.+?)’/.exec(person.words)!;
    const rows = [...person.el.shadowRoot!.querySelectorAll('.matrix-row')];
    expect(rows.length).to.equal(6);
    expect(rows[0]!.textContent).to.contain(row);
    const apart = rows.flatMap((one) =>
      [...one.querySelectorAll('.apart')].map((words) => words.textContent),
    );
    expect(apart).to.include(t.apart(1));
    expect(rows[0]!.querySelectorAll('line.gap').length).to.be.above(0);
  });

  it('say that the middle is what is not shown, as numbers stand below', async () => {
    const responses = [...madeUp(matrix, { count: 60, rounds: ['2027'] })];
    const { person } = await results({ content: matrix, responses });
    await unfold(person, t.showNumbers);
    expect(person.all('cell').length).to.be.above(0);
    expect(person.words).to.contain(t.noMiddle('People with power'));
    expect(person.words).not.to.contain(t.hiddenIn('People with power'));
  });
});
