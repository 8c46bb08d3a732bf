import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { catchFiles } from '../../support/files.js';
import { settled } from '../../support/person.js';
import { eventsIn } from '../../results/read-calendar.js';
import { action, day, plan, t } from './plan.js';

const moveTo = async (zone: string): Promise<boolean> =>
  (await executeServerCommand<{ ok: boolean }, { zone: string }>('sba-time-zone', { zone })).ok;

describe('far from Greenwich', () => {
  before(async function () {
    // only Chromium lets itself be moved
    if (!(await moveTo('UTC'))) this.skip();
  });

  after(() => moveTo(''));

  for (const zone of ['America/Los_Angeles', 'Pacific/Pago_Pago', 'Pacific/Kiritimati', 'Asia/Kolkata']) {
    it(`a day is that day, in the plan and in the calendar: ${zone}`, async () => {
      await moveTo(zone);
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone.replace('Calcutta', 'Kolkata')).to.equal(
        zone,
      );
      const files = catchFiles();
      const { person } = await plan({
        actions: [action('bell', { by: '2031-03-01' }), action('gate', { by: day(1) })],
      });
      await settled();
      expect(person.words).to.contain('1 March 2031').and.contain('Due tomorrow: Do gate.');
      await person.press(t.calendar);
      const [bell, gate] = eventsIn(files[0]!.text);
      expect(bell!['DTSTART;VALUE=DATE']).to.equal('20310301');
      expect(bell!['DESCRIPTION']).to.contain('1 March 2031');
      expect(gate!['DTSTART;VALUE=DATE']).to.equal(day(1).replaceAll('-', ''));
    });
  }
});
