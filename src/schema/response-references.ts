import type { Problem } from '../errors.js';
import type { Action } from './action.js';
import { ReferenceProblems } from './reference-problems.js';
import type { Response } from './response.js';
import type { Placed } from './walk.js';

const idsOf = (list: readonly { id: string }[], path: string): Placed<string>[] =>
  list.map(({ id }, i) => ({ value: id, path: `${path}[${i}].id` }));

/** Actions of one id, of which a change to one would overwrite the other. */
export function checkActions(actions: readonly Action[]): Problem[] {
  const problems = new ReferenceProblems();
  problems.unique(idsOf(actions, '$'), 'an id');
  return problems.list;
}

/** The same in a response, and people of a workshop of one id. */
export function checkResponse({ actions = [], workshop }: Response): Problem[] {
  const problems = new ReferenceProblems();
  problems.unique(idsOf(actions, '$.actions'), 'an id');
  problems.unique(idsOf(workshop?.voices ?? [], '$.workshop.voices'), 'an id');
  return problems.list;
}
