import { place } from './page.js';
import { nameOf, unroll, within } from './screen.js';

/** Whether the eye gets nothing of it, as all of it is clipped away. */
const isClipped = (one: Element | null): boolean =>
  one !== null && (getComputedStyle(one).clipPath === 'inset(50%)' || isClipped(one.parentElement));

/** What sticks out of the element sideways, or is cut off inside it. */
export function wide(el: Element): string[] {
  const rollUp = unroll(el);
  const { left, right } = el.getBoundingClientRect();
  const found = within(el, '*')
    .filter((one) => one.checkVisibility() && !one.matches('option') && !isClipped(one))
    .filter((one) => {
      const box = one.getBoundingClientRect();
      // what is typed into a line is longer than the line
      const isInline = one.matches('input') || getComputedStyle(one).display === 'inline';
      const cut = one.scrollWidth > one.clientWidth + 1 && !isInline;
      return box.right > right + 1 || box.left < left - 1 || (cut && one.clientWidth > 0);
    })
    .map((one) => `${one.localName}.${one.className} "${one.textContent.trim().slice(0, 40)}"`);
  rollUp();
  return found;
}

const TARGETS =
  'button, .button, summary, label:has(> input), textarea, select, :not(label) > input:not([type=radio], [type=checkbox])';

/** What is too small to hit: buttons, links that look like buttons, rows of answers, fields. */
export function small(el: Element): string[] {
  const rollUp = unroll(el);
  const found = within(el, TARGETS)
    .filter((one) => one.checkVisibility())
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.height < 43.99 || box.width < 43.99)
    .map(
      ({ one, box }) =>
        `${one.localName} "${nameOf(one)}" is ${Math.round(box.width)} × ${Math.round(box.height)}`,
    );
  rollUp();
  return found;
}

/** A place of a host's page, so wide, in text so large. */
export const box = (width: string, fontSize = '16px'): HTMLElement => {
  const div = place(document.createElement('div'));
  div.style.cssText = `inline-size: ${width}; font-size: ${fontSize}; font-family: sans-serif`;
  return div;
};
