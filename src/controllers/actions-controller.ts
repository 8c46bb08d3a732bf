import type { ReactiveControllerHost } from 'lit';
import { SbaActionEvent } from '../events.js';
import type { PlanningTerms } from '../i18n/terms.js';
import { type ActionChange, type ActionList, isBlank, type Removed } from '../model/actions.js';
import { wordsOf } from '../model/answers.js';
import type { Action, ActionKind } from '../schema/action.js';
import { newId } from './outside.js';

/** What an element must offer whose actions people write. */
export interface ActionsHost extends ReactiveControllerHost, HTMLElement {
  /** The list that holds an action, or that a new one of this item goes into. */
  listOf(action: Pick<Action, 'id' | 'item'>): ActionList | undefined;
  /** The part of the page that a selector names, once it is drawn. */
  find(selector: string): HTMLElement | null;
  /** Draws whatever shows the actions of an item. */
  drawActions(item: string | undefined): void;
  /** Announces something about actions. */
  announceAction(words: (t: PlanningTerms) => string): void;
}

/** Writing actions: which one is open, what was deleted last, where the focus goes, and what the host is told. */
export class ActionsController {
  /** Id of the action that is being edited. */
  open: string | undefined;
  removed: Removed | undefined;
  readonly #host: ActionsHost;
  /** Those that the host has not heard of yet. */
  readonly #new = new Set<string>();

  constructor(host: ActionsHost) {
    this.#host = host;
  }

  /** Nothing is open, and nothing can be brought back: all actions are others now. */
  reset(): void {
    this.open = undefined;
    this.removed = undefined;
    this.#new.clear();
  }

  /** Gives up the way back to what was deleted last. */
  forget(): void {
    const { removed } = this;
    this.removed = undefined;
    if (removed) this.#host.drawActions(removed.action.item);
  }

  readonly add = (item: string | undefined, kind: ActionKind): void => {
    const action: Action = {
      id: newId(),
      kind,
      what: '',
      status: 'not-started',
      ...(item !== undefined && { item }),
    };
    this.#leave();
    this.forget();
    this.open = action.id;
    this.#new.add(action.id);
    this.#host.listOf(action)?.add(action);
    void this.#focus(item, `#what-${action.id}`);
  };

  readonly edit = (id: string): void => {
    const { item } = this.#leave(id) ?? {};
    this.open = id;
    void this.#focus(item, `#what-${id}`);
  };

  /** Closes the one that is open; one that nothing was written into goes as if it had never been. */
  readonly close = (): void => {
    const { open } = this;
    const action = this.#leave();
    const isGone = action && isBlank(action);
    void this.#focus(action?.item, isGone || !open ? '.adders button' : `[data-card="${open}"] button`);
  };

  /** Moves one past another of the same item, which stands after it (`by` 1) or before it (-1). */
  readonly move = (id: string, past: string, by: 1 | -1): void => {
    const list = this.#host.listOf({ id });
    list?.move(id, past);
    const action = list?.get(id);
    if (!list || !action) return;
    this.#told('moved', action);
    const card = `[data-card="${id}"] `;
    // At the end of the list the button that was pressed is gone.
    void this.#focus(action.item, `${card}${by < 0 ? '.up' : '.down'}`, `${card}button`);
    const place = list.of(action.item).indexOf(action) + 1;
    this.#host.announceAction((t) => t.moved(place));
  };

  readonly remove = (id: string): void => {
    const list = this.#host.listOf({ id });
    const removed = list?.remove(id);
    if (!removed) return;
    this.forget();
    if (this.open === id) this.open = undefined;
    this.removed = isBlank(removed.action) ? undefined : removed;
    if (!this.#new.delete(id)) this.#told('removed', removed.action);
    if (this.removed) this.#host.announceAction((t) => t.removed);
    void this.#focus(removed.action.item, this.removed ? '.undo' : '.adders button');
  };

  readonly undo = (): void => {
    const { removed } = this;
    if (!removed) return;
    this.removed = undefined;
    removed.list.bringBack(removed);
    this.#told('brought-back', removed.action);
    this.#host.announceAction((t) => t.broughtBack);
    void this.#focus(removed.action.item, `[data-card="${removed.action.id}"] button`);
  };

  /** Takes over what a person put into a field of an action; the host hears of it once the field is left. */
  take(id: string, input: HTMLInputElement, isLeft: boolean): void {
    const list = this.#host.listOf({ id });
    const name = input.dataset['field'] ?? '';
    const before = list?.get(id);
    if (!list || !before) return;
    const value = wordsOf(input.value);
    // A year of five digits is one that is still being typed.
    if (name === 'by' && value.length > 10) return;
    if (before[name as keyof Action] !== value) list.edit(id, { [name]: value });
    const action = list.get(id);
    if (isLeft && action && !isBlank(action)) this.#told(this.#new.delete(id) ? 'added' : 'edited', action);
  }

  /** Closes what is open, and lets go of it where nothing was written into it. Returns the action `id`, or that one. */
  #leave(id = this.open): Action | undefined {
    const { open } = this;
    const action = id === undefined ? undefined : this.#host.listOf({ id })?.get(id);
    const left = open === undefined ? undefined : this.#host.listOf({ id: open })?.get(open);
    this.open = undefined;
    if (left && isBlank(left)) {
      this.#host.listOf(left)?.remove(left.id);
      if (!this.#new.delete(left.id)) this.#told('removed', left);
    } else if (left) this.#host.drawActions(left.item);
    return action;
  }

  #told(change: ActionChange, action: Action): void {
    this.#host.dispatchEvent(new SbaActionEvent({ change, action: { ...action } }));
  }

  async #focus(item: string | undefined, ...selectors: string[]): Promise<void> {
    this.#host.drawActions(item);
    await this.#host.updateComplete;
    // A plan has no question around its actions.
    const question = `[data-item="${item ?? ''}"]`;
    const root = this.#host.find(question) ? `${question} ` : '';
    // Where a filter has taken the card away, the focus still needs a place.
    for (const selector of [...selectors, '.adders button']) {
      const target = this.#host.find(root + selector);
      if (target) {
        target.focus();
        return;
      }
    }
  }
}
