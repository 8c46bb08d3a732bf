import { expect } from '@open-wc/testing';
import { HALL } from '../../support/packs.js';
import { focused, nameOf, seen, within } from '../../support/screen.js';
import { at, inArea, open, section, sentence, t, toAreas } from './baseline.js';
import { atResult, resultOfGarden } from './states.js';

describe('Change', () => {
  for (const layout of ['steps', 'list'] as const) {
    it(`leads to the question and back, with the focus, in ${layout}`, async () => {
      const { el, person } = await atResult();
      el.layout = layout;
      await el.updateComplete;
      await person.press(`${t.change} ${HALL.hours}`);
      expect(person.place).to.equal(HALL.hours);
      expect(person.sees('button', t.goOn), 'one way back').to.equal(true);
      expect(person.sees('button', t.markDone)).to.equal(false);
      await at(person, HALL.hours).answer(t.stage, 'The way we do it');
      await person.press(t.goOn);
      expect(nameOf(focused()!)).to.equal(`${t.change} ${HALL.hours}`);
      expect(seen(section(person, HALL.doors))).to.contain('The way we do it');
    });
  }

  it('leads to the statements of an area, named by it', async () => {
    const { person } = await resultOfGarden(HALL.dug);
    await person.press(`${t.change} ${t.statements}: ${HALL.garden}`);
    expect(person.place).to.equal(HALL.statements);
    await person.answer(HALL.statements, HALL.mown);
    await person.press(t.goOn);
    expect(nameOf(focused()!)).to.equal(`${t.change} ${t.statements}: ${HALL.garden}`);
    expect(person.words).to.contain(`${HALL.garden}: ${sentence([1, 1], [1, 2])}`);
  });

  it('is there for the stage of an area as a whole, which stands alone', async () => {
    const { person } = await inArea();
    await at(person, HALL.overall).answer(t.stage, 'Not yet');
    await toAreas(person);
    await person.press(t.seeResult);
    const doors = section(person, HALL.doors);
    expect(seen(doors)).to.contain(`${t.overall}: Not yet`);
    const change = within(doors, 'button').map(nameOf);
    expect(change.filter((name) => !name.includes(t.statements))).to.have.length(1);
  });

  it('lets nobody go on while words are too many', async () => {
    const { person } = await atResult();
    await person.press(`${t.change} ${HALL.hours}`);
    await at(person, HALL.hours).write(t.trueNow, 'x'.repeat(5001));
    await person.press(t.goOn);
    expect(person.place).to.equal(t.errorTitle);
    await at(person, HALL.hours).write(t.trueNow, 'Short.');
    await person.press(t.goOn);
    expect(nameOf(focused()!)).to.equal(`${t.change} ${HALL.hours}`);
  });

  it('finds its way back after the question lost its answer', async () => {
    const { person } = await atResult();
    await person.press(`${t.change} ${HALL.rota}`);
    await at(person, HALL.rota).press(t.clearPosition);
    await person.press(t.goOn);
    expect(person.place, 'as its button is gone').to.equal(t.result);
  });

  it('does not change where an area is gone on with', async () => {
    const { el, person } = await atResult();
    el.layout = 'steps';
    await el.updateComplete;
    await person.press(`${t.change} ${HALL.rota}`);
    await person.press(t.goOn);
    await person.press(t.allAreas);
    expect(person.place).to.equal(HALL.title);
    await open(person, HALL.doors);
    expect(person.place).to.equal(HALL.statements);
  });
});
