import { expect } from '@open-wc/testing';
import { parseResponse } from '../../../src/schema/parse.js';
import { HALL } from '../../support/packs.js';
import { type Person, settled, until } from '../../support/person.js';
import { listen, replace } from '../../support/watch.js';
import { announced, at, baseline, inArea, open, type Seat, statuses, t, toAreas } from './baseline.js';
import { answered, atResult } from './states.js';

describe('the end', () => {
  it('has the whole response: answers, what was passed over, actions and areas that are done', async () => {
    const { el, person } = await answered({ round: '2026' });
    const heard = listen(document, 'sba-before-complete', 'sba-complete');
    await person.press(t.markDone);
    await person.press(t.seeResult);
    await person.press(t.finish);
    expect(heard.map(({ type }) => type)).to.deep.equal(['sba-before-complete', 'sba-complete']);
    const { response } = heard[1]!.detail;
    expect(response).to.deep.equal(el.response);
    expect(parseResponse(response)).to.deep.equal({ response });
    expect(response).to.include({ round: '2026', completed: response.started });
    expect(response.done).to.deep.equal(['doors']);
    expect(response.actions!.length).to.equal(2);
    expect(response.answers['rota']).to.deep.equal({ value: 'rooted' });
    for (const item of ['cooks', 'table', 'garden-statements', 'garden'])
      expect(response.answers[item], item).to.deep.equal({ missing: 'skipped' });
  });

  it('thanks in the words of the pack, and shows the result once more, without a way to change it', async () => {
    const { person } = await atResult();
    await person.press(t.finish);
    expect(person.place).to.equal('That is where we are');
    expect(person.words)
      .to.contain('See you in a year at the hall.')
      .and.contain(t.sideSentence(1, 2, HALL.now))
      .and.contain('Hang up the key.')
      .and.not.contain('sent');
    expect(person.sees('button', new RegExp(`^${t.change} `))).to.equal(false);
  });

  it('is open again for a later change', async () => {
    const { el, person } = await atResult();
    await person.press(t.finish);
    await person.press(t.allAreas);
    await open(person, HALL.doors);
    expect(el.response).to.have.property('completed');
    await at(person, HALL.whoComes).write(t.trueNow, 'The choir and the band.');
    expect(el.response).not.to.have.property('completed');
    await toAreas(person);
    await person.press(t.seeResult);
    await person.press(t.finish);
    expect(el.response!.answers['who-comes']).to.include({ text: 'The choir and the band.' });
    expect(el.response).to.have.property('completed');
  });

  it('can be sent, whole', async () => {
    const sent: string[] = [];
    replace(window, 'fetch', (_url: URL, { body }: { body: string }) => {
      sent.push(body);
      return Promise.resolve(new Response('', { status: 200 }));
    });
    const { el, person } = await atResult({ submitUrl: '/baselines' });
    await person.press(t.send);
    await until(() => person.words.includes(t.sentNote));
    expect(sent.map((body) => JSON.parse(body) as unknown)).to.deep.equal([el.response]);
    expect(person.words).to.contain(t.sentNote);
  });

  it('is reached by complete() from any page', async () => {
    const { el, person } = await inArea();
    await person.answer(HALL.statements, HALL.open);
    const response = await el.complete();
    expect(response!.answers['doors-statements']).to.deep.equal({ values: ['open'] });
    expect(person.place).to.equal('That is where we are');
  });

  it('starts again without anything that was said', async () => {
    const { el, person } = await atResult();
    const { id } = el.response!;
    await person.press(t.finish);
    await person.press(t.startAgain);
    expect(el.response!.id).not.to.equal(id);
    expect(el.response!.answers).to.deep.equal({});
    expect(el.response).not.to.have.any.keys('actions', 'done', 'completed');
  });
});

describe('clearing everything', () => {
  it('takes answers, actions and what is done away, says so, and can be undone', async () => {
    const { el, person } = await answered();
    await person.press(t.markDone);
    const before = el.response!;
    const cleared = listen(el, 'sba-clear');
    await person.press(t.clearAll);
    expect(el.response!.answers).to.deep.equal({});
    expect(el.response).not.to.have.any.keys('actions', 'done');
    expect(cleared.map(({ detail }) => detail.response)).to.deep.equal([before]);
    expect(announced()).to.equal(t.cleared);
    expect(statuses(person)).to.deep.equal(Array(3).fill(t.areaStatus['not-started']));
    await person.press(t.undo);
    expect(el.response).to.deep.equal(before);
    expect(statuses(person)[0]).to.equal(t.areaStatus.done);
    expect(person.sees('button', t.undo)).to.equal(false);
  });

  it('is not offered before there is anything', async () => {
    const { person } = await baseline();
    expect(person.sees('button', t.clearAll)).to.equal(false);
  });

  for (const [way, go] of Object.entries({
    'an area': (person: Person) => open(person, HALL.doors),
    'the result': (person: Person) => person.press(t.seeResult),
  })) {
    it(`cannot be undone by the next person, who has opened ${way}`, async () => {
      const { person } = await answered();
      await toAreas(person);
      await person.press(t.clearAll);
      await go(person);
      await person.press(new RegExp(`^(${t.allAreas}|${t.leaveOpen})$`));
      expect(person.sees('button', t.undo)).to.equal(false);
    });
  }

  const FORGET: Record<string, (seat: Seat) => Promise<void> | void> = {
    'everything is cleared': ({ person }) => person.press(t.clearAll),
    'the host resets it': ({ el }) => {
      el.reset();
    },
  };
  for (const [name, forget] of Object.entries(FORGET)) {
    it(`leaves no trace of where the people before were, once ${name}`, async () => {
      const seat = await baseline();
      const { person } = seat;
      await open(person, HALL.doors);
      await person.answer(HALL.statements, HALL.open);
      await person.press(t.next);
      await person.press(t.next);
      await toAreas(person);
      await forget(seat);
      await settled();
      expect(person.words).not.to.contain(t.continueArea);
      await open(person, HALL.doors);
      expect(person.place).to.equal(HALL.statements);
    });
  }
});

describe('stopping and leaving', () => {
  it('sends nothing, offers the files, and leads back', async () => {
    const { person } = await answered();
    await toAreas(person);
    await person.press(t.leave);
    expect(person.place).to.equal(t.leaveTitle);
    expect(person.words).to.contain(t.leaveNote);
    expect(person.sees('button', t.json)).to.equal(true);
    await person.press(t.carryOn);
    expect(person.place).to.equal(HALL.title);
  });

  it('offers no file where nothing was said', async () => {
    const { person } = await baseline();
    await person.press(t.leave);
    expect(person.sees('button', t.json)).to.equal(false);
  });
});

describe('a baseline to look at', () => {
  it('is the result, without a way to change it', async () => {
    const { response } = (await answered()).el;
    const { el, person } = await baseline({ readonly: true, response: response! });
    expect(person.words)
      .to.contain(HALL.title)
      .and.contain(t.sideSentence(1, 2, HALL.now))
      .and.contain('Mornings only.')
      .and.contain('Hang up the key.')
      .and.contain('Written for a test.');
    for (const role of ['button', 'radio', 'checkbox', 'textbox', 'combobox'] as const)
      expect(person.all(role).length, role).to.equal(0);
    expect(el.response).to.deep.equal(response);
  });
});

describe('a response', () => {
  it('is a valid draft from the beginning', async () => {
    const { el } = await baseline();
    expect(parseResponse(el.response)).to.deep.equal({ response: el.response });
    expect(el.response).to.deep.include({ pack: { id: 'hall', version: '1.0.0' }, answers: {} });
  });

  it('is valid after every kind of answer, and goes on elsewhere as it was', async () => {
    const { el } = await answered();
    const response = el.response!;
    expect(parseResponse(response)).to.deep.equal({ response });
    const second = await baseline({ response, layout: 'list' });
    expect(second.el.response).to.deep.equal(response);
    await open(second.person, HALL.doors);
    expect(at(second.person, HALL.hours).chosen(t.stage)).to.deep.equal(['We have begun']);
    expect(at(second.person, HALL.hours).chosen(t.judge)).to.deep.equal([t.marks.strength]);
    expect(at(second.person, HALL.hours).written(t.trueNow)).to.equal('Mornings only.');
    expect(at(second.person, HALL.hours).words).to.contain('Hang up the key.');
  });
});
