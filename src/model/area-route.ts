import type { BaselineSession } from './baseline-session.js';
import type { Layout, Route, Step } from './navigation.js';

const START: Step = { kind: 'start' };

const idsBeside = ({ questionnaire }: BaselineSession, item: string): string[] => {
  const area = questionnaire.areaOf(item);
  return area ? questionnaire.questionsIn(area).map((question) => question.item.id) : [];
};

/** A page for an area, named by its first item, or a page for each of its questions. */
const to = (session: BaselineSession, layout: Layout, item: string): Step => {
  if (layout === 'steps') return { kind: 'question', item };
  const [first = item] = idsBeside(session, item);
  return { kind: 'questions', item: first };
};

/** From the list of areas through one of them and back to the list. */
export const byArea: Route<BaselineSession> = {
  to,
  from(session, layout, step, by) {
    const { item = '' } = step;
    if (layout === 'list' || step.kind !== 'question') return START;
    const ids = idsBeside(session, item);
    const next = ids[ids.indexOf(item) + by];
    return next === undefined ? START : to(session, layout, next);
  },
  asks: (session, { kind, item }) =>
    item === undefined ? undefined : kind === 'questions' ? idsBeside(session, item) : [item],
};
