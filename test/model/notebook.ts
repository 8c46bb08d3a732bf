import type { Question } from '../../src/model/questionnaire.js';
import type { Condition } from '../../src/schema/condition.js';
import type { Answer } from '../../src/schema/response.js';
import type { Move, Told } from './moves.js';

interface Said {
  choice?: object | undefined;
  note?: string | undefined;
}

/** Words without control characters and halves of characters; none where nobody can see any. */
function written(note = ''): string | undefined {
  const words = note.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}]/gu, '');
  return /[^\s\p{Cf}]/u.test(words) ? words : undefined;
}

/** The plainest way to keep answers: by id, and nothing else. What a session does is compared with it. */
export class Notebook {
  readonly ids: readonly string[];
  #said = new Map<string, Said>();

  constructor(readonly questions: readonly Question[]) {
    this.ids = questions.map(({ item }) => item.id);
  }

  write(move: Move, told: Told): void {
    if (move.do === 'clear') this.#said.clear();
    if (told.id === undefined) return;
    const before = this.#said.get(told.id);
    if (move.do === 'comment') this.#said.set(told.id, { ...before, note: written(told.note) });
    else this.#said.set(told.id, { ...before, choice: told.choice });
  }

  answerTo(id: string): Answer | undefined {
    const { choice, note } = this.#said.get(id) ?? {};
    if (choice === undefined && note === undefined) return undefined;
    return { ...choice, ...(note !== undefined && { note }) } as Answer;
  }

  /** Conditions ask about earlier questions only, so one look at each in turn decides. */
  shown(): string[] {
    const shown: string[] = [];
    const said = (id: string): string[] => (shown.includes(id) ? this.#words(id) : []);
    const met = (condition: Condition): boolean => {
      if ('all' in condition) return !condition.all.some((part) => !met(part));
      if ('any' in condition) return condition.any.map(met).includes(true);
      if ('not' in condition) return !met(condition.not);
      const words = said(condition.item);
      if ('answered' in condition) return words.length > 0 === condition.answered;
      return words.some((word) =>
        'equals' in condition ? word === condition.equals : condition.in.includes(word),
      );
    };
    for (const { item, conditions } of this.questions) if (conditions.every(met)) shown.push(item.id);
    return shown;
  }

  /** All that a choice says: its value, values, words or reason. */
  #words(id: string): string[] {
    return Object.values(this.#said.get(id)?.choice ?? {}).flat() as string[];
  }
}
