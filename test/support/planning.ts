import type { InstrumentElement } from '../../src/elements/instrument-element.js';
import { check as t } from './sentences.js';
import { Person, settled } from './person.js';

interface Seat<E> {
  el: E;
  person: Person;
}

/** What a matrix and a check look like at their end. */
export const lastStates = <E extends InstrumentElement>(
  answered: () => Promise<Seat<E>>,
  atResult: () => Promise<Seat<E>>,
): Record<'leave' | 'done' | 'cleared' | 'read only', () => Promise<E>> => ({
  leave: async () => {
    const { el, person } = await answered();
    await person.press(t.leave);
    return el;
  },
  done: async () => {
    const { el, person } = await atResult();
    await person.press(t.finish);
    return el;
  },
  cleared: async () => {
    const { el, person } = await atResult();
    await person.press(t.clearAll);
    return el;
  },
  'read only': async () => {
    const { el } = await answered();
    el.readonly = true;
    await settled();
    return el;
  },
});

/** As a person: goes on to the end of a matrix or a check. */
export async function finish(el: InstrumentElement): Promise<void> {
  const person = new Person(el);
  for (const way of [t.carryOn, t.seeResult]) if (person.sees('button', way)) await person.press(way);
  await person.press(t.finish);
}

/** As a person: clears everything and brings it back. */
export async function clearAndUndo(el: InstrumentElement): Promise<void> {
  const person = new Person(el);
  await person.press(t.clearAll);
  await person.press(t.undo);
}
