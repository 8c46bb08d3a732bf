import { expect } from '@open-wc/testing';
import { settled } from '../../support/person.js';
import { descriptionOf, focused, hasFocus } from '../../support/screen.js';
import { listen } from '../../support/watch.js';
import { CHECK, HELP, IDS, LABELS, passOver, STATEMENTS, survey, TITLE, WHO } from './survey.js';

describe('one question a page', () => {
  it('starts with what it is for, how long it takes and who sees the answers', async () => {
    const { person } = await survey();
    expect(person.all('heading').map(({ textContent }) => textContent.trim())).to.deep.equal([
      TITLE,
      'What this is for',
      'How long it takes',
      'Who sees your answers',
    ]);
    expect(person.words)
      .to.contain('help your council to see what is working')
      .and.to.contain('About 10 minutes. Questions: 16.')
      .and.to.contain('Your answers are for your council.')
      .and.to.contain('Statements: London Borough of Camden');
    expect(person.sees('group'), 'a question').to.equal(false);
  });

  it('does not take the focus when the page loads', async () => {
    await survey();
    expect(hasFocus(document.body)).to.equal(true);
  });

  it('shows one question at a time, with nothing chosen', async () => {
    const { person } = await survey();
    await person.press('Start');
    for (const [i, statement] of STATEMENTS.entries()) {
      expect(person.all('group').length).to.equal(1);
      expect(person.chosen(statement)).to.deep.equal([]);
      expect(person.words).to.contain(`Question ${i + 1} of 14`);
      await person.press('Continue');
    }
    expect(person.words).to.contain('About you. Question 1 of 2');
    expect(person.chosen(WHO)).to.deep.equal([]);
    await person.press('Continue');
    expect(person.words).to.contain('About you. Question 2 of 2');
    expect(person.chosen(HELP)).to.deep.equal([]);
  });

  it('moves by Continue and Back, with the focus on the heading of the page', async () => {
    const { person } = await survey();
    await person.press('Start');
    expect(person.place).to.equal(STATEMENTS[0]);
    await person.press('Continue');
    await person.press('Continue');
    expect(person.place).to.equal(STATEMENTS[2]);
    await person.press('Back');
    expect(person.place).to.equal(STATEMENTS[1]);
    await person.press('Back');
    await person.press('Back');
    expect(person.place).to.equal(TITLE);
  });

  it('keeps an answer that was gone back from', async () => {
    const { person } = await survey();
    await person.press('Start');
    await person.answer(STATEMENTS[0]!, 'Disagree');
    await person.press('Continue');
    await person.press('Back');
    expect(person.chosen(STATEMENTS[0]!)).to.deep.equal(['Disagree']);
  });

  it('says the number of the question to a screen reader', async () => {
    const { person } = await survey();
    await person.press('Start');
    await person.press('Continue');
    expect(descriptionOf(focused()!), 'with the heading that has the focus').to.equal('Question 2 of 14');
    const regions = [...document.querySelectorAll('[role=status]')];
    expect(
      regions.map(({ textContent }) => textContent.trim()),
      'and not beside it',
    ).to.deep.equal(['']);
  });

  it('never moves on by itself', async () => {
    const { person } = await survey();
    await person.press('Start');
    const steps = listen(document, 'sba-step');
    for (const label of LABELS) await person.answer(STATEMENTS[0]!, label);
    await settled();
    expect(steps).to.deep.equal([]);
    expect(person.words).to.contain('Question 1 of 14');
  });

  it('names the page in sba-step', async () => {
    const { person } = await survey();
    const steps = listen(document, 'sba-step');
    await person.press('Start');
    await passOver(person);
    await person.press('Stop and leave');
    await person.press('Carry on');
    expect(steps.slice(0, 2).map(({ detail }) => detail)).to.deep.equal([
      { step: 'question', item: IDS[0] },
      { step: 'question', item: IDS[1] },
    ]);
    expect(steps.slice(-3).map(({ detail }) => detail)).to.deep.equal([
      { step: 'check', item: undefined },
      { step: 'leave', item: undefined },
      { step: 'check', item: undefined },
    ]);
  });

  it('carries on at the first question without an answer', async () => {
    const { person } = await survey();
    await person.press('Start');
    await person.answer(STATEMENTS[0]!, 'Agree');
    await person.press('Back');
    expect(person.sees('button', 'Start')).to.equal(false);
    await person.press('Carry on');
    expect(person.place).to.equal(STATEMENTS[1]);
  });

  it('comes back to the changed answer on the check page, also by Stop and leave', async () => {
    const { person } = await survey();
    await person.press('Start');
    await passOver(person);
    await person.press(`Change ${STATEMENTS[7]!}`);
    expect(person.sees('button', 'Back'), 'only one way back').to.equal(false);
    await person.press('Stop and leave');
    await person.press('Carry on');
    expect(person.place).to.equal(STATEMENTS[7]);
    await person.answer(STATEMENTS[7]!, 'Agree');
    await person.press('Check your answers');
    expect(person.words).to.contain(CHECK).and.contain('Answered: 1 of 16');
  });
});
