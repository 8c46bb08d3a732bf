import { expect } from '@open-wc/testing';
import { until } from '../../support/person.js';
import { add, plan } from './plan.js';

describe('what is kept of a plan', () => {
  it('is called actions, wherever it is told', async () => {
    const first = await plan({ save: 'device' });
    await add(first.person, 'Tell the paper.');
    expect(first.person.words).to.contain('Your actions are kept in this browser tab');
    await first.person.press('Save on this device');
    expect(first.person.words).not.to.contain('answers');
    await first.person.press('Save on this device');
    await until(() => first.person.words.includes('Your actions are saved on this device until'));
    first.el.remove();
    const { person } = await plan({ save: 'device' });
    await until(() => person.sees('button', 'Carry on') || undefined);
    expect(person.words).to.contain('Actions from').and.not.to.contain('nswers');
  });

  it('is no file to take along while there is nothing', async () => {
    const { person } = await plan();
    expect(person.sees('button', 'Download a file to go on with')).to.equal(false);
    await add(person, 'Tell the paper.');
    expect(person.sees('button', 'Download a file to go on with')).to.equal(true);
  });
});
