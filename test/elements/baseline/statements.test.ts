import { expect } from '@open-wc/testing';
import { HALL } from '../../support/packs.js';
import { all, focused, nameOf } from '../../support/screen.js';
import { listen } from '../../support/watch.js';
import { inArea, open, t, toAreas } from './baseline.js';

const NOT_SURE = t.missing['dont-know'];
const ITEM = 'doors-statements';

describe('which statements apply', () => {
  it('stands in two named groups of tick boxes, with none of them ticked', async () => {
    const { person } = await inArea();
    const labels = (group: string): string[] => all(person.question(group), 'checkbox').map(nameOf);
    expect(labels(HALL.now)).to.deep.equal([HALL.locked, HALL.oneKey]);
    expect(labels(HALL.next)).to.deep.equal([HALL.open, HALL.bell, HALL.ramp]);
    expect(labels(HALL.statements).slice(-2)).to.deep.equal([HALL.none, NOT_SURE]);
    expect(person.chosen(HALL.statements)).to.deep.equal([]);
  });

  it('may be any of both groups', async () => {
    const { el, person } = await inArea();
    const heard = listen(el, 'sba-answer');
    for (const statement of [HALL.locked, HALL.open, HALL.ramp])
      await person.answer(HALL.statements, statement);
    expect(person.chosen(HALL.statements)).to.deep.equal([HALL.locked, HALL.open, HALL.ramp]);
    expect(el.response!.answers).to.deep.equal({ [ITEM]: { values: ['locked', 'open', 'ramp'] } });
    expect(heard.map(({ detail }) => detail)).to.deep.equal([
      { item: ITEM, answer: { values: ['locked'] } },
      { item: ITEM, answer: { values: ['locked', 'open'] } },
      { item: ITEM, answer: { values: ['locked', 'open', 'ramp'] } },
    ]);
    await person.answer(HALL.statements, HALL.open);
    expect(el.response!.answers).to.deep.equal({ [ITEM]: { values: ['locked', 'ramp'] } });
  });

  it('may be none of these, which excludes the others', async () => {
    const { el, person } = await inArea();
    await person.answer(HALL.statements, HALL.locked);
    await person.answer(HALL.statements, HALL.open);
    await person.answer(HALL.statements, HALL.none);
    expect(person.chosen(HALL.statements)).to.deep.equal([HALL.none]);
    expect(el.response!.answers).to.deep.equal({ [ITEM]: { values: ['none'] } });
    await person.answer(HALL.statements, HALL.oneKey);
    expect(person.chosen(HALL.statements)).to.deep.equal([HALL.oneKey]);
    expect(el.response!.answers).to.deep.equal({ [ITEM]: { values: ['one-key'] } });
  });

  it('may not be sure, which is not the same as none of these', async () => {
    const { el, person } = await inArea();
    await person.answer(HALL.statements, HALL.locked);
    await person.answer(HALL.statements, NOT_SURE);
    expect(person.chosen(HALL.statements)).to.deep.equal([NOT_SURE]);
    expect(el.response!.answers).to.deep.equal({ [ITEM]: { missing: 'dont-know' } });
    await person.answer(HALL.statements, HALL.none);
    expect(person.chosen(HALL.statements)).to.deep.equal([HALL.none]);
  });

  it('can be taken back, all at once or one by one', async () => {
    const { el, person } = await inArea();
    expect(person.sees('button', t.clearAnswer), 'before there is one').to.equal(false);
    await person.answer(HALL.statements, HALL.open);
    await person.answer(HALL.statements, HALL.ramp);
    await person.press(t.clearAnswer);
    expect(person.chosen(HALL.statements)).to.deep.equal([]);
    expect(el.response!.answers).to.deep.equal({});
    expect(nameOf(focused()!), 'the focus stays in the question').to.equal(HALL.locked);
    await person.answer(HALL.statements, HALL.open);
    await person.answer(HALL.statements, HALL.open);
    expect(el.response!.answers).to.deep.equal({});
  });

  it('of one area leave those of another alone', async () => {
    const { el, person } = await inArea();
    await person.answer(HALL.statements, HALL.open);
    await toAreas(person);
    await open(person, HALL.garden);
    expect(person.chosen(HALL.statements)).to.deep.equal([]);
    await person.answer(HALL.statements, HALL.none);
    expect(el.response!.answers).to.deep.equal({
      [ITEM]: { values: ['open'] },
      'garden-statements': { values: ['none'] },
    });
  });

  it('are not asked in an area that has none', async () => {
    const { person } = await inArea(HALL.table);
    expect(person.sees('group', HALL.statements)).to.equal(false);
    expect(person.sees('checkbox')).to.equal(false);
  });
});
