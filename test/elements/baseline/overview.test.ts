import { expect } from '@open-wc/testing';
import { HALL } from '../../support/packs.js';
import type { Person } from '../../support/person.js';
import { hasFocus, nameOf } from '../../support/screen.js';
import { listen } from '../../support/watch.js';
import { announced, at, baseline, inArea, open, statuses, t, toAreas, toLast } from './baseline.js';
import { answered } from './states.js';

const { 'not-started': NOT_STARTED, 'in-progress': IN_PROGRESS, done: DONE } = t.areaStatus;

describe('the list of areas', () => {
  it('comes first, with what it is for, how long it takes, who sees it, and that there is no score', async () => {
    const { person } = await baseline();
    expect(person.all('heading').map(nameOf)).to.deep.equal([HALL.title, t.whoSees, t.areas]);
    expect(person.words)
      .to.contain('To agree where the hall is now.')
      .and.contain('About 30 minutes.')
      .and.contain('All of us read it.')
      .and.contain(t.skipAny)
      .and.contain(t.noScore)
      .and.contain('Written for a test.');
    expect(person.sees('group'), 'a question').to.equal(false);
  });

  it('names every area with its aim, none of them started', async () => {
    const { person } = await baseline();
    const tasks = person.all('button').map(nameOf).slice(0, 3);
    expect(tasks).to.deep.equal([
      `${HALL.doors} ${NOT_STARTED} Everyone finds a way in.`,
      `${HALL.table} ${NOT_STARTED}`,
      `${HALL.garden} ${NOT_STARTED}`,
    ]);
  });

  it('does not take the focus when the page loads', async () => {
    await baseline();
    expect(hasFocus(document.body)).to.equal(true);
  });

  it('opens areas in any order', async () => {
    const { person } = await baseline();
    for (const [area, question] of [
      [HALL.garden, HALL.statements],
      [HALL.doors, HALL.statements],
      [HALL.table, HALL.cooks],
    ]) {
      await open(person, area!);
      expect(person.place).to.equal(question);
      expect(person.words).to.contain(`${area!}. Question 1 of`);
      await toAreas(person);
      expect(person.place).to.equal(HALL.title);
    }
    expect(statuses(person), 'nothing was said').to.deep.equal([NOT_STARTED, NOT_STARTED, NOT_STARTED]);
  });

  const BEGUN: Record<string, (person: Person) => Promise<void>> = {
    'a statement': (person) => person.answer(HALL.statements, HALL.open),
    'that nobody is sure': (person) => person.answer(HALL.statements, t.missing['dont-know']),
    words: (person) => at(person, HALL.whoComes).write(t.trueNow, 'The choir.'),
    'a stage': (person) => at(person, HALL.hours).answer(t.stage, 'Not yet'),
    evidence: (person) => at(person, HALL.hours).write(t.evidence, 'The notice.'),
    'a mark': (person) => at(person, HALL.hours).answer(t.judge, t.marks.gap),
    'an action': async (person) => {
      await at(person, HALL.hours).press(t.kinds['close-gap']);
      await at(person, HALL.hours).write(t.what, 'Open on Sundays.');
    },
  };
  for (const [what, act] of Object.entries(BEGUN)) {
    it(`says that an area is in progress once it has ${what}`, async () => {
      const { person } = await inArea();
      await act(person);
      await toAreas(person);
      expect(statuses(person)).to.deep.equal([IN_PROGRESS, NOT_STARTED, NOT_STARTED]);
      expect(person.words).to.contain('Done: 0 of 3.');
    });
  }

  it('says of an action in which nothing was written that nothing was started', async () => {
    const { person } = await inArea();
    await at(person, HALL.hours).press(t.kinds['close-gap']);
    await toAreas(person);
    expect(statuses(person)).to.deep.equal([NOT_STARTED, NOT_STARTED, NOT_STARTED]);
  });

  it('folds up what it is for once something was said', async () => {
    const { person } = await answered();
    await toAreas(person);
    expect(person.words).not.to.contain('To agree where the hall is now.');
    await person.press(t.whatFor);
    expect(person.words).to.contain('To agree where the hall is now.');
  });
});

describe('an area', () => {
  it('is gone on with where people left it', async () => {
    const { person } = await baseline();
    await open(person, HALL.doors);
    await person.press(t.next);
    await person.press(t.next);
    expect(person.place).to.equal(HALL.hours);
    await toAreas(person);
    await open(person, HALL.garden);
    await toAreas(person);
    await open(person, HALL.doors);
    expect(person.place).to.equal(HALL.hours);
  });

  it('that people came from says so in the list', async () => {
    const { person } = await baseline();
    await open(person, HALL.table);
    await toAreas(person);
    const [task, ...others] = person.all('button', new RegExp(t.continueArea)).map(nameOf);
    expect(task).to.contain(HALL.table);
    expect(others).to.deep.equal([]);
  });

  it('of a response that is brought back opens at the first question without an answer', async () => {
    const { response } = (await answered()).el;
    const { person } = await baseline({ response: response! });
    expect(statuses(person)).to.deep.equal([IN_PROGRESS, NOT_STARTED, NOT_STARTED]);
    await open(person, HALL.doors);
    expect(person.place, 'all is answered: from the beginning').to.equal(HALL.statements);
    const { hours: _, ...answers } = response!.answers;
    const second = await baseline({ response: { ...response!, answers } });
    await open(second.person, HALL.doors);
    expect(second.person.place).to.equal(HALL.hours);
  });

  for (const layout of ['steps', 'list'] as const) {
    it(`can be marked as done, whatever is open, and reopened, in ${layout}`, async () => {
      const { el, person } = await baseline({ layout });
      await open(person, HALL.garden);
      await toLast(person);
      await person.press(t.markDone);
      expect(person.place, 'back in the list').to.equal(HALL.title);
      expect(statuses(person)).to.deep.equal([NOT_STARTED, NOT_STARTED, DONE]);
      expect(person.words).to.contain('Done: 1 of 3.');
      expect(announced()).to.equal('Done: 1 of 3.');
      expect(el.response!.done).to.deep.equal(['garden']);
      await open(person, HALL.garden);
      await toLast(person);
      expect(person.words).to.contain(t.isDone);
      expect(person.sees('button', t.markDone)).to.equal(false);
      await person.press(t.reopen);
      expect(person.words).not.to.contain(t.isDone);
      expect(el.response).not.to.have.property('done');
      await toAreas(person);
      expect(statuses(person)).to.deep.equal([NOT_STARTED, NOT_STARTED, NOT_STARTED]);
    });
  }

  it('that is done can still be changed, and stays done', async () => {
    const { el, person } = await answered();
    await person.press(t.markDone);
    await open(person, HALL.doors);
    await at(person, HALL.whoComes).write(t.trueNow, 'The choir and the band.');
    await toAreas(person);
    expect(statuses(person)[0]).to.equal(DONE);
    expect(el.response!.answers['who-comes']).to.include({ text: 'The choir and the band.' });
  });

  it('that is done opens at its beginning', async () => {
    const { person } = await baseline();
    await open(person, HALL.doors);
    await toLast(person);
    await person.press(t.markDone);
    await open(person, HALL.doors);
    expect(person.place).to.equal(HALL.statements);
  });

  it('is named in sba-step by its question, and the list as the start', async () => {
    const steps = listen(document, 'sba-step');
    const { person } = await baseline();
    await open(person, HALL.table);
    await person.press(t.next);
    await toAreas(person);
    await person.press(t.seeResult);
    expect(steps.map(({ detail }) => [detail.step, detail.item])).to.deep.equal([
      ['question', 'cooks'],
      ['question', 'table'],
      ['start', undefined],
      ['check', undefined],
    ]);
  });
});
