import type { SbaToolkit } from '../../../src/elements/toolkit/toolkit.js';
import type { States } from '../../contracts/subject.js';
import { settled } from '../../support/person.js';
import { within } from '../../support/screen.js';
import { together } from './toolkit.js';

/** With things in it that have tests of their own, and are left out of sight here. */
async function alone(lang = 'en'): Promise<SbaToolkit> {
  const { kit } = await together();
  kit.lang = lang;
  for (const child of kit.children) (child as HTMLElement).hidden = true;
  await settled();
  return kit;
}

async function press(kit: SbaToolkit): Promise<SbaToolkit> {
  within(kit, 'button')[0]!.click();
  await settled();
  return kit;
}

/** What a toolkit itself can look like. */
export const states: States = {
  'how far people have come': () => alone(),
  'the same in Welsh': () => alone('cy'),
  'cleared, with a way back': async () => press(await alone()),
  'brought back': async () => press(await press(await alone())),
};
