import { expect } from '@open-wc/testing';
import { box, wide } from '../../support/fit.js';
import { whole } from '../../support/page.js';
import { until } from '../../support/person.js';
import { results, some, t } from './results.js';

/** Results in a place as wide as the main column of a page on such a screen. */
async function heightAt(width: string): Promise<{ height: number; sticksOut: string[] }> {
  const { el } = await results({ responses: some(600) });
  const around = box(width);
  around.append(whole(el));
  await el.updateComplete;
  return { height: el.getBoundingClientRect().height, sticksOut: wide(el) };
}

describe('the page of results', () => {
  it('shows 14 statements on at most 2,400 px where a screen has 1,280', async () => {
    const { height, sticksOut } = await heightAt('1248px');
    expect(height).to.be.above(600).and.at.most(2400);
    expect(sticksOut).to.deep.equal([]);
  });

  it('shows 14 statements on at most 5,500 px where a phone has 320', async () => {
    const { height, sticksOut } = await heightAt('288px');
    expect(height).to.be.above(600).and.at.most(5500);
    expect(sticksOut).to.deep.equal([]);
  });

  it('needs no sideways scrolling at 768 px, however long the names of groups are', async () => {
    const names = [
      'North and the villages beyond the river',
      'South',
      'Llanfairpwllgwyngyllgogerychwyrndrobwll',
    ];
    const { el, person } = await results({ responses: some(600, { rounds: ['2027'], groups: names }) });
    await person.pick(t.by, t.groupName);
    await person.press(t.showNumbers);
    await until(() => person.all('table').length === 28 || undefined, 'two tables for each statement');
    const around = box('736px');
    around.append(whole(el));
    await el.updateComplete;
    expect(wide(el)).to.deep.equal([]);
    expect(around.scrollWidth).to.be.at.most(736);
  });
});
