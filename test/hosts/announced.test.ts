import { expect } from '@open-wc/testing';
import outcomes from '../../content/outcomes.json';
import type { Pack } from '../../src/schema/parse.js';
import { madeUp } from '../../stories/host/made-up.js';
import { choose } from '../support/files.js';
import { everyKind, ASKED } from '../support/packs.js';
import { Person, settled, until } from '../support/person.js';
import {
  baseline as baselineTerms,
  every as en,
  matrix as matrixTerms,
  plan as planTerms,
  results as resultsTerms,
  toolkit as toolkitTerms,
} from '../support/sentences.js';
import { nameOf } from '../support/screen.js';
import { replace } from '../support/watch.js';
import { type Seat, type Stage, stage } from './announced.js';

const answered = async (on: Stage, settings: object = {}): Promise<Seat> => {
  const seat = await on.put('sba-outcome-survey', { content: everyKind, layout: 'list', ...settings });
  await seat.person.press('Start');
  await seat.person.answer(ASKED.pet, 'Yes');
  return seat;
};

const atCheck = async (on: Stage, settings: object = {}): Promise<Seat> => {
  const seat = await answered(on, settings);
  await seat.person.press(en.toCheck);
  return seat;
};

const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A server of the page in the frame. */
const serve = (on: Stage, respond: () => Promise<globalThis.Response>): void => {
  replace(on.page.defaultView!, 'fetch', respond);
};

const received = (): Promise<globalThis.Response> =>
  Promise.resolve(
    new globalThis.Response('{"receipt":"R-1"}', { headers: { 'content-type': 'application/json' } }),
  );

describe('the published bundle announces', () => {
  let on: Stage;

  beforeEach(async () => {
    on = await stage();
  });

  afterEach(() => {
    expect(on.heard.join(), 'no sentence is missing').not.to.match(/undefined|null|\[object/);
  });

  const hears = (words: string | RegExp): Promise<unknown> =>
    until(
      () => on.heard.some((one) => (typeof words === 'string' ? one === words : words.test(one))),
      `“${String(words)}”; announced: ${on.heard.join(' | ')}`,
    );

  it('that a device is to be handed on, and shows it until the next person begins', async () => {
    const { person } = await on.put('sba-coproduction-check', { mode: 'workshop', layout: 'list' });
    await person.press(matrixTerms.beginVoice);
    await person.press(matrixTerms.seeResult);
    await person.press(matrixTerms.handOn);
    await hears(matrixTerms.handedOn);
    expect(person.words).to.contain(matrixTerms.handedOn);
    await person.press(matrixTerms.beginVoice);
    expect(person.words).not.to.contain(matrixTerms.handedOn);
  });

  it('that the answers of one person are deleted, are back, and that all are shown', async () => {
    const { person } = await on.put('sba-coproduction-check', { mode: 'workshop', layout: 'list' });
    await person.press(matrixTerms.beginVoice);
    await person.press(matrixTerms.seeResult);
    await person.press(matrixTerms.handOn);
    await person.press(new RegExp(`^${matrixTerms.remove}`));
    await hears(matrixTerms.voiceRemoved);
    await person.press(en.undo);
    await hears(matrixTerms.voiceBack);
    await person.press(matrixTerms.reveal);
    await person.press(matrixTerms.showNow);
    await hears(matrixTerms.revealed);
  });

  for (const [works, words] of [
    [true, en.receiptCopied],
    [false, en.receiptNotCopied],
  ] as const)
    it(`that a receipt ${works ? 'is' : 'could not be'} copied`, async () => {
      serve(on, received);
      replace(on.page.defaultView!.navigator, 'clipboard', {
        writeText: () => (works ? Promise.resolve() : Promise.reject(new Error('refused'))),
      });
      const { person } = await atCheck(on, { submitUrl: '/responses' });
      await person.press(en.send);
      await until(() => person.sees('button', en.copyReceipt), 'the receipt');
      await person.press(en.copyReceipt);
      await hears(words);
      expect(person.words).to.contain(words);
    });

  for (const [works, words] of [
    [true, en.copied],
    [false, en.copyFailed],
  ] as const)
    it(`that answers ${works ? 'are' : 'could not be'} copied`, async () => {
      replace(on.page.defaultView!.navigator, 'clipboard', {
        writeText: () => (works ? Promise.resolve() : Promise.reject(new Error('refused'))),
      });
      const { person } = await atCheck(on);
      await person.press(en.finish);
      await until(() => person.sees('button', en.copy), 'the last page');
      await person.press(en.copy);
      await hears(words);
    });

  it('that everything is cleared and is back', async () => {
    const { person } = await answered(on);
    await person.press(en.clearAll);
    await hears(en.cleared);
    await person.press(en.undo);
    await hears(en.undone);
  });

  it('that an answer has brought up other questions', async () => {
    const { person } = await answered(on);
    await hears(en.questionsChanged);
    expect(person.words).to.contain(ASKED.petName);
  });

  it('that answers are being sent, and what came of it', async () => {
    let arrive: ((response: globalThis.Response) => void) | undefined;
    serve(on, () => new Promise((resolve) => (arrive = resolve)));
    replace(on.page.defaultView!.console, 'error', () => undefined);
    const { person } = await atCheck(on, { submitUrl: '/responses' });
    await person.press(en.send);
    await hears(en.sending);
    (await until(() => arrive, 'the request'))(new globalThis.Response('', { status: 404 }));
    await hears(en.refused(404));
    await until(() => person.sees('button', en.send), 'the button');
  });

  it('that the host has stopped it', async () => {
    const { el, person } = await atCheck(on);
    el.addEventListener('sba-before-complete', (event) => event.preventDefault());
    await person.press(en.finish);
    await hears(en.stopped);
  });

  it('that a response waits, and then that it has arrived', async () => {
    let isDown = true;
    serve(on, () => (isDown ? Promise.reject(new TypeError('no network')) : received()));
    replace(on.page.defaultView!.console, 'error', () => undefined);
    const { person } = await atCheck(on, { submitUrl: '/responses' });
    await person.press(en.send);
    await hears(new RegExp(`^${en.waiting(true).slice(0, 20)}`));
    isDown = false;
    await person.press(en.retry);
    await hears(en.sentNote);
  });

  it('that a file cannot be used', async () => {
    const { el, person } = await on.put('sba-outcome-survey', { content: everyKind });
    await choose(el, new File(['no'], 'no.json'));
    await until(() => person.words.includes(en.fileBad), 'the error');
    await hears(en.fileBad);
  });

  it('what becomes of actions: moved, deleted, brought back, filtered', async () => {
    const { el, person } = await on.put('sba-action-plan');
    Object.assign(el, {
      actions: [
        { id: idOf(1), kind: 'close-gap', what: 'Mend the door', owner: 'Mo', status: 'not-started' },
        { id: idOf(2), kind: 'close-gap', what: 'Paint the wall', owner: 'Jo', status: 'not-started' },
        { id: idOf(3), kind: 'close-gap', what: 'Sweep the yard', owner: 'Mo', status: 'not-started' },
      ],
    });
    await settled();
    await person.press(new RegExp(`^${planTerms.moveDown}: Mend`));
    await hears(planTerms.moved(2));
    await person.press(new RegExp(`^${planTerms.remove}: Paint`));
    await hears(planTerms.removed);
    await person.press(en.undo);
    await hears(planTerms.broughtBack);
    await person.pick(planTerms.filterOwner, 'Mo');
    await hears(planTerms.shown(2, 3));
    await person.pick(planTerms.filterStatus, planTerms.statuses.done);
    await hears(planTerms.noneMatch);
    await person.pick(planTerms.filterStatus, planTerms.all);
    await person.press(new RegExp(`^${planTerms.edit}: Sweep`));
    await person.write(planTerms.owner, 'Ann');
    await person.press(planTerms.closeAction);
    await hears(planTerms.shown(1, 3));
  });

  it('that a part of a baseline is done', async () => {
    const { person } = await on.put('sba-baseline', { layout: 'list' });
    person.all('button', /Not started/)[0]!.click();
    await until(() => person.sees('button', baselineTerms.markDone), 'the questions of the first part');
    await person.press(baselineTerms.markDone);
    await hears(/^(Done|You have finished).*1 of/);
  });

  it('that results have changed, at each of their choosers', async () => {
    const { person } = await on.put('sba-results', {
      responses: [...madeUp(outcomes as unknown as Pack, { count: 200 })],
    });
    await hears(resultsTerms.done);
    const choosers = await until(() => {
      const found = person.all('combobox') as HTMLSelectElement[];
      return found.length > 1 ? found : undefined;
    }, 'the choosers');
    for (const name of choosers.map(nameOf)) {
      on.heard.length = 0;
      const { options, selectedIndex } = person.get('combobox', name) as HTMLSelectElement;
      await person.pick(name, options[selectedIndex === 0 ? 1 : 0]!.text.trim());
      await hears(resultsTerms.shownChanged);
    }
  });

  it('that a toolkit is cleared and back', async () => {
    const { el } = await on.put('sba-toolkit');
    const survey = on.page.createElement('sba-outcome-survey');
    Object.assign(survey, { content: everyKind, layout: 'list' });
    el.append(survey);
    const [inner, outer] = [new Person(survey), new Person(el)];
    await until(() => inner.sees('button', 'Start'), 'the survey');
    await inner.press('Start');
    await inner.answer(ASKED.pet, 'Yes');
    await until(() => outer.sees('button', toolkitTerms.clear), 'the button');
    await outer.press(toolkitTerms.clear);
    await hears(toolkitTerms.cleared);
    await outer.press(toolkitTerms.undo);
    await hears(toolkitTerms.undone);
  });
});
