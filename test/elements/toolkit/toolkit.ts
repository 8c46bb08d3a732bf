import '../../../src/elements/toolkit/sba-toolkit.js';
import type { SbaToolkit } from '../../../src/elements/toolkit/toolkit.js';
import type { Action } from '../../../src/schema/action.js';
import type { BaselinePack } from '../../../src/schema/baseline.js';
import type { Response } from '../../../src/schema/response.js';
import { hall, largeBaseline } from '../../support/packs.js';
import { mount } from '../../support/page.js';
import { Person, settled } from '../../support/person.js';
import { action, day, plan, type SbaActionPlan } from '../action-plan/plan.js';
import { baseline, type SbaBaseline } from '../baseline/baseline.js';

/** What will be done about the hall: two things about its hours and one about who cooks, one of them done. */
export const hallActions = (): Action[] => [
  action('key', { item: 'hours', owner: 'Mo', by: day(-3) }),
  action('bell', { item: 'hours', status: 'done', learnt: 'Loud is better.' }),
  action('soup', { item: 'cooks', kind: 'build-on-strength', by: day(8) }),
];

/** What will be done about the other baseline. */
const millActions = (): Action[] => [action('wheel', { item: 'area-2-q-1', owner: 'Ali' })];

export const response = (id: string, actions: Action[], more: Partial<Response> = {}): Response => ({
  format: 1,
  id: `response-of-the-${id}`,
  pack: { id, version: '1.0.0' },
  mode: 'standard',
  language: 'en',
  started: '2026-11-02',
  answers: {},
  actions,
  ...more,
});

/** Another baseline than that of the hall. */
export const mill: BaselinePack = {
  ...largeBaseline(2, 1),
  id: 'mill',
  title: 'Where the mill stands',
};

/** The headings that actions stand under in a plan, as the areas and packs are called. */
export const UNDER = {
  doors: 'Where the hall stands Open doors',
  table: 'Where the hall stands The long table',
  hall: 'Where the hall stands',
  wheel: 'Where the mill stands Area 2',
};

/** A toolkit with nothing in it. */
export const toolkit = (where?: Node): Promise<SbaToolkit> => mount<SbaToolkit>('sba-toolkit', {}, where);

export interface Table {
  kit: SbaToolkit;
  hall: SbaBaseline;
  mill: SbaBaseline;
  plan: SbaActionPlan;
  /** Someone in front of the plan, and of each baseline. */
  planner: Person;
  inHall: Person;
  inMill: Person;
}

interface Settings {
  hall?: Partial<SbaBaseline>;
  mill?: Partial<SbaBaseline>;
  plan?: Partial<SbaActionPlan>;
  where?: Node;
}

/** Two baselines with different packs and a plan in one toolkit, with actions in each of them. */
export async function together(settings: Settings = {}): Promise<Table> {
  const kit = await toolkit(settings.where);
  const { el: theHall, person: inHall } = await baseline(
    { content: hall, layout: 'list', response: response('hall', hallActions()), ...settings.hall },
    kit,
  );
  const { el: theMill, person: inMill } = await baseline(
    { content: mill, layout: 'list', response: response('mill', millActions()), ...settings.mill },
    kit,
  );
  const { el, person } = await plan({ actions: [action('news')], ...settings.plan }, kit);
  return { kit, hall: theHall, mill: theMill, plan: el, planner: person, inHall, inMill };
}

/** The same with nothing in it yet. */
export const emptyTogether = (settings: Settings = {}): Promise<Table> =>
  together({
    ...settings,
    hall: { response: undefined, ...settings.hall },
    mill: { response: undefined, ...settings.mill },
    plan: { actions: [], ...settings.plan },
  });

/** Ids of actions, short. */
export const ids = (actions: readonly Action[] | undefined): string[] =>
  (actions ?? []).map(({ id }) => id.replace('action-', ''));

/** Puts an element elsewhere, and waits. */
export async function moveTo(where: Element, ...elements: Element[]): Promise<void> {
  where.append(...elements);
  await settled();
}
