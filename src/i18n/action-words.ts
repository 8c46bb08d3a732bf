import type { Action } from '../schema/action.js';
import { dayWords } from './dates.js';
import type { PlanningTerms } from './terms.js';

/** What can be said of an action beside what it is and what it is for. */
export type Fact = 'owner' | 'with' | 'by' | 'sign' | 'status' | 'learnt';

/** What has been said of an action, in the order asked for: the name of each fact, and its words. */
export function actionWords(
  action: Action,
  facts: readonly Fact[],
  t: PlanningTerms,
  lang: string,
): [name: string, words: string][] {
  const names: Record<Fact, string> = {
    owner: t.owner,
    with: t.partners,
    by: t.by,
    sign: t.sign,
    status: t.status,
    learnt: t.learnt,
  };
  const said: Record<Fact, string | undefined> = {
    ...action,
    by: action.by && dayWords(action.by, lang),
    status: t.statuses[action.status],
  } as Record<Fact, string | undefined>;
  return facts.flatMap((fact) => {
    const words = said[fact];
    return words ? [[names[fact], words] as [string, string]] : [];
  });
}
