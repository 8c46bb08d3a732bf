/** Finds what a person finds on a page: by role and accessible name, across shadow roots and in frames. */

export type Role = keyof typeof SELECTORS;
export type Name = string | RegExp;

const SELECTORS = {
  alert: '[role=alert]',
  button: 'button, summary, [role=button]',
  checkbox: 'input[type=checkbox]',
  group: 'fieldset, [role=group]',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  radio: 'input[type=radio]',
  textbox: 'textarea, input:not([type]), input[type=text]',
};

const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Elements that match, in document order, those inside shadow roots too. */
export function within(root: Node, selector: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  const start = (root as Element).shadowRoot ?? root;
  const walk = (node: ParentNode): void => {
    for (const child of node.children) {
      if (child.matches(selector)) found.push(child as HTMLElement);
      if (child.shadowRoot) walk(child.shadowRoot);
      else walk(child);
    }
  };
  walk(start as ParentNode & Node);
  return found;
}

const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

function byIds(element: Element, ids: string): string {
  const root = element.getRootNode() as ShadowRoot | Document;
  return ids
    .split(/\s+/)
    .map((id) => root.getElementById(id)?.textContent ?? '')
    .join(' ');
}

/** The accessible name, as far as the toolkit's own markup needs it; ax-tree.test.ts asks a browser for the true one. */
export function nameOf(element: Element): string {
  const by = element.getAttribute('aria-labelledby');
  if (by) return tidy(byIds(element, by));
  const label = element.getAttribute('aria-label');
  if (label) return tidy(label);
  if (element.matches('fieldset')) return tidy(element.querySelector(':scope > legend')?.textContent ?? '');
  if (element.matches('input, textarea')) {
    const { labels } = element as HTMLInputElement;
    return tidy([...(labels ?? [])].map((one) => labelText(one)).join(' '));
  }
  return tidy(element.textContent);
}

/** The words of a label, without those that are typed into the control inside it. */
function labelText(label: Element): string {
  const copy = label.cloneNode(true) as Element;
  for (const control of copy.querySelectorAll('textarea')) control.remove();
  return copy.textContent;
}

/** What is told about a control or group besides its name. */
export function descriptionOf(element: Element): string {
  return tidy(byIds(element, element.getAttribute('aria-describedby') ?? ''));
}

const isNamed = (element: Element, name: Name): boolean =>
  typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));

export function all(root: Node, role: Role, name?: Name): HTMLElement[] {
  return within(root, SELECTORS[role]).filter(
    (element) => isSeen(element) && (name === undefined || isNamed(element, name)),
  );
}

export const maybe = (root: Node, role: Role, name?: Name): HTMLElement | undefined =>
  all(root, role, name)[0];

/** The only one of that role and name; if there is none or several, says what there is. */
export function get(root: Node, role: Role, name?: Name): HTMLElement {
  const found = all(root, role, name);
  if (found.length === 1) return found[0]!;
  const there = all(root, role).map((element) => `"${nameOf(element)}"`);
  throw new Error(
    `${found.length} of ${role} ${name === undefined ? '' : String(name)}; there are: ${there.join(', ')}`,
  );
}

/** The words that can be seen. */
export function seen(root: Element): string {
  const start = root.shadowRoot ?? root;
  return tidy([...start.children].map((child) => (child as HTMLElement).innerText).join('\n'));
}

/** For expectations: a library that is handed the elements themselves can take for ever to print them. */
export const hasFocus = (element: Element): boolean => focused(element.ownerDocument) === element;

/** The element that has the focus, inside shadow roots too. */
export function focused(root: DocumentOrShadowRoot = document): Element | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot?.activeElement ? focused(activeElement.shadowRoot) : activeElement;
}
