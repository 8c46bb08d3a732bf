import { expect } from '@open-wc/testing';
import { catchFiles } from '../../support/files.js';
import { results, rows, some, t, unfold } from './results.js';

/** How light a colour is, from 0 to 255; undefined of none. */
const lightness = (colour: string): number | undefined => {
  const [r, g, b] = (colour.match(/\d+/g) ?? []).map(Number);
  return r === undefined || g === undefined || b === undefined ? undefined : (r * 3 + g * 6 + b) / 10;
};

/** How a shape looks to somebody who sees no colours: dark, light or empty, and which lines are in it. */
function withoutColour(chart: Element): string {
  const rect = getComputedStyle(chart.querySelector('rect')!);
  const light = lightness(rect.fill);
  const lines = [...chart.querySelectorAll('line')].map(
    (line) => `line ${getComputedStyle(line).strokeDasharray}`,
  );
  return [
    light === undefined ? 'empty' : light < 128 ? 'dark' : 'light',
    rect.strokeDasharray,
    ...lines,
  ].join();
}

describe('pictures of a survey', () => {
  it('are told apart without colours', async () => {
    const { el } = await results({ responses: some(400) });
    const entries = [...el.renderRoot.querySelector('.legend')!.querySelectorAll('svg')];
    expect(entries.length).to.equal(5);
    expect(new Set(entries.map(withoutColour)).size).to.equal(5);
  });

  it('have the same lines in a file', async () => {
    const files = catchFiles();
    const { person } = await results({ responses: some(400) });
    await unfold(person, new RegExp(`^${t.savePicture}`));
    await person.press(new RegExp(`^${t.svg}`));
    const file = new DOMParser().parseFromString(files[0]!.text, 'image/svg+xml');
    const drawn = person.all('img').reduce((sum, one) => sum + one.querySelectorAll('line').length, 0);
    // Two lines each of three answers in the legend.
    expect(drawn).to.be.above(50);
    expect(file.querySelectorAll('line').length).to.equal(drawn + 6);
  });

  it('name the number of each part from 8 per cent on, all in one way', async () => {
    const { person } = await results({ responses: some(400, { rounds: ['2027'] }) });
    await unfold(person, t.showNumbers);
    let told = 0;
    for (const table of person.all('table')) {
      const item = table.closest('.item')!;
      if (!item.querySelector('.less-1')) continue;
      const numbers = [...item.querySelectorAll('.on-dark, .on-light')].map(({ textContent }) =>
        textContent.replace('%', ''),
      );
      for (const one of numbers) expect(one).to.match(/^\d+$/);
      for (const [, cell = ''] of rows(table)) {
        const [, percent] = /^(\d+)% \(/.exec(cell) ?? [];
        if (Number(percent) < 8 || percent === undefined) continue;
        expect(numbers).to.include(percent);
        told++;
      }
    }
    expect(told).to.be.above(30);
  });
});
