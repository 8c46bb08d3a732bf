import { expect } from '@open-wc/testing';
import { isSecond } from '../support/engine.js';
import { box, small, wide } from '../support/fit.js';
import { whole } from '../support/page.js';
import { settled } from '../support/person.js';

const PHONES = {
  'a phone of 320 px': ['288px', '16px'],
  'a phone with text twice as large': ['320px', '32px'],
};
/** Where there is more room, engines differ in nothing that would take it up. */
const PLACES = isSecond
  ? PHONES
  : { ...PHONES, 'a sidebar of 300 px': ['300px', '16px'], 'a desk': ['60rem', '16px'] };

/** Nothing sticks out or is cut off, however narrow the page, and every control can be hit. */
export async function fitsEverywhere(el: HTMLElement): Promise<void> {
  for (const [where, [width, fontSize]] of Object.entries(PLACES)) {
    const around = box(width!, fontSize);
    around.append(whole(el));
    await settled();
    expect(wide(el), where).to.deep.equal([]);
    expect(around.scrollWidth, where).to.be.at.most(Math.ceil(around.getBoundingClientRect().width));
    expect(small(el), where).to.deep.equal([]);
  }
}
