import outcomes from '../../content/outcomes.json';
import type { Person } from '../support/person.js';

const statements = outcomes.sections.flatMap(({ items }) => items);

/** What `answerAll` answers. */
export const expected = Object.fromEntries(statements.map(({ id }) => [id, { value: 'agree' }]));

/** From Start to the end; other questions than the fourteen are passed over. */
export async function answerAll(person: Person): Promise<void> {
  await person.press('Start');
  while (person.sees('button', 'Continue')) {
    const statement = statements.find(({ text }) => person.sees('group', text.en));
    if (statement) await person.answer(statement.text.en, 'Agree');
    await person.press('Continue');
  }
  await person.press('Finish');
}
