import { expect } from '@open-wc/testing';
import { everyKind, longPack } from '../../support/packs.js';
import { place } from '../../support/page.js';
import { settled } from '../../support/person.js';
import { nameOf, within } from '../../support/screen.js';
import { states } from './states.js';
import { survey } from './survey.js';

/** What sticks out of the element sideways, or is cut off inside it. */
function wide(el: Element): string[] {
  const { left, right } = el.getBoundingClientRect();
  return within(el, '*')
    .filter((one) => one.checkVisibility() && !one.matches('.unseen, .unseen *, option'))
    .filter((one) => {
      const box = one.getBoundingClientRect();
      const cut = one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline';
      return box.right > right + 1 || box.left < left - 1 || (cut && one.clientWidth > 0);
    })
    .map((one) => `${one.localName}.${one.className} "${one.textContent.trim().slice(0, 40)}"`);
}

/** What is too small to hit: buttons, links that look like buttons, rows of answers. */
const small = (el: Element): string[] =>
  within(el, 'button, .button, summary, label:has(> input), textarea')
    .filter((one) => one.checkVisibility())
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.height < 43.99 || box.width < 43.99)
    .map(
      ({ one, box }) =>
        `${one.localName} "${nameOf(one)}" is ${Math.round(box.width)} × ${Math.round(box.height)}`,
    );

const box = (width: string, fontSize = '16px'): HTMLElement => {
  const div = place(document.createElement('div'));
  div.style.cssText = `inline-size: ${width}; font-size: ${fontSize}; font-family: sans-serif`;
  return div;
};

const PLACES = {
  'a phone of 320 px': ['288px', '16px'],
  'a sidebar of 300 px': ['300px', '16px'],
  'a phone with text twice as large': ['320px', '32px'],
  'a desk': ['60rem', '16px'],
};

describe('everything fits, and is large enough to be hit', () => {
  for (const [name, state] of Object.entries(states)) {
    it(name, async () => {
      const el = await state();
      for (const [where, [width, fontSize]] of Object.entries(PLACES)) {
        const around = box(width!, fontSize);
        around.append(el);
        await settled();
        expect(wide(el), where).to.deep.equal([]);
        expect(around.scrollWidth, where).to.be.at.most(Math.ceil(around.getBoundingClientRect().width));
        expect(small(el), where).to.deep.equal([]);
      }
    });
  }
});

describe('long words', () => {
  it('break instead of making the page wide, in every text of a pack', async () => {
    const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3);
    const words = (value: unknown, key = ''): unknown => {
      if (typeof value === 'string' && ['en', 'cy', 'label', 'text', 'hint'].includes(key)) return long;
      if (Array.isArray(value)) return value.map((entry) => words(entry));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([k, v]) => [k, k === 'languages' ? v : words(v, k)]),
      );
    };
    const { el, person } = await survey({ content: words(everyKind), layout: 'list' });
    const around = box('288px');
    around.append(el);
    await settled();
    expect(wide(el)).to.deep.equal([]);
    await person.press('Start');
    expect(person.words).to.contain(long);
    expect(wide(el)).to.deep.equal([]);
    await person.answer(new RegExp(`^${long}$`), new RegExp(long)).catch(() => undefined);
    el.readonly = true;
    await settled();
    expect(wide(el)).to.deep.equal([]);
  });

  it('and a long list do not widen a flexible column of the host', async () => {
    const row = box('600px');
    row.style.display = 'flex';
    const { el, person } = await survey({ content: longPack(50), layout: 'list' }, row);
    await person.press('Start');
    expect(el.getBoundingClientRect().right).to.be.at.most(row.getBoundingClientRect().right + 1);
  });
});
