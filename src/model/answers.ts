import type { PackHead } from '../schema/head.js';
import type { Item, OfferedMissing } from '../schema/item.js';
import type { Answer, AnswerParts } from '../schema/response.js';
import { cleanWords } from '../schema/clean-words.js';
import { missingOf, optionsOf } from '../schema/walk.js';
import type { Question } from './questionnaire.js';

/** What a person can say to an item, comment aside. */
export type Choice =
  { value: string } | { values: string[] } | { text: string } | { missing: OfferedMissing };

/** An answer with all its parts at hand, whichever kind it is. */
export const partsOf = (answer: Answer | undefined): AnswerParts => answer ?? {};

/** What a person wrote, without what cannot be kept; nothing where nobody can see it, as spaces are no answer. */
export function wordsOf(written: string | undefined): string {
  const words = cleanWords(written ?? '');
  return /[^\s\p{Cf}]/u.test(words) ? words : '';
}

/** The parts of an answer, without words that say nothing. */
export function withoutBlanks({ text, note, ...others }: AnswerParts): AnswerParts {
  const [said, noted] = [wordsOf(text), wordsOf(note)];
  return { ...others, ...(said && { text: said }), ...(noted && { note: noted }) };
}

/** Whether the person said something to the item itself: a value, words, or a reason not to answer. */
export function isAnswered(answer: Answer | undefined): boolean {
  const { value, values, text, missing, mark } = partsOf(answer);
  return (
    [value, values, text, mark].some((part) => part !== undefined) ||
    (missing !== undefined && missing !== 'skipped')
  );
}

/** Whether an answer, perhaps to an earlier version of the item, can stand as an answer to this one. */
export function fits({ item, isInDepth }: Question, answer: Answer, pack: PackHead): boolean {
  const { value, values, text, missing, mark } = partsOf(answer);
  if (mark !== undefined && !isInDepth) return false;
  if (missing !== undefined) return missing === 'skipped' || missingOf(item, pack).includes(missing);
  if (text !== undefined && !isInDepth) return item.kind === 'text';
  const chosen = values ?? (value === undefined ? [] : [value]);
  if (!chosen.length) return true;
  if ((item.kind === 'multiple-choice') !== (values !== undefined)) return false;
  const known = new Set(optionsOf(item, pack).map((o) => o.value));
  return (
    new Set(chosen).size === chosen.length &&
    chosen.every((v) => known.has(v)) &&
    !excludesItself(item, chosen)
  );
}

const excludesItself = (item: Item, chosen: readonly string[]): boolean =>
  item.kind === 'multiple-choice' &&
  item.none !== undefined &&
  chosen.length > 1 &&
  chosen.includes(item.none.value);

/** The values after one tick box was ticked or cleared: the excluding option clears the others and they clear it. */
export function toggled(item: Item, before: readonly string[], value: string, on: boolean): string[] {
  const none = item.kind === 'multiple-choice' ? item.none?.value : undefined;
  if (!on) return before.filter((v) => v !== value);
  if (value === none) return [value];
  return [...before.filter((v) => v !== none && v !== value), value];
}
