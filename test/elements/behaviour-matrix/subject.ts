import type { Subject } from '../../contracts/subject.js';
import { KITCHEN } from '../../support/packs.js';
import { Person } from '../../support/person.js';
import { clearAndUndo, finish } from '../../support/planning.js';
import { addAction, cell, matrix, TAG, TASTE } from './matrix.js';
import { states } from './states.js';

/** What the shared contracts need to know of a matrix. */
export const subject: Subject = {
  tag: TAG,
  create: async (settings, where) => (await matrix({ layout: 'list', ...settings }, where)).el,
  begin: async (el) => {
    const person = new Person(el);
    await person.press(/^(Start|Dechrau)$/);
    await person.answer(/^(Who are you here\?|Pwy ydych chi yma\?)$/, /^(Cooks|Cogyddion)$/);
  },
  answer: async (el) => {
    const person = new Person(el);
    await person.answer(TASTE, 'Nearly always');
    await person.answer(KITCHEN.look, KITCHEN.yes);
    await person.answer(cell(KITCHEN.guests, KITCHEN.taste), 'Often');
    await addAction(person);
  },
  finish,
  clearAndUndo,
  words: { en: KITCHEN.wash, cy: 'Rydym yn golchi wrth fynd.' },
  englishOnly: 'Pans count.',
  required: undefined,
  tells: ['sba-action'],
  states,
};
