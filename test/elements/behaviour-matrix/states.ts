import { KITCHEN } from '../../support/packs.js';
import { settled } from '../../support/person.js';
import { lastStates } from '../../support/planning.js';
import { replace } from '../../support/watch.js';
import {
  answered,
  asCook,
  at,
  atResult,
  begun,
  matrix,
  response,
  type SbaBehaviourMatrix,
  t,
} from './matrix.js';

type State = () => Promise<SbaBehaviourMatrix>;
type Settings = Partial<SbaBehaviourMatrix>;

/** Twelve of each group, who see things differently. */
export const many = ['cooks', 'guests', 'neighbours'].flatMap((group, g) =>
  Array.from({ length: 12 }, (_, i) =>
    response(`${group}-${i}`, group, {
      'salt-cooks': ['always', 'often', 'never'][g]!,
      'salt-guests': i % 2 ? 'never' : 'often',
      'door-neighbours': 'dont-know',
    }),
  ),
);

const failing = (settings: Settings): State => {
  return async () => {
    replace(console, 'error', () => undefined);
    return (await matrix(settings)).el;
  };
};

/** A cook, one question a page, so many pages on. */
async function page(on: number, look = false): Promise<SbaBehaviourMatrix> {
  const { el, person } = await begun();
  await person.answer(KITCHEN.who, KITCHEN.cooks);
  for (let i = 0; i < on; i++) {
    if (look && person.sees('group', KITCHEN.look)) await person.answer(KITCHEN.look, KITCHEN.yes);
    await person.press(t.next);
  }
  return el;
}

/** Every page and condition that people or a host can bring a matrix to. */
export const states: Record<string, State> = {
  start: async () => (await matrix()).el,
  'start in Welsh': async () => (await matrix({ lang: 'cy' })).el,
  'start of the pack that is built in': async () => (await matrix({ content: undefined })).el,
  'who answers': async () => (await begun()).el,
  'a cell of one’s own': () => page(1),
  'a cell of one’s own, with a hint, in Welsh': async () => {
    const el = await page(2);
    el.lang = 'cy';
    await settled();
    return el;
  },
  'whether to look': () => page(4),
  'a row of the others': () => page(6, true),
  'all on one page': async () => (await asCook()).el,
  'all on one page, answered': async () => (await answered()).el,
  'an action that is being written': async () => {
    const { el, person } = await asCook();
    await at(person, KITCHEN.cooks, KITCHEN.taste).press(t.addAction);
    await at(person, KITCHEN.cooks, KITCHEN.taste).press(t.kinds['build-on-strength']);
    return el;
  },
  result: async () => (await atResult()).el,
  'result in Welsh': async () => {
    const { el } = await atResult();
    el.lang = 'cy';
    await settled();
    return el;
  },
  'result, nothing answered': async () => {
    const { el, person } = await begun({ layout: 'list' });
    await person.press(t.seeResult);
    return el;
  },
  'result of many, each for themselves': async () => (await matrix({ responses: many })).el,
  'result of some in one room': async () =>
    (await matrix({ responses: many.slice(9, 15), together: true })).el,
  'result of nobody': async () => (await matrix({ responses: [] })).el,
  ...lastStates(answered, atResult),
  stopped: async () => {
    const { el, person } = await atResult();
    el.addEventListener('sba-before-complete', (event) => {
      event.preventDefault();
    });
    await person.press(t.finish);
    return el;
  },
  'an answer to be changed': async () => {
    const { el, person } = await atResult();
    el.layout = 'steps';
    await settled();
    await person.press(new RegExp(`^${t.change} .*${KITCHEN.open}`));
    return el;
  },
  empty: async () => (await matrix({ content: null })).el,
  'refused content': failing({ content: { kind: 'matrix' } }),
};
