import { expect } from '@open-wc/testing';
import { parseResponse } from '../../../src/schema/parse.js';
import { settled } from '../../support/person.js';
import { focused } from '../../support/screen.js';
import { begin, enter, listed, oneSays, pause, ROOMS, twoSaid } from './rooms.js';

const announced = (): string | undefined =>
  document.querySelector('[data-sba-announcer]')?.textContent.trim();

for (const [name, room] of Object.entries(ROOMS)) {
  const { t } = room;

  describe(`people who go through ${name} one by one`, () => {
    it('begin where nobody has answered, and nothing can be shown yet', async () => {
      const { el, person } = await enter(room);
      expect(person.words).to.contain(t.workshopNote).and.contain(t.noVoices);
      expect(person.sees('button', t.reveal)).to.equal(false);
      expect(person.sees('button', t.clearAll)).to.equal(false);
      expect(el.response).not.to.have.property('workshop');
    });

    it('need no name, and are then called by when they answered', async () => {
      const { el, person } = await twoSaid(room);
      expect(listed(person)).to.deep.equal(['Mo', t.voice(2)]);
      expect(el.response!.workshop!.voices.map(({ label }) => label)).to.deep.equal(['Mo', undefined]);
    });

    it('begin by Enter in the field of their name too, and a name of spaces is none', async () => {
      const { el, person } = await enter(room);
      await person.write(t.voiceLabel, '   ');
      person
        .get('textbox', t.voiceLabel)
        .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      await settled();
      await pause(room, person);
      expect(listed(person)).to.deep.equal([t.voice(1)]);
      expect(el.response!.workshop!.voices[0]).not.to.have.property('label');
    });

    it('may have a long name: what is stored can be read again', async () => {
      const { el, person } = await enter(room);
      await begin(room, person, 'Mo '.repeat(100));
      await pause(room, person);
      expect(parseResponse(el.response)).to.have.property('response');
      expect(listed(person)[0]).to.match(/^Mo Mo /);
    });

    it('answer without actions, marks of others, or files to take along', async () => {
      const { person } = await enter(room);
      await begin(room, person, 'Mo');
      await room.say(person, 'low');
      for (const words of [t.kinds['close-gap'], t.addAction, t.json, t.print])
        expect(person.sees('button', words), words).to.equal(false);
      await room.toEnd(person);
      expect(person.words).to.contain(t.handOnNote);
      for (const words of [t.finish, t.json, t.print, t.csv])
        expect(person.sees('button', words), words).to.equal(false);
    });

    it('hand on to a page that tells who has answered and not what', async () => {
      const { el, person } = await enter(room);
      await oneSays(room, person, 'low', 'Mo');
      expect(announced()).to.equal(t.handedOn);
      expect(person.place).not.to.match(/^not on a heading/);
      expect(person.words).to.contain('Mo').and.contain(t.hasAnswered).and.not.contain(room.words.low);
      const [voice] = el.response!.workshop!.voices;
      expect(voice).to.include({ label: 'Mo', finished: true });
      expect(voice!.answers[room.item]).to.deep.equal(room.values.low);
      expect(Object.values(voice!.answers)).to.deep.include({ missing: 'skipped' });
      expect(el.response!.answers, 'nothing is agreed').to.deep.equal({});
    });

    it('are found unanswered by the next', async () => {
      const { el, person } = await enter(room);
      await oneSays(room, person, 'low', 'Mo');
      await begin(room, person);
      await room.toQuestion(person).catch(() => undefined);
      expect(el.shadowRoot!.querySelectorAll('input:checked').length).to.equal(0);
    });

    it('may stop and carry on where they were', async () => {
      const { el, person } = await enter(room);
      await oneSays(room, person, 'low', 'Mo');
      await begin(room, person, 'Ali');
      await room.say(person, 'high');
      await pause(room, person);
      expect(person.words).to.contain(t.isAnswering).and.contain(t.unfinishedNote);
      expect(person.sees('button', t.reveal), 'not before all have finished').to.equal(false);
      expect(person.sees('button', t.beginVoice)).to.equal(false);
      expect(el.response!.workshop!.voices[1]!.answers[room.item]).to.deep.equal(room.values.high);
      await person.press(`${t.carryOn}: Ali`);
      await room.toEnd(person);
      expect(person.words).to.contain(room.words.high).and.not.contain(room.words.low);
      await person.press(t.handOn);
      expect(listed(person)).to.deep.equal(['Mo', 'Ali']);
      expect(el.response!.workshop!.voices[1]).to.include({ finished: true });
    });

    it('may clear what they said and bring it back, and nobody else loses anything', async () => {
      const { el, person } = await enter(room);
      await oneSays(room, person, 'low', 'Mo');
      await begin(room, person, 'Ali');
      await room.say(person, 'high');
      await room.toEnd(person);
      await person.press(t.alone.clearAll);
      const [mo, ali] = el.response!.workshop!.voices;
      expect(mo!.answers[room.item]).to.deep.equal(room.values.low);
      expect(ali!.answers).to.deep.equal({});
      await person.press(t.undo);
      expect(el.response!.workshop!.voices[1]!.answers[room.item]).to.deep.equal(room.values.high);
    });
  });

  describe(`the answers of one of those who go through ${name}`, () => {
    it('may be deleted and brought back to their place', async () => {
      const { el, person } = await twoSaid(room);
      const before = el.response;
      await person.press(`${t.remove}: Mo`);
      expect(announced()).to.equal(t.voiceRemoved);
      expect(focused()!.textContent.trim()).to.equal(t.undo);
      expect(el.response!.workshop!.voices.length).to.equal(1);
      await person.press(t.undo);
      expect(announced()).to.equal(t.voiceBack);
      expect(focused()!.closest('[data-voice]') !== null, 'on the card').to.equal(true);
      expect(el.response).to.deep.equal(before);
      expect(person.sees('button', t.undo)).to.equal(false);
    });

    it('may be deleted while they are not finished', async () => {
      const { el, person } = await enter(room);
      await begin(room, person, 'Ali');
      await room.say(person, 'high');
      await pause(room, person);
      const before = el.response;
      await person.press(`${t.remove}: Ali`);
      expect(el.response).not.to.have.property('workshop');
      await person.press(t.undo);
      expect(el.response).to.deep.equal(before);
      await person.press(`${t.carryOn}: Ali`);
      await room.toEnd(person);
      expect(person.words).to.contain(room.words.high);
    });

    it('cannot be brought back once the next has begun', async () => {
      const { person } = await twoSaid(room);
      await person.press(`${t.remove}: Mo`);
      await begin(room, person, 'Ali');
      await pause(room, person);
      expect(person.sees('button', t.undo)).to.equal(false);
    });

    it('cannot be brought back once everything has been cleared', async () => {
      const { person } = await twoSaid(room);
      await person.press(`${t.remove}: Mo`);
      await person.press(t.clearAll);
      expect(person.words).not.to.contain(t.voiceRemoved);
      expect(person.all('button', t.undo).length, 'that of clearing').to.equal(1);
      await person.press(t.undo);
      expect(listed(person)).to.deep.equal([t.voice(1)]);
    });

    it('go with everything, and come back with it', async () => {
      const { el, person } = await twoSaid(room);
      const before = el.response;
      await person.press(t.clearAll);
      expect(listed(person)).to.deep.equal([]);
      expect(el.response).not.to.have.property('workshop');
      await person.press(t.undo);
      expect(el.response).to.deep.equal(before);
      expect(listed(person)).to.deep.equal(['Mo', t.voice(2)]);
    });

    it('cannot be brought back after clearing once the next has begun', async () => {
      const { person } = await twoSaid(room);
      await person.press(t.clearAll);
      await begin(room, person, 'Ali');
      await pause(room, person);
      expect(listed(person)).to.deep.equal(['Ali']);
      expect(person.sees('button', t.undo)).to.equal(false);
    });
  });
}
