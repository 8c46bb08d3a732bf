import { expect } from '@open-wc/testing';
import { parseResponse } from '../../../src/schema/parse.js';
import { catchFiles, type HandedOver, readCsv, readTable } from '../../support/files.js';
import { HALL } from '../../support/packs.js';
import { settled } from '../../support/person.js';
import { at, baseline, inArea, open, statuses, t, toAreas } from './baseline.js';
import { atResult } from './states.js';

const HOSTILE = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1', '＋1', '－1', '＠x'];

describe('downloads', () => {
  let files: HandedOver[];
  beforeEach(() => (files = catchFiles()));

  it('are on the result, where people leave, and at the end', async () => {
    const { person } = await atResult();
    const offered = [t.answersCsv, t.csv, t.codeBook, t.json];
    const expectAll = (): void => {
      for (const name of offered) expect(person.sees('button', name), name).to.equal(true);
    };
    expectAll();
    await person.press(t.leave);
    expectAll();
    await person.press(t.carryOn);
    await person.press(t.finish);
    expectAll();
    expect(files, 'nothing comes by itself').to.deep.equal([]);
  });

  it('offer no table of actions where there are none', async () => {
    const { person } = await baseline();
    await person.press(t.seeResult);
    expect(person.sees('button', t.answersCsv)).to.equal(true);
    expect(person.sees('button', t.csv)).to.equal(false);
  });

  it('are named after the pack and the round', async () => {
    const { person } = await atResult({ round: 'Autumn 2026/27' });
    for (const name of [t.answersCsv, t.csv, t.codeBook, t.json]) await person.press(name);
    expect(files.map(({ name }) => name)).to.deep.equal([
      'hall-Autumn-2026-27.csv',
      'hall-Autumn-2026-27-actions.csv',
      'hall-Autumn-2026-27-code-book.csv',
      'hall-Autumn-2026-27.json',
    ]);
    expect(files.map(({ type }) => type)).to.deep.equal([
      'data:text/csv;charset=utf-8',
      'data:text/csv;charset=utf-8',
      'data:text/csv;charset=utf-8',
      'data:application/json;charset=utf-8',
    ]);
  });

  it('as JSON are the response, which brings everything back', async () => {
    const { el, person } = await atResult({ round: '2026', group: 'The committee' });
    await person.press(t.allAreas);
    await open(person, HALL.doors);
    await person.press(t.markDone);
    await person.press(t.seeResult);
    await person.press(t.json);
    const read: unknown = JSON.parse(files[0]!.text);
    expect(read).to.deep.equal(el.response);
    const parsed = parseResponse(read);
    expect(parsed).to.have.property('response');
    const second = await baseline({
      response: (parsed as { response: NonNullable<typeof el.response> }).response,
    });
    expect(second.el.response).to.deep.equal(el.response);
    expect(statuses(second.person)[0]).to.equal(t.areaStatus.done);
    await open(second.person, HALL.doors);
    expect(second.person.chosen(HALL.statements)).to.deep.equal([HALL.locked, HALL.open, HALL.ramp]);
  });

  it('as a table have a row for each statement and question, with what was said', async () => {
    const { person } = await atResult({ round: '2026' });
    await person.press(t.answersCsv);
    const rows = readTable(files[0]!.text);
    const row = (id: string): Record<string, string> => rows.find(({ item_id }) => item_id === id)!;
    expect(rows.map(({ item_id }) => item_id)).to.deep.equal([
      ...['locked', 'one-key', 'open', 'bell', 'ramp', 'who-comes', 'hours', 'rota', 'doors'],
      ...['cooks', 'table', 'mown', 'dug', 'spades', 'garden'],
    ]);
    expect(row('locked')).to.include({ item_kind: 'statement-now', item: HALL.locked, value: 'applies' });
    expect(row('bell')).to.include({ item_kind: 'statement-next', value: 'does-not-apply' });
    expect(row('dug')).to.include({ value: '', missing: '' });
    expect(row('hours')).to.include({
      pack: 'hall',
      pack_version: '1.0.0',
      round: '2026',
      area: HALL.doors,
      item_kind: 'closed',
      value: 'begun',
      value_label: 'We have begun',
      text: 'Mornings only.',
      evidence: 'The notice on the door.',
      mark: 'strength',
    });
    expect(row('rota')).to.include({ item_kind: 'closed-reversed', value: 'rooted' });
    expect(row('doors')).to.include({ item_kind: 'overall', value_label: 'Not yet' });
  });

  it('have the credit at the end of every row, and as many cells in each', async () => {
    const { person } = await atResult();
    for (const name of [t.answersCsv, t.csv, t.codeBook]) await person.press(name);
    for (const { name, text } of files) {
      const [head, ...rows] = readCsv(text);
      expect(head!.at(-1), name).to.equal('credit');
      for (const row of rows) {
        expect(row.length, `${name}: ${row.join()}`).to.equal(head!.length);
        expect(row.at(-1), name).to.equal('Written for a test.');
      }
    }
  });

  it('tell by the code book what every code in the tables means', async () => {
    const { el, person } = await atResult();
    await person.press(t.codeBook);
    await person.press(t.answersCsv);
    await person.press(t.csv);
    const [book, answers, actions] = files.map(({ text }) => readTable(text));
    const means = (code: string, item = ''): boolean =>
      book!.some((row) => row['code'] === code && row['item_id'] === item && row['meaning'] !== '');
    for (const { item_id, item_kind, value, missing, mark } of answers!) {
      if (value) expect(means(value) || means(value, item_id), `${item_id!}: ${value}`).to.equal(true);
      if (missing) expect(means(missing), missing).to.equal(true);
      if (mark) expect(means(mark), mark).to.equal(true);
      expect(['open', 'closed', 'either-or', 'overall'].includes(item_kind!) || means(item_kind!)).to.equal(
        true,
      );
    }
    for (const { kind, status } of actions!)
      for (const code of [kind, status]) expect(means(code!), code).to.equal(true);
    expect(means('skipped'), 'for a response that is finished').to.equal(true);
    expect(book!.every(({ credit }) => credit === 'Written for a test.')).to.equal(true);
    expect(el.response!.actions!.length).to.equal(2);
  });

  it('of actions have a row for each, with where it belongs', async () => {
    const { person } = await atResult();
    await person.press(t.csv);
    const rows = readTable(files[0]!.text);
    expect(rows.map(({ what }) => what)).to.deep.equal(['Open on Sundays.', 'Hang up the key.']);
    expect(rows[1]).to.include({
      pack: HALL.title,
      area: HALL.doors,
      item_id: 'hours',
      item: HALL.hours,
      kind: 'build-on-strength',
      owner: 'Mo',
      with: 'The choir',
      by: '2027-03-01',
      first_sign: 'Someone comes late.',
      status: 'going-on',
      learnt: 'Hooks rust.',
      credit: 'Written for a test.',
    });
  });

  it('begin with a byte order mark and keep quotes, commas, semicolons and lines whole', async () => {
    const text = 'He said "no", then; left\nfor good';
    const { person } = await inArea();
    await at(person, HALL.hours).write(t.trueNow, text);
    await toAreas(person);
    await person.press(t.seeResult);
    await person.press(t.answersCsv);
    expect(files[0]!.text.startsWith('\uFEFFresponse_id,')).to.equal(true);
    expect(files[0]!.text).to.contain('"He said ""no"", then; left\nfor good"');
    expect(readTable(files[0]!.text).find(({ item_id }) => item_id === 'hours')).to.include({ text });
  });

  for (const words of HOSTILE) {
    it(`hand no formula to a spreadsheet: ${JSON.stringify(words)}`, async () => {
      const { el, person } = await inArea(HALL.doors, { round: words, group: words });
      const hours = (): typeof person => at(person, HALL.hours);
      await hours().write(t.trueNow, words);
      await hours().write(t.evidence, words);
      await hours().press(t.kinds['close-gap']);
      for (const field of [t.what, t.owner, t.partners, t.sign, t.learnt]) await hours().write(field, words);
      await toAreas(person);
      await person.press(t.seeResult);
      await person.press(t.answersCsv);
      await person.press(t.csv);
      await person.press(t.codeBook);
      for (const { name, text } of files)
        for (const row of readCsv(text))
          for (const cell of row) expect(cell, name).not.to.match(/^[=+\-@\t\r＝＋－＠]/);
      const [answers, actions] = files.map(({ text }) => readTable(text));
      expect(answers!.find(({ item_id }) => item_id === 'hours')).to.include({
        text: `'${words}`,
        evidence: `'${words}`,
        group: `'${words}`,
      });
      expect(actions![0]).to.include({ what: `'${words}`, owner: `'${words}`, learnt: `'${words}` });
      expect(el.response!.answers['hours'], 'the answer itself is as it was typed').to.include({
        text: words,
      });
    });
  }

  it('are in the language of the page', async () => {
    const { el, person } = await atResult();
    el.lang = 'cy';
    await settled();
    await person.press('Atebion fel tabl (CSV)');
    const row = readTable(files[0]!.text).find(({ item_id }) => item_id === 'hours');
    expect(row).to.include({
      item: 'Rydym ar agor pan fydd pobl yn rhydd.',
      value: 'begun',
      value_label: 'Rydym wedi dechrau',
      credit: 'Ysgrifennwyd ar gyfer prawf.',
    });
  });

  it('take words without lone surrogates, which no address can hold', async () => {
    const { person } = await inArea();
    await at(person, HALL.hours).write(t.trueNow, 'broken \uD800 here');
    await toAreas(person);
    await person.press(t.seeResult);
    await person.press(t.answersCsv);
    expect(files[0]!.text).to.contain('broken  here');
  });
});
