import { expect } from '@open-wc/testing';
import { catchFiles } from '../../support/files.js';
import { Person } from '../../support/person.js';
import { results, rows, some, t } from './results.js';

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
    expect(entries.length).to.equal(6);
    expect(new Set(entries.map(withoutColour)).size).to.equal(6);
  });

  it('have the same lines in a file', async () => {
    const files = catchFiles();
    const { person } = await results({ responses: some(400) });
    const picture = person.all('img').find((one) => one.querySelector('.less-1'))!;
    const one = new Person(picture.closest<HTMLElement>('.item')!);
    one.get('button', new RegExp(`^${t.savePicture}`)).click();
    await one.press(new RegExp(`^${t.svg}`));
    const file = new DOMParser().parseFromString(files[0]!.text, 'image/svg+xml');
    const drawn = picture.querySelectorAll('line').length;
    // Two lines each of two answers, and a dotted one, in the legend.
    expect(drawn).to.be.above(1);
    expect(file.querySelectorAll('line').length).to.equal(drawn + 5);
  });

  it('name the number of each part from 8 per cent on, all in one way', async () => {
    const { person } = await results({ responses: some(400) });
    let told = 0;
    for (const table of person.all('table')) {
      const item = table.closest('.item')!;
      if (!item.querySelector('.less-1')) continue;
      const numbers = [...item.querySelectorAll('.number')].map(({ textContent }) => textContent);
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
