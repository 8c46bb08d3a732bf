import { expect } from '@open-wc/testing';
import { everyKind } from '../../support/packs.js';
import { settled, until } from '../../support/person.js';
import { focused, hasFocus } from '../../support/screen.js';
import { every as en } from '../../support/sentences.js';
import { replace } from '../../support/watch.js';
import { atCheck } from './states.js';
import { type Seat, survey } from './survey.js';

const region = (): string => document.querySelector('[data-sba-announcer]')?.textContent.trim() ?? '';

/** On the last page, with a response that waits, and a server that is there by now. */
async function waiting(): Promise<Seat> {
  replace(console, 'error', () => undefined);
  replace(window, 'fetch', () => Promise.reject(new TypeError('no network')));
  const seat = await atCheck({ submitUrl: '/responses' });
  await seat.person.press(en.send);
  await until(() => seat.person.sees('button', en.retry), 'the page of what waits');
  replace(window, 'fetch', () =>
    Promise.resolve(
      new globalThis.Response('{"receipt":"R-1"}', { headers: { 'content-type': 'application/json' } }),
    ),
  );
  return seat;
}

afterEach(() => {
  sessionStorage.clear();
});

describe('the focus stays on the page', () => {
  it('when a waiting response arrives and the button that was pressed goes', async () => {
    const { person } = await waiting();
    const button = person.get('button', en.retry);
    button.focus();
    await person.press(en.retry);
    await until(() => person.words.includes(en.sentNote), 'the thanks');
    await settled();
    expect(person.place).to.equal(en.doneTitle);
  });

  it('and is left where it is when somebody has moved it elsewhere', async () => {
    const { el, person } = await waiting();
    const field = document.createElement('input');
    el.before(field);
    field.focus();
    person.get('button', en.retry).click();
    await until(() => person.words.includes(en.sentNote), 'the thanks');
    await settled();
    expect(hasFocus(field)).to.equal(true);
    field.remove();
  });

  it('when questions could not be loaded, and are there after another try', async () => {
    replace(console, 'error', () => undefined);
    replace(window, 'fetch', () => Promise.reject(new TypeError('no network')));
    const { person } = await survey({ src: '/pack.json' });
    await until(() => person.sees('button', en.retry), 'the button');
    person.get('button', en.retry).focus();
    replace(window, 'fetch', () => Promise.resolve(new globalThis.Response(JSON.stringify(everyKind))));
    await person.press(en.retry);
    await until(() => person.sees('button', en.start), 'the questions');
    await settled();
    expect(focused()?.textContent.trim()).to.equal('A survey of every kind');
  });
});

describe('what has been announced', () => {
  it('is gone on the next page, where it is no longer true', async () => {
    replace(console, 'error', () => undefined);
    replace(window, 'fetch', () => Promise.resolve(new globalThis.Response('', { status: 404 })));
    const { person } = await atCheck({ submitUrl: '/responses' });
    await person.press(en.send);
    await until(() => region() === en.refused(404), 'the refusal');
    await person.press(en.leave);
    expect(region()).to.equal('');
  });

  it('is gone once it has been heard', async () => {
    const { person } = await atCheck();
    await person.press(en.leave);
    await person.press(en.clearAll);
    expect(region()).to.equal(en.cleared);
    await until(() => region() === '', 'the region to be empty');
  });
});
