import { expect } from '@open-wc/testing';
import { until } from '../../support/person.js';
import { nameOf } from '../../support/screen.js';
import { answered } from './states.js';
import { CHECK, HELP, LABELS, list, STATEMENTS, TITLE, WHO } from './survey.js';

describe('all questions on one page', () => {
  it('shows every question with its number and nothing chosen', async () => {
    const { person } = await list();
    const statements = [...STATEMENTS, WHO, HELP];
    expect(person.all('group').map(nameOf)).to.deep.equal(statements);
    expect(statements.flatMap((statement) => person.chosen(statement))).to.deep.equal([]);
    for (let i = 1; i <= 14; i++) expect(person.words).to.contain(`Question ${i} of 14`);
  });

  it('has headings in steps of one: the title, the parts, the statements', async () => {
    const { person } = await answered();
    const levels = person.all('heading').map((one) => [one.localName, nameOf(one)]);
    expect(levels).to.deep.equal([
      ['h2', 'A survey of every kind'],
      ['h3', 'Your life'],
      ['h4', 'I am in the garden.'],
      ['h4', 'Do you have a pet?'],
      ['h4', 'What is its name?'],
      ['h4', 'Which sports?'],
      ['h3', 'About you'],
      ['h4', 'Where do you live?'],
    ]);
  });

  it('takes several answers, goes to the check page and back', async () => {
    const { el, person } = await list();
    expect(person.place).to.equal(TITLE);
    for (const [i, statement] of STATEMENTS.entries()) await person.answer(statement, LABELS[i % 5]!);
    await person.press('Check your answers');
    expect(person.place).to.equal(CHECK);
    expect(person.words).to.contain('Answered: 14 of 16');
    expect(Object.keys(el.response!.answers).length).to.equal(14);
    await person.press('Back');
    expect(person.place).to.equal(TITLE);
    expect(person.chosen(STATEMENTS[3]!)).to.deep.equal([LABELS[3]]);
  });

  it('leads from Change to that question, and from there back to Change', async () => {
    const { el, person } = await list();
    await person.press('Check your answers');
    await person.press(`Change ${STATEMENTS[9]!}`);
    expect(person.place).to.equal(STATEMENTS[9]);
    // a browser may scroll with the next frame only
    await until(() => {
      const { top } = person.question(STATEMENTS[9]!).getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    }, 'the question to be in sight');
    await person.answer(STATEMENTS[9]!, 'Agree');
    await person.press(/^(Check|Back to) your answers$/);
    expect(nameOf(el.shadowRoot!.activeElement!)).to.equal(`Change ${STATEMENTS[9]!}`);
  });
});
