import { UsageError } from '../errors.js';
import type { Answer, AnswerParts, Response } from '../schema/response.js';
import { type Choice, fits, isAnswered, partsOf, withoutBlanks } from './answers.js';
import { holds } from './conditions.js';
import { type Part, type Question, Questionnaire } from './questionnaire.js';
import { toJson } from '../schema/to-json.js';

/** What only the outside world knows. Passed in, so that the same input always gives the same output. */
export interface SessionSettings {
  /** A UUID for the response. */
  id: string;
  /** Today, as `YYYY-MM-DD`. */
  today: string;
  language: string;
  round?: string | undefined;
  group?: string | undefined;
}

/** What one answer changed. */
export interface Change {
  /** The item that was answered, and every item that came or went because of it. */
  items: readonly string[];
  /** Whether any item came or went. */
  shownChanged: boolean;
}

/** How far a person has come, in questions that are shown. */
export interface Progress {
  answered: number;
  total: number;
}

/** One person answering one pack. Holds answers and knows which questions are asked; knows nothing of the page. */
export class Session {
  readonly questionnaire: Questionnaire;
  #settings: SessionSettings;
  #started: string;
  #completed: string | undefined;
  #answers = new Map<string, Answer>();
  /** Answers that this pack does not ask for, or no longer in this form. Handed back as they came. */
  #kept: Pick<Response, 'answers' | 'respondent' | 'help'> = { answers: {} };
  #hidden = new Set<string>();

  constructor(questionnaire: Questionnaire, settings: SessionSettings) {
    this.questionnaire = questionnaire;
    this.#settings = settings;
    this.#started = settings.today;
    this.#updateHidden();
  }

  /** Puts the response into another language, group or round. */
  set labels(labels: Partial<Pick<SessionSettings, 'language' | 'group' | 'round'>>) {
    this.#settings = { ...this.#settings, ...labels };
    this.#updateHidden();
  }

  /** Id of the response. */
  get id(): string {
    return this.#settings.id;
  }

  /** Makes it another response with the same answers: two things may not share an id. */
  renew(id: string): void {
    this.#settings = { ...this.#settings, id };
  }

  protected get settings(): Readonly<SessionSettings> {
    return this.#settings;
  }

  /** Questions that are asked as things stand, in order. */
  get shown(): readonly Question[] {
    return this.questionnaire.questions.filter((q) => !this.#hidden.has(q.item.id));
  }

  /** The instrument's own questions that are asked as things stand, or those about who answers and who helped. */
  shownIn(part: Part): readonly Question[] {
    return this.shown.filter((q) => (q.part === 'statements') === (part === 'statements'));
  }

  isShown(id: string): boolean {
    return this.questionnaire.question(id) !== undefined && !this.#hidden.has(id);
  }

  get progress(): Progress {
    const shown = this.shown;
    return {
      answered: shown.filter((q) => isAnswered(this.answerTo(q.item.id))).length,
      total: shown.length,
    };
  }

  get firstUnanswered(): string | undefined {
    return this.shown.find((q) => !isAnswered(this.answerTo(q.item.id)))?.item.id;
  }

  /** Whether there is anything that clearing would lose. */
  get isEmpty(): boolean {
    return this.#answers.size + Object.keys(this.#kept.answers).length === 0;
  }

  /** Items with answers that this pack does not ask for, or no longer in this form. */
  get notAsked(): readonly string[] {
    return Object.keys({ ...this.#kept.answers, ...this.#kept.respondent });
  }

  /** The answer to an item, also while the item is hidden. */
  answerTo(id: string): Answer | undefined {
    return this.#answers.get(id);
  }

  /**
   * Answers an item, or takes the answer back with `undefined`. The comment stays.
   * @throws UsageError if the item is not in the pack or cannot be answered in this way
   */
  answer(id: string, choice: Choice | undefined): Change {
    const { note } = partsOf(this.#answers.get(id));
    const said = partsOf(choice).values?.length === 0 ? undefined : choice;
    return this.put(id, { ...said, ...(note !== undefined && { note }) });
  }

  /**
   * Puts a comment beside an answer; an empty one takes it away.
   * @throws UsageError if the item is not in the pack
   */
  comment(id: string, note: string): Change {
    const { note: _before, ...choice } = partsOf(this.#answers.get(id));
    return this.put(id, { ...choice, note });
  }

  /** Forgets every answer, kept ones included, and starts a new response under `id`. */
  clear(id: string): void {
    this.#settings = { ...this.#settings, id };
    this.#started = this.#settings.today;
    this.#completed = undefined;
    this.#answers.clear();
    this.#kept = { answers: {} };
    this.#updateHidden();
  }

  /** Takes over a response whole: its id, dates and answers. Those that do not fit the pack are kept aside. */
  restore(earlier: Response): void {
    const { id, round = this.#settings.round, group = this.#settings.group } = earlier;
    this.#settings = { ...this.#settings, id, round, group };
    this.#started = earlier.started;
    this.#completed = earlier.completed;
    this.#answers.clear();
    this.#kept = { answers: {} };
    for (const name of ['answers', 'respondent'] as const) {
      for (const [id, answer] of Object.entries<Answer>(earlier[name] ?? {})) {
        if (!this.#take(id, answer)) (this.#kept[name] ??= {})[id] = answer as never;
      }
    }
    const help = this.questionnaire.questions.find((q) => q.part === 'help')?.item.id ?? '';
    if (earlier.help && !this.#take(help, earlier.help)) this.#kept.help = earlier.help;
    this.#updateHidden();
  }

  /** The response as it stands: a draft, with the answers to hidden items in it, until it is completed. */
  get response(): Response {
    return this.build(this.#completed);
  }

  /**
   * The response as it would be if it were completed. Questions that were shown and passed over become `skipped`;
   * answers to questions that are hidden now are left out, because in the end they were not asked.
   * @param today as `YYYY-MM-DD`
   */
  completed(today: string): Response {
    return this.build(today);
  }

  /** Marks the response as completed. The next answer opens it again. */
  complete(today: string): void {
    this.#completed = today;
  }

  /** Takes an earlier answer over, if the pack still asks for it in this form. */
  #take(id: string, answer: Answer): boolean {
    const question = this.questionnaire.question(id);
    if (!question || !fits(question, answer, this.questionnaire.pack)) return false;
    // `skipped` says that nothing was answered; in an open session that is simply no answer.
    const { missing, ...rest } = withoutBlanks(answer);
    const parts = missing === undefined || missing === 'skipped' ? rest : { missing, ...rest };
    if (Object.keys(parts).length) this.#answers.set(id, parts as Answer);
    return true;
  }

  /**
   * Puts an answer in the place of what was there; without any part it takes the answer away.
   * @throws UsageError if the item is not in the pack or cannot be answered in this way
   */
  protected put(id: string, said: AnswerParts): Change {
    const question = this.questionnaire.question(id);
    if (!question) throw new UsageError('unknown-item', `no item "${id}"`);
    const parts = withoutBlanks(said);
    const answer = parts as Answer;
    if (!fits(question, answer, this.questionnaire.pack)) {
      throw new UsageError('answer-does-not-fit', `${id}: ${toJson(answer)}`);
    }
    if (Object.keys(parts).length) this.#answers.set(id, copyOf(answer));
    else this.#answers.delete(id);
    this.reopen();
    const moved = this.#updateHidden(this.questionnaire.dependentsOf(id));
    return { items: [id, ...moved], shownChanged: moved.length > 0 };
  }

  /** What was completed is a draft again. */
  protected reopen(): void {
    this.#completed = undefined;
  }

  /** Decides again whether these items are shown, and those that depend on the ones that came or went. */
  #updateHidden(ids: readonly string[] = this.questionnaire.questions.map((q) => q.item.id)): string[] {
    const moved = new Set<string>();
    const answerOf = (id: string): Answer | undefined =>
      this.#hidden.has(id) ? undefined : this.answerTo(id);
    const round = [...ids];
    // Grows while it is walked, by those that depend on what came or went.
    for (const id of round) {
      const hide = !this.questionnaire.question(id)?.conditions.every((c) => holds(c, answerOf));
      if (hide === this.#hidden.has(id)) continue;
      if (hide) this.#hidden.add(id);
      else this.#hidden.delete(id);
      // What goes and comes back has not moved.
      if (!moved.delete(id)) moved.add(id);
      round.push(...this.questionnaire.dependentsOf(id));
    }
    return [...moved];
  }

  protected build(completed: string | undefined): Response {
    const { id, language, round, group } = this.#settings;
    const { pack } = this.questionnaire;
    const part = (name: Part): Record<string, Answer> => {
      const result: Record<string, Answer> = {};
      for (const question of this.questionnaire.questions) {
        if (question.part !== name || (completed && this.#hidden.has(question.item.id))) continue;
        const answer = this.answerTo(question.item.id);
        if (completed && !isAnswered(answer)) result[question.item.id] = { missing: 'skipped', ...answer };
        else if (answer) result[question.item.id] = answer;
      }
      return result;
    };
    const respondent = { ...this.#kept.respondent, ...part('respondent') } as Response['respondent'] & object;
    return copyOf({
      format: 1,
      id,
      pack: { id: pack.id, version: pack.version },
      mode: pack.mode ?? 'standard',
      language,
      round,
      group,
      started: this.#started,
      completed,
      respondent: Object.keys(respondent).length ? respondent : undefined,
      help: (Object.values(part('help'))[0] as Response['help']) ?? this.#kept.help,
      answers: { ...this.#kept.answers, ...part('statements') },
    });
  }
}

/**
 * A copy that the caller may change, without the keys that are undefined. All data here is plain JSON, and the model may
 * not use the DOM's structuredClone.
 */
const copyOf = <T>(data: T): T => JSON.parse(toJson(data)) as T;
