import { expect } from '@open-wc/testing';
import { UsageError } from '../../../src/errors.js';
import { every as en } from '../../support/sentences.js';
import { parseResponse } from '../../../src/schema/parse.js';
import type { Response } from '../../../src/schema/response.js';
import { settled } from '../../support/person.js';
import { ASKED, everyKind } from '../../support/packs.js';
import { listen, listenToConsole } from '../../support/watch.js';
import { answered, atCheck } from './states.js';
import { CHECK, list, STATEMENTS, survey, TITLE } from './survey.js';

const earlier: Response = {
  format: 1,
  id: '6f1c1c0e-7f7f-4d6b-9c57-1f2e3d4c5b6a',
  pack: { id: 'outcomes', version: '1.0.0' },
  mode: 'standard',
  language: 'en',
  started: '2026-11-01',
  answers: {
    'outcome-trust': { value: 'agree', note: 'Most days.' },
    'outcome-clear': { missing: 'dont-know' },
  },
  help: { values: ['advocate'] },
};

describe('response', () => {
  it('is a valid draft from the beginning, with a date and no time', async () => {
    const { el } = await survey();
    expect(parseResponse(el.response)).to.deep.equal({ response: el.response });
    expect(el.response).to.deep.include({
      pack: { id: 'outcomes', version: '1.0.0' },
      mode: 'standard',
      language: 'en',
      answers: {},
    });
    expect(el.response!.started).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(el.response).not.to.have.property('completed');
  });

  it('is a copy: changing it changes nothing', async () => {
    const { el, person } = await list();
    await person.answer(STATEMENTS[5]!, 'Agree');
    (el.response!.answers['outcome-trust'] as { value: string }).value = 'disagree';
    expect(el.response!.answers).to.deep.equal({ 'outcome-trust': { value: 'agree' } });
  });

  it('can be set to go on with an earlier one', async () => {
    const { el, person } = await survey();
    el.response = earlier;
    await settled();
    expect(el.response).to.deep.equal(earlier);
    await person.press('Carry on');
    expect(person.place).to.equal(STATEMENTS[0]);
    for (let i = 0; i < 5; i++) await person.press('Continue');
    expect(person.chosen(STATEMENTS[5]!)).to.deep.equal(['Agree']);
  });

  it('can be set before there are questions', async () => {
    const { el } = await survey({ response: earlier });
    expect(el.response).to.deep.equal(earlier);
  });

  it('keeps answers that this pack does not ask for', async () => {
    const { el, person } = await list();
    const foreign = { ...earlier, answers: { ...earlier.answers, 'long-gone': { value: 'maybe' } } };
    el.response = foreign;
    await settled();
    await person.press('Carry on');
    await person.answer(STATEMENTS[0]!, 'Agree');
    expect(el.response.answers).to.deep.equal({
      ...foreign.answers,
      'outcome-connected': { value: 'agree' },
    });
  });

  it('can be set on any page, and starts from the beginning', async () => {
    const { el, person } = await atCheck();
    el.response = { ...earlier, pack: { id: 'every-kind', version: '1.0.0' }, answers: {} };
    await settled();
    expect(person.sees('heading', 'A survey of every kind')).to.equal(true);
    expect(person.sees('heading', CHECK)).to.equal(false);
  });

  it('gives no way back to answers that were cleared before it was set', async () => {
    const { el, person } = await answered();
    await person.press('Clear all my answers');
    el.response = { ...earlier, answers: {} };
    await settled();
    expect(person.sees('button', 'Undo')).to.equal(false);
  });

  it('that is bad is refused whole, and nothing changes', async () => {
    const lines = listenToConsole('error');
    const { el, person } = await list();
    await person.answer(STATEMENTS[0]!, 'Agree');
    const heard = listen(el, 'sba-content-error');
    const before = el.response;
    el.response = { ...earlier, started: 'yesterday' };
    await settled();
    expect(el.response).to.deep.equal(before);
    expect(person.chosen(STATEMENTS[0]!)).to.deep.equal(['Agree']);
    expect(heard[0]!.detail.source).to.equal('response');
    expect(heard[0]!.detail.problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      '$.started bad-format',
    ]);
    expect(lines.join()).to.contain('$.started');
  });

  for (const [name, bad] of Object.entries({ text: 'hello', list: [], number: 7 })) {
    it(`cannot be ${name}`, async () => {
      listenToConsole('error');
      const { el } = await survey({ response: earlier });
      const heard = listen(el, 'sba-content-error');
      (el as { response: unknown }).response = bad;
      expect(heard.length).to.equal(1);
      expect(el.response).to.deep.equal(earlier);
    });
  }

  it('is completed with the date of today', async () => {
    const { el, person } = await atCheck();
    await person.press('Finish');
    expect(el.response!.completed).to.equal(el.response!.started);
    expect(parseResponse(el.response)).to.deep.equal({ response: el.response });
  });
});

describe('reset()', () => {
  it('takes answers and place away, quietly, and starts a new response', async () => {
    const { el, person } = await atCheck();
    const before = el.response!;
    const heard = listen(el, 'sba-clear', 'sba-progress', 'sba-step', 'sba-answer');
    el.reset();
    await settled();
    expect(el.response!.answers).to.deep.equal({});
    expect(el.response!.id).not.to.equal(before.id);
    expect(heard).to.deep.equal([]);
    expect(person.sees('button', 'Start')).to.equal(true);
    expect(person.sees('button', 'Undo')).to.equal(false);
  });
});

describe('complete()', () => {
  it('finishes as the button does, and gives the response', async () => {
    const { el, person } = await list();
    const heard = listen(el, 'sba-before-complete', 'sba-complete');
    await person.answer(STATEMENTS[0]!, 'Agree');
    const response = await el.complete();
    expect(response).to.deep.equal(el.response);
    expect(response!.completed).to.be.a('string');
    expect(heard.map(({ type }) => type)).to.deep.equal(['sba-before-complete', 'sba-complete']);
    expect(person.place).to.equal('Thank you');
  });

  it('gives nothing where something is missing', async () => {
    const { el, person } = await survey({ content: everyKind });
    expect(await el.complete()).to.equal(undefined);
    expect(el.response).not.to.have.property('completed');
    await person.press(new RegExp(`^${en.chooseAnswer}`));
    await person.answer(ASKED.pet, 'No');
    expect(await el.complete()).to.have.property('completed');
  });

  it('before there are questions tells the developer so', async () => {
    const { el } = await survey({ content: null });
    const error = await el.complete().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(UsageError).with.property('code', 'not-ready');
  });
});

describe('focus()', () => {
  it('goes to the heading of the page that is open', async () => {
    const { el, person } = await survey();
    el.focus();
    expect(person.place).to.equal(TITLE);
    await person.press('Start');
    (document.activeElement as HTMLElement).blur();
    el.focus();
    expect(person.place).to.equal(STATEMENTS[0]);
  });

  it('does nothing bad where there are no questions', async () => {
    const { el } = await survey({ content: null });
    el.focus();
    expect(document.activeElement === document.body || document.activeElement === el).to.equal(true);
  });
});
