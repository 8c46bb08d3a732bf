import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { place } from '../support/page.js';
import { focused, nameOf, within } from '../support/screen.js';
import { afterwards } from '../support/watch.js';
import type { Seen } from './subject.js';

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

async function tabThrough(el: HTMLElement): Promise<Element[]> {
  const [before, after] = [place(fence()), fence()];
  el.before(before);
  el.after(after);
  afterwards(() => after.remove());
  before.focus();
  const reached: Element[] = [];
  for (let i = 0; i < 200; i++) {
    await sendKeys({ press: 'Tab' });
    const at = focused();
    if (!at || at === after) return reached;
    expect(hasRing(at), `a focus ring on ${at.outerHTML}`).to.equal(true);
    // a date takes a press for each of its parts
    if (at !== reached.at(-1)) reached.push(at);
  }
  throw new Error('Tab never came out of the element');
}

/** Every control can be reached in reading order, shows that it has the focus, and lets it go. */
export function worksByKeyboard({ states }: Seen): void {
  describe('works by keyboard', () => {
    for (const [name, state] of Object.entries(states)) {
      it(name, async () => {
        const el = await state();
        const expected = stops(el).map(described);
        expect((await tabThrough(el)).map(described)).to.deep.equal(expected);
      }).timeout(20000);
    }
  });
}
