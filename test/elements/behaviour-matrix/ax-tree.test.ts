import { expect } from '@open-wc/testing';
import { names, type Node, nodes, tree } from '../../support/ax-tree.js';
import { box } from '../../support/fit.js';
import { KITCHEN } from '../../support/packs.js';
import { settled } from '../../support/person.js';
import { unroll } from '../../support/screen.js';
import { asCook, answered, atResult, begun, cell, matrix, type Seat, t, TASTE } from './matrix.js';

/** The tree with all of a page in it, as it is for someone who has read as far as its end. */
async function whole({ el }: Seat): Promise<Node> {
  const rollUp = unroll(el);
  const found = await tree();
  rollUp();
  return found!;
}

const isCell = ({ name }: Node): boolean => /^(Cooks|Guests|Neighbours): /.test(name ?? '');

/** The radio buttons of a cell, without those of the group inside it. */
const ownRadios = (group: Node): Node[] => {
  const inner = new Set(
    nodes(group, 'group')
      .slice(1)
      .flatMap((one) => nodes(one, 'radio')),
  );
  return nodes(group, 'radio').filter((one) => !inner.has(one));
};

describe('the accessibility tree of a matrix', () => {
  before(async function () {
    // only Chromium hands it out
    if ((await tree()) === null) this.skip();
  });

  it('has every cell as a group named by whose words these are, with its four points alone', async () => {
    const seat = await asCook();
    await seat.person.answer(KITCHEN.look, KITCHEN.yes);
    const cells = nodes(await whole(seat), 'group').filter(isCell);
    expect(names(cells)).to.have.members([
      ...[KITCHEN.taste, KITCHEN.wash, KITCHEN.open].map((words) => cell(KITCHEN.cooks, words)),
      ...[KITCHEN.taste, KITCHEN.carry, KITCHEN.early].map((words) => cell(KITCHEN.guests, words)),
      ...[KITCHEN.taste, KITCHEN.towels, KITCHEN.lookIn].map((words) => cell(KITCHEN.neighbours, words)),
    ]);
    for (const one of cells) expect(names(ownRadios(one)), one.name).to.deep.equal(KITCHEN.points);
  });

  it('has the ways not to answer in a group of their own inside the cell', async () => {
    const seat = await asCook();
    const one = nodes(await whole(seat), 'group').find(({ name }) => name === TASTE)!;
    const [, apart, ...more] = nodes(one, 'group');
    expect(more).to.deep.equal([]);
    expect(apart!.name).to.equal(t.cannotSay);
    expect(names(nodes(apart!, 'radio'))).to.deep.equal(
      (['dont-know', 'not-applicable', 'prefer-not-to-say'] as const).map((code) => t.missing[code]),
    );
  });

  it('counts the points of a cell among one another, so that one is ‘2 of 4’', async () => {
    const { el } = await asCook();
    const radios = [...el.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const sizes = new Map<string, number>();
    for (const { name } of radios) sizes.set(name, (sizes.get(name) ?? 0) + 1);
    for (const row of ['salt', 'washing-up', 'door']) {
      expect(sizes.get(`${row}-cooks`)).to.equal(4);
      expect(sizes.get(`${row}-cooks-missing`)).to.equal(3);
    }
  });

  it('says what is asked as the description of the cell, and which point is chosen', async () => {
    const seat = await answered();
    const found = nodes(await whole(seat), 'group').filter(isCell);
    const described = (name: string): string =>
      found
        .find((one) => one.name === name)!
        .description!.replace(/\s+/g, ' ')
        .trim();
    expect(described(TASTE)).to.equal(KITCHEN.own);
    expect(described(cell(KITCHEN.cooks, KITCHEN.wash))).to.equal(`${KITCHEN.own} Pans count.`);
    expect(described(cell(KITCHEN.guests, KITCHEN.taste))).to.equal(KITCHEN.others);
    const own = ownRadios(found.find((one) => one.name === TASTE)!);
    expect(own.map(({ properties }) => properties['checked'])).to.deep.equal([
      'false',
      'false',
      'false',
      'true',
    ]);
  });

  it('has the cell as a group on a page of its own too', async () => {
    const seat = await begun({ group: 'cooks' });
    expect(names(nodes(await whole(seat), 'group').filter(isCell))).to.deep.equal([TASTE]);
    expect(nodes(await whole(seat), 'heading')[0]!.name).to.equal(KITCHEN.taste);
  });

  for (const [where, width] of [
    ['a wide place', '60rem'],
    ['a phone', '288px'],
  ] as const) {
    it(`has the result as a table with row and column headers, in ${where}`, async () => {
      const seat = await atResult();
      box(width).append(seat.el);
      await settled();
      const [table] = nodes(await whole(seat), 'table');
      expect(names(nodes(table!, 'columnheader'))).to.deep.equal([
        t.behaviour,
        t.you(KITCHEN.cooks),
        t.youLook(KITCHEN.guests),
        t.youLook(KITCHEN.neighbours),
      ]);
      expect(names(nodes(table!, 'rowheader'))).to.have.members([
        KITCHEN.salt,
        KITCHEN.washing,
        KITCHEN.door,
      ]);
      expect([...nodes(table!, 'cell'), ...nodes(table!, 'gridcell')].length).to.equal(9);
    });
  }

  it('has a picture of each row, named by the row and its sentences', async () => {
    const seat = await atResult();
    const pictures = names(nodes(await whole(seat), 'image')).filter(Boolean);
    expect(pictures).to.deep.equal([
      `${KITCHEN.salt}. ${t.youSay('nearly always')} ${t.youSee(KITCHEN.guests, 'hardly ever')}`,
      `${KITCHEN.washing}. ${t.youSay('I don’t know')}`,
      `${KITCHEN.door}. ${t.youSee(KITCHEN.guests, 'often')}`,
    ]);
  });

  it('has headings in steps of one on every kind of page', async () => {
    for (const seat of [await answered(), await atResult(), await matrix({ responses: [] })]) {
      const levels = nodes(await whole(seat), 'heading').map(
        ({ properties }) => properties['level'] as number,
      );
      expect(levels[0]).to.equal(2);
      for (const [i, level] of levels.entries())
        expect(level, `heading ${i + 1}`).to.be.at.most((levels[i - 1] ?? 1) + 1);
      seat.el.remove();
    }
  });
});
