import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ActionSource, ToolkitStore } from '../../context/toolkit-store.js';
import { Fallback } from '../../controllers/fallback.js';
import { OwnStyles } from '../../controllers/own-styles.js';
import { ActionsController } from '../../controllers/actions-controller.js';
import { Announcer } from '../../controllers/announcer.js';
import { DraftController } from '../../controllers/draft-controller.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { HostForm } from '../../controllers/host-form.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { today } from '../../controllers/outside.js';
import { ToolkitController } from '../../controllers/toolkit-controller.js';
import { describeProblem } from '../../errors.js';
import { SbaContentErrorEvent } from '../../events.js';
import { actionWords } from '../../i18n/action-words.js';
import { en } from '../../i18n/en/plan.js';
import type { PlanTerms } from '../../i18n/terms.js';
import { ActionList, isBlank } from '../../model/actions.js';
import { download } from '../../parts/download.js';
import { type Keeping, keepingNews, keepingPage } from '../../parts/keeping.js';
import { planningStyles } from '../../parts/planning-styles.js';
import { styles } from '../../parts/styles.js';
import { pageLevel } from '../../parts/words.js';
import { actionTable } from '../../results/action-table.js';
import { toCalendar } from '../../results/calendar.js';
import { toCsv } from '../../results/csv.js';
import type { Action } from '../../schema/action.js';
import { parseActions } from '../../schema/parse-actions.js';
import { type Gathered, gather } from './gathered.js';
import { type Filter, planPage, type Shown, shownOf } from './page.js';
import { PlanDrafts } from './plan-drafts.js';
import { planStyles } from './styles.js';
import { toJson } from '../../schema/to-json.js';

/**
 * A plan to come back to: who sees to what, by when, what the first sign of change is, and what was learnt. Inside
 * `<sba-toolkit>` it gathers the actions of every instrument there; alone, it takes and gives its own.
 *
 * @customElement sba-action-plan
 * @fires {SbaActionEvent} sba-action - An action was written, moved, deleted or brought back.
 * @fires {SbaContentErrorEvent} sba-content-error - Actions were refused.
 * @fires {SbaSaveEvent} sba-save - Its own actions were kept, in the tab or on the device.
 * @fires {SbaRestoreEvent} sba-restore - People went on from actions that were kept.
 *
 * @cssprop --sba-accent - Buttons, links and the mark of what is done.
 * @cssprop --sba-ink - Text; inherited from the page by default.
 * @cssprop --sba-muted - Captions.
 * @cssprop --sba-paper - Text on the accent colour.
 * @cssprop --sba-line - Thin lines.
 * @cssprop --sba-focus - Focus ring.
 * @cssprop --sba-error - What is overdue.
 * @cssprop --sba-space - Space between parts, 1em.
 * @cssprop --sba-radius - Rounding of cards and buttons.
 *
 * @csspart root - Around everything.
 * @csspart option - One choice's row.
 */
export class SbaActionPlan extends LitElement {
  static readonly formAssociated = true;
  static override styles = [...styles, ...planningStyles, planStyles];
  static override properties: PropertyDeclarations = {
    actions: { attribute: false, noAccessor: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    readonly: { type: Boolean, reflect: true },
    name: { reflect: true },
    messages: {},
    group: {},
    round: {},
    save: {},
    keepDays: { type: Number, attribute: 'keep-days' },
  };

  /** Level of the heading, 1 to 6, so that it fits into the host page. */
  declare headingLevel: number;
  /** Shows the plan without a way to change it. */
  declare readonly: boolean;
  /** Name of the actions in a surrounding form. */
  declare name: string | null | undefined;
  /**
   * Sentences of the host's own for the interface, in place of the toolkit's: an object, or the address of a JSON file.
   * Another language, or other words for some buttons.
   */
  declare messages: string | object | null | undefined;
  /** The group and the round that it is a plan of: what is kept of one is not offered to another. */
  declare group: string | null | undefined;
  /** See `group`. */
  declare round: string | null | undefined;
  /**
   * Where its own actions are kept: `session` (default) in the open tab; `device` there too, once a person asks for it;
   * `none` nowhere.
   */
  declare save: string | null | undefined;
  /** For how many days after the last change they are kept at most; 30 by default. */
  declare keepDays: number | null | undefined;

  /**
   * The actions that belong to no instrument of a toolkit; alone, that is all. Set it to go on with earlier ones; bad ones
   * are refused with `sba-content-error`, and nothing changes. Setting it fires no other event.
   */
  get actions(): readonly Action[] {
    return this.#own.written.map((action) => ({ ...action }));
  }
  set actions(actions: readonly Action[] | null | undefined) {
    if (!actions) return;
    const result = parseActions(actions);
    if ('problems' in result) {
      const lines = result.problems.map(describeProblem);
      console.error([`<${this.localName}>: the actions were refused.`, ...lines].join('\n'));
      this.dispatchEvent(new SbaContentErrorEvent({ source: 'actions', problems: result.problems }));
      return;
    }
    this.#initial ??= result.actions;
    this.#planning.reset();
    this.#own.all = result.actions;
  }

  /** The form that the element belongs to, if any. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Actions that belong to no instrument; they go where the plan goes. */
  readonly #own = new ActionList();
  /** What a form that is reset goes back to. */
  #initial: readonly Action[] | undefined;
  #filter: Filter = { status: undefined, owner: undefined };
  /** Which actions the filter showed last. */
  #choice: Shown | undefined;
  #hasSpoken = false;
  #disabled = false;
  readonly #language = new LanguageController(this);
  readonly #announcer = new Announcer(this);
  readonly #internals = this.attachInternals();
  readonly #planning = new ActionsController(this);
  readonly #toolkit = new ToolkitController(
    this,
    (store) => this.#join(store),
    () => {
      this.requestUpdate();
    },
  );
  readonly #drafts: DraftController = new DraftController(
    this,
    new PlanDrafts(this, {
      own: this.#own,
      settings: () => this.#toolkit.store?.settings,
      isClosed: () => this.readonly || this.#disabled,
      close: () => {
        this.#planning.reset();
      },
      stir: () => {
        this.#toolkit.store?.stir();
      },
      announce: (words) => {
        this.#announce(words);
      },
    }),
  );
  readonly #hostForm = new HostForm(this, () => void this.#drafts.forget());

  constructor() {
    super();
    new FocusKeeper(this, () => this.find('[tabindex="-1"]'));
    this.headingLevel = 2;
    this.readonly = false;
    new Fallback(this);
    new OwnStyles(this);
    this.#own.subscribe((about) => {
      this.#changed(about);
      if (about) {
        this.#hostForm.edited();
        this.#drafts.edited();
      }
      this.#toolkit.store?.stir();
    });
  }

  protected override willUpdate(): void {
    this.#language.use(this.messages ?? this.#toolkit.store?.settings.messages);
    this.#drafts.look();
  }

  protected override updated(): void {
    const before = this.#choice;
    this.#choice = shownOf(this.#filter, this.#all, this.#planning.open);
    const { isFiltered, words } = this.#choice;
    const isNews = words(this.t) !== before?.words(this.t) && (isFiltered || before?.isFiltered);
    // What was done to an action is said already.
    if (isNews && !this.#hasSpoken) this.#announce(words(this.t));
    this.#hasSpoken = false;
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#hostForm.enter(form);
    this.#changed();
  }

  formResetCallback(): void {
    void this.#drafts.forget();
    this.#planning.reset();
    this.#own.all = this.#initial ?? [];
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  /** Moves the focus to the heading. */
  override focus(): void {
    this.find('[tabindex="-1"]')?.focus();
  }

  /** @internal */
  find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector(selector);
  }

  /** @internal */
  listOf({ id }: Pick<Action, 'id'>): ActionList {
    return this.#sources.map(({ actions }) => actions).find((list) => list.get(id)) ?? this.#own;
  }

  /** @internal */
  drawActions(): void {
    this.requestUpdate();
  }

  /** @internal */
  announceAction(words: (t: PlanTerms) => string): void {
    this.#hasSpoken = true;
    this.#announce(words(this.t));
  }

  #join(store: ToolkitStore): () => void {
    const leave = store.join({
      progress: () => undefined,
      isEmpty: () => this.#drafts.page !== 'offer' && !this.actions.length,
      wipe: () => {
        const before = this.#own.all;
        const keepAgain = this.#drafts.wipe();
        this.#planning.reset();
        this.#own.all = [];
        return () => {
          this.#own.all = before;
          keepAgain();
        };
      },
    });
    const unsubscribe = store.subscribe(this.#changed);
    return () => {
      unsubscribe();
      leave();
    };
  }

  get #keeping(): Keeping {
    const drafts = this.#drafts;
    return {
      t: this.t,
      lang: this.#language.lang,
      level: pageLevel(this.headingLevel),
      drafts,
      fileName: 'action-plan',
      dropped: [],
      goOn: () => {
        drafts.goOn();
        drafts.turned();
      },
      data: () => this.actions,
      mayTake: this.#own.written.length > 0,
      load: async (file) => {
        if (await drafts.load(file)) this.focus();
        else {
          this.find('input[type=file]')?.focus();
          this.#announce(this.t.fileBad);
        }
      },
    };
  }

  private get t(): PlanTerms {
    return this.#language.terms(en);
  }

  get #sources(): readonly ActionSource[] {
    return this.#toolkit.store?.sources ?? [];
  }

  get #all(): Gathered[] {
    return gather(this.#sources, this.#own);
  }

  protected override render(): TemplateResult {
    const { t } = this;
    if (this.#language.isComing) return html``;
    const { lang } = this.#language;
    const { open, removed, add, edit, close, move, remove, undo } = this.#planning;
    const isLocked = this.readonly || this.#disabled;
    const keeping = this.#keeping;
    const page = isLocked ? undefined : keepingPage(keeping);
    return html`<div
      class="root"
      part="root"
      lang=${t.lang}
      dir=${t.dir}
      @change=${this.#onField}
      @input=${this.#onField}
    >
      ${isLocked ? nothing : keepingNews(keeping)}
      ${
        page ??
        planPage(
          {
            keeping,
            look: { t, lang, open, removed, moves: { add, edit, close, move, remove, undo } },
            level: pageLevel(this.headingLevel),
            today: today(),
            filter: this.#filter,
            inToolkit: this.#toolkit.store !== undefined,
            isLocked,
            moves: {
              filter: (filter) => {
                this.#filter = { ...this.#filter, ...filter };
                this.requestUpdate();
              },
              print: () => {
                window.print();
              },
              download: (file) => {
                this.#download(file);
              },
            },
          },
          this.#all,
        )
      }
    </div>`;
  }

  #announce(words: string): void {
    this.#announcer.say(words, this.t.lang);
  }

  readonly #changed = (about?: Action): void => {
    if (!about) this.#planning.forget();
    if (this.#internals.form) {
      const { actions } = this;
      this.#internals.setFormValue(actions.length ? toJson(actions) : null, null);
    }
    this.requestUpdate();
  };

  readonly #onField = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const action = input.closest<HTMLElement>('[data-action]')?.dataset['action'];
    if (action !== undefined) this.#planning.take(action, input, event.type === 'change');
  };

  #download(file: 'csv' | 'calendar'): void {
    const { t } = this;
    const all = this.#all;
    const written = all.map(({ action }) => action).filter((action) => !isBlank(action));
    const homes = new Map(all.map(({ action, home }) => [action, home]));
    if (file === 'csv') {
      const table = actionTable(written, (action) => homes.get(action));
      download('action-plan.csv', 'text/csv', toCsv(table));
      return;
    }
    const entryOf = (action: Action): { summary: string; description: string } => ({
      summary: action.what || t.notWritten,
      description: [
        t.kinds[action.kind],
        ...actionWords(action, ['owner', 'with', 'by', 'sign'], t, this.#language.lang).map((fact) =>
          fact.join(': '),
        ),
        homes.get(action)?.item?.words,
      ]
        .filter(Boolean)
        .join('\n'),
    });
    download('action-plan.ics', 'text/calendar', toCalendar(written, entryOf, new Date()));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sba-action-plan': SbaActionPlan;
  }
}
