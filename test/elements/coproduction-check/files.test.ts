import { expect } from '@open-wc/testing';
import { parseResponse } from '../../../src/schema/parse.js';
import { catchFiles, readTable } from '../../support/files.js';
import { CHOIR } from '../../support/packs.js';
import { afterwards } from '../../support/watch.js';
import { plan } from '../action-plan/plan.js';
import { toolkit } from '../toolkit/toolkit.js';
import { answered, at, atResult, begun, check, t } from './check.js';

const box = (words: string, isTicked = false): string => `${isTicked ? '☑' : '☐'}\u00A0${words}`;

/** The part of the paper on one statement. */
function asked(el: Element, statement: string): string {
  window.dispatchEvent(new Event('beforeprint'));
  afterwards(() => void window.dispatchEvent(new Event('afterprint')));
  const parts = [...el.shadowRoot!.querySelectorAll('.paper .asked')];
  return parts.find(({ textContent }) => textContent.includes(statement))!.textContent;
}

describe('a check on paper', () => {
  it('is a form where nothing was said: every statement, its points, reasons and marks, to be ticked', async () => {
    const { el } = await check();
    for (const label of ['Not yet', 'In parts', 'Wholly', t.missing['dont-know'], ...Object.values(t.marks)])
      expect(asked(el, CHOIR.listen)).to.contain(box(label));
    expect(asked(el, CHOIR.sing)).to.contain(box('Loudly')).and.not.contain('Wholly');
    const { textContent } = el.shadowRoot!.querySelector('.paper')!;
    expect(textContent).to.contain('Written for a test.').and.not.contain('☑');
  });

  it('has what was said so far', async () => {
    const { el } = await answered();
    const listen = asked(el, CHOIR.listen);
    for (const words of [
      box('In parts', true),
      box(t.marks.gap, true),
      box('Wholly'),
      'The altos wait.',
      'Stand in a ring.',
    ])
      expect(listen).to.contain(words);
    expect(asked(el, CHOIR.sing)).to.contain(box('Loudly', true)).and.contain('Mo');
  });
});

describe('the files of a check', () => {
  it('are the response, and its actions as a table with where they belong', async () => {
    const files = catchFiles();
    const { el, person } = await atResult({ round: '2026' });
    await person.press(t.json);
    await person.press(t.csv);
    expect(files.map(({ name }) => name)).to.deep.equal(['choir-2026.json', 'choir-2026-actions.csv']);
    const read: unknown = JSON.parse(files[0]!.text);
    expect(read).to.deep.equal(el.response);
    expect(parseResponse(read)).to.have.property('response');
    const [ring, outside] = readTable(files[1]!.text);
    expect(ring).to.include({
      pack: CHOIR.title,
      area: CHOIR.voices,
      item: CHOIR.listen,
      what: 'Stand in a ring.',
    });
    expect(outside).to.include({ area: '', item_id: 'sing', owner: 'Mo', credit: 'Written for a test.' });
  });

  it('are not there where nothing was said, and those of actions not without any', async () => {
    const { person } = await begun();
    await person.press(t.leave);
    expect(person.sees('button', t.json)).to.equal(false);
    await person.press(t.carryOn);
    await at(person, CHOIR.sing).answer(CHOIR.question, 'Softly');
    await person.press(t.seeResult);
    expect(person.sees('button', t.json)).to.equal(true);
    expect(person.sees('button', t.csv)).to.equal(false);
  });
});

describe('the actions of a check', () => {
  it('show in a plan in the same toolkit, under the check and its section, and are edited there', async () => {
    const kit = await toolkit();
    const { el, person } = await answered({}, kit);
    const { person: planner } = await plan({ actions: [] }, kit);
    expect(planner.words).to.contain(CHOIR.title).and.contain(CHOIR.voices).and.contain('Stand in a ring.');
    await planner.press(`${t.edit}: Stand in a ring.`);
    await planner.write(t.what, 'Stand in two rows.');
    expect(at(person, CHOIR.listen).words).to.contain('Stand in two rows.');
    expect(el.response!.actions![0]!.what).to.equal('Stand in two rows.');
  });
});
