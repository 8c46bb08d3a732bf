import type { LitElement } from 'lit';
import type { SbaBaseline, SbaOutcomeSurvey } from '../../src/index.js';

type Tag =
  | 'sba-outcome-survey'
  | 'sba-baseline'
  | 'sba-behaviour-matrix'
  | 'sba-coproduction-check'
  | 'sba-action-plan'
  | 'sba-toolkit'
  | 'sba-results';

/** One of our elements on a page, once it is drawn. */
export async function elementIn<T extends Tag>(page: ParentNode, tag: T): Promise<HTMLElementTagNameMap[T]> {
  const element = page.querySelector(tag);
  if (!element) throw new Error(`There is no <${tag}> on this page.`);
  await element.updateComplete;
  return element;
}

export const surveyIn = (page: ParentNode): Promise<SbaOutcomeSurvey> =>
  elementIn(page, 'sba-outcome-survey');

export const baselineIn = (page: ParentNode): Promise<SbaBaseline> => elementIn(page, 'sba-baseline');

/** The part of an element that a selector names. */
function find({ renderRoot }: LitElement, selector: string): HTMLElement {
  const part = renderRoot.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`Nothing is "${selector}".`);
  return part;
}

/** Presses the first button that begins with these words, a plus sign aside. */
export async function press(element: LitElement, words: string): Promise<void> {
  const buttons = [...element.renderRoot.querySelectorAll('button')];
  const button = buttons.find(({ textContent }) => textContent.replace(/^[\s+]+/, '').startsWith(words));
  if (!button) throw new Error(`No button says "${words}".`);
  button.click();
  await element.updateComplete;
}

/** Chooses one answer to one question. */
export async function choose(element: LitElement, item: string, value: string): Promise<void> {
  find(element, `[data-item="${item}"] input[value="${value}"]`).click();
  await element.updateComplete;
}

/** Writes into a field, or picks from a list. */
export async function write(element: LitElement, selector: string, words: string): Promise<void> {
  const field = find(element, selector) as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Opens what is folded up. */
export function unfold({ renderRoot }: LitElement): void {
  renderRoot.querySelector('details')?.setAttribute('open', '');
}

/** Stands in for the network at one address, so that no story asks a server for anything. Returns the way back. */
export function standIn(address: string, answer: () => Promise<globalThis.Response>): () => void {
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    input instanceof Request || !String(input).endsWith(address) ? real(input, init) : answer();
  return () => {
    globalThis.fetch = real;
  };
}
