import type { ReactiveControllerHost } from 'lit';
import type { TogetherTerms } from '../i18n/terms.js';
import type { PlanningSession } from '../model/planning-session.js';
import type { RemovedVoice } from '../model/workshop.js';
import { cleanLabel } from '../schema/clean-words.js';
import { LIMITS } from '../schema/limits.js';
import { newId, today } from './outside.js';

/** What an element must offer on which several people answer one after another. */
export interface WorkshopHost extends ReactiveControllerHost, HTMLElement {
  mode: string | null | undefined;
  /** What they agree on. */
  readonly whole: PlanningSession | undefined;
  /** Puts somebody's own questions on the page, with nothing answered yet. */
  openVoice(): PlanningSession | undefined;
  /** Opens the first page of those questions. */
  beginVoice(): Promise<void>;
  /** Puts the whole on the page again, and opens its start. */
  closeVoice(): Promise<void>;
  /** Draws everything again, as it is another's now, and tells the form. */
  workshopChanged(): void;
  /** Says something to people who use a screen reader. */
  tell(words: (t: TogetherTerms) => string): void;
  /** The part of the page that a selector names, once it is drawn. */
  find(selector: string): HTMLElement | null;
}

/** People or groups who answer on one device, one after another, and are shown together only when all agree to it. */
export class WorkshopController {
  /** Whether somebody is answering alone now. */
  isAnswering = false;
  /** Whether people were asked if they want to show everything: there is no way back from it. */
  isAsking = false;
  /** Whether the device is now to go to the next person. */
  hasHandedOn = false;
  /** The answers that were deleted last, for 'Undo'. */
  removed: RemovedVoice | undefined;
  readonly #host: WorkshopHost;

  constructor(host: WorkshopHost) {
    this.#host = host;
  }

  /** Whether answers are still collected one by one. Those that are closed stay so if the host takes the mode away. */
  get isGathering(): boolean {
    const { mode, whole } = this.#host;
    return whole?.workshop.isRevealed === false && (mode === 'workshop' || whole.workshop.voices.length > 0);
  }

  /** Nobody is answering, and nothing can be brought back. */
  reset(): void {
    this.isAnswering = false;
    this.isAsking = false;
    this.hasHandedOn = false;
    this.removed = undefined;
  }

  /** Lets the next one answer, under a label that may be empty. */
  readonly begin = async (label: string): Promise<void> => {
    const { whole } = this.#host;
    const session = this.#host.openVoice();
    if (!whole || !session) return;
    this.reset();
    whole.workshop.begin(newId(), cleanLabel(label.trim(), LIMITS.label), session);
    await this.#open();
  };

  /** Lets the one who has not finished carry on. */
  readonly carryOn = async (): Promise<void> => {
    const session = this.#host.openVoice();
    if (!session) return;
    this.#host.whole?.workshop.goOn(session);
    await this.#open();
  };

  /** Puts the answers away and goes back to the list of those who have answered. */
  readonly handOn = async (): Promise<void> => {
    this.#host.whole?.workshop.finish(today());
    this.reset();
    await this.#host.closeVoice();
    this.hasHandedOn = true;
    this.#host.requestUpdate();
    this.#host.tell((t) => t.handedOn);
  };

  /** Leaves somebody's answers as they are, for them to go on with. */
  readonly pause = async (): Promise<void> => {
    this.isAnswering = false;
    await this.#host.closeVoice();
  };

  readonly remove = async (id: string): Promise<void> => {
    this.removed = this.#host.whole?.workshop.remove(id);
    await this.#changed((t) => t.voiceRemoved, '.undo');
  };

  readonly undo = async (): Promise<void> => {
    const { removed } = this;
    if (!removed) return;
    this.removed = undefined;
    this.#host.whole?.workshop.bringBack(removed);
    await this.#changed((t) => t.voiceBack, `[data-voice="${removed.voice.id}"] button`);
  };

  /** Asks whether everything is to be shown, or takes the question back. */
  readonly ask = async (isAsking: boolean): Promise<void> => {
    this.isAsking = isAsking;
    this.hasHandedOn = false;
    this.#host.workshopChanged();
    await this.#host.updateComplete;
    this.#host.find(isAsking ? '.sure' : '.reveal')?.focus();
  };

  /** Shows everybody what all have said. */
  readonly reveal = async (): Promise<void> => {
    this.removed = undefined;
    this.#host.whole?.workshop.reveal();
    await this.#host.closeVoice();
    this.#host.tell((t) => t.revealed);
  };

  async #open(): Promise<void> {
    this.isAnswering = true;
    this.#host.workshopChanged();
    await this.#host.beginVoice();
  }

  async #changed(words: (t: TogetherTerms) => string, focus: string): Promise<void> {
    this.hasHandedOn = false;
    this.#host.workshopChanged();
    await this.#host.updateComplete;
    this.#host.find(focus)?.focus();
    this.#host.tell(words);
  }
}
