import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { place } from '../support/page.js';
import { focused, nameOf, within } from '../support/screen.js';
import { afterwards } from '../support/watch.js';

const CONTROLS = 'button, a[href], input, select, textarea, summary';

/** What Tab should stop at, in order: every control that can be seen, of radios the chosen one or the first. */
function stops(el: Element): Element[] {
  const controls = within(el, CONTROLS).filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const radios = (one: Element): HTMLInputElement[] =>
    controls.filter((other): other is HTMLInputElement =>
      other.matches(`input[type=radio][name="${CSS.escape((one as HTMLInputElement).name)}"]`),
    );
  return controls.filter((one) => {
    if (!one.matches('input[type=radio]')) return true;
    const group = radios(one);
    return one === (group.find(({ checked }) => checked) ?? group[0]);
  });
}

const described = (element: Element): string => `${element.localName} "${nameOf(element)}"`;

/** A date has parts of its own, and while one of them has the focus some browsers do not call it its own. */
const FOCUSED = ':focus-visible, :has(:focus-visible), [type=date]:focus-within';

const hasRing = (element: Element): boolean =>
  [element, element.closest('label')].some(
    (one) => one !== null && getComputedStyle(one).outlineStyle !== 'none' && one.matches(FOCUSED),
  );

const fence = (): HTMLButtonElement => {
  const button = document.createElement('button');
  button.textContent = 'outside';
  return button;
};

async function tabThrough(el: HTMLElement, expected: number): Promise<Element[]> {
  const [before, after] = [place(fence()), fence()];
  el.before(before);
  el.after(after);
  afterwards(() => after.remove());
  const reached: Element[] = [];
  const ringless: string[] = [];
  const onTab = (): void => {
    const at = focused();
    const last = reached.at(-1);
    // a date takes a press for each of its parts
    if (!at || at === before || at === last || last === after) return;
    if (!hasRing(at)) ringless.push(at.outerHTML);
    reached.push(at);
  };
  before.focus();
  document.addEventListener('keyup', onTab);
  for (let pressed = 0; reached.at(-1) !== after;) {
    if (pressed > 300) throw new Error('Tab never came out of the element');
    const times = Math.max(1, Math.min(expected + 1 - reached.length, 20));
    await executeServerCommand('sba-tab', { times });
    pressed += times;
  }
  document.removeEventListener('keyup', onTab);
  expect(ringless, 'without a focus ring').to.deep.equal([]);
  return reached.slice(0, -1);
}

/** Every control can be reached in reading order, shows that it has the focus, and lets it go. */
export async function worksByKeyboard(el: HTMLElement): Promise<void> {
  const expected = stops(el).map(described);
  expect((await tabThrough(el, expected.length)).map(described), 'stops of Tab').to.deep.equal(expected);
}
