import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ActionsController } from '../controllers/actions-controller.js';
import type { Member } from '../context/toolkit-store.js';
import type { PlanningTerms } from '../i18n/planning/terms.js';
import type { Reader } from '../i18n/reader.js';
import type { Terms } from '../i18n/terms.js';
import type { ActionHome, Named } from '../model/action-home.js';
import type { ActionChange, ActionList } from '../model/actions.js';
import type { PlanningSession } from '../model/planning-session.js';
import type { SessionSettings } from '../model/session.js';
import type { ActionLook } from '../parts/action-list.js';
import { planningStyles } from '../parts/planning-styles.js';
import { styles } from '../parts/styles.js';
import type { View } from '../parts/view.js';
import type { Action } from '../schema/action.js';
import type { PackHead } from '../schema/head.js';
import { parseResponseOf } from '../schema/parse-kind.js';
import type { Mark, Response } from '../schema/response.js';
import type { Text } from '../schema/text.js';
import { InstrumentElement } from './instrument-element.js';

/** What every instrument has whose items carry marks and actions: an earlier round, a plan around it, and paper. */
export abstract class PlanningElement<
  P extends PackHead,
  S extends PlanningSession,
  T extends Terms & PlanningTerms,
> extends InstrumentElement<P, S, T> {
  static override styles = [...styles, planningStyles];
  static override properties: PropertyDeclarations = { earlier: { attribute: false, noAccessor: true } };

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
    if (this.session) {
      this.session.earlier = this.#earlier;
      this.changed();
    }
  }

  protected readonly planning = new ActionsController(this);
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
    return this.session?.actions;
  }

  /** @internal */
  drawActions(item: string | undefined): void {
    if (item !== undefined) this.draw([item]);
  }

  /** @internal */
  tellAction(change: ActionChange, place: number): void {
    const { t } = this.reader;
    this.announce(change === 'removed' ? t.removed : t.moved(place));
  }

  protected override get member(): Member {
    const { session } = this;
    return {
      ...super.member,
      source: session && { actions: session.actions, homeOf: this.homeOf },
    };
  }

  protected override updated(): void {
    super.updated();
    const reader = this.session && this.reader;
    if (reader === this.#toldBy) return;
    this.#toldBy = reader;
    this.toolkit.store?.tell();
  }

  /** A session of this kind with nothing answered yet. */
  protected abstract openSession(pack: P, settings: SessionSettings): S;

  /** The part of the pack that an item stands in, for a plan to show its actions under. */
  protected abstract partOf(session: S, item: string): Text | undefined;

  protected abstract renderScreen(view: View<P, S, T>): TemplateResult;

  /** The whole pack to fill in by hand, with what has been said so far. */
  protected abstract renderPaper(view: View<P, S, T>): TemplateResult;

  protected override createSession(pack: P, settings: SessionSettings): S {
    const session = this.openSession(pack, settings);
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
  }

  protected override takeField(session: S, item: string, input: HTMLInputElement, isLeft: boolean): void {
    const action = input.closest<HTMLElement>('[data-action]')?.dataset['action'];
    if (action !== undefined) this.planning.take(action, input, isLeft);
    else if (input.dataset['field'] !== 'mark') super.takeField(session, item, input, isLeft);
    else if (isLeft) this.judge(item, input.value as Mark);
  }

  protected judge(item: string, mark: Mark | undefined): void {
    if (!this.session) return;
    this.apply(this.session.judge(item, mark));
    this.tellAnswer(item);
    if (!mark) this.flow.focusOn(`[data-item="${item}"] [data-field="mark"]`);
  }

  protected override renderPage(view: View<P, S, T>): TemplateResult {
    return html`${this.renderScreen(view)}${this.#isOnPaper ? this.renderPaper(view) : nothing}`;
  }

  /** What the actions of a question are drawn with. */
  protected actionLook({ reader }: View<P, S, T>): ActionLook {
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
