import { expect } from '@open-wc/testing';
import { catchFiles } from '../../support/files.js';
import { about, results, some, t, unfold } from './results.js';

const TRUST = 'I trust my social care worker.';
/** A name that turns round what comes after it, and one that is written from right to left. */
const TURNING = '\u202ENorth';
const ARABIC = 'فريق الشمال';
const STEERING = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

const responses = some(400, { rounds: ['\u202E2027'], groups: [TURNING, ARABIC] });

describe('names that respondents and hosts give', () => {
  it('leave the figures after them as they are', async () => {
    const { el, person } = await results({ responses });
    await person.pick(t.by, t.groupName);
    const one = await about(person, TRUST);
    const sentence = one.el.querySelector('summary + p')!;
    const names = [...sentence.querySelectorAll('bdi')].map(({ textContent }) => textContent);
    expect(names).to.include.members(['North', ARABIC]);
    expect(el.shadowRoot!.textContent).not.to.match(STEERING);
    for (const picture of person.all('img')) expect(picture.ariaLabel).not.to.match(STEERING);
  });

  it('turn nothing round in files', async () => {
    const files = catchFiles();
    const { person } = await results({ responses });
    await person.pick(t.by, t.groupName);
    await unfold(person, t.takeAway);
    for (const file of [t.csv, t.json]) await person.press(file);
    const one = await about(person, TRUST);
    one.get('button', new RegExp(`^${t.savePicture}`)).click();
    await one.press(new RegExp(`^${t.svg}`));
    expect(files.length).to.equal(3);
    for (const { name, text } of files) expect(text, name).to.contain(ARABIC).and.not.match(STEERING);
  });
});
