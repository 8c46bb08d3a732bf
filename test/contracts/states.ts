import { isAccessible } from './accessible.js';
import { worksByKeyboard } from './keyboard.js';
import { fitsEverywhere } from './narrow.js';
import type { Seen } from './subject.js';

/**
 * Whatever an element looks like, it is used by keyboard, fits, and is accessible. One after the other on the same page:
 * coming to it takes as long as looking at it.
 */
export function isUsable({ states }: Seen): void {
  describe('is used by keyboard, fits everywhere and is accessible', () => {
    document.documentElement.lang = 'en';
    for (const [name, state] of Object.entries(states)) {
      it(name, async () => {
        const el = await state();
        await worksByKeyboard(el);
        await fitsEverywhere(el);
        await isAccessible(el);
      }).timeout(30000);
    }
  });
}
