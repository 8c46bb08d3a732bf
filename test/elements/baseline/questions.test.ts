import { expect } from '@open-wc/testing';
import { HALL } from '../../support/packs.js';
import type { Person } from '../../support/person.js';
import { all, descriptionOf, focused, hasFocus, nameOf } from '../../support/screen.js';
import { listen } from '../../support/watch.js';
import { at, baseline, inArea, open, t, toAreas } from './baseline.js';

const NOT_SURE = t.missing['dont-know'];
const labels = (person: Person, group: string): string[] => all(person.question(group), 'radio').map(nameOf);

describe('a question', () => {
  it('that is open takes words, evidence and a mark, and has no stage', async () => {
    const { el, person } = await inArea();
    const question = at(person, HALL.whoComes);
    expect(descriptionOf(person.question(HALL.whoComes))).to.equal('Think of a Monday.');
    expect(question.all('textbox').map(nameOf)).to.deep.equal([t.trueNow, t.evidence]);
    expect(question.all('group').map(nameOf)).to.deep.equal([HALL.whoComes, t.judge]);
    await question.write(t.trueNow, 'The choir.');
    await question.write(t.evidence, 'We counted.');
    await question.answer(t.judge, t.marks.mixed);
    expect(el.response!.answers).to.deep.equal({
      'who-comes': { text: 'The choir.', note: 'We counted.', mark: 'mixed' },
    });
  });

  it('that is closed takes a stage beside the words', async () => {
    const { el, person } = await inArea();
    const question = at(person, HALL.hours);
    expect(labels(question, t.stage)).to.deep.equal([
      'Not yet',
      'We have begun',
      'The way we do it',
      t.missing['not-applicable'],
      NOT_SURE,
    ]);
    expect(question.chosen(t.stage)).to.deep.equal([]);
    await question.answer(t.stage, 'We have begun');
    await question.write(t.trueNow, 'Mornings only.');
    expect(el.response!.answers).to.deep.equal({ hours: { value: 'begun', text: 'Mornings only.' } });
    await question.answer(t.stage, NOT_SURE);
    expect(question.chosen(t.stage)).to.deep.equal([NOT_SURE]);
    expect(el.response!.answers).to.deep.equal({ hours: { missing: 'dont-know', text: 'Mornings only.' } });
  });

  it('between two ends takes a side', async () => {
    const { el, person } = await inArea(HALL.table);
    const question = at(person, HALL.cooks);
    expect(labels(question, t.side).slice(0, 3)).to.deep.equal([
      'The staff cook',
      'Somewhere between',
      'Everyone cooks',
    ]);
    await question.answer(t.side, 'Somewhere between');
    expect(el.response!.answers).to.deep.equal({ cooks: { value: 'between' } });
    await question.answer(t.side, 'Everyone cooks');
    expect(el.response!.answers).to.deep.equal({ cooks: { value: 'second' } });
  });

  it('about the area as a whole comes last and takes a stage', async () => {
    const { el, person } = await inArea(HALL.garden);
    expect(descriptionOf(person.question(HALL.overall))).to.equal('');
    await at(person, HALL.overall).answer(t.stage, 'The way we do it');
    expect(el.response!.answers).to.deep.equal({ garden: { value: 'rooted' } });
  });

  it('that is worded the other way round says so, and no other does', async () => {
    const { person } = await inArea();
    expect(descriptionOf(person.question(HALL.rota))).to.equal(t.reverse);
    expect(person.words.split(t.reverse).length - 1).to.equal(1);
  });

  for (const [mark, label] of Object.entries(t.marks)) {
    it(`can be marked as "${label}", which is stored as ${mark}`, async () => {
      const { el, person } = await inArea();
      const question = at(person, HALL.hours);
      expect(question.chosen(t.judge)).to.deep.equal([]);
      await question.answer(t.judge, label);
      expect(question.chosen(t.judge)).to.deep.equal([label]);
      expect(el.response!.answers).to.deep.equal({ hours: { mark } });
    });
  }

  it('gives each part back on its own', async () => {
    const { el, person } = await inArea();
    const question = at(person, HALL.hours);
    await question.write(t.trueNow, 'Mornings only.');
    await question.answer(t.stage, 'Not yet');
    await question.write(t.evidence, 'The notice.');
    await question.answer(t.judge, t.marks.gap);
    await question.press(t.clearPosition);
    expect(nameOf(focused()!), 'the focus stays').to.equal('Not yet');
    expect(question.chosen(t.stage)).to.deep.equal([]);
    await question.press(t.clearMark);
    expect(nameOf(focused()!), 'the focus stays').to.equal(t.marks.strength);
    expect(question.chosen(t.judge)).to.deep.equal([]);
    expect(el.response!.answers).to.deep.equal({ hours: { text: 'Mornings only.', note: 'The notice.' } });
    await question.write(t.trueNow, '');
    await question.write(t.evidence, '');
    expect(el.response!.answers).to.deep.equal({});
    expect(question.sees('button', t.clearPosition)).to.equal(false);
    expect(question.sees('button', t.clearMark)).to.equal(false);
  });

  it('keeps its answer apart from that of the next', async () => {
    const { person } = await baseline();
    await open(person, HALL.doors);
    await person.press(t.next);
    await person.press(t.next);
    await person.answer(t.stage, 'Not yet');
    await person.answer(t.judge, t.marks.gap);
    await person.press(t.next);
    expect([person.chosen(t.stage), person.chosen(t.judge)]).to.deep.equal([[], []]);
    await person.answer(t.stage, 'We have begun');
    await person.press(t.back);
    expect([person.chosen(t.stage), person.chosen(t.judge)]).to.deep.equal([['Not yet'], [t.marks.gap]]);
  });

  it('tells the host of words once they are left, of the rest at once', async () => {
    const { el, person } = await inArea();
    const heard = listen(el, 'sba-answer');
    const question = at(person, HALL.hours);
    await question.write(t.trueNow, 'Morn', false);
    expect(el.response!.answers).to.deep.equal({ hours: { text: 'Morn' } });
    expect(heard).to.deep.equal([]);
    await question.write(t.trueNow, 'Mornings.');
    await question.answer(t.stage, 'Not yet');
    await question.answer(t.judge, t.marks.gap);
    await question.write(t.evidence, 'The notice.');
    await question.press(t.clearMark);
    expect(heard.map(({ detail }) => detail)).to.deep.equal([
      { item: 'hours', answer: { text: 'Mornings.' } },
      { item: 'hours', answer: { text: 'Mornings.', value: 'not-yet' } },
      { item: 'hours', answer: { text: 'Mornings.', value: 'not-yet', mark: 'gap' } },
      { item: 'hours', answer: { text: 'Mornings.', value: 'not-yet', mark: 'gap', note: 'The notice.' } },
      { item: 'hours', answer: { text: 'Mornings.', value: 'not-yet', note: 'The notice.' } },
    ]);
  });

  it('is counted in sba-progress with the first thing that is said to it', async () => {
    const { el, person } = await inArea();
    const heard = listen(el, 'sba-progress');
    await at(person, HALL.hours).write(t.trueNow, 'Mornings.');
    await at(person, HALL.hours).answer(t.stage, 'Not yet');
    await person.answer(HALL.statements, HALL.open);
    await person.answer(HALL.statements, HALL.ramp);
    expect(heard.map(({ detail }) => detail)).to.deep.equal([
      { answered: 1, total: 9 },
      { answered: 2, total: 9 },
    ]);
  });

  it('has fields that grow with what is written, where the browser can', async function () {
    if (!CSS.supports('field-sizing', 'content')) this.skip();
    const { person } = await inArea();
    const field = at(person, HALL.hours).get('textbox', t.trueNow);
    const before = field.getBoundingClientRect().height;
    await at(person, HALL.hours).write(t.trueNow, 'One line.\n'.repeat(20));
    expect(field.getBoundingClientRect().height).to.be.above(before * 2);
  });
});

describe('words that are too many', () => {
  const LONG = 'x'.repeat(5003);

  for (const [field, name] of [
    ['text', t.trueNow],
    ['note', t.evidence],
  ] as const) {
    it(`in "${name}" keep the area from being done, say how many, and are not lost`, async () => {
      const { el, person } = await inArea();
      await at(person, HALL.hours).write(name, LONG);
      await person.press(t.markDone);
      expect(person.place).to.equal(t.errorTitle);
      expect(el.response).not.to.have.property('done');
      await person.press(/^Make this shorter\. Characters too many: 3: We are open/);
      const input = at(person, HALL.hours).get('textbox', name);
      expect(hasFocus(input)).to.equal(true);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(descriptionOf(input)).to.contain(t.tooLong(3));
      expect(el.response!.answers['hours']).to.deep.equal({ [field]: LONG });
      await at(person, HALL.hours).write(name, 'Short.');
      expect(input.hasAttribute('aria-invalid')).to.equal(false);
      await person.press(t.markDone);
      expect(el.response!.done).to.deep.equal(['doors']);
    });
  }

  it('keep people from going on, but not from going back to the list', async () => {
    const { person } = await baseline();
    await open(person, HALL.doors);
    await person.press(t.next);
    await person.write(t.trueNow, LONG);
    await person.press(t.next);
    expect(person.place).to.equal(t.errorTitle);
    await toAreas(person);
    expect(person.place).to.equal(HALL.title);
  });

  it('are found at the end, which leads to them', async () => {
    const { el, person } = await inArea();
    await at(person, HALL.hours).write(t.trueNow, LONG);
    await toAreas(person);
    await person.press(t.seeResult);
    await person.press(t.finish);
    expect(person.place).to.equal(t.errorTitle);
    expect(el.response).not.to.have.property('completed');
    await person.press(/^Make this shorter/);
    expect(hasFocus(at(person, HALL.hours).get('textbox', t.trueNow))).to.equal(true);
  });

  it('make a form around it invalid', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    const { el, person } = await inArea(HALL.doors, { name: 'answers' });
    form.append(el);
    await at(person, HALL.hours).write(t.trueNow, LONG);
    expect(form.checkValidity()).to.equal(false);
    await at(person, HALL.hours).write(t.trueNow, 'Short.');
    expect(form.checkValidity()).to.equal(true);
    form.remove();
  });
});
