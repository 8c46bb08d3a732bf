import { expect } from '@open-wc/testing';
import { catchFiles, readTable } from '../../support/files.js';
import { HALL } from '../../support/packs.js';
import { eventsIn } from '../../results/read-calendar.js';
import { t } from '../action-plan/plan.js';
import { open, at } from '../baseline/baseline.js';
import { together } from './toolkit.js';

describe('files of a plan in a toolkit', () => {
  it('say in the table where each action comes from', async () => {
    const files = catchFiles();
    const { planner } = await together();
    await planner.press(t.csv);
    const rows = readTable(files[0]!.text).map(({ pack, area, item_id, item, what }) => [
      pack,
      area,
      item_id,
      item,
      what,
    ]);
    expect(rows).to.deep.equal([
      ['Where the hall stands', 'Open doors', 'hours', HALL.hours, 'Do key.'],
      ['Where the hall stands', 'Open doors', 'hours', HALL.hours, 'Do bell.'],
      ['Where the hall stands', 'The long table', 'cooks', 'Who cooks?', 'Do soup.'],
      ['Where the mill stands', 'Area 2', 'area-2-q-1', 'Question 1 of area 2.', 'Do wheel.'],
      ['', '', '', '', 'Do news.'],
    ]);
  });

  it('say in the calendar what each action is about', async () => {
    const files = catchFiles();
    const { planner } = await together();
    await planner.press(t.calendar);
    const events = eventsIn(files[0]!.text);
    expect(events.map((event) => event['SUMMARY'])).to.deep.equal(['Do key.', 'Do soup.']);
    expect(events[0]!['DESCRIPTION']).to.contain(HALL.hours).and.contain('Mo');
  });

  it('leave out what was only begun in an instrument', async () => {
    const files = catchFiles();
    const { planner, inHall } = await together();
    await open(inHall, HALL.doors);
    await at(inHall, HALL.hours).press(t.kinds['close-gap']);
    await planner.press(t.csv);
    expect(readTable(files[0]!.text).length).to.equal(5);
  });
});
