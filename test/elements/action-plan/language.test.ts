import { expect } from '@open-wc/testing';
import { planInWelsh as cy } from '../../support/sentences.js';
import { place } from '../../support/page.js';
import { Person, settled } from '../../support/person.js';
import { within } from '../../support/screen.js';
import { afterwards } from '../../support/watch.js';
import { action, day, focus, full, plan, type Seat, t } from './plan.js';

const actions = [
  full({ by: day(3) }),
  action('late', { by: day(-2) }),
  action('bell', { status: 'done', learnt: 'Wood rots.' }),
];

const PLACES = [t.what, t.owner, t.partners, t.sign, t.learnt];
const LLEOEDD = [cy.what, cy.owner, cy.partners, cy.sign, cy.learnt];

/** Chromium has no Welsh months of its own. */
const MISOEDD =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ');

const date = (lang: 'en' | 'cy', iso: string): string => {
  const at = new Date(`${iso}T12:00`);
  return lang === 'cy'
    ? `${at.getDate()} ${MISOEDD[at.getMonth()]} ${at.getFullYear()}`
    : at.toLocaleDateString('en-GB', { dateStyle: 'long' });
};

describe('English and Welsh', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
    afterwards(() => (document.documentElement.lang = 'en'));
  });

  it('are other words throughout', async () => {
    const welsh: Record<string, unknown> = { ...cy };
    for (const name of ['plan', 'planEmpty', 'planEmptyIn', 'celebrate', 'look', 'filterStatus'] as const)
      expect(welsh[name], name).to.be.a('string').and.not.equal(t[name]);
    const seat = await plan({ actions, lang: 'cy' });
    for (const words of [cy.plan, cy.celebrate, cy.celebrateNote(1), cy.look, cy.takeAway, cy.addAction])
      expect(seat.person.words).to.contain(words);
    for (const words of [t.plan, t.celebrate, t.look, t.takeAway, t.owner, t.statuses.done, 'overdue'])
      expect(seat.person.words).not.to.contain(words);
  });

  it('tell days and counts in words of their own', async () => {
    const { el, person } = await plan({ actions });
    const said = [t.due(3), t.due(-2), date('en', day(3))];
    const dywedwyd = [cy.due(3), cy.due(-2), date('cy', day(3))];
    for (const words of said) expect(person.words).to.contain(words);
    el.lang = 'cy';
    await settled();
    for (const words of dywedwyd) expect(person.words).to.contain(words);
    expect(said.slice(0, 2).some((words) => person.words.includes(words))).to.equal(false);
    for (const days of [-2, -1, 0, 1, 2, 14]) expect(cy.due(days)).not.to.equal(t.due(days));
  });

  it('change without losing what is being written, the place in it, or what is shown', async () => {
    const { el, person } = await plan({ actions });
    await person.pick(t.filterOwner, 'Mo');
    await person.press(`${t.edit}: Do key.`);
    await person.write(t.what, 'Copy the key, and', false);
    const before = el.actions;
    const values = PLACES.map((name) => person.written(name));
    el.lang = 'cy';
    await settled();
    expect(LLEOEDD.map((name) => person.written(name))).to.deep.equal(values);
    expect(person.written(cy.by)).to.equal(day(3));
    expect(person.chosen(cy.kind)).to.deep.equal([cy.kinds['build-on-strength']]);
    expect((person.get('combobox', cy.status) as HTMLSelectElement).value).to.equal('going-on');
    expect(focus()).to.equal(cy.what);
    expect(el.actions).to.deep.equal(before);
    expect(person.words).to.contain(cy.shown(1, 3));
    el.lang = 'en';
    await settled();
    expect(person.written(t.what)).to.equal('Copy the key, and');
    expect(el.actions).to.deep.equal(before);
  });

  it('mark the words of the plan with their language', async () => {
    const { el } = await plan({ lang: 'cy-GB', actions });
    const heading = within(el, 'h2')[0]!;
    expect(heading.closest<HTMLElement>('[lang]')!.lang).to.equal('cy');
  });

  it('say in Welsh that the Welsh is a draft, and in English nothing of the kind', async () => {
    const { el, person } = await plan({ actions });
    expect(person.words).not.to.contain(t.draftTexts);
    el.lang = 'cy';
    await settled();
    expect(person.words).to.contain(cy.draftTexts);
  });

  it('are English to a language that the plan does not know', async () => {
    const { el, person } = await plan({ lang: 'fr' });
    expect(person.words).to.contain(t.planEmpty);
    expect(within(el, 'h2')[0]!.closest<HTMLElement>('[lang]')!.lang).to.equal('en');
  });

  it('follow the page, an ancestor out of shadow roots, and the place that the plan is moved to', async () => {
    const outer = place(document.createElement('div'));
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const seat: Seat = await plan({ actions }, inner.attachShadow({ mode: 'open' }));
    const heading = (): string => new Person(seat.el).all('heading')[0]!.textContent.trim();
    document.documentElement.lang = 'cy';
    await settled();
    expect(heading()).to.equal(cy.plan);
    outer.lang = 'en';
    await settled();
    expect(heading()).to.equal(t.plan);
    document.body.append(seat.el);
    afterwards(() => seat.el.remove());
    await settled();
    expect(heading()).to.equal(cy.plan);
  });
});
