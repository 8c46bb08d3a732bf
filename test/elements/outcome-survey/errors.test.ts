import { expect } from '@open-wc/testing';
import { ASKED, everyKind } from '../../support/packs.js';
import { every as en } from '../../support/sentences.js';
import { settled } from '../../support/person.js';
import { descriptionOf, hasFocus, nameOf } from '../../support/screen.js';
import { listen } from '../../support/watch.js';
import { CHECK, list, survey } from './survey.js';

const PROBLEM = en.errorTitle;
const NEEDED = en.chooseAnswer;

describe('an answer that cannot stand', () => {
  it('keeps the person on the page and is explained there, with the focus on the summary', async () => {
    const { person } = await survey({ content: everyKind });
    await person.press('Start');
    await person.press('Continue');
    expect(person.words).to.contain(en.required);
    expect(person.question(ASKED.pet).getAttribute('aria-required')).to.equal('true');
    expect(descriptionOf(person.question(ASKED.pet))).to.equal('A goldfish counts.');
    expect(person.words).not.to.contain(PROBLEM);
    await person.press('Continue');
    expect(person.place).to.equal(PROBLEM);
    expect(person.all('button')[0]!.textContent.trim()).to.equal(`${NEEDED}: ${ASKED.pet}`);
    expect(descriptionOf(person.question(ASKED.pet))).to.equal(`A goldfish counts. Error: ${NEEDED}`);
    expect(person.question(ASKED.pet).getAttribute('aria-invalid')).to.equal('true');
  });

  for (const layout of ['steps', 'list'] as const)
    it(`does not move under the pointer that mends it, in ${layout}`, async () => {
      const { person } = await survey({ content: everyKind, layout });
      await person.press('Start');
      if (layout === 'steps') await person.press('Continue');
      await person.press(layout === 'steps' ? 'Continue' : 'Check your answers');
      const radio = person.option(ASKED.pet, 'No');
      const placeOf = (): string => {
        const { left, top, width } = radio.getBoundingClientRect();
        return `${left} ${top} ${width}`;
      };
      // The focus goes back to the first answer then, which may bring it into sight.
      const placeOnPage = (): number => radio.getBoundingClientRect().top + scrollY;
      const beforeOnPage = placeOnPage();
      const before = placeOf();
      await person.answer(ASKED.pet, 'No');
      expect(person.sees('heading', PROBLEM)).to.equal(false);
      expect(person.question(ASKED.pet).hasAttribute('aria-invalid')).to.equal(false);
      expect(placeOf()).to.equal(before);
      await person.press('Clear this answer');
      expect(person.sees('heading', PROBLEM), 'it is wrong again').to.equal(true);
      expect(placeOnPage()).to.be.closeTo(beforeOnPage, 0.1);
    });

  it('leads from the summary to its control', async () => {
    const { person } = await list({ content: everyKind });
    await person.write(ASKED.place, 'here');
    await person.press('Check your answers');
    await person.press(`${NEEDED}: ${ASKED.pet}`);
    expect(hasFocus(person.option(ASKED.pet, 'Yes'))).to.equal(true);
  });

  it('is marked no longer once it is right', async () => {
    const { person } = await list({ content: everyKind });
    await person.press('Check your answers');
    expect(person.sees('heading', PROBLEM)).to.equal(true);
    await person.answer(ASKED.pet, 'No');
    expect(person.sees('heading', PROBLEM)).to.equal(false);
    expect(descriptionOf(person.question(ASKED.pet))).not.to.contain('Error');
    await person.press('Check your answers');
    expect(person.place).to.equal(CHECK);
  });

  it('in too many characters says how many, and loses none of them', async () => {
    const { el, person } = await list({ content: everyKind });
    await person.answer(ASKED.pet, 'Yes');
    expect(descriptionOf(person.question(ASKED.petName))).to.contain('Up to 12 characters.');
    await person.write(ASKED.petName, 'Rex the very first');
    await person.press('Check your answers');
    const field = person.get('textbox', ASKED.petName) as HTMLTextAreaElement;
    expect(field.value).to.equal('Rex the very first');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(descriptionOf(field)).to.contain('Characters too many: 6');
    await person.press(/^Make this shorter/);
    expect(hasFocus(field)).to.equal(true);
    await person.write(ASKED.petName, 'Rex');
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    await person.press('Check your answers');
    expect(person.place).to.equal(CHECK);
    expect(el.response!.answers['pet-name']).to.deep.equal({ text: 'Rex' });
  });

  it('in a comment leads to the comment', async () => {
    const { person } = await list({ content: everyKind });
    await person.answer(ASKED.pet, 'No');
    await person.write('Tell us more', 'x'.repeat(5001));
    await person.press('Check your answers');
    const field = person.get('textbox', 'Tell us more');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    await person.press(/^Make this shorter/);
    expect(hasFocus(field)).to.equal(true);
  });

  it('gives the focus to the first error of several, in the order of the page', async () => {
    const required = structuredClone(everyKind);
    for (const item of required.sections[0]!.items) item.required = true;
    const { person } = await list({ content: required });
    await person.press('Check your answers');
    expect(person.place).to.equal(PROBLEM);
    const wrong = person.all('button', new RegExp(NEEDED)).map(nameOf);
    expect(wrong).to.deep.equal([ASKED.garden, ASKED.pet, ASKED.sport].map((text) => `${NEEDED}: ${text}`));
    await person.answer(ASKED.garden, 'A little');
    await person.press('Clear this answer');
    await person.answer(ASKED.sport, 'Walking');
    await person.press('Check your answers');
    expect(person.all('button', new RegExp(NEEDED)).map(nameOf)).to.deep.equal(
      [ASKED.garden, ASKED.pet].map((text) => `${NEEDED}: ${text}`),
    );
  });

  it('is found by complete() too, from any page, and leads to its question', async () => {
    const { el, person } = await survey({ content: everyKind });
    const heard = listen(el, 'sba-before-complete', 'sba-complete');
    expect(await el.complete()).to.equal(undefined);
    await settled();
    expect(heard).to.deep.equal([]);
    expect(person.place, 'the person sees why').to.equal(PROBLEM);
    await person.press(`${NEEDED}: ${ASKED.pet}`);
    expect(hasFocus(person.option(ASKED.pet, 'Yes'))).to.equal(true);
    expect(heard).to.deep.equal([]);
  });
});
