import { expect } from '@open-wc/testing';
import { settled } from '../../support/person.js';
import { catchFiles } from '../../support/files.js';
import { listen } from '../../support/watch.js';
import { begin, enter, oneSays, pause, type Room, ROOMS, revealed, type Seat, twoSaid } from './rooms.js';

const announced = (): string | undefined =>
  document.querySelector('[data-sba-announcer]')?.textContent.trim();

/** All have been shown, and people agree on something that one of them sees differently. */
async function agreed(room: Room): Promise<Seat> {
  const seat = await revealed(room);
  await room.toQuestion(seat.person);
  await room.agree(seat.person, 'high');
  await room.around(seat.person).write(room.t.dissent, 'Mo still sees it low.');
  return seat;
}

/** Somebody's answer where it stands beside a question; of a matrix with the group that they answered as. */
const said = (who: string, words: string): RegExp => new RegExp(`${who}(?: \(.*?\))?: ${words}`);

for (const [name, room] of Object.entries(ROOMS)) {
  const { t, item } = room;

  describe(`what everyone said in ${name}`, () => {
    it('is shown once they all want it, and nobody else can answer alone', async () => {
      const { el, person } = await revealed(room);
      expect(announced()).to.equal(t.revealed);
      expect(person.words).to.contain(t.revealed);
      expect(person.sees('button', t.beginVoice)).to.equal(false);
      expect(el.response!.workshop!.revealed).to.equal(true);
    });

    it('stands beside the question, by who said it, in order', async () => {
      const { person } = await revealed(room);
      await room.toQuestion(person);
      const words = room.around(person).words;
      expect(words).to.contain(t.eachSaid);
      const [mo, second] = [
        words.search(said('Mo', room.words.low)),
        words.search(said(t.voice(2), room.words.high)),
      ];
      expect(mo, words).to.be.above(-1);
      expect(second, 'after Mo').to.be.above(mo);
      if (room.secret) expect(words.split(room.secret).length - 1, 'of each').to.equal(2);
    });

    it('is not what they agree on: nothing is chosen for them', async () => {
      const { el, person } = await revealed(room);
      await room.toQuestion(person);
      expect(el.shadowRoot!.querySelectorAll('input:checked').length).to.equal(0);
      expect(el.response!.answers).to.deep.equal({});
      expect(room.around(person).words).to.contain(t.agreeOn);
    });

    it('and what they agree on and who differs are kept apart in the response', async () => {
      const { el } = await agreed(room);
      const { answers, workshop } = el.response!;
      const { text: _, note: __, ...high } = room.values.high as Record<string, string>;
      expect(answers).to.deep.equal({ [item]: high });
      expect(workshop!.voices.map((voice) => voice.answers[item])).to.deep.equal([
        room.values.low,
        room.values.high,
      ]);
      expect(workshop!.dissent).to.deep.equal({ [item]: 'Mo still sees it low.' });
    });

    it('and who differs stand in the result, on paper, and in the file', async () => {
      const files = catchFiles();
      const { el, person } = await agreed(room);
      await room.toEnd(person);
      expect(person.words).to.contain('Mo still sees it low.').and.contain(t.seenDifferently);
      await person.press(t.json);
      expect(JSON.parse(files[0]!.text)).to.deep.equal(el.response);
      window.dispatchEvent(new Event('beforeprint'));
      const paper = el.shadowRoot!.querySelector('.paper')!.textContent;
      window.dispatchEvent(new Event('afterprint'));
      expect(paper).to.contain(`☑\u00A0${room.words.high}`).and.not.contain(`☑\u00A0${room.words.low}`);
      expect(paper).to.contain('Mo still sees it low.');
    });

    it('who differs may be taken back', async () => {
      const { el, person } = await agreed(room);
      await room.around(person).write(t.dissent, 'Mo does not.');
      expect(el.response!.workshop).to.have.property('dissent');
      await room.around(person).write(t.dissent, '');
      expect(el.response!.workshop).not.to.have.property('dissent');
      await room.toEnd(person);
      expect(person.words).not.to.contain(t.seenDifferently);
    });

    it('who differs is told to the host, who may store it', async () => {
      const { el, person } = await revealed(room);
      await room.toQuestion(person);
      const heard = listen(el, 'sba-answer');
      await room.around(person).write(t.dissent, 'Mo', false);
      expect(heard.length, 'not at every key').to.equal(0);
      await room.around(person).write(t.dissent, 'Mo does not.');
      expect(heard.map(({ detail }) => detail.item)).to.deep.equal([item]);
    });

    it('can be finished, and opened again', async () => {
      const { el, person } = await agreed(room);
      const heard = listen(el, 'sba-complete');
      await room.toEnd(person);
      await person.press(t.finish);
      expect(heard.length).to.equal(1);
      const { response } = heard[0]!.detail;
      expect(response).to.have.property('completed');
      expect(response.workshop!.voices.length).to.equal(2);
      expect(person.words).to.contain(room.words.high);
    });

    it('lets people write actions', async () => {
      const { el, person } = await revealed(room);
      await room.toQuestion(person);
      const here = room.around(person);
      if (here.sees('button', t.addAction)) await here.press(t.addAction);
      await room.around(person).press(t.kinds['close-gap']);
      await room.around(person).write(t.what, 'Taste together.');
      expect(el.response!.actions!.map((one) => [one.item, one.what])).to.deep.equal([
        [item, 'Taste together.'],
      ]);
    });

    it('goes with everything else, and the next may answer alone again', async () => {
      const { el, person } = await agreed(room);
      await room.toEnd(person);
      const before = el.response;
      await person.press(t.clearAll);
      expect(person.sees('button', t.beginVoice)).to.equal(true);
      expect(el.response).not.to.have.property('workshop');
      await person.press(t.undo);
      expect(el.response).to.deep.equal(before);
      expect(person.words).to.contain('Mo still sees it low.');
    });
  });

  describe(`what a host does in the middle of ${name} one by one`, () => {
    it('restores what was stored: who has answered, one who has not finished, and nothing shows', async () => {
      const first = await enter(room);
      await oneSays(room, first.person, 'low', 'Mo');
      await begin(room, first.person, 'Ali');
      await room.say(first.person, 'high');
      const stored = JSON.parse(JSON.stringify(first.el.response)) as NonNullable<typeof first.el.response>;
      const { el, person } = await enter(room, { response: stored });
      expect(el.response).to.deep.equal(stored);
      expect(person.words).to.contain('Mo').and.contain('Ali').and.not.contain(room.words.high);
      await person.press(`${t.carryOn}: Ali`);
      await room.toEnd(person);
      expect(person.words).to.contain(room.words.high);
      await person.press(t.handOn);
      await person.press(t.reveal);
      await person.press(t.showNow);
      await room.toQuestion(person);
      expect(room.around(person).words).to.match(said('Ali', room.words.high));
    });

    it('restores what was agreed', async () => {
      const { el } = await agreed(room);
      const again = await enter(room, { response: el.response! });
      expect(again.el.response).to.deep.equal(el.response);
      await room.toQuestion(again.person);
      expect(room.around(again.person).written(t.dissent)).to.equal('Mo still sees it low.');
    });

    it('restores another response while somebody answers', async () => {
      const stored = (await twoSaid(room)).el.response!;
      const { el, person } = await enter(room);
      await begin(room, person, 'Ali');
      await room.say(person, 'high');
      el.response = stored;
      await settled();
      expect(el.response).to.deep.equal(stored);
      expect(person.words).to.contain('Mo').and.not.contain('Ali');
      expect(person.sees('button', t.reveal)).to.equal(true);
    });

    it('takes the mode away and sets it again: nothing is lost, nothing shows', async () => {
      const { el, person } = await enter(room);
      await oneSays(room, person, 'low', 'Mo');
      await begin(room, person, 'Ali');
      await room.say(person, 'high');
      const before = el.response;
      el.mode = null;
      await settled();
      expect(el.response).to.deep.equal(before);
      for (const closed of [t.eachSaid, room.words.low, room.words.high])
        expect(person.words, 'it stays closed').not.to.contain(closed);
      expect(await el.complete()).to.equal(undefined);
      el.mode = 'workshop';
      await settled();
      expect(el.response).to.deep.equal(before);
      expect(person.sees('button', `${t.carryOn}: Ali`)).to.equal(true);
      expect(person.sees('button', t.reveal)).to.equal(false);
    });

    it('changes the content: who has answered is kept, and one who has not finished carries on', async () => {
      const { el, person } = await enter(room);
      await oneSays(room, person, 'low', 'Mo');
      await begin(room, person, 'Ali');
      await room.say(person, 'high');
      const before = el.response!;
      el.content = { ...(el.content as object), title: 'In other words' };
      await settled();
      expect(person.sees('heading', 'In other words')).to.equal(true);
      expect(el.response).to.deep.equal(before);
      await person.press(`${t.carryOn}: Ali`);
      await room.toEnd(person);
      await person.press(t.handOn);
      expect(el.response!.workshop!.voices[1]!.answers[item]).to.deep.equal(room.values.high);
    });

    it('changes the content after one cleared their own answers: that can bring back nobody else’s place', async () => {
      const { el, person } = await enter(room);
      await oneSays(room, person, 'low', 'Mo');
      await begin(room, person, 'Ali');
      await room.say(person, 'high');
      await room.toEnd(person);
      await person.press(t.alone.clearAll);
      el.content = { ...(el.content as object), title: 'In other words' };
      await settled();
      expect(person.sees('button', t.undo)).to.equal(false);
      expect(el.response!.workshop!.voices.map(({ label }) => label)).to.deep.equal(['Mo', 'Ali']);
    });

    it('shows it to look at: nothing that anybody said', async () => {
      const { el, person } = await twoSaid(room);
      el.readonly = true;
      await settled();
      expect(person.words)
        .not.to.contain(t.eachSaid)
        .and.not.match(/\bMo\b/);
      if (room.secret) expect(el.shadowRoot!.innerHTML).not.to.contain(room.secret);
      expect(person.sees('button')).to.equal(false);
    });

    it('resets it', async () => {
      const { el, person } = await enter(room);
      await oneSays(room, person, 'low', 'Mo');
      await begin(room, person, 'Ali');
      const { id } = el.response!;
      el.reset();
      await settled();
      expect(el.response).not.to.have.property('workshop');
      expect(el.response!.id).not.to.equal(id);
      expect(person.words).to.contain(t.noVoices);
      expect(person.sees('button', t.undo)).to.equal(false);
    });

    it('has it in a form: the value holds those who have answered, and the one who is answering', async () => {
      const form = document.createElement('form');
      document.body.append(form);
      const value = (): unknown => JSON.parse((new FormData(form).get('it') as string | null) ?? 'null');
      const { el, person } = await enter(room, { name: 'it' }, form);
      expect(value()).to.equal(null);
      await oneSays(room, person, 'low', 'Mo');
      expect(value()).to.deep.equal(el.response);
      await begin(room, person, 'Ali');
      await room.say(person, 'high');
      expect(value()).to.deep.equal(el.response);
      await pause(room, person);
      await person.press(`${t.remove}: Ali`);
      expect(value()).to.deep.equal(el.response);
      await person.press(t.clearAll);
      expect(value()).to.equal(null);
      form.remove();
    });

    it('says a group: it is not that of each who answers', async () => {
      const { el, person } = await enter(room, { group: 'cooks' });
      await begin(room, person, 'Mo');
      await pause(room, person);
      expect(el.response!.group).to.equal('cooks');
      expect(el.response!.workshop!.voices[0]).not.to.have.property('respondent');
    });

    it('changes the language while somebody answers, who loses nothing', async () => {
      const { el, person } = await enter(room);
      await begin(room, person, 'Mo');
      await room.say(person, 'high');
      el.lang = 'cy';
      await settled();
      el.lang = 'en';
      await settled();
      expect(el.response!.workshop!.voices[0]!.answers[item]).to.deep.equal(room.values.high);
      await room.toEnd(person);
      expect(person.words).to.contain(room.words.high);
    });
  });
}
