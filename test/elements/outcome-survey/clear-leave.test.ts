import { expect } from '@open-wc/testing';
import { ASKED, everyKind } from '../../support/packs.js';
import { listen } from '../../support/watch.js';
import { answered } from './states.js';
import { CHECK, STATEMENTS, survey, TITLE } from './survey.js';

describe('clearing all answers', () => {
  it('tells the host how far the person is now, and again after Undo', async () => {
    const { el, person } = await answered();
    const { answered: before } = { answered: Object.keys(el.response!.answers).length };
    const heard = listen(el, 'sba-progress');
    await person.press('Clear all my answers');
    await person.press('Undo');
    expect(heard.map(({ detail }) => detail.answered)).to.deep.equal([0, before]);
  });

  it('takes everything away, says so, and can be undone', async () => {
    const { el, person } = await answered();
    const cleared = listen(el, 'sba-clear');
    const before = el.response!;
    await person.press('Clear all my answers');
    expect(el.response!.answers).to.deep.equal({});
    expect(el.response!.id, 'a new response').not.to.equal(before.id);
    expect(cleared.map(({ detail }) => detail.response)).to.deep.equal([before]);
    expect(person.place).to.equal('A survey of every kind');
    expect(person.words).to.contain('Your answers have been cleared.');
    await person.press('Undo');
    expect(el.response).to.deep.equal(before);
    expect(person.chosen(ASKED.pet)).to.deep.equal(['Yes']);
    expect(person.sees('button', 'Undo')).to.equal(false);
  });

  it('goes back by Undo to the page where it was done', async () => {
    const { person } = await survey();
    await person.press('Start');
    await person.press('Continue');
    await person.answer(STATEMENTS[1]!, 'Agree');
    await person.press('Clear all my answers');
    await person.press('Undo');
    expect(person.place).to.equal(STATEMENTS[1]);
    expect(person.chosen(STATEMENTS[1]!)).to.deep.equal(['Agree']);
  });

  it('cannot be undone by the next person, who has started anew', async () => {
    const { el, person } = await survey();
    await person.press('Start');
    await person.answer(STATEMENTS[0]!, 'Agree');
    await person.press('Clear all my answers');
    await person.press('Start');
    await person.answer(STATEMENTS[0]!, 'Disagree');
    await person.press('Back');
    expect(person.sees('button', 'Undo')).to.equal(false);
    expect(el.response!.answers).to.deep.equal({ 'outcome-connected': { value: 'disagree' } });
  });

  it('is offered on the check page and on the start page too', async () => {
    const { el, person } = await answered();
    await person.press('Check your answers');
    await person.press('Clear all my answers');
    await person.press('Undo');
    expect(person.place).to.equal(CHECK);
    await person.press('Back');
    await person.press('Back');
    await person.press('Clear all my answers');
    expect(el.response!.answers).to.deep.equal({});
    expect(person.sees('button', 'Undo')).to.equal(true);
  });

  it('leaves nothing of the text in a field', async () => {
    const { person } = await answered();
    await person.press('Clear all my answers');
    await person.press('Start');
    const fields = person.all('textbox').map((one) => (one as HTMLTextAreaElement).value);
    expect(fields.join('')).to.equal('');
    expect(person.chosen(ASKED.garden)).to.deep.equal([]);
  });
});

describe('stopping', () => {
  it('says what becomes of the answers, and leads back', async () => {
    const { el, person } = await survey();
    await person.press('Start');
    await person.answer(STATEMENTS[0]!, 'Agree');
    await person.press('Continue');
    await person.press('Stop and leave');
    expect(person.place).to.equal('Do you want to stop here?');
    expect(person.words).to.contain('Nothing has been sent.');
    expect(person.sees('link', 'Download my answers')).to.equal(true);
    await person.press('Carry on');
    expect(person.place).to.equal(STATEMENTS[1]);
    expect(el.response!.answers).to.deep.equal({ 'outcome-connected': { value: 'agree' } });
  });

  it('can clear everything', async () => {
    const { el, person } = await survey({ content: everyKind });
    const cleared = listen(el, 'sba-clear');
    await person.press('Start');
    await person.answer(ASKED.garden, 'A little');
    await person.press('Stop and leave');
    await person.press('Clear all my answers');
    expect(el.response!.answers).to.deep.equal({});
    expect(cleared.length).to.equal(1);
    expect(person.words).to.contain('Your answers have been cleared.');
  });

  it('without an answer offers no copy of nothing', async () => {
    const { person } = await survey();
    expect(person.place, 'not yet').not.to.equal(TITLE);
    await person.press('Start');
    await person.press('Stop and leave');
    expect(person.sees('button', 'Copy my answers')).to.equal(false);
  });
});
