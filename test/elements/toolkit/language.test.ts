import { expect } from '@open-wc/testing';
import { planInWelsh as cy } from '../../support/sentences.js';
import { settled } from '../../support/person.js';
import { within } from '../../support/screen.js';
import { afterwards } from '../../support/watch.js';
import { outline, t } from '../action-plan/plan.js';
import { together, UNDER } from './toolkit.js';

/** The language that assistive technology takes words to be in. */
const languageOf = (el: Element, words: string): string | undefined =>
  within(el, '*')
    .reverse()
    .find((one) => one.textContent.includes(words))
    ?.closest<HTMLElement>('[lang]')?.lang;

describe('a plan in a toolkit', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
    afterwards(() => (document.documentElement.lang = 'en'));
  });

  it('speaks of areas and questions in the language of the page', async () => {
    const { planner } = await together();
    document.documentElement.lang = 'cy';
    await settled();
    expect(outline(planner)).to.deep.include({
      'Lle saif y neuadd Drysau agored': ['Do key.', 'Do bell.'],
      [cy.unbound]: ['Do news.'],
    });
    expect(planner.words).to.contain('Am: Rydym ar agor pan fydd pobl yn rhydd.');
    document.documentElement.lang = 'en';
    await settled();
    expect(outline(planner)).to.have.property(UNDER.doors);
  });

  it('follows the toolkit around it', async () => {
    const { kit, planner } = await together();
    kit.lang = 'cy';
    await settled();
    expect(planner.sees('heading', cy.plan)).to.equal(true);
    expect(outline(planner)).to.have.property('Lle saif y neuadd Drysau agored');
  });

  it('follows an instrument that changes its language alone', async () => {
    const { hall, planner } = await together();
    hall.lang = 'cy';
    await settled();
    expect(planner.sees('heading', t.plan)).to.equal(true);
    expect(outline(planner)).to.have.property('Lle saif y neuadd Drysau agored');
  });

  it('marks as English what an instrument has in English only', async () => {
    const { plan, planner } = await together({ plan: { lang: 'cy' } });
    document.documentElement.lang = 'cy';
    await settled();
    expect(planner.words).to.contain('Question 1 of area 2.');
    expect(languageOf(plan, 'Question 1 of area 2.')).to.equal('en');
    expect(languageOf(plan, 'Where the mill stands')).to.equal('en');
    expect(languageOf(plan, 'Rydym ar agor')).to.equal('cy');
  });
});
