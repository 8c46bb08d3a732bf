import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { settled } from '../../support/person.js';
import { focused, nameOf } from '../../support/screen.js';
import { listen } from '../../support/watch.js';
import { CHECK, HELP, IDS, LABELS, type Seat, STATEMENTS, survey, TITLE, VALUES, WHO } from './survey.js';

const at = (): Element => focused()!;
const press = async (key: string): Promise<void> => {
  await sendKeys({ press: key });
  await settled();
};

/** Presses Tab until something of that name has the focus, as a person does who listens for it. */
async function tabTo(name: string): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 60; i++) {
    await press('Tab');
    const here = nameOf(at());
    if (here === name) return;
    passed.push(here);
  }
  throw new Error(`Tab came by ${passed.join(', ')}, but not by "${name}"`);
}

/** Tab reaches the first radio without choosing it; Space chooses it, and arrows choose the others. */
async function choose(labels: string[], label: string): Promise<void> {
  await tabTo(labels[0]!);
  expect((at() as HTMLInputElement).checked, 'Tab chooses nothing').to.equal(false);
  await press(' ');
  for (let i = 0; i < labels.indexOf(label); i++) await press('ArrowDown');
  expect([nameOf(at()), (at() as HTMLInputElement).checked]).to.deep.equal([label, true]);
}

describe('a survey answered by keyboard alone', () => {
  const given = STATEMENTS.map((_, i) => (i * 3) % LABELS.length);
  let seat: Seat;

  before(async () => {
    seat = await survey();
  });

  it('goes from Start through every statement to the response', async () => {
    const { person } = seat;
    const completed = listen(document, 'sba-complete');
    const steps = listen(document, 'sba-step');
    await tabTo('Start');
    await press('Enter');
    for (const [i, statement] of STATEMENTS.entries()) {
      expect(person.place).to.equal(statement);
      expect(person.words).to.contain(`Question ${i + 1} of 14`);
      await choose(LABELS, LABELS[given[i]!]!);
      expect(steps.length, 'choosing does not move on').to.equal(i + 1);
      expect(person.sees('group', statement)).to.equal(true);
      await tabTo('Continue');
      await press('Enter');
    }

    expect(person.place).to.equal(WHO);
    await choose(['I draw on care and support', 'I am an unpaid carer'], 'I am an unpaid carer');
    await tabTo('Continue');
    await press(' ');

    expect(person.place).to.equal(HELP);
    for (const label of ['An advocate', 'Someone else']) {
      await tabTo(label);
      await press(' ');
    }
    await tabTo('Continue');
    await press('Enter');

    expect(person.place).to.equal(CHECK);
    await tabTo(`Change ${STATEMENTS[4]!}`);
    await press('Enter');
    expect(person.place).to.equal(STATEMENTS[4]);
    await tabTo(LABELS[given[4]!]!);
    await press('ArrowUp');
    const [changed] = person.chosen(STATEMENTS[4]!);
    await tabTo('Check your answers');
    await press('Enter');
    expect(nameOf(at()), 'back where the person was').to.equal(`Change ${STATEMENTS[4]!}`);
    expect(changed).to.equal(LABELS[given[4]! - 1]);

    await tabTo('Finish');
    await press('Enter');
    expect(person.place).to.equal('Thank you');
    expect(completed.length).to.equal(1);
    const { response } = completed[0]!.detail;
    const expected = IDS.map((id, i) => [id, { value: VALUES[i === 4 ? given[4]! - 1 : given[i]!] }]);
    expect(response.answers).to.deep.equal(Object.fromEntries(expected));
    expect(response.respondent).to.deep.equal({ 'respondent-role': { value: 'carer' } });
    expect(response.help).to.deep.equal({ values: ['advocate', 'someone-else'] });
    expect(steps.map(({ detail }) => detail.step)).to.deep.equal([
      ...Array.from({ length: 16 }, () => 'question'),
      'check',
      'question',
      'check',
      'done',
    ]);
  }).timeout(30000);

  it('sends what is chosen by Enter on an answer no further than the next question', async () => {
    const { el, person } = await survey();
    await tabTo('Start');
    await press('Enter');
    await choose(LABELS, 'Agree');
    await press('Enter');
    expect(person.place, 'Enter goes on, as in any form').to.equal(STATEMENTS[1]);
    expect(el.response!.answers[IDS[0]!]).to.deep.equal({ value: 'agree' });
  });

  it('does not leave a list by Enter on an answer', async () => {
    const { person } = await survey({ layout: 'list' });
    await tabTo('Start');
    await press('Enter');
    expect(person.place).to.equal(TITLE);
    await choose(LABELS, 'Agree');
    await press('Enter');
    expect(person.chosen(STATEMENTS[0]!)).to.deep.equal(['Agree']);
  });
});
