import { expect } from '@open-wc/testing';
import { parseResponse } from '../../../src/schema/parse.js';
import { catchFiles, readTable } from '../../support/files.js';
import { KITCHEN } from '../../support/packs.js';
import { settled } from '../../support/person.js';
import { afterwards } from '../../support/watch.js';
import { plan } from '../action-plan/plan.js';
import { toolkit } from '../toolkit/toolkit.js';
import { addAction, answered, at, atResult, begun, matrix, t } from './matrix.js';

const box = (words: string, isTicked = false): string => `${isTicked ? '☑' : '☐'}\u00A0${words}`;

function print(el: Element): string {
  window.dispatchEvent(new Event('beforeprint'));
  afterwards(() => void window.dispatchEvent(new Event('afterprint')));
  return el.shadowRoot!.querySelector('.paper')!.textContent.replace(/[ \n]+/g, ' ');
}

describe('a matrix on paper', () => {
  it('is a form where nothing was said: every row, every cell, its points and reasons', async () => {
    const { el } = await matrix();
    const text = print(el);
    for (const words of [KITCHEN.salt, KITCHEN.washing, KITCHEN.door, KITCHEN.who])
      expect(text).to.contain(words);
    for (const [group, words] of [
      [KITCHEN.cooks, KITCHEN.wash],
      [KITCHEN.guests, KITCHEN.early],
      [KITCHEN.neighbours, KITCHEN.towels],
    ])
      expect(text).to.contain(`${group!}: ${words!}`);
    expect(text.split(box('Nearly always')).length - 1, 'of each cell').to.equal(9);
    expect(text.split(box(t.missing['dont-know'])).length - 1).to.equal(9);
    expect(text).to.contain(box(KITCHEN.guests)).and.contain('Written for a test.').and.not.contain('☑');
  });

  it('has who answers, what they said, and what will be done, and is gone afterwards', async () => {
    const { el, person } = await answered();
    await addAction(person);
    const text = print(el);
    for (const words of [KITCHEN.cooks, 'Nearly always', t.missing['dont-know'], 'Hardly ever', 'Often'])
      expect(text).to.contain(box(words, true));
    expect(text.split('☑').length - 1).to.equal(5);
    expect(text).to.contain('Put salt on the table.').and.contain('Mo');
    window.dispatchEvent(new Event('afterprint'));
    await settled();
    expect(el.shadowRoot!.querySelector('.paper')).to.equal(null);
  });
});

describe('the files of a matrix', () => {
  it('are the response, and its actions as a table with where they belong', async () => {
    const files = catchFiles();
    const { el, person } = await atResult({ round: '2026' });
    await person.press(t.json);
    await person.press(t.csv);
    expect(files.map(({ name }) => name)).to.deep.equal(['kitchen-2026.json', 'kitchen-2026-actions.csv']);
    const read: unknown = JSON.parse(files[0]!.text);
    expect(read).to.deep.equal(el.response);
    expect(parseResponse(read)).to.have.property('response');
    expect(readTable(files[1]!.text)[0]).to.include({
      pack: KITCHEN.title,
      area: KITCHEN.salt,
      item_id: 'salt-guests',
      item: KITCHEN.taste,
      owner: 'Mo',
    });
  });

  it('are not there where nothing was said', async () => {
    const { person } = await begun();
    await person.press(t.leave);
    expect(person.sees('button', t.json)).to.equal(false);
  });
});

describe('the actions of a matrix', () => {
  it('are folded away until there is one, and stand at their cell then', async () => {
    const { el, person } = await answered();
    const here = at(person, KITCHEN.guests, KITCHEN.taste);
    expect(here.sees('button', t.kinds['close-gap'])).to.equal(false);
    await addAction(person);
    expect(at(person, KITCHEN.guests, KITCHEN.taste).words).to.contain('Put salt on the table.');
    expect(el.response!.actions![0]).to.include({ item: 'salt-guests', kind: 'close-gap', owner: 'Mo' });
    await at(person, KITCHEN.guests, KITCHEN.taste).press(`${t.remove}: Put salt on the table.`);
    await at(person, KITCHEN.guests, KITCHEN.taste).press(t.undo);
    expect(el.response!.actions!.length).to.equal(1);
  });

  it('show in a plan in the same toolkit, under the matrix and its row, and are edited there', async () => {
    const kit = await toolkit();
    const { el, person } = await answered({});
    kit.append(el);
    const { person: planner } = await plan({ actions: [] }, kit);
    await addAction(person);
    expect(planner.words)
      .to.contain(KITCHEN.title)
      .and.contain(KITCHEN.salt)
      .and.contain('Put salt on the table.');
    await planner.press(`${t.edit}: Put salt on the table.`);
    await planner.write(t.what, 'Put it in the middle.');
    expect(at(person, KITCHEN.guests, KITCHEN.taste).words).to.contain('Put it in the middle.');
    expect(el.response!.actions![0]!.what).to.equal('Put it in the middle.');
  });
});
