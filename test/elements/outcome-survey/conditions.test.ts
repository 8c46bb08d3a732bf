import { expect } from '@open-wc/testing';
import { ASKED, everyKind } from '../../support/packs.js';
import { hasFocus, nameOf } from '../../support/screen.js';
import { listen } from '../../support/watch.js';
import { list, survey } from './survey.js';

describe('a question on a condition', () => {
  it('comes and goes with the answer that it waits for, and keeps its own', async () => {
    const { el, person } = await list({ content: everyKind });
    expect(person.sees('group', ASKED.petName)).to.equal(false);
    await person.answer(ASKED.pet, 'Yes');
    await person.write(ASKED.petName, 'Rex');
    await person.answer(ASKED.pet, 'No');
    expect(person.sees('group', ASKED.petName)).to.equal(false);
    expect(el.response!.answers['pet-name']).to.deep.equal({ text: 'Rex' });
    await person.answer(ASKED.pet, 'Yes');
    expect((person.get('textbox', ASKED.petName) as HTMLTextAreaElement).value).to.equal('Rex');
  });

  it('stands where the pack puts it, and the questions around it stay as they are', async () => {
    const { person } = await list({ content: everyKind });
    await person.answer(ASKED.sport, 'Swimming');
    const pet = person.option(ASKED.pet, 'Yes');
    pet.focus();
    await person.answer(ASKED.pet, 'Yes');
    expect(person.all('group').map(nameOf)).to.deep.equal(Object.values(ASKED));
    expect(person.chosen(ASKED.sport)).to.deep.equal(['Swimming']);
    expect(pet.isConnected, 'the control is still the same').to.equal(true);
    expect(hasFocus(pet)).to.equal(true);
  });

  it('is left out of the finished response if in the end it was not asked', async () => {
    const { el, person } = await list({ content: everyKind });
    await person.answer(ASKED.pet, 'Yes');
    await person.write(ASKED.petName, 'Rex');
    await person.answer(ASKED.pet, 'No');
    await person.press('Check your answers');
    expect(person.words).not.to.contain('Rex');
    await person.press('Finish');
    expect(el.response!.answers).not.to.have.property('pet-name');
    expect(el.response!.answers['pet']).to.deep.equal({ value: 'no' });
  });

  it('is asked before the way back to the check page, where a changed answer brings it up', async () => {
    const { person } = await survey({ content: everyKind });
    await person.press('Start');
    await person.press('Continue');
    await person.answer(ASKED.pet, 'No');
    while (person.sees('button', 'Continue')) await person.press('Continue');
    await person.press(`Change ${ASKED.pet}`);
    await person.answer(ASKED.pet, 'Yes');
    await person.press('Check your answers');
    expect(person.place).to.equal(ASKED.petName);
    await person.write(ASKED.petName, 'Rex');
    await person.press('Check your answers');
    expect(hasFocus(person.get('button', `Change ${ASKED.pet}`))).to.equal(true);
  });

  it('is a page of its own and is counted, one question a page', async () => {
    const { el, person } = await survey({ content: everyKind });
    const heard = listen(el, 'sba-progress');
    await person.press('Start');
    await person.press('Continue');
    expect(person.words).to.contain('Question 2 of 3');
    await person.answer(ASKED.pet, 'Yes');
    expect(person.words).to.contain('Question 2 of 4');
    expect(heard.at(-1)!.detail).to.deep.equal({ answered: 1, total: 5 });
    await person.press('Continue');
    expect(person.place).to.equal(ASKED.petName);
    await person.press('Back');
    await person.answer(ASKED.pet, 'No');
    await person.press('Continue');
    expect(person.place).to.equal(ASKED.sport);
  });

  it('is announced where it may come out of sight', async () => {
    const { person } = await list({ content: everyKind });
    await person.answer(ASKED.pet, 'Yes');
    expect(document.querySelector('[role=status]')!.textContent.trim()).to.equal(
      'The questions below have changed.',
    );
  });
});
