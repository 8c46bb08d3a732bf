import { expect } from '@open-wc/testing';
import { names, type Node, nodes, tree } from '../../support/ax-tree.js';
import { HALL } from '../../support/packs.js';
import { unroll } from '../../support/screen.js';
import { at, baseline, inArea, open, type Seat, t } from './baseline.js';
import { answered, atResult, lastYear } from './states.js';

/** The tree with all of a page in it, as it is for someone who has read as far as its end. */
async function whole({ el }: Seat): Promise<Node> {
  const rollUp = unroll(el);
  const found = await tree();
  rollUp();
  return found!;
}

const group = async (seat: Seat, name: string): Promise<Node> =>
  nodes(await whole(seat), 'group').find((one) => one.name === name)!;

describe('the accessibility tree of a baseline', () => {
  before(async function () {
    // only Chromium hands it out
    if ((await tree()) === null) this.skip();
  });

  it('has the areas as a list of buttons, each with its status and aim', async () => {
    const seat = await baseline();
    const [list] = nodes(await whole(seat), 'list');
    expect(names(nodes(list!, 'button')).map((name) => name?.replace(/\s+/g, ' '))).to.deep.equal([
      `${HALL.doors} ${t.areaStatus['not-started']} Everyone finds a way in.`,
      `${HALL.table} ${t.areaStatus['not-started']}`,
      `${HALL.garden} ${t.areaStatus['not-started']}`,
    ]);
  });

  it('has the statements in two named groups of tick boxes, inside one named by the question', async () => {
    const seat = await baseline();
    await open(seat.person, HALL.doors);
    const question = await group(seat, HALL.statements);
    const parts = nodes(question, 'group').slice(1);
    expect(names(parts)).to.deep.equal([HALL.now, HALL.next]);
    expect(parts.map((part) => names(nodes(part, 'checkbox')))).to.deep.equal([
      [HALL.locked, HALL.oneKey],
      [HALL.open, HALL.bell, HALL.ramp],
    ]);
    expect(names(nodes(question, 'checkbox')).slice(-2)).to.deep.equal([HALL.none, t.missing['dont-know']]);
    expect(names(nodes(await whole(seat), 'heading'))[0]).to.equal(HALL.statements);
  });

  it('tells which boxes are ticked', async () => {
    const seat = await inArea(HALL.garden);
    await seat.person.answer(HALL.statements, HALL.dug);
    const boxes = nodes(await group(seat, HALL.statements), 'checkbox');
    expect(boxes.map(({ name, properties }) => [name, properties['checked']]).slice(0, 2)).to.deep.equal([
      [HALL.mown, 'false'],
      [HALL.dug, 'true'],
    ]);
  });

  it('has the stages in a named group of radios, the marks in another, and the fields named', async () => {
    const seat = await inArea();
    const question = await group(seat, HALL.hours);
    expect(names(nodes(question, 'group').slice(1))).to.deep.equal([t.stage, t.judge]);
    const [, stage, judge] = nodes(question, 'group');
    expect(names(nodes(stage!, 'radio'))).to.deep.equal([
      'Not yet',
      'We have begun',
      'The way we do it',
      t.missing['not-applicable'],
      t.missing['dont-know'],
    ]);
    expect(names(nodes(judge!, 'radio'))).to.deep.equal(Object.values(t.marks));
    expect(names(nodes(question, 'textbox'))).to.deep.equal([t.trueNow, t.evidence]);
  });

  it('has the sides of an either/or question in a named group', async () => {
    const seat = await inArea(HALL.table);
    const sides = nodes(await group(seat, HALL.cooks), 'group')[1]!;
    expect(sides.name).to.equal(t.side);
    expect(names(nodes(sides, 'radio')).slice(0, 3)).to.deep.equal([
      'The staff cook',
      'Somewhere between',
      'Everyone cooks',
    ]);
  });

  it('tells that a question is reversed as the description of its group', async () => {
    const seat = await inArea();
    expect((await group(seat, HALL.rota)).description).to.equal(t.reverse);
    expect((await group(seat, HALL.hours)).description ?? '').to.equal('');
  });

  it('has an action that is being written as a named group with named fields', async () => {
    const seat = await inArea();
    await at(seat.person, HALL.hours).press(t.kinds['close-gap']);
    const action = await group(seat, t.actionName(1));
    expect(names(nodes(action, 'textbox'))).to.deep.equal([t.what, t.owner, t.partners, t.sign, t.learnt]);
    expect(names(nodes(action, 'Date'))).to.deep.equal([t.by]);
    expect(names(nodes(action, 'combobox'))).to.deep.equal([t.status]);
    const kinds = nodes(action, 'group')[1]!;
    expect(kinds.name).to.equal(t.kind);
    expect(names(nodes(kinds, 'radio'))).to.deep.equal(Object.values(t.kinds));
  });

  it('tells the buttons of one action apart from those of the next, and no plus sign', async () => {
    const seat = await answered();
    const buttons = names(nodes(await whole(seat), 'button')).map((name) => name?.replace(/\s+:/, ':'));
    expect(buttons).to.include.members([
      `${t.edit}: Open on Sundays.`,
      `${t.moveDown}: Open on Sundays.`,
      `${t.moveUp}: Hang up the key.`,
      `${t.remove}: Hang up the key.`,
      t.kinds['close-gap'],
    ]);
    expect(buttons.filter((name) => name?.includes('+'))).to.deep.equal([]);
  });

  it('has the picture of the result as one image, named by its sentences, and the table with headers', async () => {
    const seat = await atResult();
    const page = await whole(seat);
    const sides = [t.sideSentence(1, 2, HALL.now), t.sideSentence(2, 3, HALL.next)];
    // what is inside an image, browsers do not hand on
    expect(names(nodes(page, 'image')).filter(Boolean)).to.deep.equal([
      `${HALL.doors}: ${sides.join('. ')}. ${HALL.garden}: ${t.notSaid}`,
    ]);
    expect(names(nodes(page, 'columnheader'))).to.deep.equal([t.area, HALL.now, HALL.next]);
    expect(names(nodes(page, 'rowheader'))).to.deep.equal([HALL.doors, HALL.garden]);
  });

  it('has headings in steps of one on the result', async () => {
    const seat = await atResult({ earlier: lastYear() });
    const levels = nodes(await whole(seat), 'heading').map(({ properties }) => properties['level'] as number);
    expect(levels[0]).to.equal(2);
    for (const [i, level] of levels.entries())
      expect(level, `heading ${i + 1}`).to.be.at.most((levels[i - 1] ?? 1) + 1);
  });

  it('names each Change button by its question', async () => {
    const seat = await atResult();
    const changes = names(nodes(await whole(seat), 'button'))
      .filter((name) => name?.startsWith(t.change))
      .map((name) => name!.replace(/\s+/g, ' ').replace(' :', ':'));
    expect(changes).to.include.members([
      `${t.change} ${t.statements}: ${HALL.doors}`,
      `${t.change} ${t.statements}: ${HALL.garden}`,
      ...[HALL.hours, HALL.whoComes, HALL.rota].map((question) => `${t.change} ${question}`),
    ]);
    expect(new Set(changes).size, 'no two alike').to.equal(changes.length);
  });
});
