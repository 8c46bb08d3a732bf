import { partsOf } from '../model/answers.js';
import type { Session } from '../model/session.js';
import type { Item } from '../schema/item.js';
import type { Answer } from '../schema/response.js';
import { optionsOf } from '../schema/walk.js';
import { dayWords } from './dates.js';
import type { Reader, Spoken } from './reader.js';

/** What a person answered, as words: one entry for each value that they chose. */
export function answerWords(item: Item, answer: Answer | undefined, reader: Reader): Spoken[] {
  const { value, values, text, missing } = partsOf(answer);
  if (text !== undefined) return [{ words: text, lang: undefined }];
  const chosen = values ?? (value === undefined ? [] : [value]);
  if (chosen.length) {
    return optionsOf(item, reader.pack)
      .filter((option) => chosen.includes(option.value))
      .map((option) => reader.read(option.label));
  }
  const { t } = reader;
  const words = missing === undefined || missing === 'skipped' ? t.notAnswered.skipped : t.missing[missing];
  return [{ words, lang: undefined }];
}

/** All answers as plain text, for a person to keep: title, day (`YYYY-MM-DD`), each question with its answer, and the credit. */
export function answersAsText(session: Session, reader: Reader, day: string): string {
  const { t, pack } = reader;
  const entries = session.shown.map(({ item }) => {
    const answer = session.answerTo(item.id);
    const { note } = partsOf(answer);
    const said = answerWords(item, answer, reader)
      .map(({ words }) => words)
      .join('; ');
    return [
      reader.words(item.text),
      `→ ${said}`,
      ...(note === undefined ? [] : [`${t.comment}: ${note}`]),
    ].join('\n');
  });
  return (
    [
      reader.words(pack.title),
      `${t.yourAnswers}, ${dayWords(day, reader.lang)}`,
      ...entries,
      reader.words(pack.source.credit),
    ].join('\n\n') + '\n'
  );
}

/** What was asked and answered, as a line by item, for a later pack that may not ask it any more. */
export function askedWords(session: Session, reader: Reader): Record<string, string> {
  const entries = session.shown.flatMap(({ item }): [string, string][] => {
    const answer = session.answerTo(item.id);
    if (!answer) return [];
    const { text, note, ...position } = partsOf(answer);
    const said = [
      ...((position.value ?? position.values ?? position.missing)
        ? answerWords(item, position as Answer, reader)
        : []),
    ].map(({ words }) => words);
    return [[item.id, `${reader.words(item.text)} → ${[...said, text, note].filter(Boolean).join('; ')}`]];
  });
  return Object.fromEntries(entries);
}
