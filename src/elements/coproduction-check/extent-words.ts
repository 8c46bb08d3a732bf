import { positionWords } from '../../i18n/position-words.js';
import { partsOf } from '../../model/answers.js';
import type { Question } from '../../model/questionnaire.js';
import { optionsOf } from '../../schema/walk.js';
import type { CheckView } from './view.js';

/** How far a statement is true in words, with its place on the scale; or that nobody said. */
export function extentWords({ reader, session }: CheckView, { item }: Question): string {
  const { t, pack } = reader;
  const answer = session.answerTo(item.id);
  const [said] = positionWords(item, answer, reader);
  const points = optionsOf(item, pack);
  const at = points.findIndex(({ value }) => value === partsOf(answer).value);
  if (!said) return t.notAnswered.skipped;
  return at < 0 ? said.words : t.positionOf(at + 1, points.length, said.words);
}
