import type { Subject } from '../../contracts/subject.js';
import { CHOIR } from '../../support/packs.js';
import { Person } from '../../support/person.js';
import { clearAndUndo, finish } from '../../support/planning.js';
import { at, check, t, TAG } from './check.js';
import { states } from './states.js';

/** What the shared contracts need to know of a check. */
export const subject: Subject = {
  tag: TAG,
  create: async (settings, where) => (await check({ layout: 'list', ...settings }, where)).el,
  begin: (el) => new Person(el).press(/^(Start|Dechrau)$/),
  answer: async (el) => {
    const person = new Person(el);
    await at(person, CHOIR.listen).answer(CHOIR.question, 'In parts');
    await at(person, CHOIR.listen).answer(t.judge, t.marks.strength);
    await at(person, CHOIR.sing).press(t.kinds['close-gap']);
    await at(person, CHOIR.sing).write(t.what, 'Sing outside.');
    await at(person, CHOIR.choose).write(t.example, 'The altos, and', false);
  },
  finish,
  clearAndUndo,
  words: { en: CHOIR.listen, cy: 'Rydym yn gwrando ar ein gilydd.' },
  englishOnly: CHOIR.hint,
  required: undefined,
  tells: ['sba-action'],
  states,
};
