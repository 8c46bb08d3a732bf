import area from '../../../content/area.json';
import behaviours from '../../../content/behaviours.json';
import coproduction from '../../../content/coproduction.json';
import type { Pack } from '../../../src/schema/parse.js';
import { madeUp } from '../../../stories/host/made-up.js';
import type { States } from '../../contracts/subject.js';
import { replace } from '../../support/watch.js';
import { listenToConsole } from '../../support/watch.js';
import { mount } from '../../support/page.js';
import { fileOf, lines, results, some, t, TAG } from './results.js';

const of = (pack: unknown, count = 200) => [...madeUp(pack as Pack, { count })];

/** What results can look like. */
export const states: States = {
  'without responses': async () => (await results()).el,
  'with too few': async () => (await results({ responses: some(7) })).el,
  'with one': async () => (await results({ responses: some(1) })).el,
  'of a survey': async () => (await results({ responses: some() })).el,
  'of a survey by group': async () => {
    const { el, person } = await results({ responses: some() });
    await person.pick(t.by, t.groupName);
    return el;
  },
  'of two rounds': async () => {
    const { el, person } = await results({ responses: some() });
    await person.pick(t.compareWith, '2026');
    return el;
  },
  'of two rounds with different questions': async () => {
    const responses = some().map((one) =>
      one.round === '2026' ? { ...one, pack: { ...one.pack, version: '0.9.0' } } : one,
    );
    const { el, person } = await results({ responses });
    await person.pick(t.compareWith, '2026 (0.9.0)');
    return el;
  },
  'of a baseline': async () => (await results({ pack: 'area', responses: of(area, 60) })).el,
  'of a matrix': async () => (await results({ pack: 'behaviours', responses: of(behaviours) })).el,
  'of a check by group': async () => {
    const { el, person } = await results({ pack: 'coproduction', responses: of(coproduction) });
    await person.pick(t.by, t.groupName);
    return el;
  },
  'in Welsh': async () => (await results({ responses: some(), lang: 'cy' })).el,
  'while they are read': async () => {
    replace(window, 'fetch', () => new Promise(() => undefined));
    return mount(TAG, { src: '/never' } as object);
  },
  'of a file with bad lines': async () => {
    listenToConsole('error');
    return (await results({ src: fileOf(`${lines(some(40))}{"no\n`) })).el;
  },
  'of a file that is not there': async () => {
    listenToConsole('error');
    return (await results({ src: '/test/nowhere.ndjson' })).el;
  },
  'of a pack that was refused': async () => {
    listenToConsole('error');
    return (await results({ content: { kind: 'nonsense' }, responses: some() })).el;
  },
};
