import { type Name, all, focused, get, maybe, type Role, seen, unroll } from './screen.js';

/** Until every promise that is under way has had its turn. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Until something holds; then what it gave. For what waits for a server or a frame. */
export async function until<T>(probe: () => T, what = 'something'): Promise<NonNullable<T>> {
  let problem: unknown;
  for (let i = 0; i < 800; i++) {
    try {
      const result = probe();
      if (result !== undefined && result !== null && (result as unknown) !== false) return result;
    } catch (error) {
      problem = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`waited in vain for ${what}. ${problem instanceof Error ? problem.message : ''}`);
}

/** Someone in front of an element: looks, presses, answers and writes as people do. */
export class Person {
  constructor(readonly el: HTMLElement) {}

  get words(): string {
    return seen(this.el);
  }

  /** Name of the heading that has the focus, if it is one. */
  get place(): string {
    const at = focused(this.el.ownerDocument);
    return at?.matches('h1, h2, h3, h4, h5, h6')
      ? at.textContent.trim()
      : `not on a heading: ${String(at?.outerHTML)}`;
  }

  get(role: Role, name?: Name): HTMLElement {
    return get(this.el, role, name);
  }

  all(role: Role, name?: Name): HTMLElement[] {
    return all(this.el, role, name);
  }

  sees(role: Role, name?: Name): boolean {
    return maybe(this.el, role, name) !== undefined;
  }

  async press(name: Name): Promise<void> {
    this.get('button', name).click();
    await settled();
  }

  /** The group of one question. */
  question(statement: Name): HTMLElement {
    return this.get('group', statement);
  }

  /** The control of one answer. */
  option(statement: Name, label: Name): HTMLInputElement {
    const group = this.question(statement);
    return (maybe(group, 'checkbox', label) ?? get(group, 'radio', label)) as HTMLInputElement;
  }

  async answer(statement: Name, label: Name): Promise<void> {
    this.option(statement, label).click();
    await settled();
  }

  /** Labels of what is chosen, in order. */
  chosen(statement: Name): string[] {
    const group = this.question(statement);
    const rollUp = unroll(group);
    const labels = [...all(group, 'radio'), ...all(group, 'checkbox')]
      .filter((input) => (input as HTMLInputElement).checked)
      .map((input) => (input as HTMLInputElement).labels![0]!.innerText.trim());
    rollUp();
    return labels;
  }

  /** Types into a field, key by key as far as the page can tell; `leave` goes on to the next field. */
  async write(name: Name, text: string, leave = true): Promise<void> {
    const field = (maybe(this.el, 'date', name) ?? this.get('textbox', name)) as HTMLTextAreaElement;
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    if (leave) {
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.blur();
    }
    await settled();
  }

  /** What stands in a field. */
  written(name: Name): string {
    const field = maybe(this.el, 'date', name) ?? this.get('textbox', name);
    return (field as HTMLTextAreaElement).value;
  }

  /** Chooses from a list that folds out. */
  async pick(name: Name, label: string): Promise<void> {
    const list = this.get('combobox', name) as HTMLSelectElement;
    list.focus();
    list.selectedIndex = [...list.options].findIndex(({ text }) => text.trim() === label);
    list.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    list.dispatchEvent(new Event('change', { bubbles: true }));
    list.blur();
    await settled();
  }
}
