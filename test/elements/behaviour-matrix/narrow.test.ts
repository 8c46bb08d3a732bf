import { expect } from '@open-wc/testing';
import { box, wide } from '../../support/fit.js';
import { KITCHEN } from '../../support/packs.js';
import { settled } from '../../support/person.js';
import { within } from '../../support/screen.js';
import { atResult, matrix } from './matrix.js';
import { many } from './states.js';

describe('a narrow place on a wide page', () => {
  /** How the result's table stands: as columns beside each other, or each cell under its row. */
  const isTable = (el: Element): boolean => {
    const [first, second] = within(el, 'tbody tr:first-child td');
    return first!.getBoundingClientRect().top === second!.getBoundingClientRect().top;
  };

  it('is what counts, not the page: a sidebar of 300 px has a list, a wide place a table', async () => {
    expect(window.innerWidth).to.be.above(600);
    const { el } = await atResult();
    const side = box('300px');
    side.append(el);
    await settled();
    expect(isTable(el)).to.equal(false);
    expect(wide(el)).to.deep.equal([]);
    const desk = box('55rem');
    desk.append(el);
    await settled();
    expect(isTable(el)).to.equal(true);
  });

  it('says beside each cell which group it is, as the columns have no heads then', async () => {
    const { el } = await matrix({ responses: many });
    const side = box('300px');
    side.append(el);
    await settled();
    const [first] = within(el, 'tbody td');
    expect(first!.dataset['column']).to.equal(KITCHEN.cooks);
    // engines tell it resolved or as it was written
    expect(getComputedStyle(first!, '::before').content).to.match(/Cooks|attr\(data-column\)/);
    expect(within(el, 'thead').some((head) => head.getBoundingClientRect().height > 1)).to.equal(false);
  });

  it('says the roles of its table itself, as engines take them from one that is laid out as a list', async () => {
    const { el } = await atResult();
    const roles = new Map(
      within(el, 'table, tr, th, td').map((one) => [
        one.localName + (one.getAttribute('scope') ?? ''),
        one.getAttribute('role'),
      ]),
    );
    expect(Object.fromEntries(roles)).to.deep.equal({
      table: 'table',
      tr: 'row',
      thcol: 'columnheader',
      throw: 'rowheader',
      td: 'cell',
    });
  });
});
