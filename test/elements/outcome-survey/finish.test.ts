import { expect } from '@open-wc/testing';
import { settled } from '../../support/person.js';
import { listen, listenToConsole } from '../../support/watch.js';
import { atCheck } from './states.js';
import { CHECK, type SbaOutcomeSurvey } from './survey.js';

/** A host that makes the person wait until it says so. */
function hold(el: SbaOutcomeSurvey): { release: () => void; refuse: (why: Error) => void } {
  const gate = {} as ReturnType<typeof hold>;
  const promise = new Promise<void>((resolve, reject) => {
    Object.assign(gate, { release: resolve, refuse: reject });
  });
  el.addEventListener('sba-before-complete', (event) => {
    event.detail.waitUntil(promise);
  });
  return gate;
}

const stopped = 'The page did not accept your answers yet. They are still here.';

describe('sba-before-complete', () => {
  it('carries the response as it will be, before anything is final', async () => {
    const { el, person } = await atCheck();
    const heard = listen(el, 'sba-before-complete');
    await person.press('Finish');
    expect(heard[0]!.detail.response.answers).to.have.all.keys('garden', 'pet', 'pet-name', 'sport');
    expect(heard[0]!.cancelable).to.equal(true);
  });

  it('that is cancelled keeps the person on the check page, with a message and every answer', async () => {
    const { el, person } = await atCheck();
    const completed = listen(el, 'sba-complete');
    const before = el.response;
    el.addEventListener('sba-before-complete', (event) => event.preventDefault(), { once: true });
    await person.press('Finish');
    expect(person.sees('heading', CHECK)).to.equal(true);
    expect(person.words).to.contain(stopped);
    expect(completed).to.deep.equal([]);
    expect(el.response).to.deep.equal(before);
    expect(document.querySelector('[role=status]')!.textContent.trim()).to.equal(stopped);
    await person.press('Finish');
    expect(completed.length, 'the second time it is let through').to.equal(1);
    expect(person.place).to.equal('Thank you');
  });

  it('can make the person wait; pressing again changes nothing', async () => {
    const { el, person } = await atCheck();
    const [asked, completed] = [listen(el, 'sba-before-complete'), listen(el, 'sba-complete')];
    const host = hold(el);
    await person.press('Finish');
    const button = person.get('button', 'Sending…');
    expect(button.closest('[aria-busy=true]'), 'the page says that it is busy').to.exist;
    button.click();
    button.click();
    await settled();
    expect(completed).to.deep.equal([]);
    host.release();
    await settled();
    expect([asked.length, completed.length]).to.deep.equal([1, 1]);
    expect(person.place).to.equal('Thank you');
  });

  it('fires once for a double click', async () => {
    const { el, person } = await atCheck();
    const [asked, completed] = [listen(el, 'sba-before-complete'), listen(el, 'sba-complete')];
    const button = person.get('button', 'Finish');
    button.click();
    button.click();
    await settled();
    expect([asked.length, completed.length]).to.deep.equal([1, 1]);
  });

  it('whose promise rejects keeps the person there, and nothing is lost', async () => {
    const warnings = listenToConsole('warn');
    const { el, person } = await atCheck();
    const completed = listen(el, 'sba-complete');
    const before = el.response;
    hold(el).refuse(new Error('not today'));
    await person.press('Finish');
    await settled();
    expect(person.sees('heading', CHECK)).to.equal(true);
    expect(person.words).to.contain(stopped);
    expect(el.response).to.deep.equal(before);
    expect(completed).to.deep.equal([]);
    expect(warnings.join()).to.contain('not today');
  });

  it('waits for every promise', async () => {
    const { el, person } = await atCheck();
    const completed = listen(el, 'sba-complete');
    const [one, two] = [hold(el), hold(el)];
    await person.press('Finish');
    one.release();
    await settled();
    expect(completed).to.deep.equal([]);
    two.release();
    await settled();
    expect(completed.length).to.equal(1);
  });

  it('lets nobody change an answer behind the back of a host that is still checking it', async () => {
    const { el, person } = await atCheck();
    const [asked, completed] = [listen(el, 'sba-before-complete'), listen(el, 'sba-complete')];
    const host = hold(el);
    await person.press('Finish');
    const change = person.all('button', /^Change I am in the garden/)[0];
    change?.click();
    await settled();
    if (person.sees('radio', 'A little')) await person.answer('I am in the garden.', 'A little');
    host.release();
    await settled();
    for (const { detail } of completed)
      expect(detail.response.answers['garden']).to.deep.equal(asked[0]!.detail.response.answers['garden']);
  });

  it('completes nothing after the host has reset the element meanwhile', async () => {
    const { el, person } = await atCheck();
    const completed = listen(el, 'sba-complete');
    const host = hold(el);
    await person.press('Finish');
    el.reset();
    await settled();
    host.release();
    await settled();
    expect(completed).to.deep.equal([]);
    expect(person.sees('button', 'Start')).to.equal(true);
    expect(el.response).not.to.have.property('completed');
  });
});

describe('sba-complete', () => {
  it('carries the whole response', async () => {
    const { el, person } = await atCheck({ group: 'north', round: '2027' });
    const heard = listen(document, 'sba-complete');
    await person.press('Finish');
    expect(heard.length).to.equal(1);
    const { response } = heard[0]!.detail;
    expect(response).to.deep.equal(el.response);
    expect(response).to.include({ group: 'north', round: '2027', completed: response.started });
    expect(response.answers).to.deep.equal({
      garden: { value: 'lot', note: 'Mostly herbs.' },
      pet: { value: 'yes' },
      'pet-name': { text: 'Rex' },
      sport: { values: ['walking'] },
    });
    expect(response.respondent).to.deep.equal({ 'respondent-place': { missing: 'skipped' } });
  });
});
