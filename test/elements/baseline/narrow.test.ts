import { expect } from '@open-wc/testing';
import { box, wide } from '../../support/fit.js';
import { HALL, hall } from '../../support/packs.js';
import { type Person, settled } from '../../support/person.js';
import { at, baseline, t } from './baseline.js';

describe('long words', () => {
  const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3);

  /** The pack with one long word at the end of every text. */
  const lengthened = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return /^(en|cy|place|text)$/.test(key) ? `${value} ${LONG}` : value;
    if (Array.isArray(value)) return value.map((entry) => lengthened(entry));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value as Record<string, unknown>);
    return Object.fromEntries(
      entries.map(([name, one]) => [
        name,
        name === 'languages' || name === 'terms' ? one : lengthened(one, name),
      ]),
    );
  };

  it('break instead of making the page wide, in every text of a pack and in what is written', async () => {
    const { el, person } = await baseline({ content: lengthened(hall), layout: 'list' });
    const around = box('288px');
    around.append(el);
    const fits = async (what: string): Promise<void> => {
      await settled();
      expect(person.words).to.contain(LONG);
      expect(wide(el), what).to.deep.equal([]);
    };
    await fits('the list of areas');
    await person.press(new RegExp(`^${HALL.doors} `));
    await person.press(t.examples);
    const hours = (): Person => at(person, `${HALL.hours} ${LONG}`);
    await hours().write(t.trueNow, LONG);
    await hours().answer(t.stage, /^We have begun/);
    await hours().press(t.kinds['close-gap']);
    await hours().write(t.what, LONG);
    await hours().write(t.owner, LONG);
    await fits('an action that is being written');
    await hours().press(t.closeAction);
    await fits('an area');
    await person.press(t.leaveOpen);
    await person.press(t.seeResult);
    await fits('the result');
  });
});
