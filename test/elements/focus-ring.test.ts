import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { changedMuch, picture } from '../support/pixels.js';
import { nameOf, within } from '../support/screen.js';
import { afterwards } from '../support/watch.js';
import { states as plans } from './action-plan/states.js';
import { states as baselines } from './baseline/states.js';
import { states as surveys } from './outcome-survey/states.js';
import { states as results } from './results/states.js';
import { twoSaid, ROOMS } from './workshop/rooms.js';

const CONTROLS = 'button, a[href], input, select, textarea, summary';
/** Where a ring is drawn, beside a control, in px. */
const ROOM = 8;
const SCHEMES = { light: ['#fff', '#111'], dark: ['#161a17', '#eee'] } as const;

const paint = (scheme: keyof typeof SCHEMES): void => {
  const [background, color] = SCHEMES[scheme];
  document.documentElement.style.cssText = `color-scheme: ${scheme}; background: ${background}; color: ${color}`;
  afterwards(() => document.documentElement.removeAttribute('style'));
};

const media = (features: object): Promise<unknown> => executeServerCommand('sba-media', features as never);

/** Controls of one kind look alike, and so does their ring. */
const kindOf = (one: Element): string =>
  [one, one.parentElement!, one.closest('label') ?? one]
    .map((part) => `${part.localName}.${part.className}[${part.getAttribute('type') ?? ''}]`)
    .join();

/** What has no ring that can be told from the page before it has the focus. */
async function ringless(el: HTMLElement): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  // Whoever comes by keyboard sees the ring.
  await executeServerCommand('sba-tab', { times: 1 });
  for (const one of within(el, CONTROLS).filter((control) => control.checkVisibility())) {
    if (seen.has(kindOf(one))) continue;
    seen.add(kindOf(one));
    one.scrollIntoView({ block: 'center' });
    (document.activeElement as HTMLElement | null)?.blur();
    const { x, y, width, height } = (one.closest('label.option') ?? one).getBoundingClientRect();
    const around = new DOMRect(x - ROOM, y - ROOM, width + 2 * ROOM, height + 2 * ROOM);
    const before = (await picture(around))!;
    one.focus({ preventScroll: true });
    const after = (await picture(around))!;
    // A line of 2 px all around, of which a quarter may be off the screen or behind something.
    const enough = 1.5 * 2 * (Math.min(width, innerWidth) + Math.min(height, innerHeight));
    if (changedMuch(before, after) < enough) found.push(`${one.localName} “${nameOf(one)}”`);
  }
  expect(seen.size, 'kinds of controls').to.be.above(1);
  return found;
}

const SHOWN = {
  'the start of a survey': surveys['start'],
  'a question with an error': surveys['a question, with an error'],
  'the page before sending': surveys['check'],
  'an action plan': plans['with an action that is being written'],
  'results with all numbers': results['of a survey with all numbers'],
  'a workshop': async () => (await twoSaid(ROOMS['a check']!)).el as HTMLElement,
  'a part of a baseline': baselines['an area, with an action that is being written'],
};

describe('the focus can be seen at every control', () => {
  before(async function () {
    // only Chromium hands out a picture
    if (!(await picture(new DOMRect(0, 0, 1, 1)))) this.skip();
  });

  afterEach(() => media({}));

  for (const [name, state] of Object.entries(SHOWN))
    for (const scheme of ['light', 'dark', 'forced dark', 'forced light'] as const)
      it(`${name}, ${scheme} colours`, async () => {
        if (scheme === 'forced dark' || scheme === 'forced light')
          await media({ 'forced-colors': 'active', 'prefers-color-scheme': scheme.slice(7) });
        else paint(scheme);
        expect(await ringless(await state!())).to.deep.equal([]);
      }).timeout(60000);
});
