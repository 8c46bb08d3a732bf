import type { Condition } from '../schema/condition.js';
import type { Answer } from '../schema/response.js';
import { isAnswered, partsOf } from './answers.js';

/** Decides a condition. `answerOf` gives the answer to an item that is shown, and nothing for a hidden one. */
export function holds(condition: Condition, answerOf: (id: string) => Answer | undefined): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answerOf));
  if ('any' in condition) return condition.any.some((part) => holds(part, answerOf));
  if ('not' in condition) return !holds(condition.not, answerOf);
  const answer = answerOf(condition.item);
  if ('answered' in condition) return isAnswered(answer) === condition.answered;
  const wanted = 'equals' in condition ? [condition.equals] : condition.in;
  const { value, values, missing } = partsOf(answer);
  return wanted.some((w) => w === value || w === missing || values?.includes(w));
}

/** Ids of the items that a condition asks about. */
export function itemsAskedBy(condition: Condition | undefined): string[] {
  if (!condition) return [];
  if ('item' in condition) return [condition.item];
  if ('not' in condition) return itemsAskedBy(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(itemsAskedBy);
}
