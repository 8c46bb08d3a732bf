import type { Subject } from '../../contracts/subject.js';
import { HALL } from '../../support/packs.js';
import { Person } from '../../support/person.js';
import { at, baseline, t, TAG, toAreas } from './baseline.js';
import { states } from './states.js';

/** What the shared contracts need to know of a baseline. */
export const subject: Subject = {
  tag: TAG,
  create: async (settings, where) => (await baseline({ layout: 'list', ...settings }, where)).el,
  begin: (el) => new Person(el).press(/^(Open doors|Drysau agored) /),
  answer: async (el) => {
    const person = new Person(el);
    await person.answer(HALL.statements, HALL.locked);
    await at(person, HALL.hours).answer(t.stage, 'We have begun');
    await at(person, HALL.hours).answer(t.judge, t.marks.strength);
    await at(person, HALL.hours).press(t.kinds['close-gap']);
    await at(person, HALL.hours).write(t.what, 'Open on Sundays.');
    await at(person, HALL.whoComes).write(t.trueNow, 'The choir, and', false);
  },
  finish: async (el) => {
    const person = new Person(el);
    if (person.sees('button', t.leaveOpen)) await toAreas(person);
    await person.press(t.seeResult);
    await person.press(t.finish);
  },
  clearAndUndo: async (el) => {
    const person = new Person(el);
    await toAreas(person);
    await person.press(t.clearAll);
    await person.press(t.undo);
  },
  words: { en: HALL.locked, cy: 'Mae’r drysau ar glo.' },
  englishOnly: HALL.bell,
  required: undefined,
  tells: ['sba-action'],
  states,
};
