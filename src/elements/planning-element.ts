import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ActionsController } from '../controllers/actions-controller.js';
import { tellUnknown } from '../controllers/tell-once.js';
import { WorkshopController } from '../controllers/workshop-controller.js';
import type { Member } from '../context/toolkit-store.js';
import { SbaAnswerEvent } from '../events.js';
import type { Reader } from '../i18n/reader.js';
import type { TogetherTerms } from '../i18n/terms.js';
import type { ActionHome, Named } from '../model/action-home.js';
import type { ActionList } from '../model/actions.js';
import type { PlanningSession } from '../model/planning-session.js';
import type { SessionSettings } from '../model/session.js';
import type { ActionLook } from '../parts/action-list.js';
import { planningStyles } from '../parts/planning-styles.js';
import { styles } from '../parts/styles.js';
import type { View } from '../parts/view.js';
import { button } from '../parts/button.js';
import type { Finishing } from '../parts/finishing.js';
import { voiceName } from '../parts/workshop-answers.js';
import { type WorkshopMoves, workshopPage } from '../parts/workshop-page.js';
import type { Action } from '../schema/action.js';
import type { PackHead } from '../schema/head.js';
import { parseResponseOf } from '../schema/parse-kind.js';
import type { Mark, Response } from '../schema/response.js';
import type { Text } from '../schema/text.js';
import { InstrumentElement } from './instrument-element.js';

/** Sentences for those who answer alone, by what they were made of: a reader is made anew for other sentences. */
const ALONE = new WeakMap<TogetherTerms, TogetherTerms>();

/** What every instrument has whose items carry marks and actions: an earlier round, a plan around it, and paper. */
export abstract class PlanningElement<
  P extends PackHead,
  S extends PlanningSession,
  T extends TogetherTerms,
> extends InstrumentElement<P, S, T> {
  static override styles = [...styles, ...planningStyles];
  static override properties: PropertyDeclarations = {
    earlier: { attribute: false, noAccessor: true },
    mode: {},
  };

  /** `workshop`: several people or groups answer one after another, see it all together, and then agree. */
  declare mode: 'workshop' | null | undefined;

  /**
   * The response of an earlier round: each question shows what was said then, and unfinished actions are carried over. A
   * bad one is refused with `sba-content-error`. Setting it fires no other event.
   */
  get earlier(): Response | undefined {
    return this.#earlier;
  }
  set earlier(earlier: Response | null | undefined) {
    const result = earlier ? parseResponseOf(this.kind, earlier) : { response: undefined };
    if ('problems' in result) {
      this.refuse('earlier', result.problems);
      return;
    }
    this.#earlier = result.response;
    if (this.whole) {
      this.whole.earlier = this.#earlier;
      this.changed();
    }
  }

  /** What the response is made of; while somebody answers on their own, `session` is theirs. */
  override get whole(): S | undefined {
    return this.#whole;
  }

  protected readonly planning = new ActionsController(this);
  protected readonly workshop = new WorkshopController(this);
  #whole: S | undefined;
  #earlier: Response | undefined;
  #isOnPaper = false;
  /** In whose words a plan names the areas and questions. */
  #toldBy: Reader<P, T> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#toPaper);
    window.addEventListener('afterprint', this.#fromPaper);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#toPaper);
    window.removeEventListener('afterprint', this.#fromPaper);
  }

  /** @internal */
  listOf(): ActionList | undefined {
    return this.whole?.actions;
  }

  /** @internal */
  drawActions(item: string | undefined): void {
    if (item !== undefined) this.draw([item]);
  }

  /** @internal */
  announceAction(words: (t: TogetherTerms) => string): void {
    this.announce(words(this.reader.t));
  }

  protected override get member(): Member {
    const { whole } = this;
    return {
      ...super.member,
      source: whole && { actions: whole.actions, homeOf: this.homeOf },
    };
  }

  protected override updated(): void {
    super.updated();
    const reader = this.session && this.reader;
    if (reader === this.#toldBy) return;
    this.#toldBy = reader;
    this.toolkit.store?.tell();
  }

  /**
   * Finishes as if people had pressed the button; undefined as well while answers are still collected one by one.
   * @throws UsageError if there are no questions yet
   */
  override async complete(): Promise<Response | undefined> {
    return this.workshop.isGathering ? undefined : super.complete();
  }

  /** @internal */
  openVoice(): S | undefined {
    const { pack } = this.#whole?.questionnaire ?? {};
    if (!pack) return undefined;
    this.session = this.openSession(pack as P, { ...this.settings, group: undefined }, false);
    this.forget();
    // What one person cleared must not come back among the answers of another.
    this.forgetCleared();
    return this.session;
  }

  /** @internal */
  override resume(): Promise<void> {
    return this.workshop.isGathering ? this.flow.go({ kind: 'start' }) : super.resume();
  }

  /** @internal */
  beginVoice(): Promise<void> {
    return this.flow.begin();
  }

  /** @internal */
  async closeVoice(): Promise<void> {
    this.toWhole();
    this.forgetCleared();
    this.flow.reset();
    this.workshopChanged();
    await this.flow.go({ kind: 'start' });
  }

  /** @internal */
  workshopChanged(): void {
    this.changed();
    this.edited();
  }

  /** @internal */
  tell(words: (t: TogetherTerms) => string): void {
    this.announce(words(this.reader.t));
  }

  protected override willUpdate(changed: PropertyValues): void {
    tellUnknown(this, 'mode', this.mode, ['workshop'], 'people answer together from the start');
    // People who agree are asked other questions than those who answer alone.
    if (this.#whole && changed.has('mode')) this.contentChanged();
    super.willUpdate(changed);
  }

  protected override toWhole(): void {
    // What leads back to one person's answers is not for the others.
    if (this.session !== this.#whole) {
      this.forget();
      this.forgetCleared();
    }
    this.session = this.#whole;
    this.workshop.reset();
  }

  /**
   * A session of this kind with nothing answered yet.
   *
   * @param isTogether whether it is for people who agree on answers after each has given theirs
   */
  protected abstract openSession(pack: P, settings: SessionSettings, isTogether: boolean): S;

  /** The part of the pack that an item stands in, for a plan to show its actions under. */
  protected abstract partOf(session: S, item: string): Text | undefined;

  protected abstract renderScreen(view: View<P, S, T>): TemplateResult;

  /** The whole pack to fill in by hand, with what has been said so far. */
  protected abstract renderPaper(view: View<P, S, T>): TemplateResult;

  /** The same, with other words where somebody answers alone: what they clear is their own. */
  protected override get t(): T {
    const t = super.t;
    if (!this.workshop.isAnswering) return t;
    const alone = ALONE.get(t) ?? { ...t, ...t.alone };
    ALONE.set(t, alone);
    return alone as T;
  }

  protected override createSession(pack: P, settings: SessionSettings): S {
    const session = this.openSession(pack, settings, this.mode === 'workshop' || this.workshop.isGathering);
    this.#whole = session;
    session.earlier = this.#earlier;
    session.actions.subscribe((action) => {
      if (!action) {
        this.forget();
        return;
      }
      this.drawActions(action.item);
      // The list of areas and the result show it too.
      this.requestUpdate();
      this.edited();
      this.toolkit.store?.stir();
    });
    this.forget();
    return session;
  }

  /** Everything is another's now, or cleared: nothing may lead back to what was there. */
  protected forget(): void {
    this.planning.reset();
    this.workshop.removed = undefined;
  }

  protected override takeField(session: S, item: string, input: HTMLInputElement, isLeft: boolean): void {
    const action = input.closest<HTMLElement>('[data-action]')?.dataset['action'];
    if (action !== undefined) this.planning.take(action, input, isLeft);
    else if (input.dataset['field'] === 'dissent' && !isLeft) this.apply(session.dissent(item, input.value));
    else if (input.dataset['field'] === 'dissent') this.tellAnswer(item);
    else if (input.dataset['field'] !== 'mark') super.takeField(session, item, input, isLeft);
    else if (isLeft) this.judge(item, input.value as Mark);
  }

  /** Says whose answer it is, where several answer one by one. */
  protected override answerEvent(item: string): SbaAnswerEvent {
    const answer = this.session?.answerTo(item);
    const voice = this.workshop.isAnswering ? this.#whole?.workshop.unfinished?.id : undefined;
    return new SbaAnswerEvent({ item, answer, ...(voice !== undefined && { voice }) });
  }

  protected judge(item: string, mark: Mark | undefined): void {
    if (!this.session) return;
    this.apply(this.session.judge(item, mark));
    this.tellAnswer(item);
    if (!mark) this.flow.focusOn(`[data-item="${item}"] [data-field="mark"]`);
  }

  protected override renderPage(view: View<P, S, T>): TemplateResult {
    const { isGathering, isAnswering, isAsking, hasHandedOn, removed } = this.workshop;
    const isHome = isGathering && !isAnswering && !this.isLocked && this.flow.step.kind !== 'leave';
    const screen = isHome
      ? workshopPage(view, this.#workshopMoves, { removed, canUndo: this.canUndo, isAsking, hasHandedOn })
      : this.renderScreen(view);
    return html`${screen}${this.#isOnPaper ? this.renderPaper(view) : nothing}`;
  }

  /** What the actions of a question are drawn with; undefined while somebody answers alone. */
  protected actionLook({ reader }: View<P, S, T>): ActionLook | undefined {
    if (this.workshop.isAnswering) return undefined;
    const { open, removed, add, edit, close, move, remove, undo } = this.planning;
    const moves = { add, edit, close, move, remove, undo };
    return { t: reader.t, lang: reader.lang, open, removed, moves };
  }

  /** Where an action belongs, for a plan or a table to say. */
  protected readonly homeOf = ({ item = '' }: Action): ActionHome => {
    const { reader, session } = this;
    const named = (text: Text | undefined): Named | undefined => {
      if (text === undefined) return undefined;
      const { words, lang = reader.interfaceLang } = reader.read(text);
      return { words, lang };
    };
    return {
      pack: named(reader.pack.title) ?? { words: '', lang: '' },
      group: named(session && this.partOf(session, item)),
      item: named(session?.questionnaire.question(item)?.item.text),
    };
  };

  /** How the check page ends: with finishing, or with handing on to the next who answers. */
  protected finishing(view: View<P, S, T>): Finishing {
    return {
      summary: this.summary(view),
      isAlone: this.workshop.isAnswering,
      sends: this.sendTo !== undefined,
    };
  }

  /** Finishes, or hands on to the next who answers. */
  protected readonly finish = (): void => {
    if (!this.workshop.isAnswering) void this.complete();
    else if (this.flow.check()) void this.workshop.handOn();
  };

  /** What a person can do on the pages of everything that people go through together. */
  protected readonly planningMoves = {
    ...this.pageMoves,
    finish: this.finish,
    print: (): void => {
      window.print();
    },
  };

  /** Who is answering alone, or that what everyone said can be seen now. */
  protected workshopNote(view: View<P, S, T>): unknown {
    const {
      reader: { t },
      session,
    } = view;
    const { unfinished, voices } = this.#whole?.workshop ?? {};
    if (this.workshop.isAnswering && unfinished)
      return html`<div class="notice">
        <p>${t.answeringNow(voiceName(unfinished, voices?.length ?? 0, t))}</p>
        ${this.pauseButton(view)}
      </div>`;
    return session.workshop.isRevealed ? html`<p class="notice">${t.revealed}</p>` : nothing;
  }

  /** @internal Before all is shown together, a file would show what the others said. */
  override get canTakeAlong(): boolean {
    return !this.workshop.isGathering;
  }

  /** Whether there is anything to go on with another time, and it is not for the others to decide. */
  protected get isLater(): boolean {
    return this.session?.isEmpty === false && !this.workshop.isAnswering;
  }

  /** What a person can take along from here; nothing where nothing was said. */
  protected keep(view: View<P, S, T>): unknown {
    if (this.workshop.isGathering) return this.pauseButton(view);
    return view.session.isEmpty ? nothing : this.renderTakeAway(view);
  }

  /** Files and paper. */
  protected abstract renderTakeAway(view: View<P, S, T>): TemplateResult;

  /**
   * The way from somebody's own questions back to who has answered. Before all are shown together there is nothing to take
   * along: a file would show what the others said.
   */
  private pauseButton({ reader: { t } }: View<P, S, T>): unknown {
    return this.workshop.isAnswering ? button(t.toVoices, () => void this.workshop.pause(), 'link') : nothing;
  }

  readonly #workshopMoves: WorkshopMoves = {
    begin: () => {
      const field = this.find('#voice') as HTMLInputElement | null;
      this.forgetCleared();
      void this.workshop.begin(field?.value ?? '');
    },
    carryOn: () => void this.workshop.carryOn(),
    remove: (id) => void this.workshop.remove(id),
    undoRemoval: () => void this.workshop.undo(),
    ask: (isAsking) => void this.workshop.ask(isAsking),
    reveal: () => void this.workshop.reveal(),
    leave: () => void this.flow.leave(),
    clear: () => void this.clearAll(),
    undo: () => void this.undoClear(),
  };

  readonly #toPaper = (): void => {
    this.#isOnPaper = true;
    this.requestUpdate();
    // The browser takes what stands on the page when this returns.
    this.performUpdate();
  };

  readonly #fromPaper = (): void => {
    this.#isOnPaper = false;
    this.requestUpdate();
  };
}
