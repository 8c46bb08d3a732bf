import type { Answer, Response } from '../schema/response.js';
import type { Voice, WorkshopRecord } from '../schema/workshop.js';
import { wordsOf } from './answers.js';
import type { Session } from './session.js';

/** A voice that was taken out, and where it stood. */
export interface RemovedVoice {
  voice: Voice;
  at: number;
}

/** What one of them said to an item. */
export interface Said {
  /** Counted from 1. */
  number: number;
  voice: Voice;
  answer: Answer | undefined;
}

const said = ({ answers, respondent }: Response): Pick<Voice, 'answers' | 'respondent'> => ({
  answers,
  ...(respondent && { respondent }),
});

/**
 * People or groups who answer one after another, see what the others said only when all are shown together, and then say
 * what they agree on. Holds what each said and where they differ; what they agree on are the answers of the session.
 */
export class Workshop {
  #voices: readonly Voice[] = [];
  #isRevealed = false;
  #dissent: Readonly<Record<string, string>> = {};
  /** Who is answering, and their answers as they stand. */
  #open: { id: string; session: Session } | undefined;

  /** In the order in which they began. One who is still answering has no `finished`. */
  get voices(): readonly Voice[] {
    return this.#voices.map((voice) =>
      voice.id === this.#open?.id ? { ...voice, ...said(this.#open.session.response) } : voice,
    );
  }

  /** Whether all have been shown what the others said. */
  get isRevealed(): boolean {
    return this.#isRevealed;
  }

  /** The one who has not finished, if there is one. */
  get unfinished(): Voice | undefined {
    return this.voices.find(({ finished }) => !finished);
  }

  get isEmpty(): boolean {
    return !this.#voices.length && !Object.keys(this.#dissent).length;
  }

  /** Lets somebody begin, under a label that may be empty. */
  begin(id: string, label: string, session: Session): void {
    const voice: Voice = { id, answers: {}, ...(label && { label }) };
    this.#voices = [...this.#voices, voice];
    this.#open = { id, session };
  }

  /** Lets the one who has not finished go on. */
  goOn(session: Session): void {
    const { unfinished } = this;
    if (!unfinished) return;
    const { answers, respondent } = unfinished;
    session.restore({ ...session.response, answers, ...(respondent && { respondent }) });
    this.#open = { id: unfinished.id, session };
  }

  /** Keeps what was said as it is when it is finished: what was passed over is `skipped`. */
  finish(today: string): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    this.#voices = this.#voices.map((voice) =>
      voice.id === open.id ? { ...voice, ...said(open.session.completed(today)), finished: true } : voice,
    );
  }

  /** Takes somebody's answers out, and says what putting them back takes. */
  remove(id: string): RemovedVoice | undefined {
    const at = this.#voices.findIndex((voice) => voice.id === id);
    const voice = this.voices[at];
    if (!voice) return undefined;
    if (this.#open?.id === id) this.#open = undefined;
    this.#voices = this.#voices.filter((_, i) => i !== at);
    return { voice, at };
  }

  bringBack({ voice, at }: RemovedVoice): void {
    this.#voices = [...this.#voices.slice(0, at), voice, ...this.#voices.slice(at)];
  }

  /** Shows everybody what all have said. There is no way back: they have seen it. */
  reveal(): void {
    this.#isRevealed = true;
  }

  /** What each said to an item; nothing before all are shown. */
  saidTo(item: string): Said[] {
    if (!this.#isRevealed) return [];
    return this.#voices.map((voice, i) => ({
      number: i + 1,
      voice,
      answer: voice.answers[item] ?? voice.respondent?.[item],
    }));
  }

  /** Who sees an item differently, and how. */
  dissentTo(item: string): string | undefined {
    return this.#dissent[item];
  }

  /** Records who sees an item differently; an empty text takes it away. */
  dissent(item: string, written: string): void {
    const { [item]: _before, ...others } = this.#dissent;
    const words = wordsOf(written);
    this.#dissent = words ? { ...others, [item]: words } : others;
  }

  get record(): WorkshopRecord {
    const { voices, isRevealed } = this;
    const dissent = this.#dissent;
    return { voices: [...voices], revealed: isRevealed, ...(Object.keys(dissent).length && { dissent }) };
  }

  /** Goes on from an earlier record, or from nothing. */
  restore(record: WorkshopRecord | undefined): void {
    this.#open = undefined;
    this.#voices = record?.voices ?? [];
    this.#isRevealed = record?.revealed ?? false;
    this.#dissent = record?.dissent ?? {};
  }
}
