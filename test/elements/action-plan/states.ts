import type { States } from '../../contracts/subject.js';
import { settled } from '../../support/person.js';
import { emptyTogether, together } from '../toolkit/toolkit.js';
import { action, add, day, full, plan, type SbaActionPlan, type Seat, t, three } from './plan.js';

/** Something of everything: overdue, due soon, done, dropped, without words, with all that an action can hold. */
const everything = (settings: Partial<SbaActionPlan> = {}): Promise<Seat> =>
  plan({
    ...settings,
    actions: [
      full(),
      action('late', { by: day(-3), owner: 'Ali' }),
      action('soon', { by: day(8) }),
      action('bell', { status: 'done', learnt: 'Loud is better.' }),
      action('moat', { status: 'dropped' }),
      action('blank', { what: '', owner: 'Mo' }),
    ],
  });

/** What a plan can look like, alone and in a toolkit. */
export const states: States = {
  'empty, alone': async () => (await plan()).el,
  'empty, in a toolkit': async () => (await emptyTogether()).plan,
  'with several actions of every kind': async () => (await everything()).el,
  'in Welsh': async () => {
    const { el } = await everything();
    el.lang = 'cy';
    await settled();
    return el;
  },
  'in a toolkit': async () => (await together()).plan,
  'in a toolkit, with an action of an instrument that is being written': async () => {
    const table = await together();
    await table.planner.press(`${t.edit}: Do key.`);
    return table.plan;
  },
  'with an action that is being written': async () => {
    const { el, person } = await everything();
    await person.press(`${t.edit}: Do key.`);
    return el;
  },
  'with an action that is begun': async () => {
    const { el, person } = await plan();
    await person.press(t.kinds['close-gap']);
    return el;
  },
  'with some of them shown': async () => {
    const { el, person } = await everything();
    await person.pick(t.filterOwner, 'Ali');
    return el;
  },
  'with none of them shown': async () => {
    const { el, person } = await everything();
    await person.pick(t.filterOwner, 'Ali');
    await person.pick(t.filterStatus, t.statuses.done);
    return el;
  },
  'with an action that was deleted': async () => {
    const { el, person } = await everything();
    await person.press(`${t.remove}: Do late.`);
    return el;
  },
  'with nothing but an action that was deleted': async () => {
    const { el, person } = await plan({ actions: three().slice(0, 1) });
    await person.press(`${t.remove}: Do key.`);
    return el;
  },
  'with all of it done': async () => {
    const done = three().map((one) => ({ ...one, status: 'done' as const }));
    return (await plan({ actions: done })).el;
  },
  'with actions that are offered again': async () => {
    const seat = await plan();
    await add(seat.person, 'Tell the paper.');
    seat.el.remove();
    return (await plan()).el;
  },
  'about to save on this device': async () => {
    const { el, person } = await everything({ save: 'device' });
    await person.press('Save on this device');
    return el;
  },
  'read only': async () => {
    const { el } = await everything();
    el.readonly = true;
    await settled();
    return el;
  },
  'with long words': async () => {
    const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3);
    const actions = [full({ what: long, owner: long, with: long, sign: long, learnt: long, since: long })];
    return (await plan({ actions: [...actions, action('bell', { what: long, status: 'done' })] })).el;
  },
};
