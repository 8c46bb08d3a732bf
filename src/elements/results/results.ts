import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { Fallback } from '../../controllers/fallback.js';
import { OwnStyles } from '../../controllers/own-styles.js';
import { Announcer } from '../../controllers/announcer.js';
import { ContentController } from '../../controllers/content-controller.js';
import { Slices } from '../../controllers/in-slices.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { ResponsesController } from '../../controllers/responses-controller.js';
import { describeProblem, type Problem } from '../../errors.js';
import { SbaContentErrorEvent } from '../../events.js';
import { Reader } from '../../i18n/reader.js';
import { en } from '../../i18n/en/results.js';
import type { ResultsTerms } from '../../i18n/terms.js';
import { questionnaireOf } from '../../model/questionnaire-of.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { chartStyles } from '../../parts/chart-styles.js';
import { fieldStyles } from '../../parts/field-styles.js';
import { stacks, tableStyles } from '../../parts/result-styles.js';
import { failed, noQuestions } from '../../parts/status.js';
import { plainStyles } from '../../parts/styles.js';
import { pageLevel } from '../../parts/words.js';
import { type Pack, parsePack } from '../../schema/parse.js';
import type { Packs, PackSources, Parsed } from '../../schema/parse-kind.js';
import type { Text } from '../../schema/text.js';
import { leftOutPart } from './about.js';
import { downloadFile, downloadPicture } from './files.js';
import { resultsPage } from './page.js';
import { type Choices, showing } from './shown.js';
import { badLinesPart, stateOf } from './states.js';
import { resultsStyles } from './styles.js';
import type { ResultsView } from './view.js';

/** Whatever can be opened is. */
const EVERYTHING: Pick<ReadonlySet<string>, 'has'> = { has: () => true };

/** How many questions are drawn at a time. */
const STEP = 15;

const NOTHING_CHOSEN: Choices = { round: undefined, compare: undefined, by: undefined, order: undefined };

/**
 * What many responses to one pack say, with small numbers protected: the finding, one picture of all of it, and the numbers behind each question.
 * Whatever it shows or hands out has gone through `disclose()`.
 *
 * @customElement sba-results
 * @fires {SbaContentErrorEvent} sba-content-error - A pack was refused, or something that was read is no response.
 *
 * @slot - Shown until the element is ready, and if the pack is refused.
 *
 * @cssprop --sba-accent - Buttons and links.
 * @cssprop --sba-ink - Text; inherited from the page by default.
 * @cssprop --sba-muted - Captions and small words.
 * @cssprop --sba-line - Thin lines.
 * @cssprop --sba-focus - Focus ring.
 * @cssprop --sba-error - Notices of what was left out.
 * @cssprop --sba-space - Space between parts, 1em.
 * @cssprop --sba-radius - Rounding of notices and buttons.
 * @cssprop --sba-now - Pictures: where many areas are now; what is seen of a group.
 * @cssprop --sba-next - Pictures: strengths-based areas; what a group says of itself; bars.
 * @cssprop --sba-scale-1 - Pictures: the far end of agreement.
 * @cssprop --sba-scale-2 - Pictures: agreement nearer to the middle.
 * @cssprop --sba-scale-3 - Pictures: neither.
 * @cssprop --sba-scale-4 - Pictures: disagreement nearer to the middle.
 * @cssprop --sba-scale-5 - Pictures: the far end of disagreement.
 *
 * @csspart root - Around everything.
 * @csspart credit - Whose words these are.
 */
export class SbaResults extends LitElement {
  /** Built-in packs by id. The tag file fills it. */
  static packs: PackSources<Pack> = {};
  static override styles = [...plainStyles, fieldStyles, tableStyles, stacks, chartStyles, resultsStyles];
  static override properties: PropertyDeclarations = {
    responses: { attribute: false },
    src: {},
    pack: {},
    packSrc: { attribute: 'pack-src' },
    content: { attribute: false },
    terms: { attribute: false },
    messages: {},
    floor: { type: Number },
    by: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Responses, or tallies of them, or what was disclosed before. Set another list to show something else. */
  declare responses: Iterable<unknown> | null | undefined;
  /** Address of a file of them: JSON, or NDJSON, which is read as it comes in. */
  declare src: string | null | undefined;
  /** Id of the built-in pack that was answered; `outcomes` unless it is set. */
  declare pack: string | null | undefined;
  /** Address of the JSON file of the pack that was answered. */
  declare packSrc: string | null | undefined;
  /** The pack that was answered as an object: a whole one, or one that extends a built-in pack. */
  declare content: unknown;
  /** Texts of the host's own for the pack's `{placeholders}`, by name. */
  declare terms: Readonly<Record<string, Text>> | undefined;
  /**
   * Sentences of the host's own for the interface, in place of the toolkit's: an object, or the address of a JSON file.
   * Another language, or other words for some buttons.
   */
  declare messages: string | object | null | undefined;
  /** The smallest group whose answers are shown: 10, and never below 5. */
  declare floor: number;
  /** Breakdowns that responses are counted by, with spaces between: `group`, `mode`, or questions about who answers. All unless it is set. */
  declare by: string | null | undefined;
  /** Level of the heading, 1 to 6, so that it fits into the host page. */
  declare headingLevel: number;

  /** @internal */
  questionnaire: Questionnaire | undefined;
  #choices = NOTHING_CHOSEN;
  #room = STEP;
  readonly #open = new Set<string>();
  #isPrinting = false;
  #isShort = false;
  readonly #language = new LanguageController(this);
  readonly #announcer = new Announcer(this);
  readonly #source = new ContentController<Pack>(this, () => this.packSrc);
  readonly #reading = new ResponsesController(this);

  constructor() {
    super();
    new FocusKeeper(this, () => this.renderRoot.querySelector<HTMLElement>('.page [tabindex="-1"]'));
    this.floor = 10;
    this.headingLevel = 2;
    new Fallback(this);
    new OwnStyles(this);
  }

  /** @internal */
  get builtIn(): PackSources<Pack> {
    return (this.constructor as typeof SbaResults).packs;
  }

  /** @internal */
  readonly defaultPack = 'outcomes';

  /** @internal */
  parsePack(value: unknown): Parsed<'pack', Pack> {
    return parsePack(value, this.builtIn as Packs);
  }

  /** @internal */
  contentChanged(): void {
    const { current } = this.#source;
    if (current.state === 'ready') {
      this.questionnaire = questionnaireOf(current.pack);
      this.#choices = NOTHING_CHOSEN;
    } else this.questionnaire = undefined;
    if (current.state === 'failed') this.#refuse('The pack was refused.', current.source, current.problems);
    this.#reading.look();
    this.requestUpdate();
  }

  /** @internal */
  readingChanged(): void {
    const { state } = this.#reading.current;
    if (state === 'reading') this.#room = STEP;
    if (state === 'reading' || state === 'ready')
      this.#announce(state === 'ready' ? this.t.done : this.t.reading);
    this.requestUpdate();
  }

  /** @internal */
  responsesRefused(problems: readonly Problem[], what = 'Something that was read is no response.'): void {
    this.#refuse(what, 'responses', problems);
  }

  /** Moves the focus to the heading. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  /** On paper nothing can be opened, so all of it is. */
  readonly #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.requestUpdate();
  };

  protected override willUpdate(changed: PropertyValues<SbaResults>): void {
    this.#language.use(this.messages);
    const isNew = (...names: (keyof SbaResults)[]): boolean => names.some((name) => changed.has(name));
    // Where nothing was set, there is the default.
    if (!this.hasUpdated || isNew('content', 'pack', 'packSrc')) this.#source.look();
    if (isNew('responses', 'src', 'floor', 'by')) {
      this.#choices = NOTHING_CHOSEN;
      this.#reading.look();
    }
  }

  protected override render(): TemplateResult {
    if (this.#language.isComing) return html`<slot></slot>`;
    const content = this.#content();
    return html`<div
      class="root"
      part="root"
      lang=${this.t.lang}
      dir=${this.t.dir}
      aria-busy=${this.#isShort ? 'true' : nothing}
    >
      ${content}
    </div>`;
  }

  protected override updated(): void {
    if (!this.#isShort) return;
    void new Slices().next().then(() => {
      this.#room += STEP;
      this.requestUpdate();
    });
  }

  private get t(): ResultsTerms {
    return this.#language.terms(en);
  }

  #content(): unknown {
    const { t } = this;
    const { current } = this.#source;
    this.#isShort = false;
    if (current.state === 'failed')
      return failed(
        t,
        current.problems,
        current.source === 'src' || current.problems.some(({ code }) => code === 'not-loaded')
          ? () => {
              this.#source.retry();
            }
          : undefined,
      );
    if (current.state !== 'ready') return noQuestions(t, current.state);
    const reading = this.#reading.current;
    if (reading.state !== 'ready')
      return stateOf(t, reading, {
        cancel: () => {
          this.#reading.cancel();
        },
        retry: () => {
          this.#reading.retry();
        },
      });
    const view = this.#view();
    const page = view
      ? resultsPage(view)
      : [html`<p>${t.noResponses}</p>`, leftOutPart(t, reading.disclosed)];
    this.#isShort = view?.isShort ?? false;
    return [badLinesPart(t, reading.badLines), page];
  }

  #view(): ResultsView | undefined {
    const { questionnaire } = this;
    const reading = this.#reading.current;
    if (!questionnaire || reading.state !== 'ready') return undefined;
    const all = reading.disclosed;
    const shown = showing(all, this.#choices, questionnaire);
    if (!shown) return undefined;
    const reader = new Reader(this.#language.lang, questionnaire.pack, this.t, this.terms);
    const view: ResultsView = {
      questionnaire,
      reader,
      level: pageLevel(this.headingLevel),
      all,
      showing: shown,
      order: this.#choices.order ?? (questionnaire.pack.kind === 'matrix' ? 'difference' : 'pack'),
      room: this.#isPrinting ? Infinity : this.#room,
      open: this.#isPrinting ? EVERYTHING : this.#open,
      moves: {
        open: (ids, isOpen) => {
          // While it is printed everything is open, and none of it by choice.
          if (this.#isPrinting || ids.every((id) => this.#open.has(id) === isOpen)) return;
          for (const id of ids)
            if (isOpen) this.#open.add(id);
            else this.#open.delete(id);
          this.requestUpdate();
        },
        choose: (choice) => {
          this.#choices = { ...this.#choices, ...choice };
          this.requestUpdate();
          this.#announcer.say(this.t.shownChanged, this.t.lang);
        },
        print: () => {
          window.print();
        },
        save: (picture, type) => {
          downloadPicture(view, picture, type, this.renderRoot);
        },
        download: (file) => {
          downloadFile(view, file);
        },
      },
    };
    return view;
  }

  #announce(words: string): void {
    if (words !== this.#said) this.#announcer.say(words, this.t.lang);
    this.#said = words;
  }
  #said = '';

  #refuse(
    what: string,
    source: SbaContentErrorEvent['detail']['source'],
    problems: readonly Problem[],
  ): void {
    // What stands in a response may be somebody's words: those who listen for the event are told, a console is not.
    const lines = source === 'responses' ? [] : problems.map(describeProblem);
    console.error([`<${this.localName}>: ${what}`, ...lines].join('\n'));
    this.dispatchEvent(new SbaContentErrorEvent({ source, problems }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sba-results': SbaResults;
  }
}
