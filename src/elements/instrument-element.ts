import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { Fallback } from '../controllers/fallback.js';
import { OwnStyles } from '../controllers/own-styles.js';
import { Announcer } from '../controllers/announcer.js';
import { CompletionController } from '../controllers/completion-controller.js';
import { ContentController } from '../controllers/content-controller.js';
import { DraftController } from '../controllers/draft-controller.js';
import { FlowController, HEADING } from '../controllers/flow-controller.js';
import { FocusKeeper } from '../controllers/focus-keeper.js';
import { HostForm } from '../controllers/host-form.js';
import { LanguageController } from '../controllers/language-controller.js';
import { labelOf } from '../controllers/label-of.js';
import { newId, today } from '../controllers/outside.js';
import { QuestionUpdates } from '../controllers/question-updates.js';
import { tellOnce, tellUnknown } from '../controllers/tell-once.js';
import { ToolkitController } from '../controllers/toolkit-controller.js';
import type { SubmitOptions } from '../delivery/post-response.js';
import type { Member, ToolkitSettings, ToolkitStore } from '../context/toolkit-store.js';
import { describeProblem, type Problem, UsageError } from '../errors.js';
import {
  SbaAnswerEvent,
  SbaClearEvent,
  SbaContentErrorEvent,
  SbaProgressEvent,
  SbaReadyEvent,
  SbaStepEvent,
} from '../events.js';
import { invalidSentence } from '../i18n/invalid-words.js';
import type { English } from '../i18n/language.js';
import { Reader } from '../i18n/reader.js';
import type { Terms } from '../i18n/terms.js';
import { type Choice, partsOf, toggled } from '../model/answers.js';
import { type Layout, onePath, type Route, type Step } from '../model/navigation.js';
import type { Question } from '../model/questionnaire.js';
import type { Change, Session, SessionSettings } from '../model/session.js';
import { invalidAnswers } from '../model/validity.js';
import { errorSummary } from '../parts/error-summary.js';
import { keepingNews, keepingPage } from '../parts/keeping.js';
import { liveQuestion } from '../parts/live-question.js';
import type { PageMoves } from '../parts/page-moves.js';
import {
  arrivedNotices,
  arrivedWords,
  earlierReceipt,
  finishWords,
  leftNotice,
  leftWords,
  waitingWords,
} from '../parts/sending.js';
import { failed, noQuestions } from '../parts/status.js';
import { styles } from '../parts/styles.js';
import type { View } from '../parts/view.js';
import { pageLevel } from '../parts/words.js';
import type { PackHead } from '../schema/head.js';
import type { OfferedMissing } from '../schema/item.js';
import type { Kind } from '../schema/kind.js';
import { type PackSources, type Parsed, parsePackOf, parseResponseOf } from '../schema/parse-kind.js';
import type { Response } from '../schema/response.js';
import type { Text } from '../schema/text.js';
import { InstrumentDrafts, keepingOf } from './instrument-drafts.js';
import { toJson } from '../schema/to-json.js';

/** What leads away from a page, or changes it: nothing of it works while a response is being sent. */
const WAYS_OUT = '[data-change], .aside button, .actions button:not(.copy)';

/** Milliseconds that the host's own promises may take where it does not say. */
const PATIENCE = 60_000;

/**
 * What every instrument has: content, language, a session, a form value, pages and events. Elements add their pages.
 *
 * @slot - Shown until the element is ready, and if its content is refused.
 */
export abstract class InstrumentElement<
  P extends PackHead = PackHead,
  S extends Session = Session,
  T extends Terms = Terms,
> extends LitElement {
  /** Built-in packs by id. The tag file of an element fills it. */
  static packs: PackSources = {};
  static readonly formAssociated = true;
  static override styles = styles;
  // Declared here and not by decorators, whose helpers every bundle would carry.
  static override properties: PropertyDeclarations = {
    pack: {},
    src: {},
    content: { attribute: false },
    expectsContent: { type: Boolean, attribute: 'expects-content' },
    terms: { attribute: false },
    messages: {},
    layout: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    group: {},
    round: {},
    readonly: { type: Boolean, reflect: true },
    submitUrl: { attribute: 'submit-url' },
    submitUrlWas: { attribute: 'submit-url-was' },
    completeTimeout: { type: Number, attribute: 'complete-timeout' },
    submitOptions: { attribute: false },
    save: {},
    keepDays: { type: Number, attribute: 'keep-days' },
    name: { reflect: true },
    response: { attribute: false, noAccessor: true },
    responses: { attribute: false, noAccessor: true },
  };

  /** Id of a built-in pack. */
  declare pack: string | null | undefined;
  /** Address of a pack's JSON file. */
  declare src: string | null | undefined;
  /** A pack as an object: a whole one, or one that extends a built-in pack. `null` shows that there is none yet. */
  declare content: unknown;
  /** The host sets `content`: nothing is asked before it is there, and the console says so where it does not come. */
  declare expectsContent: boolean;
  /** Texts of the host's own for the pack's `{placeholders}`, by name. */
  declare terms: Readonly<Record<string, Text>> | undefined;
  /**
   * Sentences of the host's own for the interface, in place of the toolkit's: an object, or the address of a JSON file.
   * Another language, or other words for some buttons.
   */
  declare messages: string | object | null | undefined;
  /** `steps`: one question a page. `list`: all on one page. */
  declare layout: Layout;
  /** Level of the heading of each page, 1 to 6, so that it fits into the host page. */
  declare headingLevel: number;
  /** The group that the respondent belongs to; goes into the response. */
  declare group: string | null | undefined;
  /** The round of the survey, such as `2027`; goes into the response. */
  declare round: string | null | undefined;
  /** Shows the answers without a way to change them. */
  declare readonly: boolean;
  /** Where the response is sent as JSON. Without it nothing is sent. */
  declare submitUrl: string | null | undefined;
  /** Where responses were sent before the address moved; several are separated by spaces. What waits for them is sent on. */
  declare submitUrlWas: string | null | undefined;
  /** For how many seconds the host's own promises (`waitUntil`) may keep a person waiting; 60 by default. */
  declare completeTimeout: number | null | undefined;
  /** Headers and credentials for sending: `{ headers, credentials }`. `headers` may be a function that gives fresh ones. */
  declare submitOptions: SubmitOptions | undefined;
  /**
   * Where unfinished answers are kept: `session` (default) in the open tab; `device` there too, once a person asks for it;
   * `none` nowhere.
   */
  declare save: string | null | undefined;
  /** For how many days after the last change a draft is kept at most; 30 by default. */
  declare keepDays: number | null | undefined;
  /** Name of the response in a surrounding form. */
  declare name: string | null | undefined;

  /**
   * The response as it stands: a draft, or whole once it is completed. Set it to go on with an earlier one; a bad one
   * is refused with `sba-content-error`, and nothing changes. Setting it fires no other event.
   */
  get response(): Response | undefined {
    return this.whole?.response;
  }
  set response(response: Response | undefined) {
    if (!response) return;
    const result = parseResponseOf(this.kind, response);
    if ('problems' in result) {
      this.refuse('response', result.problems);
      return;
    }
    this.toWhole();
    if (this.session) {
      this.session.restore(result.response);
      this.#restart();
      this.#remember();
    } else this.#pending = result.response;
  }

  /** @internal What only some elements show is no setting of the others. */
  get responses(): readonly Response[] | undefined {
    return undefined;
  }
  set responses(responses: readonly Response[] | null | undefined) {
    if (responses) tellOnce(`<${this.localName}>: "responses" is not shown here; use <sba-results>.`);
  }

  /** The form that the element belongs to, if any. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Built-in packs; the element's own file brings none, so that a host pays for those it uses. */
  get builtIn(): PackSources<P> {
    return (this.constructor as typeof InstrumentElement).packs as PackSources<P>;
  }
  abstract get defaultPack(): string;
  /** @internal */
  abstract readonly kind: Kind<P>;
  /** @internal */
  readonly route: Route = onePath;

  /** Whose questions are on the page. */
  session: S | undefined;
  /** @internal First among the controllers: the others go by what the toolkit says. */
  readonly toolkit = new ToolkitController(
    this,
    (store) => this.joinToolkit(store),
    () => {
      this.requestUpdate();
    },
  );
  protected readonly source = new ContentController<P>(this);
  /** @internal */
  readonly flow = new FlowController(this);
  /** @internal */
  readonly completion = new CompletionController(this);
  readonly #draftSource = new InstrumentDrafts(this);
  /** @internal */
  readonly drafts = new DraftController(this, this.#draftSource);
  readonly #hostForm = new HostForm(this, () => {
    this.finished();
  });
  /** What a person can do on the pages of every instrument. */
  protected readonly pageMoves: PageMoves = {
    begin: () => {
      this.forgetCleared();
      void this.flow.begin();
    },
    next: () => void this.flow.next(),
    back: () => void this.flow.back(),
    change: (item) => void this.flow.change(item),
    finish: () => void this.complete(),
    leave: () => void this.flow.leave(),
    clear: () => void this.clearAll(),
    undo: () => void this.undoClear(),
  };
  readonly #updates = new QuestionUpdates();
  /** Differs whenever every question must be drawn again. */
  #epoch = 0;
  /** Questions of a list are drawn once it stands in the page: WebKit takes seconds for radios in a tree outside. */
  #isListOpen = false;
  readonly #language = new LanguageController(this);
  readonly #announcer = new Announcer(this);

  readonly #internals = this.attachInternals();
  #reader: Reader<P, T> | undefined;
  #pending: Response | undefined;
  /** Keeps again the draft of a response that was handed over to be sent. */
  #keepAgain: (() => void) | undefined;
  /** What 'Undo' does after everything was cleared. */
  #cleared: (() => Step) | undefined;
  /** What the toolkit around it said when it was last asked. */
  #said: ToolkitSettings = {};
  #progress = '';
  #wasBusy = false;
  #disabled = false;
  /** The button that was pressed is gone when the content is there: the focus has to go somewhere. */
  #retried = false;

  constructor() {
    super();
    new FocusKeeper(this, () => this.find(HEADING) ?? this.find('.page button'));
    this.layout = 'steps';
    this.headingLevel = 2;
    this.readonly = false;
    new Fallback(this);
    new OwnStyles(this);
    // The browser can only point at the element as a whole; the page leads to the question itself.
    this.addEventListener('invalid', (event) => {
      event.preventDefault();
      const [first] = this.session ? invalidAnswers(this.session) : [];
      if (first) void this.flow.lead(first.item);
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || ['content', 'src', 'pack', 'expectsContent'].some((name) => changed.has(name)))
      this.source.look();
    tellUnknown(this, 'layout', this.layout, ['steps', 'list'], 'one question a page is shown');
    if (this.session && changed.has('layout')) {
      this.flow.settle();
      this.#epoch++;
    }
    const said = this.toolkit.store?.settings ?? {};
    this.#language.use(this.messages ?? said.messages);
    const isOther = (...names: (keyof ToolkitSettings)[]): boolean =>
      names.some((name) => changed.has(name) || said[name] !== this.#said[name]);
    if (this.whole && isOther('group', 'round')) {
      const before = this.whole.shown;
      this.whole.labels = this.labels;
      // A pack may ask who answers only where the host does not say it.
      if (String(this.whole.shown.map(idOf)) !== String(before.map(idOf))) {
        this.flow.settle();
        this.#epoch++;
      }
    }
    this.#read(isOther('terms'));
    this.#said = said;
    this.drafts.look();
    this.completion.look();
    if (changed.has('headingLevel')) this.#epoch++;
    if (this.flow.step.kind !== 'questions') this.#isListOpen = false;
  }

  protected override updated(): void {
    const { session, flow, isBusy } = this;
    if (isBusy !== this.#wasBusy) {
      this.#wasBusy = isBusy;
      if (isBusy && this.sendTo) this.announce(this.reader.t.sending);
      // Not `disabled`, which would take the focus away from the button that was pressed.
      for (const one of this.renderRoot.querySelectorAll(WAYS_OUT))
        if (isBusy) one.setAttribute('aria-disabled', 'true');
        else one.removeAttribute('aria-disabled');
    }
    if (this.#isListOpen || flow.step.kind !== 'questions' || !session) return;
    this.#isListOpen = true;
    this.draw(this.route.asks(session, flow.step) ?? session.shown.map(({ item }) => item.id));
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#hostForm.enter(form);
    this.toForm();
  }

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  /** Takes all answers away and goes back to the start. */
  reset(): void {
    this.toWhole();
    this.dropRefused();
    this.session?.clear(newId());
    void this.drafts.forget();
    this.#restart();
    this.#remember();
  }

  /**
   * Finishes as if the person had pressed the button: checks, asks the host, fires `sba-complete`, sends.
   * @returns the response, or undefined where something kept it from being finished
   * @throws UsageError if there are no questions yet
   */
  async complete(): Promise<Response | undefined> {
    if (this.drafts.page === 'save') this.drafts.page = undefined;
    // Messages stand on the check page, and nobody can change an answer there while it is sent.
    if (this.flow.step.kind !== 'check') await this.flow.go({ kind: 'check' });
    if (!this.flow.check()) return undefined;
    const finished = await this.completion.finish();
    this.toForm();
    const { state, status, isOnDevice } = this.completion;
    if (finished) {
      // What waits for the server is whole in the outbox, unless that is gone with the page.
      if (state !== 'waiting' || isOnDevice) await this.drafts.forget();
      await this.flow.go({ kind: 'done' });
      if (state === 'waiting') this.announce(waitingWords(this));
      return this.response;
    }
    const words = finishWords(this.reader.t, state, status);
    if (words) {
      this.announce(words);
      await this.updateComplete;
      this.flow.focusOn('.notice');
    }
    return undefined;
  }

  /** Moves the focus to the heading of the page that is open. */
  override focus(): void {
    this.flow.focusOn(HEADING);
  }

  /** @internal */
  find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector(selector);
  }

  /** @internal */
  parsePack(value: unknown): Parsed<'pack', P> {
    return parsePackOf(this.kind, value, this.builtIn);
  }

  /** @internal */
  contentChanged(): void {
    const { current } = this.source;
    if (current.state === 'failed') {
      this.refuse(current.source, current.problems);
    }
    if (current.state === 'ready') {
      const before = this.response;
      const { pack } = current;
      this.toWhole();
      // Answers to the content before this one are kept: a host that mends its file loses nobody's work.
      this.session = this.createSession(pack, this.settings);
      const earlier = this.#pending ?? before;
      if (earlier) this.session.restore(earlier);
      this.#pending = undefined;
      this.#reader = undefined;
      this.flow.settle();
      this.drafts.look();
      void this.updateComplete.then(() => {
        if (this.source.current === current) {
          this.dispatchEvent(new SbaReadyEvent({ pack: { id: pack.id, version: pack.version } }));
        }
      });
    }
    this.changed();
    this.#remember();
    this.toolkit.rejoin();
    if (this.#retried && current.state !== 'loading') {
      this.#retried = false;
      void this.updateComplete.then(() => {
        this.focus();
      });
    }
  }

  /** @internal */
  stepChanged(step: Step): void {
    this.#announcer.hush();
    this.dispatchEvent(new SbaStepEvent({ step: step.kind, item: step.item }));
  }

  /** @internal */
  invalidChanged(items: readonly string[]): void {
    this.draw(items);
    this.requestUpdate();
  }

  /** The session that the response is made of. */
  get whole(): S | undefined {
    return this.session;
  }

  /** Puts the whole on the page, where something else is. */
  protected toWhole(): void {
    // One person's answers are the whole.
  }

  /** What a new session is told of the world. */
  protected get settings(): SessionSettings {
    return { id: newId(), today: today(), language: this.#language.lang, ...this.labels };
  }

  /** @internal */
  get sendTo(): string | undefined {
    return this.submitUrl ?? this.toolkit.store?.settings.submitUrl ?? undefined;
  }

  /** @internal */
  get sentTo(): string | undefined {
    return this.submitUrlWas ?? this.toolkit.store?.settings.submitUrlWas ?? undefined;
  }

  /** @internal */
  get sendPlace(): string | undefined {
    return this.#draftSource.place;
  }

  /** @internal */
  get patience(): number {
    const seconds = Number(this.completeTimeout ?? this.toolkit.store?.settings.completeTimeout);
    // More than a day is more than a browser's timer can count.
    return seconds > 0 && seconds <= 86_400 ? seconds * 1000 : PATIENCE;
  }

  /** @internal */
  finished(): void {
    void this.drafts.forget();
  }

  /** @internal */
  async handedOver(isOnDisk: boolean): Promise<void> {
    if (!isOnDisk) {
      await this.drafts.keepNow();
      return;
    }
    this.#keepAgain = this.drafts.wipe();
    await this.drafts.settled;
  }

  /** @internal */
  handedBack(): void {
    this.#keepAgain?.();
    this.#keepAgain = undefined;
    void this.drafts.flush();
  }

  /** @internal */
  get sendOptions(): SubmitOptions {
    return this.submitOptions ?? this.toolkit.store?.settings.submitOptions ?? {};
  }

  /** @internal */
  get isKept(): boolean {
    return this.drafts.isKept;
  }

  /** @internal */
  get receiptPlace(): string | undefined {
    return this.#draftSource.settings.save === 'none' ? undefined : this.#draftSource.name;
  }

  /** @internal */
  deliveryChanged(): void {
    const { state, status } = this.completion;
    const { t } = this.reader;
    const isSent = state === 'sent';
    if (isSent) void this.drafts.forget();
    // Deleted in another tab: they are in this page alone.
    else this.drafts.edited();
    const words = isSent ? t.sentNote : (finishWords(t, state, status) ?? '');
    if (this.flow.step.kind === (isSent ? 'check' : 'done'))
      void this.flow.go({ kind: isSent ? 'done' : 'check' }).then(() => {
        this.announce(words);
      });
    else this.announce(words);
  }

  /** @internal */
  leftArrived(): void {
    if (this.whole) this.announce(arrivedWords(this));
  }

  /** Takes part in a toolkit; returns how to leave it. */
  protected joinToolkit(store: ToolkitStore): () => void {
    return this.whole ? store.join(this.member) : () => undefined;
  }

  protected get member(): Member {
    return {
      progress: () => this.whole?.progress,
      isEmpty: () => this.isBusy || (this.drafts.page !== 'offer' && this.whole?.isEmpty !== false),
      wipe: () => {
        this.toWhole();
        const back = this.#wipe();
        return () => {
          this.#bringBack(back);
        };
      },
    };
  }

  /** A session with nothing answered yet. */
  protected abstract createSession(pack: P, settings: SessionSettings): S;

  /** What it says in English. */
  protected abstract readonly english: English<T>;

  /** The interface's sentences in the language nearest to that of the page. */
  protected get t(): T {
    return this.#language.terms(this.english);
  }

  /** @internal */
  get reader(): Reader<P, T> {
    this.#read(false);
    if (!this.#reader) throw new UsageError('not-ready', 'No questions yet: wait for sba-ready.');
    return this.#reader;
  }

  protected get view(): View<P, S, T> | undefined {
    const { session } = this;
    if (!session) return undefined;
    const { reader } = this;
    const level = pageLevel(this.headingLevel);
    return { session, reader, level, keeping: keepingOf(this, session, level), sending: this };
  }

  /** @internal */
  get isBusy(): boolean {
    return this.completion.state === 'busy';
  }

  /** @internal */
  get labels(): Pick<SessionSettings, 'group' | 'round'> {
    const { group, round } = this.toolkit.store?.settings ?? {};
    return {
      group: labelOf(this, 'group', this.group ?? group),
      round: labelOf(this, 'round', this.round ?? round),
    };
  }

  /** @internal Whether people may take along in a file what was said. */
  get canTakeAlong(): boolean {
    return true;
  }

  /** @internal Whether answers are only shown. */
  get isLocked(): boolean {
    return this.readonly || this.#disabled;
  }

  /** Whether 'Undo' can bring cleared answers back. */
  protected get canUndo(): boolean {
    return this.#cleared !== undefined;
  }

  /** @internal */
  announce(words: string): void {
    this.#announcer.say(words, this.t.lang);
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const { current } = this.source;
    if (this.#language.isComing) return html`<slot></slot>`;
    const { view } = this;
    const body =
      current.state === 'loading' || current.state === 'empty' || this.drafts.isLooking
        ? noQuestions(t, current.state === 'empty' ? 'empty' : 'loading')
        : current.state === 'failed'
          ? failed(
              t,
              current.problems,
              current.source === 'src' || current.problems.some(({ code }) => code === 'not-loaded')
                ? () => {
                    this.#retried = true;
                    this.source.retry();
                  }
                : undefined,
            )
          : view && this.#page(view);
    return html`<div
      class="root"
      part="root"
      aria-busy=${this.isBusy ? 'true' : nothing}
      lang=${t.lang}
      dir=${t.dir}
      @change=${this.#onField}
      @input=${this.#onField}
    >
      ${body}
    </div>`;
  }

  #page(view: View<P, S, T>): unknown {
    if (this.isLocked) return this.renderPage(view);
    const page = keepingPage(view.keeping);
    return html`${arrivedNotices(this)}${page ? nothing : [leftNotice(this), earlierReceipt(this)]}${keepingNews(view.keeping)}${page ?? this.renderPage(view)}`;
  }

  /** @internal Opens the page on which people go on from a draft. */
  resume(): Promise<void> {
    return this.flow.begin();
  }

  /** One question. Called again only when that question changed. */
  protected abstract renderQuestion(id: string): unknown;

  /** Draws these questions again, and no others. */
  protected draw(ids: Iterable<string>): void {
    this.#updates.refresh(ids);
  }

  /** One question that is drawn again when it alone changes. */
  protected live(id: string): unknown {
    return liveQuestion(this.#updates, id, this.#draw, this.#epoch);
  }

  readonly #draw = (id: string): unknown =>
    this.#isListOpen || this.flow.step.kind !== 'questions' ? this.renderQuestion(id) : nothing;

  /** The page that is open. */
  protected abstract renderPage(view: View<P, S, T>): unknown;

  /** What keeps the person on this page, each entry a way to its question. */
  protected summary(view: View): unknown {
    return errorSummary(view, this.flow, (item) => void this.flow.lead(item));
  }

  /** Takes one answer back. */
  protected clearAnswer(item: string): void {
    this.#answer(item, undefined);
    this.flow.focusOn(`[data-item="${item}"] input`);
  }

  /** Lets a person take all their answers away, with a way back. */
  protected async clearAll(): Promise<void> {
    if (!this.session || this.isBusy) return;
    // What has been sent, or may have been, is not for the next person at this device to bring back.
    const isWaiting = this.completion.state === 'waiting';
    const isOut = isWaiting || this.completion.state === 'sent';
    const back = this.#wipe();
    this.#cleared = isOut ? undefined : back;
    await this.flow.go({ kind: 'start' });
    this.announce(isWaiting ? leftWords(this) : this.reader.t.cleared);
  }

  /** Clears as a person asked; returns how to bring everything back, which tells what page was open. */
  #wipe(): () => Step {
    const session = this.session!;
    const { step } = this.flow;
    const { response } = session;
    this.dropRefused();
    session.clear(newId());
    let keepAgain = (): void => {
      this.drafts.edited();
    };
    if (session === this.whole) keepAgain = this.drafts.wipe();
    // Where several answer one by one, the draft holds what the others said as well.
    else keepAgain();
    this.#restart();
    this.dispatchEvent(new SbaClearEvent({ response }));
    this.#told();
    return () => {
      session.restore(response);
      this.changed();
      this.#told();
      keepAgain();
      return step;
    };
  }

  /** @internal What was answered, or is offered, is let go of: nobody may send it either. */
  dropRefused(): void {
    for (const id of [this.whole?.id, this.drafts.openId])
      if (typeof id === 'string') void this.completion.dropRefused(id);
  }

  #bringBack(back: () => Step): void {
    this.flow.step = back();
    this.requestUpdate();
  }

  /** Gives up the way back: on a shared device the next person must not find it. */
  protected forgetCleared(): void {
    this.#cleared = undefined;
    this.completion.kept.forget();
  }

  /** Brings back what `clearAll` took away. */
  protected async undoClear(): Promise<void> {
    const cleared = this.#cleared;
    if (!cleared) return;
    this.#cleared = undefined;
    await this.flow.go(cleared());
    this.announce(this.reader.t.undone);
  }

  readonly #onField = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const item = input.closest<HTMLElement>('[data-item]')?.dataset['item'];
    if (item !== undefined && this.session)
      this.takeField(this.session, item, input, event.type === 'change');
  };

  /**
   * Takes over what a person put into a field. Words are taken at every key, so that none is lost; the host hears of
   * them once they are left.
   */
  protected takeField(session: S, item: string, input: HTMLInputElement, isLeft: boolean): void {
    const { field } = input.dataset;
    if (field === undefined) {
      if (isLeft) this.#answer(item, this.#choiceOf(item, input));
    } else if (isLeft) this.tellAnswer(item);
    else if (field === 'note') this.apply(session.comment(item, input.value));
    else this.apply(session.answer(item, { text: input.value }));
  }

  #choiceOf(id: string, input: HTMLInputElement): Choice | undefined {
    const { value, checked, type } = input;
    if ('missing' in input.dataset) return checked ? { missing: value as OfferedMissing } : undefined;
    if (type === 'radio') return { value };
    const item = this.session?.questionnaire.question(id)?.item;
    return (
      item && { values: toggled(item, partsOf(this.session?.answerTo(id)).values ?? [], value, checked) }
    );
  }

  #answer(item: string, choice: Choice | undefined): void {
    if (!this.session) return;
    this.apply(this.session.answer(item, choice));
    this.tellAnswer(item);
  }

  /** The answer first, and then how far the person has come with it. */
  protected tellAnswer(item: string): void {
    this.dispatchEvent(this.answerEvent(item));
    this.#told();
  }

  protected answerEvent(item: string): SbaAnswerEvent {
    return new SbaAnswerEvent({ item, answer: this.session?.answerTo(item) });
  }

  /** Draws what an answer changed, and keeps it. */
  protected apply(change: Change): void {
    this.flow.recheck();
    if (change.shownChanged) {
      this.#epoch++;
      this.requestUpdate();
      if (this.flow.step.kind === 'questions') this.announce(this.reader.t.questionsChanged);
    } else this.draw(change.items);
    this.edited();
  }

  /** Tells everybody who can mend it what was refused and why. */
  protected refuse(source: SbaContentErrorEvent['detail']['source'], problems: readonly Problem[]): void {
    console.error(
      [
        `<${this.localName}>: ${source === 'src' ? this.src : `the ${source}`} was refused.`,
        ...problems.map(describeProblem),
      ].join('\n'),
    );
    this.dispatchEvent(new SbaContentErrorEvent({ source, problems }));
  }

  /** Tells the host how far the person has come, if that is news. */
  #told(): void {
    const { progress } = this.session ?? {};
    if (!progress || toJson(progress) === this.#progress) return;
    this.#remember();
    this.toolkit.store?.stir();
    this.dispatchEvent(new SbaProgressEvent(progress));
  }

  /** A person has changed something: the form and the draft take it over. */
  protected edited(): void {
    if (this.completion.edited()) this.announce(this.reader.t.changedSince);
    this.#hostForm.edited();
    this.toForm();
    this.drafts.edited();
  }

  /** What the host did itself is no news to it. */
  #remember(): void {
    this.#progress = toJson(this.session?.progress);
  }

  #restart(): void {
    this.#cleared = undefined;
    this.completion.reset();
    this.flow.reset();
    this.changed();
  }

  /** Everything may have changed: draws all, without an event. */
  protected changed(): void {
    this.#epoch++;
    this.toForm();
    this.requestUpdate();
  }

  /** @internal Takes a draft over as if a person had answered anew. */
  takeOver(response: Response): void {
    this.toWhole();
    this.session?.restore(response);
    this.completion.reset();
    this.#cleared = undefined;
    this.changed();
    this.#told();
    this.flow.settle();
  }

  /** @internal Makes it another response with the same answers. False where it has gone out under its id. */
  renew(id: string): boolean {
    if (!['idle', 'stopped', 'late', 'not-sent'].includes(this.completion.state)) return false;
    this.whole?.renew(id);
    this.toForm();
    return true;
  }

  #read(termsChanged: boolean): void {
    const { current } = this.source;
    const { lang } = this.#language;
    const pack =
      current.state === 'ready' ? current.pack : (this.session?.questionnaire.pack as P | undefined);
    const { t } = this;
    const before = this.#reader;
    if (!pack || (!termsChanged && before?.lang === lang && before.pack === pack && before.t === t)) return;
    const { terms } = this.toolkit.store?.settings ?? {};
    this.#reader = new Reader(lang, pack, t, { ...terms, ...this.terms });
    if (this.whole) this.whole.labels = { language: lang };
    this.#epoch++;
  }

  /** Only a form wants the value, and turning a long response into text at every key would be felt. */
  protected toForm(): void {
    const { session, whole } = this;
    if (!this.#internals.form) return;
    const value = whole && !whole.isEmpty ? toJson(whole.response) : null;
    // No state for the browser to keep: after a restart the next person would find the answers.
    this.#internals.setFormValue(value, null);
    const [invalid] = session ? invalidAnswers(session) : [];
    if (invalid) {
      const flag = invalid.code === 'required' ? { valueMissing: true } : { tooLong: true };
      this.#internals.setValidity(flag, invalidSentence(invalid, this.reader.t));
    } else this.#internals.setValidity({});
  }
}

const idOf = ({ item }: Question): string => item.id;
