import type { Item } from '../schema/item.js';
import type { Answer } from '../schema/response.js';
import { isAnswered, partsOf } from './answers.js';
import type { Session } from './session.js';

/** Most characters in words where the pack says nothing. */
export const DEFAULT_MAX_LENGTH = 5000;

/** What keeps an item from being passed. */
export type Invalid =
  /** `kind`: how it is to be answered. */
  | { item: string; code: 'required'; kind: Item['kind'] }
  /** `over`: characters too many; `in`: the field. */
  | { item: string; code: 'too-long'; over: number; in: 'text' | 'note' };

/** What is wrong with the answer to one item, if anything is. */
export function invalidAnswer(item: Item, answer: Answer | undefined): Invalid | undefined {
  for (const field of ['text', 'note'] as const) {
    const most = (field === 'text' && item.kind === 'text' && item.maxLength) || DEFAULT_MAX_LENGTH;
    const over = (partsOf(answer)[field] ?? '').length - most;
    if (over > 0) return { item: item.id, code: 'too-long', over, in: field };
  }
  return item.required && !isAnswered(answer)
    ? { item: item.id, code: 'required', kind: item.kind }
    : undefined;
}

/** Everything that keeps a session from being completed, in the order of asking. */
export function invalidAnswers(session: Session, ids?: readonly string[]): Invalid[] {
  return session.shown
    .filter(({ item }) => ids?.includes(item.id) ?? true)
    .map(({ item }) => invalidAnswer(item, session.answerTo(item.id)))
    .filter((problem) => problem !== undefined);
}
