import type { Area } from '../schema/baseline.js';
import { isAnswered } from './answers.js';
import type { BaselineSession } from './baseline-session.js';

/** How far people have come with an area. `done` is what they said themselves. */
export type AreaStatus = 'not-started' | 'in-progress' | 'done';

export function statusOf(session: BaselineSession, area: Area): AreaStatus {
  if (session.isDone(area.id)) return 'done';
  const isBegun = session.questionnaire
    .questionsIn(area)
    .some(
      ({ item }) =>
        session.answerTo(item.id) !== undefined ||
        session.actions.of(item.id).some((action) => !session.isCarried(action)),
    );
  return isBegun ? 'in-progress' : 'not-started';
}

/** Where to go on in an area: what is not answered yet, or its beginning. */
export const resumeAt = (session: BaselineSession, area: Area): string | undefined => {
  const questions = session.questionnaire.questionsIn(area);
  return (questions.find(({ item }) => !isAnswered(session.answerTo(item.id))) ?? questions[0])?.item.id;
};
