import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { type Colour, coloursOf, contrast, picture } from '../support/pixels.js';
import { Person } from '../support/person.js';
import { within } from '../support/screen.js';
import { check as t } from '../support/sentences.js';
import { afterwards } from '../support/watch.js';
import { states as baselines } from './baseline/states.js';
import { states as matrices } from './behaviour-matrix/states.js';
import { check } from './coproduction-check/check.js';
import { states as checks } from './coproduction-check/states.js';
import { states as surveys } from './outcome-survey/states.js';
import { states as results } from './results/states.js';

const media = (features: object): Promise<unknown> => executeServerCommand('sba-media', features as never);

const page = (style: string): void => {
  document.documentElement.style.cssText = style;
  afterwards(() => document.documentElement.removeAttribute('style'));
};

/** Colours of a person's own, on a page of a host that knows light ones alone. */
const forced = async (scheme: 'dark' | 'light'): Promise<void> => {
  page('color-scheme: light');
  await media({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
};

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** What comes into sight is laid out only then, and may move what is below it. */
async function scrollTo(at: Element): Promise<void> {
  for (let i = 0; i < 2; i++) {
    at.scrollIntoView({ block: 'center' });
    await frame();
    await frame();
  }
}

/** The colours of a part of an element, the most frequent first; `edge` px of it are left out all around. */
async function colours(at: Element, edge = 0): Promise<Colour[]> {
  await scrollTo(at);
  const { x, y, width, height } = at.getBoundingClientRect();
  const part = new DOMRect(x + edge, y + edge, width - 2 * edge, height - 2 * edge);
  return coloursOf((await picture(part))!).map(({ colour }) => colour);
}

/** The strongest contrast of anything to what most of a part is of. */
const strongest = ([ground, ...others]: Colour[]): number =>
  Math.max(1, ...others.map((colour) => contrast(ground!, colour)));

/** What fills a button, beside its words. */
async function fill(button: Element): Promise<Colour> {
  await scrollTo(button);
  const { x, y, height } = button.getBoundingClientRect();
  return coloursOf((await picture(new DOMRect(x + 6, y + height / 2, 4, 4)))!)[0]!.colour;
}

const CORNER = 6;

/** How many colours there are in the corners of an element. */
async function cornersOf(at: Element): Promise<number> {
  at.scrollIntoView({ block: 'center' });
  const { left, right, top, bottom } = at.getBoundingClientRect();
  const found = new Set<string>();
  for (const x of [left, right - CORNER])
    for (const y of [top, bottom - CORNER])
      for (const { colour } of coloursOf((await picture(new DOMRect(x, y, CORNER, CORNER)))!))
        found.add(colour.join());
  return found.size;
}

/** What a picture says with: dots, boxes and bars, and not the lines that only guide the eye. */
const SHAPES = '[role=img] svg :is(circle, rect):not(.point, .spread)';

const PICTURES = {
  'a baseline': baselines['result'],
  'a matrix': matrices['result'],
  'a check': checks['result'],
  'results of a survey': results['of a survey'],
  'results of a matrix': results['of a matrix'],
};

describe('colours can be told apart', () => {
  before(async function () {
    // only Chromium hands out a picture
    if (!(await picture(new DOMRect(0, 0, 1, 1)))) this.skip();
  });

  afterEach(() => media({}));

  it('what stands in an empty field, on a dark page', async () => {
    page('color-scheme: dark; background: #161a17; color: #eee; font-size: 32px');
    const { person } = await check({ mode: 'workshop' });
    const field = person.get('textbox', t.voiceLabel) as HTMLInputElement;
    expect(field.placeholder).to.equal(t.voice(1));
    expect(strongest(await colours(field, 6))).to.be.at.least(4.5);
  });

  for (const scheme of ['dark', 'light'] as const) {
    for (const [name, state] of Object.entries(PICTURES))
      it(`the picture of ${name}, in forced colours, ${scheme}`, async () => {
        await forced(scheme);
        const el = await state!();
        const kinds = new Map(within(el, SHAPES).map((shape) => [shape.getAttribute('class'), shape]));
        expect(kinds.size, 'kinds of shapes').to.be.above(0);
        for (const [kind, shape] of kinds)
          expect(strongest(await colours(shape, -2)), String(kind)).to.be.at.least(3);
      });

    it(`the button that leads on from the others, in forced colours, ${scheme}`, async () => {
      await forced(scheme);
      const person = new Person(await surveys['a question']!());
      const [first, second] = [person.get('button', t.next), person.get('button', t.back)];
      expect(contrast(await fill(first), await fill(second))).to.be.at.least(3);
    });

    it(`nothing but its words at a button that looks like a link, in forced colours, ${scheme}`, async () => {
      await forced(scheme);
      const el = await surveys['check']!();
      const links = within(el, 'button.link').filter((one) => one.checkVisibility());
      expect(links.length).to.be.above(1);
      for (const link of links.slice(0, 3)) expect(await cornersOf(link)).to.equal(1);
    });
  }
});
