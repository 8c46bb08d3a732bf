/** Finds what a person finds on a page: by role and accessible name, across shadow roots and in frames. */

export type Role = keyof typeof SELECTORS;
export type Name = string | RegExp;

const SELECTORS = {
  alert: '[role=alert]',
  button: 'button, summary, [role=button]',
  cell: 'td',
  checkbox: 'input[type=checkbox]',
  columnheader: 'th[scope=col]',
  combobox: 'select',
  date: 'input[type=date]',
  group: 'fieldset, [role=group]',
  heading: 'h1, h2, h3, h4, h5, h6',
  img: '[role=img]',
  link: 'a[href]',
  listitem: 'li',
  radio: 'input[type=radio]',
  rowheader: 'th[scope=row]',
  table: 'table',
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
  if (element.matches('input, textarea, select')) {
    const { labels } = element as HTMLInputElement;
    return tidy([...(labels ?? [])].map((one) => labelText(one)).join(' '));
  }
  return tidy(element.querySelector('[aria-hidden=true]') ? shownText(element) : element.textContent);
}

/** The words of an element, without those that are there for the eye alone. */
function shownText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return copy.textContent;
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

/**
 * Lays out what a browser leaves until it comes into sight (`content-visibility`): a person can scroll to it, and a
 * screen reader has it. Returns how to go back.
 */
export function unroll(root: Element): () => void {
  const tree = root.shadowRoot ?? (root.getRootNode() as Document | ShadowRoot);
  const sheet = new root.ownerDocument.defaultView!.CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  return () => {
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** The words that can be seen. */
export function seen(root: Element): string {
  const start = root.shadowRoot ?? root;
  const rollUp = unroll(root);
  const words = [...start.children].map((child) => (child as HTMLElement).innerText);
  rollUp();
  return tidy(words.join('\n'));
}

/** For expectations: a library that is handed the elements themselves can take for ever to print them. */
export const hasFocus = (element: Element): boolean => focused(element.ownerDocument) === element;

/** The element that has the focus, inside shadow roots too. */
export function focused(root: DocumentOrShadowRoot = document): Element | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot?.activeElement ? focused(activeElement.shadowRoot) : activeElement;
}
