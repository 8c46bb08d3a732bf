import { partsOf } from '../model/answers.js';
import type { Item } from '../schema/item.js';
import type { Answer } from '../schema/response.js';
import { answerWords } from './answer-words.js';
import type { Reader, Spoken } from './reader.js';

/** What was chosen in answer to an item, or why nothing was; words that stand beside it are left out. */
export function positionWords(item: Item, answer: Answer | undefined, reader: Reader): Spoken[] {
  const { value, values, missing } = partsOf(answer);
  const chosen = value !== undefined ? { value } : values ? { values } : missing && { missing };
  return chosen && item.kind !== 'text' ? answerWords(item, chosen, reader) : [];
}
