import { expect } from '@open-wc/testing';
import { HALL } from '../../support/packs.js';
import { descriptionOf, focused, nameOf } from '../../support/screen.js';
import { announced, baseline, inArea, open, t, toLast } from './baseline.js';

const PAGES = [HALL.statements, HALL.whoComes, HALL.hours, HALL.rota, HALL.overall];

describe('an area, one question a page', () => {
  it('asks first which statements apply, then its questions, then how far it is as a whole', async () => {
    const { person } = await baseline();
    await open(person, HALL.doors);
    for (const [i, question] of PAGES.entries()) {
      expect(person.place).to.equal(question);
      expect(person.words).to.contain(`${HALL.doors}. Question ${i + 1} of 5`);
      expect(descriptionOf(focused()!)).to.equal(`${HALL.doors}. Question ${i + 1} of 5`);
      expect(announced(), 'nothing beside it').to.equal('');
      if (i < 4) await person.press(t.next);
    }
    expect(person.sees('button', t.next), 'after the last').to.equal(false);
    expect(person.sees('button', t.markDone)).to.equal(true);
  });

  it('goes back question by question, and from the first by the list alone', async () => {
    const { person } = await baseline();
    await open(person, HALL.doors);
    expect(person.sees('button', t.back)).to.equal(false);
    await toLast(person);
    for (const question of PAGES.slice(0, -1).reverse()) {
      await person.press(t.back);
      expect(person.place).to.equal(question);
    }
  });

  it('never moves on by itself', async () => {
    const { person } = await baseline();
    await open(person, HALL.table);
    for (const label of ['The staff cook', 'Everyone cooks']) {
      await person.answer(t.side, label);
      expect(person.sees('group', HALL.cooks)).to.equal(true);
    }
  });

  it('has the question as the heading of the page, and what belongs to it a level below', async () => {
    const { person } = await baseline({ headingLevel: 3 });
    await open(person, HALL.doors);
    await person.press(t.next);
    expect(person.all('heading').map((one) => [one.localName, nameOf(one)])).to.deep.equal([
      ['h3', HALL.whoComes],
      ['h4', t.actions],
    ]);
  });
});

describe('an area on one page', () => {
  it('has its title and aim, then the same questions', async () => {
    const { person } = await inArea();
    expect(person.place).to.equal(HALL.doors);
    expect(person.words).to.contain('Everyone finds a way in.');
    const groups = person.all('group').map(nameOf);
    expect(groups.filter((name) => PAGES.includes(name))).to.deep.equal(PAGES);
    for (let i = 1; i <= 5; i++) expect(person.words).to.contain(`Question ${i} of 5`);
    expect(person.sees('button', t.next)).to.equal(false);
    expect(person.sees('button', t.markDone)).to.equal(true);
  });

  it('has headings in steps of one', async () => {
    const { person } = await inArea(HALL.table);
    expect(person.all('heading').map((one) => [one.localName, nameOf(one)])).to.deep.equal([
      ['h2', HALL.table],
      ['h3', HALL.cooks],
      ['h4', t.actions],
      ['h3', HALL.overall],
      ['h4', t.actions],
    ]);
  });

  it('shows no question of another area', async () => {
    const { person } = await inArea(HALL.garden);
    expect(person.sees('group', HALL.cooks)).to.equal(false);
    expect(person.sees('group', HALL.hours)).to.equal(false);
    expect(person.words).to.contain(HALL.dug).and.not.contain(HALL.open);
  });
});

describe('See how others did it', () => {
  for (const layout of ['steps', 'list'] as const) {
    it(`opens the examples of that area, with the page of the report, in ${layout}`, async () => {
      const { person } = await baseline({ layout });
      await open(person, HALL.doors);
      expect(person.words).not.to.contain('on a hook');
      await person.press(t.examples);
      expect(person.sees('heading', 'Hill')).to.equal(true);
      expect(person.words).to.contain('They hung the key on a hook. (Report, page 12.)');
      expect(person.words, 'an example of another area').not.to.contain('They cook in turns.');
    });
  }

  it('is on the page of every question of the area', async () => {
    const { person } = await baseline();
    await open(person, HALL.table);
    await toLast(person);
    await person.press(t.examples);
    expect(person.words).to.contain('They cook in turns.').and.not.contain('(Report');
  });

  it('is not there where an area has none', async () => {
    const { person } = await inArea(HALL.garden);
    expect(person.sees('button', t.examples)).to.equal(false);
  });
});
