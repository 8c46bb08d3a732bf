import { expect } from '@open-wc/testing';
import { openHost } from '../support/host.js';
import { until } from '../support/person.js';
import { answerAll } from './run.js';

describe('a page that patches prototypes, brings a Promise and an AMD loader, and unsets every style', () => {
  it('runs from the start to the end, and keeps a draft meanwhile', async () => {
    sessionStorage.clear();
    const { page, person, seen } = await openHost('/test/hosts/pages/hostile.html');
    const saved: Event[] = [];
    page.addEventListener('sba-save', (event) => saved.push(event));
    await answerAll(person);
    expect(person.place).to.equal('Thank you');
    expect(seen.errors).to.deep.equal([]);
    expect(seen.logged).to.deep.equal([]);
    expect(seen.events.some(({ type }) => type === 'sba-complete')).to.equal(true);
    expect((page.defaultView as unknown as { defined: unknown[] }).defined).to.deep.equal([]);
    await person.press('Start again');
    await person.press('Start');
    await person.answer(/more connected/, 'Agree');
    await until(() => saved.length > 0, 'sba-save');
    sessionStorage.clear();
  });

  it('shows buttons that can be seen and hit', async () => {
    const { page, person } = await openHost('/test/hosts/pages/hostile.html');
    const { minHeight } = page.defaultView!.getComputedStyle(person.get('button', 'Start'));
    expect(parseFloat(minHeight)).to.be.at.least(44);
  });
});
