import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { toolkitContext } from '../../context/toolkit-context.js';
import { type ToolkitSettings, ToolkitStore } from '../../context/toolkit-store.js';
import { Fallback } from '../../controllers/fallback.js';
import { OwnStyles } from '../../controllers/own-styles.js';
import { Announcer } from '../../controllers/announcer.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { ToolkitController } from '../../controllers/toolkit-controller.js';
import type { SubmitOptions } from '../../delivery/post-response.js';
import { en } from '../../i18n/en/toolkit.js';
import type { ToolkitTerms } from '../../i18n/terms.js';
import { button } from '../../parts/button.js';
import type { Text } from '../../schema/text.js';
import { toolkitStyles } from './styles.js';
import { toJson } from '../../schema/to-json.js';

/**
 * What stands inside it works together: an action plan gathers the actions of every instrument there, and what the
 * toolkit says of sending, drafts, group and round holds for every element that does not say it itself.
 *
 * @customElement sba-toolkit
 * @slot - Instruments, a plan, and whatever the page puts around them.
 *
 * @cssprop --sba-accent - The button and the bar of progress.
 * @cssprop --sba-ink - Text; inherited from the page by default.
 * @cssprop --sba-muted - Small words.
 * @cssprop --sba-line - Thin lines.
 * @cssprop --sba-focus - Focus ring.
 * @cssprop --sba-space - Space between parts, 1em.
 * @cssprop --sba-radius - Rounding.
 *
 * @csspart root - Around what the toolkit says itself, below the elements.
 */
export class SbaToolkit extends LitElement {
  static override styles = toolkitStyles;
  static override properties: PropertyDeclarations = {
    group: {},
    round: {},
    save: {},
    keepDays: { type: Number, attribute: 'keep-days' },
    submitUrl: { attribute: 'submit-url' },
    submitUrlWas: { attribute: 'submit-url-was' },
    completeTimeout: { type: Number, attribute: 'complete-timeout' },
    submitOptions: { attribute: false },
    terms: { attribute: false },
    messages: {},
  };

  /** The group that the respondents belong to. */
  declare group: string | null | undefined;
  /** The round, such as `2027`. */
  declare round: string | null | undefined;
  /** Where unfinished answers are kept: `session`, `device` or `none`. */
  declare save: string | null | undefined;
  /** For how many days after the last change a draft is kept at most. */
  declare keepDays: number | null | undefined;
  /** Where responses are sent. */
  declare submitUrl: string | null | undefined;
  /** Where responses were sent before the address moved. */
  declare submitUrlWas: string | null | undefined;
  /** For how many seconds the host's own promises may keep a person waiting. */
  declare completeTimeout: number | null | undefined;
  /** Headers and credentials for sending. */
  declare submitOptions: SubmitOptions | undefined;
  /** Texts of the host's own for the `{placeholders}` of packs, by name. */
  declare terms: Readonly<Record<string, Text>> | undefined;
  /**
   * Sentences of the host's own for the interface of everything inside it, in place of the toolkit's: an object, or the address of a JSON file.
   * Another language, or other words for some buttons.
   */
  declare messages: string | object | null | undefined;

  readonly #store = new ToolkitStore();
  readonly #language = new LanguageController(this);
  readonly #announcer = new Announcer(this);
  /** The toolkit around this one: what is not said here is said there. */
  readonly #outer: ToolkitController = new ToolkitController(
    this,
    () => () => undefined,
    () => {
      this.#share();
    },
  );
  #undo: (() => void)[] | undefined;

  constructor() {
    super();
    new Fallback(this);
    new OwnStyles(this);
    new ContextProvider(this, { context: toolkitContext, initialValue: this.#store });
    this.#store.watch(() => {
      // Somebody has begun anew, perhaps another person: nothing may lead back to what was there.
      if (this.#store.members.some((member) => !member.isEmpty())) this.#undo = undefined;
      this.requestUpdate();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#share();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.size) this.#share();
    this.#language.use(this.#store.settings.messages);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>${this.#overview()}`;
  }

  get #t(): ToolkitTerms {
    return this.#language.terms(en);
  }

  /** How far people have come in all of it, and a way to clear it; nothing as long as nothing is said. */
  #overview(): unknown {
    const { members } = this.#store;
    const isEmpty = members.every((member) => member.isEmpty());
    if (isEmpty && !this.#undo) return nothing;
    const parts = members.flatMap(({ progress }) => progress() ?? []);
    const [answered, total] = [sum(parts.map((p) => p.answered)), sum(parts.map((p) => p.total))];
    const t = this.#t;
    return html`<section class="root" part="root" lang=${t.lang} dir=${t.dir} aria-label=${t.title}>
      ${
        this.#undo
          ? html`<p tabindex="-1">${t.cleared}</p>
              ${button(t.undo, this.#bringBack)}`
          : html`${
              parts.length > 1
                ? html`<p>${t.answered(answered, total)}</p>
                    <progress aria-hidden="true" max=${total} value=${answered}></progress>`
                : nothing
            }
            ${button(t.clear, this.#clear, 'link')}`
      }
      ${t.isDraft ? html`<p><small>${t.draftTexts}</small></p>` : nothing}
    </section>`;
  }

  readonly #clear = (): void => {
    this.#undo = this.#store.members.filter((member) => !member.isEmpty()).map((member) => member.wipe());
    this.#tell(this.#t.cleared, 'button');
  };

  readonly #bringBack = (): void => {
    const ways = this.#undo ?? [];
    this.#undo = undefined;
    for (const back of ways) back();
    this.#tell(this.#t.undone, 'button');
  };

  #tell(words: string, focus: string): void {
    this.requestUpdate();
    this.#announcer.say(words, this.#t.lang);
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
    });
  }

  /** Hands on what is said here, and what is said around it. */
  readonly #share = (): void => {
    const own: ToolkitSettings = {
      group: this.group ?? undefined,
      round: this.round ?? undefined,
      save: this.save ?? undefined,
      keepDays: this.keepDays ?? undefined,
      submitUrl: this.submitUrl ?? undefined,
      submitUrlWas: this.submitUrlWas ?? undefined,
      completeTimeout: this.completeTimeout ?? undefined,
      submitOptions: this.submitOptions,
      messages: this.messages ?? undefined,
    };
    const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
    const around = this.#outer.store?.settings ?? {};
    const settings: ToolkitSettings = { ...around, ...said, terms: { ...around.terms, ...this.terms } };
    const before = this.#store.settings;
    const isSame = toJson(settings) === toJson(before);
    if (!isSame || settings.submitOptions !== before.submitOptions) this.#store.settings = settings;
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

declare global {
  interface HTMLElementTagNameMap {
    'sba-toolkit': SbaToolkit;
  }
}
