import { expect } from '@open-wc/testing';
import { catchFiles, readTable } from '../../support/files.js';
import { settled } from '../../support/person.js';
import { replace } from '../../support/watch.js';
import { eventsIn } from '../../results/read-calendar.js';
import { action, full, listed, plan, t, three } from './plan.js';

describe('the plan as a table', () => {
  it('has a row for each action, with all that it holds', async () => {
    const files = catchFiles();
    const { person } = await plan({ actions: [full(), action('bell')] });
    await person.press(t.csv);
    const [file] = files;
    expect([file!.name, file!.type]).to.deep.equal(['action-plan.csv', 'data:text/csv;charset=utf-8']);
    expect(file!.text.startsWith('\uFEFFpack,area,item_id,item,action_id,kind,what,owner,with,by,')).to.equal(
      true,
    );
    const [first, second] = readTable(file!.text);
    expect(first).to.deep.equal({
      ...{ pack: '', area: '', item_id: '', item: '' },
      action_id: 'action-key',
      kind: 'build-on-strength',
      what: 'Do key.',
      owner: 'Mo',
      with: 'The choir',
      by: '2031-03-01',
      first_sign: 'Someone comes late.',
      status: 'going-on',
      learnt: 'Hooks rust.',
      since: '2025',
    });
    expect(second).to.include({ action_id: 'action-bell', owner: '', by: '' });
  });

  it('is safe to open in a spreadsheet', async () => {
    const files = catchFiles();
    const { person } = await plan({ actions: [action('bell', { what: '=1+1', owner: '@SUM(A1)' })] });
    await person.press(t.csv);
    expect(readTable(files[0]!.text)[0]).to.include({ what: "'=1+1", owner: "'@SUM(A1)" });
  });

  it('is whole, also while only some are shown and another is begun', async () => {
    const files = catchFiles();
    const { person } = await plan({ actions: three() });
    await person.pick(t.filterStatus, t.statuses.done);
    await person.press(t.kinds['close-gap']);
    expect(listed(person)).to.deep.equal(['Do ramp.', '']);
    await person.press(t.csv);
    expect(readTable(files[0]!.text).map(({ what }) => what)).to.deep.equal([
      'Do key.',
      'Do bell.',
      'Do ramp.',
    ]);
  });

  it('leaves out broken characters, which only pasting can bring in', async () => {
    const files = catchFiles();
    const { person } = await plan({ actions: [action('bell', { what: 'half \uD83D a smile' })] });
    await person.press(t.csv);
    expect(files[0]!.text).to.contain('half  a smile');
  });
});

describe('the dates of the plan for a calendar', () => {
  const dated = [
    full({ what: 'Open, close; lock', learnt: '' }),
    action('bell', { by: '2031-12-31' }),
    action('ramp', { by: '2031-04-01', status: 'done' }),
    action('moat', { by: '2031-04-01', status: 'dropped' }),
    action('gate'),
  ];

  it('have an entry for each action that is open and has a day', async () => {
    const files = catchFiles();
    const { person } = await plan({ actions: dated });
    await person.press(t.calendar);
    const [file] = files;
    expect([file!.name, file!.type]).to.deep.equal(['action-plan.ics', 'data:text/calendar;charset=utf-8']);
    const events = eventsIn(file!.text);
    expect(
      events.map((event) => [event['UID'], event['DTSTART;VALUE=DATE'], event['SUMMARY']]),
    ).to.deep.equal([
      ['action-key@sba-toolkit', '20310301', 'Open, close; lock'],
      ['action-bell@sba-toolkit', '20311231', 'Do bell.'],
    ]);
    expect(events[0]!['DESCRIPTION']!.split('\n')).to.deep.equal([
      t.kinds['build-on-strength'],
      `${t.owner}: Mo`,
      `${t.partners}: The choir`,
      `${t.by}: 1 March 2031`,
      `${t.sign}: Someone comes late.`,
    ]);
    expect(events[0]!['DTSTAMP']).to.match(/^\d{8}T\d{6}Z$/);
  });

  it('say that nothing is written yet where nothing is', async () => {
    const files = catchFiles();
    const { person } = await plan({ actions: [action('bell', { what: '', by: '2031-12-31' })] });
    await person.press(t.calendar);
    expect(eventsIn(files[0]!.text)[0]!['SUMMARY']).to.equal(t.notWritten);
  });

  it('are in the language of the person', async () => {
    const files = catchFiles();
    const { el, person } = await plan({ actions: dated });
    el.lang = 'cy';
    await settled();
    await person.press(/^Dyddiadau/);
    expect(eventsIn(files[0]!.text)[0]!['DESCRIPTION']).to.contain('Adeiladu ar gryfder');
  });
});

describe('the plan on paper', () => {
  it('is what the browser prints', async () => {
    let printed = 0;
    replace(window, 'print', () => printed++);
    const { person } = await plan({ actions: three() });
    await person.press(t.print);
    expect(printed).to.equal(1);
  });
});

describe('a plan with nothing in it', () => {
  it('has nothing to take away', async () => {
    const { person } = await plan();
    for (const name of [t.csv, t.calendar, t.print])
      expect(person.sees('button', name), name).to.equal(false);
    await person.press(t.kinds['close-gap']);
    expect(person.sees('button', t.csv)).to.equal(false);
    await person.write(t.what, 'Mend', false);
    expect(person.sees('button', t.csv)).to.equal(true);
  });
});
