import { expect } from '@open-wc/testing';
import { KITCHEN } from '../../support/packs.js';
import { settled } from '../../support/person.js';
import { nameOf } from '../../support/screen.js';
import { listen } from '../../support/watch.js';
import { answered, asCook, at, begun, cell, matrix, t, TASTE } from './matrix.js';

const OWN = [KITCHEN.taste, KITCHEN.wash, KITCHEN.open];

describe('a matrix, a question a page', () => {
  it('asks who answers, then each cell of their own group, then whether they look, then the result', async () => {
    const { person } = await begun();
    expect(person.place).to.equal(KITCHEN.who);
    await person.answer(KITCHEN.who, KITCHEN.cooks);
    await person.press(t.next);
    for (const [i, words] of OWN.entries()) {
      expect(person.place).to.equal(words);
      expect(person.words)
        .to.contain(`${t.ownGroup(KITCHEN.cooks)}. ${t.questionOf(i + 1, 3)}`)
        .and.contain(KITCHEN.own)
        .and.not.contain(KITCHEN.others);
      expect(person.all('radio').length, 'one cell a page: 4 points, 3 reasons').to.equal(7);
      await person.press(t.next);
    }
    expect(person.place).to.equal(KITCHEN.look);
    expect(person.words).to.contain(t.ownDone);
    await person.answer(KITCHEN.look, KITCHEN.no);
    await person.press(t.next);
    expect(person.place).to.equal(t.result);
  });

  it('asks what people see of the others row by row, if they want', async () => {
    const { person } = await begun();
    await person.answer(KITCHEN.who, KITCHEN.cooks);
    while (!person.sees('group', KITCHEN.look)) await person.press(t.next);
    await person.answer(KITCHEN.look, KITCHEN.yes);
    for (const [i, [row, of, by]] of [
      [KITCHEN.salt, KITCHEN.taste, KITCHEN.taste],
      [KITCHEN.washing, KITCHEN.carry, KITCHEN.towels],
      [KITCHEN.door, KITCHEN.early, KITCHEN.lookIn],
    ].entries()) {
      await person.press(t.next);
      expect(person.place).to.equal(row);
      expect(person.words)
        .to.contain(`${t.seeing}. ${t.questionOf(i + 1, 3)}`)
        .and.contain(KITCHEN.others);
      expect(person.sees('group', cell(KITCHEN.guests, of!))).to.equal(true);
      expect(person.sees('group', cell(KITCHEN.neighbours, by!))).to.equal(true);
      expect(person.sees('group', new RegExp(`^${KITCHEN.cooks}: `))).to.equal(false);
    }
    await person.press(t.next);
    expect(person.place).to.equal(t.result);
    await person.press(t.back);
    expect(person.place).to.equal(KITCHEN.door);
  });

  it('asks one who says for no group what they see of all', async () => {
    const { person } = await begun();
    await person.answer(KITCHEN.who, t.missing['prefer-not-to-say']);
    await person.press(t.next);
    await person.answer(KITCHEN.look, KITCHEN.yes);
    await person.press(t.next);
    expect(person.place).to.equal(KITCHEN.salt);
    for (const group of [KITCHEN.cooks, KITCHEN.guests, KITCHEN.neighbours])
      expect(person.sees('group', cell(group, KITCHEN.taste)), group).to.equal(true);
  });

  it('does not ask who answers where the host says it, and asks again where it no longer does', async () => {
    const { el, person } = await begun({ group: 'guests' });
    expect(person.place).to.equal(KITCHEN.taste);
    expect(person.sees('group', cell(KITCHEN.guests, KITCHEN.taste))).to.equal(true);
    await person.answer(cell(KITCHEN.guests, KITCHEN.taste), 'Often');
    expect(el.response).to.deep.include({ group: 'guests', answers: { 'salt-guests': { value: 'often' } } });
    expect(el.response!.respondent).to.deep.equal({ 'answer-as': { value: 'guests' } });
    el.group = null;
    await settled();
    expect(person.sees('group', cell(KITCHEN.guests, KITCHEN.taste)), 'no longer asked').to.equal(false);
    expect(el.response!.answers, 'and not lost').to.deep.equal({ 'salt-guests': { value: 'often' } });
    el.group = 'cooks';
    await settled();
    await person.press(/^(Start|Carry on)$/);
    expect(person.sees('group', TASTE)).to.equal(true);
  });

  it('asks who answers where the host says a group that is none of the matrix', async () => {
    const { person } = await begun({ group: 'The committee' });
    expect(person.place).to.equal(KITCHEN.who);
  });

  it('does not move on by itself, and chooses nothing for anybody', async () => {
    const { el, person } = await begun();
    expect(el.shadowRoot!.querySelectorAll('input:checked').length).to.equal(0);
    await person.answer(KITCHEN.who, KITCHEN.cooks);
    expect(person.sees('group', KITCHEN.who)).to.equal(true);
  });
});

describe('a matrix on one page', () => {
  it('brings up the own group with who answers, and the rows of the others with the wish to see them', async () => {
    const { person } = await begun({ layout: 'list' });
    const groups = (): string[] =>
      person
        .all('group')
        .map(nameOf)
        .filter((name) => name.includes(': '));
    expect(groups()).to.deep.equal([]);
    await person.answer(KITCHEN.who, KITCHEN.cooks);
    expect(groups()).to.deep.equal(OWN.map((words) => cell(KITCHEN.cooks, words)));
    await person.answer(KITCHEN.look, KITCHEN.yes);
    expect(groups()).to.deep.equal([
      ...OWN.map((words) => cell(KITCHEN.cooks, words)),
      cell(KITCHEN.guests, KITCHEN.taste),
      cell(KITCHEN.neighbours, KITCHEN.taste),
      cell(KITCHEN.guests, KITCHEN.carry),
      cell(KITCHEN.neighbours, KITCHEN.towels),
      cell(KITCHEN.guests, KITCHEN.early),
      cell(KITCHEN.neighbours, KITCHEN.lookIn),
    ]);
    await person.answer(KITCHEN.look, KITCHEN.no);
    expect(groups().length).to.equal(3);
  });

  it('keeps an answer while its group is left and comes back', async () => {
    const { el, person } = await asCook();
    await person.answer(TASTE, 'Often');
    await person.answer(KITCHEN.who, KITCHEN.guests);
    expect(person.sees('group', TASTE)).to.equal(false);
    await person.answer(KITCHEN.who, KITCHEN.cooks);
    expect(person.chosen(TASTE)).to.deep.equal(['Often']);
    expect(el.response!.answers).to.deep.equal({ 'salt-cooks': { value: 'often' } });
  });

  it('takes a point or a reason, never both, and takes it back', async () => {
    const { el, person } = await asCook();
    const heard = listen(el, 'sba-answer');
    await person.answer(TASTE, 'Often');
    await person.answer(TASTE, t.missing['dont-know']);
    expect(person.chosen(TASTE)).to.deep.equal([t.missing['dont-know']]);
    await person.answer(TASTE, 'Hardly ever');
    expect(person.chosen(TASTE)).to.deep.equal(['Hardly ever']);
    await at(person, KITCHEN.cooks, KITCHEN.taste).press(t.clearAnswer);
    expect(person.chosen(TASTE)).to.deep.equal([]);
    expect(heard.map(({ detail }) => detail.answer)).to.deep.equal([
      { value: 'often' },
      { missing: 'dont-know' },
      { value: 'never' },
      undefined,
    ]);
    expect(el.response!.answers).to.deep.equal({});
  });

  it('says that words differ where they do, and shows a hint', async () => {
    const { person } = await answered();
    const said = (group: string, words: string): string =>
      person.question(cell(group, words)).textContent.replace(/\s+/g, ' ');
    expect(said(KITCHEN.guests, KITCHEN.carry)).to.contain('Shortened.');
    expect(said(KITCHEN.cooks, KITCHEN.wash)).to.contain('Pans count.');
    expect(said(KITCHEN.cooks, KITCHEN.open)).not.to.contain('Shortened.');
  });
});

describe('a matrix from the result', () => {
  it('leads to one answer and back, step by step', async () => {
    const { el, person } = await answered();
    await person.press(t.seeResult);
    el.layout = 'steps';
    await settled();
    await person.press(`${t.change} ${cell(KITCHEN.cooks, KITCHEN.open)}`);
    await person.answer(cell(KITCHEN.cooks, KITCHEN.open), 'Often');
    await person.press(t.toCheck);
    expect(person.place).to.match(/^not on a heading: <button[^]*data-change="door-cooks"/);
    expect(el.response!.answers['door-cooks']).to.deep.equal({ value: 'often' });
  });

  it('is asked of the pack that is built in by default', async () => {
    const { person } = await matrix({ content: undefined });
    expect(person.sees('heading', 'How do we behave towards one another?')).to.equal(true);
    await person.press(t.start);
    await person.answer('I answer as', 'Citizens');
    await person.press(t.next);
    expect(person.place).to.equal('We show empathy and humanity, and feel valued.');
    expect(person.words).to.contain('page 4').and.not.match(/[{}]/);
  });
});
