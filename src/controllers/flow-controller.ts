import type { ReactiveControllerHost } from 'lit';
import { type Layout, type Route, sameStep, type Step } from '../model/navigation.js';
import type { Session } from '../model/session.js';
import { type Invalid, invalidAnswers } from '../model/validity.js';

/** What an element must offer to be walked through page by page. */
export interface FlowHost extends ReactiveControllerHost, HTMLElement {
  layout: Layout;
  readonly session: Session | undefined;
  readonly route: Route;
  /** While a response is being sent, nobody leaves the page. */
  readonly isBusy: boolean;
  /** The part of the page that a selector names, once it is drawn. */
  find(selector: string): HTMLElement | null;
  /** Called after a person moved to another page. */
  stepChanged(step: Step): void;
  /** Called when these items came to be marked as wrong, or no longer are. */
  invalidChanged(items: readonly string[]): void;
}

/** The heading of the page that is open. */
export const HEADING = '.page [tabindex="-1"]';

/** Which page a person is on, how they move, and where the focus goes. */
export class FlowController {
  step: Step = { kind: 'start' };
  /** What keeps the person on this page, by item. */
  invalid: readonly Invalid[] = [];
  /** What was wrong when the page was checked last: its place is kept, so that mending it moves nothing. */
  marked: readonly Invalid[] = [];
  readonly #host: FlowHost;
  /** Where detours lead back to, the latest last: the check page after 'Change', the page that was left. */
  readonly #detours: { to: Step; focus: string }[] = [];

  constructor(host: FlowHost) {
    this.#host = host;
  }

  /** Whether the person came here from the check page to change one answer. */
  get isChanging(): boolean {
    return this.#detours[0]?.to.kind === 'check';
  }

  /** Back to the start without moving the focus: new content, or a reset by the host. */
  reset(): void {
    this.step = { kind: 'start' };
    this.#unmark();
    this.#detours.length = 0;
    this.#host.requestUpdate();
  }

  /** Stays with the same question in another layout or pack; back to the start where it is gone. */
  settle(): void {
    const { session } = this.#host;
    const { step } = this;
    this.#unmark();
    if (!session || (step.kind !== 'question' && step.kind !== 'questions')) return;
    const item = step.item ?? session.firstUnanswered ?? session.shown[0]?.item.id;
    if (item !== undefined && session.isShown(item)) this.step = this.#to(item);
    else this.reset();
  }

  /** Opens a page and moves the focus to its heading, or to what `focus` selects. */
  async go(step: Step, focus = HEADING): Promise<void> {
    if (this.#host.isBusy) return;
    this.step = step;
    this.#unmark();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.stepChanged(step);
    this.focusOn(focus);
  }

  /** Moves the focus; the style sheet keeps what stands above it in sight. */
  focusOn(selector: string): void {
    (this.#host.find(selector) ?? this.#host.find(HEADING) ?? this.#host.find('button'))?.focus();
  }

  /** The first page with questions, or the first that is still unanswered. */
  begin(): Promise<void> {
    const { session } = this.#host;
    const item = session?.firstUnanswered;
    if (session?.isEmpty === false && item === undefined) return this.go({ kind: 'check' });
    return this.go(item === undefined ? this.#neighbour(1) : this.#to(item));
  }

  /** One page on, unless an answer on this page cannot stand. */
  async next(): Promise<void> {
    const { session, route } = this.#host;
    if (!session) return;
    const { step } = this;
    if (!this.check(route.asks(session, step))) return;
    const on = this.#neighbour(1);
    // A changed answer may bring up a question, or another meaning for the one that hangs on it.
    const hangs = session.questionnaire.dependentsOf(step.item ?? '').includes(on.item ?? '');
    if (this.isChanging && !hangs) await this.#return();
    else await this.go(on);
  }

  async back(): Promise<void> {
    if (this.#detours.length) await this.#return();
    else await this.go(this.#neighbour(-1));
  }

  /** From the check page to one question, and back afterwards. */
  async change(item: string): Promise<void> {
    this.#detours.push({ to: { kind: 'check' }, focus: `[data-change="${item}"]` });
    await this.go(this.#to(item), `[data-item="${item}"] .statement`);
  }

  async leave(): Promise<void> {
    this.#detours.push({ to: this.step, focus: HEADING });
    await this.go({ kind: 'leave' });
  }

  /** Marks what is wrong with these items, or all, and leads the person to the summary. True if nothing is. */
  check(items?: readonly string[]): boolean {
    const { session } = this.#host;
    const invalid = session ? invalidAnswers(session, items) : [];
    this.#mark(invalid, invalid);
    if (!this.invalid.length) return true;
    void this.#host.updateComplete.then(() => {
      this.focusOn('.summary-title');
    });
    return false;
  }

  /** Takes back the marks of items that are right by now, and leaves their places. */
  recheck(): void {
    const { session } = this.#host;
    if (!session || !this.marked.length) return;
    this.#mark(
      invalidAnswers(
        session,
        this.marked.map(({ item }) => item),
      ),
    );
  }

  /** Leads to one question that is wrong, on whatever page it is. */
  async lead(item: string): Promise<void> {
    const { session } = this.#host;
    const step = this.#to(item);
    if (!sameStep(step, this.step)) await this.go(step);
    const invalid = session ? invalidAnswers(session) : [];
    const isKnown = invalid.every((one) => this.marked.some((other) => other.item === one.item));
    this.#mark(invalid, isKnown ? this.marked : invalid);
    await this.#host.updateComplete;
    const field = `[data-item="${item}"] :is(input, textarea)`;
    this.focusOn(this.#host.find(`${field}[aria-invalid]`) ? `${field}[aria-invalid]` : field);
  }

  /** What is wrong with an item, and whether the place of its message is kept. */
  problemOf(item: string): { invalid: Invalid | undefined; marked: Invalid | undefined } {
    const isOf = (one: Invalid): boolean => one.item === item;
    return { invalid: this.invalid.find(isOf), marked: this.marked.find(isOf) };
  }

  #unmark(): void {
    this.invalid = this.marked = [];
  }

  #mark(invalid: readonly Invalid[], marked = this.marked): void {
    const items = [...this.marked, ...marked].map(({ item }) => item);
    this.invalid = invalid;
    this.marked = marked;
    this.#host.invalidChanged(items);
  }

  #neighbour(by: 1 | -1): Step {
    const { session, layout, route } = this.#host;
    return session ? route.from(session, layout, this.step, by) : this.step;
  }

  #to(item: string): Step {
    const { session, layout, route } = this.#host;
    return session ? route.to(session, layout, item) : this.step;
  }

  async #return(): Promise<void> {
    const { to, focus } = this.#detours.pop() ?? { to: { kind: 'start' }, focus: HEADING };
    await this.go(to, focus);
  }
}
