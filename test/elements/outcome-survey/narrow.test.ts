import { expect } from '@open-wc/testing';
import { box, wide } from '../../support/fit.js';
import { everyKind, longPack } from '../../support/packs.js';
import { settled } from '../../support/person.js';
import { survey } from './survey.js';

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
