import { expect } from '@open-wc/testing';
import { outbox } from '../../../src/storage/outbox.js';
import { everyKind } from '../../support/packs.js';
import { focused } from '../../support/screen.js';
import { Person, until } from '../../support/person.js';
import { afterwards, listenToConsole, replace } from '../../support/watch.js';
import { atCheck } from './states.js';
import { survey } from './survey.js';

const URL = { submitUrl: '/responses', save: 'none' } as const;
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
const ARRIVED = `Your answers from ${DAY} have been sent.`;
const said = (): string => document.querySelector('[role=status]')!.textContent.trim();

/** Something waits here from another time; a server that would now take it. */
async function left(by: 503 | 422): Promise<Person> {
  listenToConsole('error');
  const answers = [() => new Response(null, { status: by })];
  replace(window, 'fetch', () =>
    Promise.resolve(
      (
        answers.shift() ?? (() => new Response('{"receipt":"R-9","received":"2027-03-01"}', { status: 201 }))
      )(),
    ),
  );
  const { el, person } = await atCheck(URL);
  await person.press('Send my answers');
  await until(() => /Not sent yet|did not accept/.test(person.words) || undefined);
  el.remove();
  // Tried by itself at once.
  replace(Math, 'random', () => 0);
  const next = await survey({ content: everyKind, layout: 'list', ...URL });
  afterwards(() => {
    next.el.remove();
    void outbox.all().then((all) => Promise.all(all.map(({ id }) => outbox.remove(id))));
  });
  return next.person;
}

const arrived = (person: Person): Promise<true> =>
  until(() => person.words.includes(ARRIVED) || undefined, 'the news');

describe('what was left from another time and arrives', () => {
  it('by itself is told with its receipt, which can be copied, until somebody begins', async () => {
    const person = await left(503);
    await arrived(person);
    expect(person.words).to.contain('Your receipt: R-9, 1 March 2027.');
    expect(said()).to.equal(`${ARRIVED} Your receipt: R-9, 1 March 2027.`);
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: (words: string) => Promise.resolve(copied.push(words)) });
    await person.press('Copy the receipt');
    await until(() => copied.length > 0, 'the copy');
    expect(copied[0]).to.contain('R-9');
    await person.press('Start');
    expect(person.words).not.to.contain('R-9');
  });

  it('with ‘Try again’ is told too, and the focus is there', async () => {
    const person = await left(422);
    await until(() => person.sees('button', 'Try again') || undefined, 'what was left');
    await person.press('Try again');
    await arrived(person);
    expect(person.words).to.contain('R-9').and.not.to.contain('have not been sent yet');
    await until(() => focused()?.textContent.includes(ARRIVED) || undefined, 'the focus');
  });
});
