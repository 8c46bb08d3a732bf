import { expect } from '@open-wc/testing';
import { parseResponse } from '../../../src/schema/parse.js';
import { place } from '../../support/page.js';
import { settled } from '../../support/person.js';
import { nameOf } from '../../support/screen.js';
import { ASKED, everyKind } from '../../support/packs.js';
import { listenToConsole, replace } from '../../support/watch.js';
import { answered } from './states.js';
import { list, STATEMENTS, survey, TITLE } from './survey.js';

const fields = (el: Element): HTMLTextAreaElement[] => [...el.shadowRoot!.querySelectorAll('textarea')];
const level = (element: Element): number => Number(element.localName.slice(1));

const noServer = (): string[] => {
  const sent: string[] = [];
  replace(window, 'fetch', (url: unknown) => {
    sent.push(String(url));
    return Promise.reject(new TypeError('no network'));
  });
  return sent;
};

describe('readonly', () => {
  it('shows the answers without a way to change them', async () => {
    const { el, person } = await answered();
    const { response } = el;
    el.readonly = true;
    await settled();
    for (const words of [
      ASKED.garden,
      'A lot',
      'Mostly herbs.',
      'Rex',
      'Not answered',
      'Written for a test.',
    ])
      expect(person.words).to.contain(words);
    for (const role of ['button', 'radio', 'checkbox', 'textbox'] as const)
      expect(person.all(role).length, role).to.equal(0);
    expect(el.response).to.deep.equal(response);
    el.readonly = false;
    await settled();
    expect(person.chosen(ASKED.garden)).to.deep.equal(['A lot\nMore than half']);
  });

  it('can stand in the markup, with a response to show', async () => {
    const { response } = (await answered()).el;
    const { person } = await survey({ content: everyKind, readonly: true, response: response! });
    expect(person.words).to.contain('Rex');
    expect(person.sees('button', 'Start')).to.equal(false);
  });
});

describe('heading-level', () => {
  for (const top of [1, 3, 6]) {
    it(`${top} is that of the page's heading, and others follow without a gap`, async () => {
      const { el, person } = await survey();
      el.setAttribute('heading-level', String(top));
      await settled();
      const [first, ...rest] = person.all('heading').map(level);
      expect(first).to.equal(top);
      expect(new Set(rest)).to.deep.equal(new Set([Math.min(6, top + 1)]));
      await person.press('Start');
      expect(level(person.get('heading', STATEMENTS[0]))).to.equal(top);
    });
  }

  it('is 2 by default, in steps and for the title of a list', async () => {
    const { person } = await list();
    expect(level(person.get('heading', TITLE))).to.equal(2);
  });

  for (const bad of ['99', '0', '-1', '2.5', 'large', '']) {
    it(`of "${bad}" still gives headings`, async () => {
      const { el, person } = await survey();
      el.setAttribute('heading-level', bad);
      await settled();
      expect(level(person.get('heading', TITLE))).to.be.oneOf([1, 2, 3, 4, 5, 6]);
    });
  }
});

describe('group and round', () => {
  it('go into the response, from attributes and later on', async () => {
    const { el, person } = await survey();
    el.setAttribute('group', 'north');
    el.setAttribute('round', '2026');
    await settled();
    await person.press('Start');
    await person.answer(STATEMENTS[0]!, 'Agree');
    expect(el.response).to.include({ group: 'north', round: '2026' });
    el.round = '2027';
    await settled();
    expect(el.response).to.include({ group: 'north', round: '2027' });
    expect(person.chosen(STATEMENTS[0]!)).to.deep.equal(['Agree']);
  });

  it('are absent where the host says nothing', async () => {
    const { el } = await survey();
    expect(el.response).to.have.property('answers');
    expect(el.response).not.to.have.any.keys('group', 'round');
  });

  it('survive reset() and clearing', async () => {
    const { el, person } = await survey({ group: 'north', round: '2026' });
    await person.press('Start');
    await person.answer(STATEMENTS[0]!, 'Agree');
    await person.press('Clear all my answers');
    expect(el.response).to.include({ group: 'north', round: '2026' });
    el.reset();
    expect(el.response).to.include({ group: 'north', round: '2026' });
  });
});

describe('terms', () => {
  it('fill the placeholders of the pack, in every language', async () => {
    const { el, person } = await survey({
      terms: { council: { en: 'Leeds City Council', cy: 'Cyngor Dinas Leeds' } },
    });
    expect(person.words).to.contain('Your answers are for Leeds City Council.');
    el.lang = 'cy';
    await settled();
    expect(person.words).to.contain('Cyngor Dinas Leeds');
    el.terms = { council: 'Kent' };
    await settled();
    expect(person.words).to.contain('Kent').and.not.contain('Leeds');
  });

  it('come before those of the pack, which come back when they go', async () => {
    const { el, person } = await survey({ content: everyKind, terms: { what: 'nothing' } });
    expect(person.words).to.contain('To try nothing.');
    el.terms = undefined;
    await settled();
    expect(person.words).to.contain('To try everything.');
  });
});

describe('layout', () => {
  it('can change while answering, without losing an answer or the place', async () => {
    const { el, person } = await survey();
    await person.press('Start');
    await person.answer(STATEMENTS[0]!, 'Agree');
    await person.press('Continue');
    el.setAttribute('layout', 'list');
    await settled();
    expect(person.all('group').length).to.equal(16);
    expect(person.chosen(STATEMENTS[0]!)).to.deep.equal(['Agree']);
    el.setAttribute('layout', 'steps');
    await settled();
    expect(person.all('group').map(nameOf)).to.deep.equal([STATEMENTS[1]]);
  });

  it('that is no layout counts as steps', async () => {
    const { person } = await survey({ layout: 'carousel' as 'steps' });
    await person.press('Start');
    expect(person.all('group').length).to.equal(1);
  });

  it('that changes on the last question goes to the list and back, all answered', async () => {
    const { el, person } = await survey({ content: everyKind });
    await person.press('Start');
    await person.answer(ASKED.garden, 'A little');
    el.layout = 'list';
    await settled();
    await person.answer(ASKED.pet, 'No');
    await person.answer(ASKED.sport, 'Walking');
    await person.write(ASKED.place, 'Here');
    el.layout = 'steps';
    await settled();
    expect(person.sees('button', /Continue|Carry on/), 'a way on').to.equal(true);
    expect(Object.keys(el.response!.answers)).to.deep.equal(['garden', 'pet', 'sport']);
  });
});

describe('an element that is moved', () => {
  it('keeps the page, the answers and what is being written', async () => {
    const { el, person } = await answered();
    await person.write('Tell us more', 'Mostly herbs, and', false);
    const { response } = el;
    el.remove();
    await settled();
    place(document.createElement('section')).append(el);
    await settled();
    expect(el.response).to.deep.equal(response);
    expect(person.chosen(ASKED.pet)).to.deep.equal(['Yes']);
    expect(fields(el).map(({ value }) => value)).to.deep.equal(['Mostly herbs, and', 'Rex', '']);
    await person.press('Check your answers');
    expect(person.place).to.equal('Check your answers');
  });

  it('tells nobody that it was moved', async () => {
    const { el } = await answered();
    const heard: string[] = [];
    for (const type of ['sba-ready', 'sba-step', 'sba-progress'])
      el.addEventListener(type, () => heard.push(type));
    place(document.createElement('section')).append(el);
    await settled();
    expect(heard).to.deep.equal([]);
  });

  it('leaves no announcer behind once the last is gone', async () => {
    const [one, two] = [await survey(), await survey()];
    expect(document.querySelectorAll('[data-sba-announcer]').length, 'one for both').to.equal(1);
    one.el.remove();
    expect(document.querySelectorAll('[data-sba-announcer]').length).to.equal(1);
    two.el.remove();
    expect(document.querySelectorAll('[data-sba-announcer]').length).to.equal(0);
  });
});

describe('an attribute that is removed', () => {
  it('counts as never set: group and round are gone from the response', async () => {
    const { el } = await survey({ group: 'north', round: '2026' });
    for (const name of ['group', 'round']) el.setAttribute(name, 'x');
    await settled();
    for (const name of ['group', 'round']) el.removeAttribute(name);
    await settled();
    expect(el.response).not.to.have.any.keys('group', 'round');
    expect(parseResponse(el.response)).to.have.property('response');
  });

  it('counts as never set: src and pack give way to the default', async () => {
    const sent = noServer();
    listenToConsole('error');
    const { el, person } = await survey();
    for (const name of ['src', 'pack']) {
      el.setAttribute(name, 'nothing-there');
      await settled();
      el.removeAttribute(name);
      await settled();
      expect(person.sees('heading', TITLE), name).to.equal(true);
    }
    expect(sent).to.deep.equal(['nothing-there']);
  });

  it('counts as never set: nothing is sent without submit-url', async () => {
    const sent = noServer();
    const { el, person } = await list();
    el.setAttribute('submit-url', '/responses');
    await settled();
    el.removeAttribute('submit-url');
    await person.press('Check your answers');
    await person.press('Finish');
    expect(sent).to.deep.equal([]);
    expect(person.place).to.equal('Thank you');
  });

  it('counts as never set: layout and heading level are those of the beginning', async () => {
    const { el, person } = await survey();
    el.setAttribute('layout', 'list');
    el.setAttribute('heading-level', '4');
    await settled();
    el.removeAttribute('layout');
    el.removeAttribute('heading-level');
    await settled();
    expect(level(person.get('heading', TITLE))).to.equal(2);
    await person.press('Start');
    expect(person.all('group').length).to.equal(1);
  });
});
