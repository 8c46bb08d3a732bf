import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { place } from '../support/page.js';
import { type Person, settled } from '../support/person.js';
import { baseline as t } from '../support/sentences.js';
import { hasFocus, within } from '../support/screen.js';
import { plan } from './action-plan/plan.js';
import { at as atQuestion, inArea, open, baseline } from './baseline/baseline.js';
import { HALL, CHOIR } from '../support/packs.js';
import { at as atStatement, begun } from './coproduction-check/check.js';

/** To where a person can begin an action, in an element inside of a host's form. */
const PLACES: Record<string, (form: Node) => Promise<Person>> = {
  'a plan': async (form) => (await plan({}, form)).person,
  'a baseline, all questions of a part on one page': async (form) =>
    atQuestion((await inArea(HALL.doors, {}, form)).person, HALL.hours),
  'a baseline, one question a page': async (form) => {
    const { person } = await baseline({}, form);
    await open(person, HALL.doors);
    while (!person.sees('group', HALL.hours)) await person.press(t.next);
    return atQuestion(person, HALL.hours);
  },
  'a check, all statements on one page': async (form) =>
    atStatement((await begun({}, form)).person, CHOIR.listen),
  'a check, one statement a page': async (form) => {
    const { person } = await begun({ layout: 'steps' }, form);
    while (!person.sees('group', CHOIR.listen)) await person.press(t.next);
    return atStatement(person, CHOIR.listen);
  },
};

describe('Enter in a line of an action does nothing', () => {
  for (const [where, come] of Object.entries(PLACES))
    it(`in ${where}`, async () => {
      const form = place(document.createElement('form'));
      let sent = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        sent++;
      });
      const person = await come(form);
      await person.press(t.kinds['close-gap']);
      const lines = within(person.el, '[data-action] input:not([type=radio])');
      expect(lines.length, 'who, with whom and by when').to.equal(3);
      const before = person.words;
      for (const line of lines) {
        line.focus();
        await sendKeys({ press: 'Enter' });
        await settled();
        expect(hasFocus(line), 'the focus stays').to.equal(true);
        expect(person.words, 'the page stays').to.equal(before);
      }
      expect(sent, 'the form of the host is not sent').to.equal(0);
      expect(person.sees('button', t.closeAction), 'and the action is still being written').to.equal(true);
    });
});
