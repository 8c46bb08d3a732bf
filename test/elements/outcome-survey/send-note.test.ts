import { expect } from '@open-wc/testing';
import { type Person, until } from '../../support/person.js';
import { listenToConsole, replace } from '../../support/watch.js';
import { atCheck } from './states.js';

const KEPT = 'This device keeps them until they are sent.';
const OPEN = 'Keep this page open until they are sent.';

const blockDevice = (): void => {
  listenToConsole('warn');
  listenToConsole('error');
  const no = (): never => {
    throw new DOMException('', 'SecurityError');
  };
  replace(IDBFactory.prototype, 'databases', no);
  replace(IDBFactory.prototype, 'open', no);
};

const says = async (person: Person, words: string, not: string): Promise<void> => {
  await until(() => person.words.includes(words) || undefined, words);
  expect(person.words).not.to.contain(not);
};

describe('before it is sent, the page says', () => {
  it('that the device keeps the answers where it can', async () => {
    const { person } = await atCheck({ submitUrl: '/responses' });
    await says(person, KEPT, OPEN);
  });

  it('to keep the page open where the device has no place for what is sent', async () => {
    blockDevice();
    const { person } = await atCheck({ submitUrl: '/responses', save: 'none' });
    await says(person, OPEN, KEPT);
  });

  it('the same where the tab cannot keep anything', async () => {
    replace(Storage.prototype, 'setItem', () => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const { person } = await atCheck({ submitUrl: '/responses' });
    await says(person, OPEN, KEPT);
  });

  it('the same once saving on the device has failed', async () => {
    const { person } = await atCheck({ submitUrl: '/responses', save: 'device' });
    await says(person, KEPT, OPEN);
    blockDevice();
    await person.press('Stop and leave');
    await person.press('Save on this device');
    await person.press('Save on this device');
    await until(() => person.place === 'Nothing can be saved here' || undefined, 'the trouble');
    await person.press('Back');
    await person.press('Carry on');
    if (person.sees('button', 'Check your answers')) await person.press('Check your answers');
    await says(person, OPEN, KEPT);
  });
});
