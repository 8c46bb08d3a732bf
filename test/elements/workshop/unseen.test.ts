import { expect } from '@open-wc/testing';
import '../../../src/elements/action-plan/sba-action-plan.js';
import { settled } from '../../support/person.js';
import { within } from '../../support/screen.js';
import { catchFiles } from '../../support/files.js';
import { toAreas } from '../baseline/baseline.js';
import { toolkit } from '../toolkit/toolkit.js';
import { plan } from '../action-plan/plan.js';
import { begin, enter, oneSays, pause, type Room, ROOMS, type Seat } from './rooms.js';

/** Everything that stands in the element, to the eye and in the markup, the printed paper included; ids of voices aside. */
function rendered({ el }: Seat): string {
  window.dispatchEvent(new Event('beforeprint'));
  const controls = within(el, 'input, textarea, select').map((one) => {
    const { id, name, value, checked } = one as HTMLInputElement;
    return [id, name, value, checked].join('|');
  });
  const html = el
    .shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, '')
    .replace(/data-voice="[^"]*"/g, '')
    .replace(/\s+/g, ' ');
  window.dispatchEvent(new Event('afterprint'));
  return [html, ...controls].join('\n');
}

/** Every page that the next person can open before all are shown, one after another, with everything folded out. */
async function everyPage(room: Room, seat: Seat): Promise<string[]> {
  const { t } = room;
  const { el, person } = seat;
  const pages: string[] = [];
  const see = async (): Promise<void> => {
    for (const one of within(el, 'details')) one.setAttribute('open', '');
    await settled();
    pages.push(rendered(seat));
  };
  await see();
  await person.press(t.leave);
  await see();
  await person.press(t.carryOn);
  await begin(room, person, 'Ali');
  await see();
  if (room === ROOMS['a baseline']) {
    for (const area of ['Open doors', 'The long table', 'The garden']) {
      await person.press(new RegExp(`^${area}`));
      for (;;) {
        await see();
        if (!person.sees('button', t.next)) break;
        await person.press(t.next);
      }
      await toAreas(person);
      await see();
    }
    await person.press(t.seeResult);
  } else {
    if (room === ROOMS['a matrix']) {
      await person.answer('Who are you here?', 'Cooks');
      await see();
    }
    while (!person.sees('button', t.handOn)) {
      await person.press(t.next);
      await see();
      if (person.sees('group', 'Will you look at the others?'))
        await person.answer('Will you look at the others?', 'Yes, let us look');
    }
  }
  await see();
  await person.press(t.leave);
  await see();
  await person.press(t.toVoices);
  await see();
  el.readonly = true;
  await settled();
  await see();
  el.readonly = false;
  el.layout = 'list';
  await settled();
  await person.press(`${t.carryOn}: Ali`);
  await see();
  el.lang = 'cy';
  await settled();
  await see();
  return pages;
}

for (const [name, room] of Object.entries(ROOMS)) {
  const { t } = room;

  /** One has answered, and everybody after them is one question a page. */
  const after = async (choice: 'low' | 'high' | undefined): Promise<Seat> => {
    const seat = await enter(room);
    if (choice) await oneSays(room, seat.person, choice, 'Mo');
    else {
      await begin(room, seat.person, 'Mo');
      await room.toEnd(seat.person);
      await seat.person.press(t.handOn);
    }
    seat.el.layout = 'steps';
    await settled();
    return seat;
  };

  describe(`before all is shown in ${name}`, () => {
    it('no page, form or paper differs by what those before have said', async () => {
      const untold = await everyPage(room, await after(undefined));
      expect(untold.length).to.be.above(8);
      for (const choice of ['low', 'high'] as const)
        for (const [i, page] of (await everyPage(room, await after(choice))).entries())
          expect(page, `page ${i + 1}`).to.equal(untold[i]);
    }).timeout(30000);

    it('and what they wrote stands nowhere', async () => {
      if (room.secret === undefined) return;
      const pages = await everyPage(room, await after('low'));
      expect(pages.length).to.be.above(1);
      for (const page of pages) expect(page).not.to.contain(room.secret);
    }).timeout(30000);

    it('one’s own paper has one’s own answers', async () => {
      const seat = await after('low');
      await begin(room, seat.person);
      seat.el.layout = 'list';
      await room.say(seat.person, 'high');
      window.dispatchEvent(new Event('beforeprint'));
      const paper = seat.el.shadowRoot!.querySelector('.paper')!.textContent;
      window.dispatchEvent(new Event('afterprint'));
      expect(paper).to.contain(`☑\u00A0${room.words.high}`).and.not.contain(`☑\u00A0${room.words.low}`);
    });

    it('there is no file to take along on any page', async () => {
      const files = catchFiles();
      const { person } = await after('high');
      const none = (): void => {
        for (const words of [t.json, t.csv, t.answersCsv, t.codeBook, t.print])
          expect(person.sees('button', words), words).to.equal(false);
      };
      none();
      await person.press(t.leave);
      none();
      await person.press(t.carryOn);
      await begin(room, person);
      await person.press(t.leave);
      none();
      expect(files).to.deep.equal([]);
    });

    it('a plan beside it has no action, and people who answer alone write none', async () => {
      const kit = await toolkit();
      const seat = await enter(room, {}, kit);
      const { person: planner } = await plan({ actions: [] }, kit);
      const before = planner.words;
      await begin(room, seat.person);
      await room.say(seat.person, 'low');
      expect(seat.person.sees('button', t.addAction)).to.equal(false);
      expect(seat.person.sees('button', t.kinds['close-gap'])).to.equal(false);
      expect(planner.words).to.equal(before);
    });

    it('complete() finishes nothing, for the one who answers and on the list of those who have', async () => {
      const { el, person } = await after('low');
      expect(await el.complete()).to.equal(undefined);
      await begin(room, person);
      expect(await el.complete()).to.equal(undefined);
      await pause(room, person);
      expect(await el.complete()).to.equal(undefined);
      expect(el.response).not.to.have.property('completed');
      expect(el.response!.workshop!.revealed).to.equal(false);
    });
  });
}
