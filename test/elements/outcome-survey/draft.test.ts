import { expect } from '@open-wc/testing';
import { ASKED, everyKind } from '../../support/packs.js';
import { settled, until } from '../../support/person.js';
import { catchFiles as downloads, choose } from '../../support/files.js';
import { listen, replace } from '../../support/watch.js';
import { answered } from './states.js';
import { type SbaOutcomeSurvey, type Seat, survey } from './survey.js';

const OFFER = 'Do you want to go on?';
const again = (settings: Partial<SbaOutcomeSurvey> = {}): Promise<Seat> =>
  survey({ content: everyKind, layout: 'list', ...settings });

/** Takes the survey off the page, as closing or reloading it does, and opens it once more. */
async function reload({ el }: Seat, settings: Partial<SbaOutcomeSurvey> = {}): Promise<Seat> {
  el.remove();
  return again(settings);
}

async function saveOnDevice({ person, el }: Seat): Promise<void> {
  const saved = listen(el, 'sba-save');
  await person.press('Stop and leave');
  await person.press('Save on this device');
  await person.press('Save on this device');
  await until(() => saved.some(({ detail }) => detail.to === 'device'), 'sba-save');
  await settled();
  await person.press('Carry on');
}

const databases = async (): Promise<(string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name);

describe('a draft in the tab', () => {
  it('is offered after a reload, shows nothing before somebody says so, and goes on whole', async () => {
    const seat = await answered();
    const { response } = seat.el;
    const { el, person } = await reload(seat);
    expect(person.sees('heading', OFFER)).to.equal(true);
    expect(person.words).not.to.contain('Rex').and.not.to.contain('Mostly herbs.');
    expect(el.response!.answers, 'the host sees none of it either').to.deep.equal({});
    const restored = listen(el, 'sba-restore');
    await person.press('Carry on');
    expect(restored.map(({ detail }) => detail.from)).to.deep.equal(['session']);
    expect(el.response).to.deep.equal(response);
    expect(person.chosen(ASKED.garden)).to.deep.equal(['A lot\nMore than half']);
  });

  it('is deleted by starting again, and never offered to the next person', async () => {
    const { el, person } = await reload(await answered());
    await person.press('Start again');
    expect(person.sees('button', 'Start')).to.equal(true);
    expect(sessionStorage.length).to.equal(0);
    const next = await reload({ el, person });
    expect(next.person.sees('heading', OFFER)).to.equal(false);
  });

  it('is gone once it is finished, and once it is cleared', async () => {
    const seat = await answered();
    await until(() => sessionStorage.length > 0, 'the draft');
    await seat.person.press('Check your answers');
    await seat.person.press('Finish');
    expect(sessionStorage.length).to.equal(0);
    const other = await answered();
    await until(() => sessionStorage.length > 0, 'the draft');
    await other.person.press('Clear all my answers');
    expect(sessionStorage.length).to.equal(0);
    await other.person.press('Undo');
    await until(() => sessionStorage.length > 0, 'the draft again');
  });

  it('stays while the host shows the answers without a way to change them', async () => {
    const seat = await answered();
    await until(() => sessionStorage.length > 0, 'the draft');
    seat.el.readonly = true;
    await seat.el.updateComplete;
    await settled();
    expect(sessionStorage.length).to.equal(1);
    const { person } = await reload(seat);
    expect(person.sees('heading', OFFER)).to.equal(true);
  });

  it('tells when it is kept, and keeps nothing of what the host sets', async () => {
    const { response } = (await answered()).el;
    sessionStorage.clear();
    const { el } = await again({ id: 'other', response: response! });
    const saved = listen(el, 'sba-save');
    el.remove();
    expect([saved.length, sessionStorage.getItem('sba-draft:other')]).to.deep.equal([0, null]);
    const told = listen(document, 'sba-save');
    await answered({ id: 'third' });
    await until(() => told.length > 0, 'sba-save');
    expect(told[0]!.detail).to.deep.equal({ to: 'session', until: undefined });
  });

  it('moves without a word where the host names group and round one after the other', async () => {
    const { el } = await answered();
    await el.drafts.flush();
    const saved = listen(el, 'sba-save');
    el.group = 'north';
    await el.updateComplete;
    el.round = '2027';
    await el.updateComplete;
    await el.drafts.flush();
    expect(Object.keys(sessionStorage).join()).to.contain('2027').and.contain('north');
    expect(saved.length).to.equal(0);
  });

  it('is none where save is "none", and the page says so', async () => {
    const seat = await answered({ save: 'none' });
    seat.el.remove();
    expect(sessionStorage.length).to.equal(0);
    const { person } = await again({ save: 'none' });
    expect(person.words).to.contain('Nothing is kept on this device.');
  });

  it('belongs to its round, group, id and place among those that are alike', async () => {
    const first = await answered({ round: '2026' });
    const second = await answered({ round: '2026' });
    await second.person.answer(ASKED.garden, 'A little');
    first.el.remove();
    second.el.remove();
    const other = await again({ round: '2027' });
    expect(other.person.sees('heading', OFFER)).to.equal(false);
    const seats = [await again({ round: '2026' }), await again({ round: '2026' })];
    for (const { person } of seats) await person.press('Carry on');
    expect(seats.map(({ el }) => el.response!.answers['garden'])).to.deep.equal([
      first.el.response!.answers['garden'],
      second.el.response!.answers['garden'],
    ]);
  });

  it('of another version keeps what fits, and shows the rest as no longer asked', async () => {
    const seat = await answered();
    const { sections, ...rest } = everyKind;
    const shorter = {
      ...rest,
      version: '9.0.0',
      sections: sections.map((section) => ({
        ...section,
        items: section.items.filter(({ id }) => id !== 'sport'),
      })),
    };
    const { el, person } = await reload(seat, { content: shorter });
    await person.press('Carry on');
    expect(el.response!.answers['garden']).to.deep.equal(seat.el.response!.answers['garden']);
    expect(el.response!.answers['sport'], 'kept').to.deep.equal({ values: ['walking'] });
    await person.press('Answers that are no longer asked for: 1');
    expect(person.words).to.contain('Walking');
  });

  it('that cannot be read is set aside, can be taken along, and is overwritten by nothing', async () => {
    const seat = await answered();
    seat.el.remove();
    const [key] = Object.keys(sessionStorage);
    sessionStorage.setItem(key!, '{"broken');
    const files = downloads();
    const { el, person } = await again();
    expect(person.words).to.contain('Something was kept here that cannot be read.');
    expect(person.sees('button', 'Download my answers'), 'they are no answers').to.equal(false);
    await person.press('Download what is kept');
    expect(files.at(-1)!.text).to.contain('{"broken');
    await person.press('Start');
    await person.answer(ASKED.pet, 'No');
    const next = await reload({ el, person });
    expect(sessionStorage.getItem(key!)).to.equal('{"broken');
    await next.person.press('Carry on');
    expect(next.el.response!.answers['pet']).to.deep.equal({ value: 'no' });
    await next.person.press('Delete');
    expect(sessionStorage.getItem(key!)).to.equal(null);
    expect(next.person.words).not.to.contain('cannot be read');
  });

  for (const [what, name, words] of [
    ['blocked', 'SecurityError', 'This browser does not let this page keep anything.'],
    ['full', 'QuotaExceededError', 'There is no room to keep your answers.'],
  ] as const)
    it(`says so where storage is ${what}, and goes on`, async () => {
      replace(Storage.prototype, 'setItem', () => {
        throw new DOMException('no', name);
      });
      const { el, person } = await answered();
      const saved = listen(el, 'sba-save');
      await until(() => person.words.includes(words), words);
      expect(document.querySelector('[role=status]')!.textContent).to.contain(words);
      expect(saved).to.deep.equal([]);
      await person.press('Check your answers');
      await person.press('Finish');
      expect(person.place).to.equal('Thank you');
    });

  it('says nothing of it any more once it was sent', async () => {
    replace(Storage.prototype, 'setItem', () => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    replace(console, 'warn', () => undefined);
    replace(window, 'fetch', () => Promise.resolve(new Response(null, { status: 201 })));
    const { person } = await answered({ submitUrl: '/responses' });
    const words = 'There is no room to keep your answers.';
    await until(() => person.words.includes(words), words);
    await person.press('Check your answers');
    await person.press('Send my answers');
    await until(() => person.words.includes('Your answers have been sent.'), 'the thanks');
    expect(person.words).not.to.contain(words);
    await person.press('Start again');
    expect(person.words, 'the next answers are not kept either').to.contain(words);
  });

  it('is whole although the page takes the survey out and puts it back while it saves', async () => {
    const { el, person } = await answered();
    const box = document.createElement('div');
    document.body.append(box);
    for (let i = 0; i < 20; i++) {
      await person.answer(ASKED.garden, i % 2 ? /A lot/ : 'A little');
      (i % 3 ? document.body : box).append(el);
      await settled();
    }
    const { response } = el;
    const next = await reload({ el, person });
    box.remove();
    await next.person.press('Carry on');
    expect(next.el.response).to.deep.equal(response);
  });

  it('is over after keep-days', async () => {
    const seat = await answered({ keepDays: 2 });
    seat.el.remove();
    const [key] = Object.keys(sessionStorage);
    const draft = JSON.parse(sessionStorage.getItem(key!)!) as { saved: string; until: string };
    expect(Date.parse(draft.until) - Date.parse(draft.saved)).to.equal(2 * 86_400_000);
    sessionStorage.setItem(key!, JSON.stringify({ ...draft, until: '2020-01-01' }));
    const { person } = await again();
    expect(person.sees('heading', OFFER)).to.equal(false);
    expect(sessionStorage.length).to.equal(0);
  });
});

describe('a draft on the device', () => {
  it('is kept there only after the person has read what that means and pressed the button', async () => {
    const seat = await answered({ save: 'device', keepDays: 5 });
    expect(await databases()).not.to.include('sba-toolkit');
    await seat.person.press('Stop and leave');
    await seat.person.press('Save on this device');
    expect(seat.person.words).to.contain('Everybody who uses this browser').and.contain('5 days');
    expect(await databases()).not.to.include('sba-toolkit');
    await seat.person.press('Save on this device');
    await until(() => seat.person.words.includes('Your answers are saved on this device until'));
    expect(await databases()).to.include('sba-toolkit');
  });

  it('is offered in another tab, and deleted by its button', async () => {
    const seat = await answered({ save: 'device' });
    await saveOnDevice(seat);
    seat.el.remove();
    sessionStorage.clear();
    const { el, person } = await again({ save: 'device' });
    await until(() => person.sees('heading', OFFER) || undefined);
    await person.press('Carry on');
    expect(el.response).to.deep.equal(seat.el.response);
    await person.press('Stop and leave');
    await person.press('Delete from this device');
    await person.press('Delete from this device');
    await until(() => person.sees('button', 'Save on this device') || undefined);
    el.remove();
    sessionStorage.clear();
    const next = await again({ save: 'device' });
    await until(() => next.person.sees('button', 'Start') || undefined);
  });

  it('that another tab changed is told, and nothing is lost whichever is chosen', async () => {
    const mine = await answered({ save: 'device', id: 'shared' });
    await saveOnDevice(mine);
    const frame = document.createElement('iframe');
    frame.src = '/test/hosts/pages/shared-draft.html';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const theirs = frame.contentDocument!.querySelector<SbaOutcomeSurvey>('sba-outcome-survey')!;
    theirs.content = everyKind;
    const { Person } = await import('../../support/person.js');
    const other = new Person(theirs);
    await until(() => other.sees('button', 'Carry on') || undefined, 'the offer in the other tab');
    await other.press('Carry on');
    await other.answer(ASKED.garden, 'A little');
    await until(() => mine.person.words.includes('changed in another tab'), 'the news');
    expect(theirs.response!.id, 'one response in both').to.equal(mine.el.response!.id);
    expect(mine.el.response!.answers['garden']).to.include({ value: 'lot' });
    const [here, there] = [mine, { el: theirs }].map(({ el }) => Object.keys(el.response!.answers).length);
    expect(mine.person.words).to.contain(`Here. Answers: ${here}.`);
    expect(mine.person.words).to.contain(`In the other tab, changed last. Answers: ${there}.`);
    const files = downloads();
    await mine.person.press('Download what the other tab has');
    await mine.person.press('Download what is here');
    const taken = files.map(({ text }) => (JSON.parse(text) as { answers: object }).answers);
    expect(taken).to.deep.equal([theirs.response!.answers, mine.el.response!.answers]);
    await mine.person.press('Go on with what the other tab has');
    expect(mine.el.response!.answers['garden']).to.include({ value: 'little' });
    await until(() => !mine.person.words.includes('changed in another tab'));
    frame.remove();
  });

  it('says so where the browser has no IndexedDB, and the tab still keeps it', async () => {
    replace(console, 'error', () => undefined);
    replace(IDBFactory.prototype, 'databases', () => Promise.reject(new DOMException('no', 'SecurityError')));
    replace(IDBFactory.prototype, 'open', () => {
      throw new DOMException('no', 'SecurityError');
    });
    const seat = await answered({ save: 'device' });
    await seat.person.press('Stop and leave');
    await seat.person.press('Save on this device');
    await until(() => seat.person.words.includes('This browser does not let this page keep anything.'));
    expect(seat.person.place).to.equal('Nothing can be saved here');
    const files = downloads();
    await seat.person.press('Download a file to go on with');
    expect(files.map(({ text }) => JSON.parse(text) as unknown)).to.deep.equal([seat.el.response]);
    await seat.person.press('Try again');
    await until(() => seat.person.place === 'Nothing can be saved here');
    await seat.person.press('Back');
    expect(seat.person.place).to.equal('Do you want to stop here?');
  });

  it('is not called kept in the tab where it is saved until a day', async () => {
    const seat = await answered({ save: 'device' });
    await saveOnDevice(seat);
    expect(seat.person.words).to.contain('saved on this device until');
    expect(seat.person.words).not.to.contain('kept in this browser tab');
  });
});

describe('a draft in a file', () => {
  it('goes on elsewhere', async () => {
    const files = downloads();
    const seat = await answered();
    await seat.person.press('Stop and leave');
    await seat.person.press('Download a file to go on with');
    const { name, text } = files[0]!;
    expect(name).to.match(/\.json$/);
    seat.el.remove();
    sessionStorage.clear();
    const { el, person } = await again();
    const restored = listen(el, 'sba-restore');
    await choose(el, new File([text], name));
    await until(() => restored.length > 0);
    expect(restored[0]!.detail.from).to.equal('file');
    expect(el.response).to.deep.equal(seat.el.response);
    expect(person.sees('radio')).to.equal(true);
  });

  for (const [what, text] of [
    ['no JSON', 'hello'],
    ['no response', '{"a":1}'],
    ['of other questions', null],
  ] as const)
    it(`that is ${what} is refused in plain words, and nothing has changed`, async () => {
      const { el, person } = await again();
      const before = el.response;
      const foreign = JSON.stringify({ ...before, pack: { id: 'elsewhere', version: '1.0.0' } });
      await choose(el, new File([text ?? foreign], 'draft.json'));
      await until(() => person.words.includes('This file cannot be used here.'));
      expect(el.response).to.deep.equal(before);
    });
});
