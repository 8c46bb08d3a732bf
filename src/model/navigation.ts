import type { Session } from './session.js';

/** One question a page, or all of them on one. */
export type Layout = 'steps' | 'list';

/** A page that a person can be on. */
export interface Step {
  kind: 'start' | 'question' | 'questions' | 'check' | 'leave' | 'done';
  /** Id of the item, where the page is one question. */
  item?: string;
}

/** Where a question stands among those of its part. */
export interface Place {
  number: number;
  total: number;
}

const START: Step = { kind: 'start' };
const CHECK: Step = { kind: 'check' };

export const sameStep = (a: Step, b: Step): boolean => a.kind === b.kind && a.item === b.item;

/** Pages with questions, with the start before them and the check page after them. */
export const stepsAround = (questions: readonly Step[]): Step[] => [START, ...questions, CHECK];

/** The pages from start to check, as things stand. */
export const stepsOf = (session: Session, layout: Layout): Step[] =>
  stepsAround(
    layout === 'list'
      ? [{ kind: 'questions' }]
      : session.shown.map(({ item }) => ({ kind: 'question', item: item.id })),
  );

/** Of these pages the one `by` pages further, or the nearest that there is. */
export function stepAmong(steps: readonly Step[], step: Step, by: 1 | -1): Step {
  const at = steps.findIndex((s) => sameStep(s, step));
  return steps[at + by] ?? (by > 0 ? CHECK : START);
}

/** The page `by` pages further, or the nearest that there is. */
export const stepFrom = (session: Session, layout: Layout, step: Step, by: 1 | -1): Step =>
  stepAmong(stepsOf(session, layout), step, by);

/** The page that asks an item. */
export const stepOf = (item: string, layout: Layout): Step =>
  layout === 'list' ? { kind: 'questions' } : { kind: 'question', item };

/** The number of a question among the shown questions of its part, counted from 1. */
export function placeOf(session: Session, item: string): Place {
  const part = session.questionnaire.question(item)?.part ?? 'statements';
  const shown = session.shownIn(part);
  return { number: shown.findIndex((q) => q.item.id === item) + 1, total: shown.length };
}

/** How the pages of an instrument lead into one another. */
export interface Route<S extends Session = Session> {
  /** The page `by` pages further, or the nearest that there is. */
  from(session: S, layout: Layout, step: Step, by: 1 | -1): Step;
  /** The page that asks an item. */
  to(session: S, layout: Layout, item: string): Step;
  /** The items that a page asks; undefined for all. */
  asks(session: S, step: Step): readonly string[] | undefined;
}

/** From the start over every question to the check page. */
export const onePath: Route = {
  from: stepFrom,
  to: (_session, layout, item) => stepOf(item, layout),
  asks: (_session, { item }) => (item === undefined ? undefined : [item]),
};
