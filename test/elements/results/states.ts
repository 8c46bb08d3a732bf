import area from '../../../content/area.json';
import behaviours from '../../../content/behaviours.json';
import coproduction from '../../../content/coproduction.json';
import outcomes from '../../../content/outcomes.json';
import type { SbaResults } from '../../../src/elements/results/results.js';
import type { Pack } from '../../../src/schema/parse.js';
import type { Response } from '../../../src/schema/response.js';
import { madeUp } from '../../../stories/host/made-up.js';
import type { States } from '../../contracts/subject.js';
import { replace } from '../../support/watch.js';
import { listenToConsole } from '../../support/watch.js';
import { mount } from '../../support/page.js';
import { fileOf, lines, results, some, t, TAG, unfold } from './results.js';

/** A pack with as many questions as it takes to see one of each sort: what holds of three holds of fourteen. */
const survey = {
  ...outcomes,
  sections: outcomes.sections.map((section) => ({ ...section, items: section.items.slice(0, 3) })),
};
const baseline = { ...area, areas: area.areas.slice(0, 1), examples: [] };
const matrix = { ...behaviours, rows: behaviours.rows.slice(0, 2) };

const answered = (content: object, count = 200): Response[] => [...madeUp(content as Pack, { count })];

const of = (content: object, count?: number): Partial<SbaResults> => ({
  content,
  responses: answered(content, count),
});

/** What results can look like. */
export const states: States = {
  'without responses': async () => (await results()).el,
  'with too few': async () => (await results(of(survey, 7))).el,
  'with one': async () => (await results(of(survey, 1))).el,
  'of a survey': async () => (await results(of(survey))).el,
  'of a survey by group': async () => {
    const { el, person } = await results(of(survey));
    await person.pick(t.by, t.groupName);
    return el;
  },
  'of a survey with all numbers': async () => {
    const { el, person } = await results(of(survey));
    for (const part of [t.showNumbers, t.whoAnswered, t.about, t.takeAway]) await unfold(person, part);
    return el;
  },
  'of a survey by group with all numbers': async () => {
    const { el, person } = await results(of(survey));
    await person.pick(t.by, t.groupName);
    await unfold(person, t.showNumbers);
    return el;
  },
  'of two rounds with different questions': async () => {
    const responses = answered(survey).map((one) =>
      one.round === '2026' ? { ...one, pack: { ...one.pack, version: '0.9.0' } } : one,
    );
    const { el, person } = await results({ content: survey, responses });
    await person.pick(t.compareWith, '2026 (0.9.0)');
    return el;
  },
  'of a baseline': async () => (await results(of(baseline, 60))).el,
  'of a matrix': async () => (await results(of(matrix))).el,
  'of a check by group': async () => {
    const { el, person } = await results(of(coproduction));
    await person.pick(t.by, t.groupName);
    return el;
  },
  'in Welsh': async () => (await results({ ...of(survey), lang: 'cy' })).el,
  'while they are read': async () => {
    replace(window, 'fetch', () => new Promise(() => undefined));
    return mount(TAG, { src: '/never' } as object);
  },
  'of a file with bad lines': async () => {
    listenToConsole('error');
    return (await results({ content: survey, src: fileOf(`${lines(answered(survey, 40))}{"no\n`) })).el;
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
