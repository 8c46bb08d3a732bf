import { CHOIR } from '../../support/packs.js';
import { settled } from '../../support/person.js';
import { lastStates } from '../../support/planning.js';
import { replace } from '../../support/watch.js';
import { answered, at, atResult, begun, check, lastYear, type SbaCoproductionCheck, t } from './check.js';

type State = () => Promise<SbaCoproductionCheck>;

/** Every page and condition that people or a host can bring a check to. */
export const states: Record<string, State> = {
  start: async () => (await check()).el,
  'start in Welsh': async () => (await check({ lang: 'cy' })).el,
  'start of the pack that is built in': async () => (await check({ content: undefined })).el,
  'one statement, with the examples unfolded': async () => {
    const { el, person } = await begun({ layout: 'steps' });
    await person.press(t.examples);
    return el;
  },
  'all on one page': async () => (await begun()).el,
  'all on one page, answered': async () => (await answered()).el,
  'an action that is being written': async () => {
    const { el, person } = await answered();
    await at(person, CHOIR.sing).press(`${t.edit}: Sing outside.`);
    return el;
  },
  'an error': async () => {
    const { el, person } = await begun();
    await at(person, CHOIR.listen).write(t.example, 'x'.repeat(5001));
    await person.press(t.seeResult);
    return el;
  },
  'beside an earlier round': async () => (await answered({ earlier: lastYear() })).el,
  result: async () => (await atResult()).el,
  'result beside an earlier round, in Welsh': async () => {
    const { el } = await atResult({ earlier: lastYear() });
    el.lang = 'cy';
    await settled();
    return el;
  },
  'result, nothing answered': async () => {
    const { el, person } = await begun();
    await person.press(t.seeResult);
    return el;
  },
  ...lastStates(answered, atResult),
  'a statement to be changed': async () => {
    const { el, person } = await atResult();
    await person.press(`${t.change} ${CHOIR.sing}`);
    return el;
  },
  empty: async () => (await check({ content: null })).el,
  'refused content': async () => {
    replace(console, 'error', () => undefined);
    return (await check({ content: { kind: 'check' } })).el;
  },
};
