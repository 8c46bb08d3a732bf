import type { Subject } from '../../contracts/subject.js';
import { ASKED, everyKind } from '../../support/packs.js';
import { Person } from '../../support/person.js';
import { states } from './states.js';
import { survey, TAG } from './survey.js';

/** What the shared contracts need to know of the outcome survey. */
export const subject: Subject = {
  tag: TAG,
  create: async (settings, where) =>
    (await survey({ content: everyKind, layout: 'list', ...settings }, where)).el,
  begin: (el) => new Person(el).press(/^(Start|Dechrau)$/),
  answer: async (el) => {
    const person = new Person(el);
    await person.answer(ASKED.garden, /A lot/);
    await person.answer(ASKED.pet, 'Yes');
    await person.write(ASKED.petName, 'Rex');
    await person.write('Tell us more', 'Mostly herbs, and', false);
  },
  finish: async (el) => {
    const person = new Person(el);
    await person.press('Check your answers');
    await person.press('Finish');
  },
  clearAndUndo: async (el) => {
    const person = new Person(el);
    await person.press('Clear all my answers');
    await person.press('Undo');
  },
  words: { en: ASKED.garden, cy: 'Rwyf yn yr ardd.' },
  englishOnly: 'A goldfish counts.',
  required: everyKind,
  states,
};
