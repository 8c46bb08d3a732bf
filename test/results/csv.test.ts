import { expect } from '@open-wc/testing';
import { type Cell, csvLines, toCsv } from '../../src/results/csv.js';
import { readCsv } from '../support/files.js';

const line = (...cells: Cell[]): string => toCsv([cells]).slice(1, -2);

describe('A table as CSV', () => {
  it('begins with a byte order mark and ends every row as RFC 4180 says', () => {
    expect(toCsv([['a', 'b'], ['c']])).to.equal('\uFEFFa,b\r\nc\r\n');
  });

  const CELLS: readonly (readonly [name: string, cell: Cell, written: string])[] = [
    ['words', 'Open doors', 'Open doors'],
    ['nothing', undefined, ''],
    ['no words', '', ''],
    ['a number', 12, '12'],
    ['a number below nought, which is no formula', -1, '-1'],
    ['a comma', 'a, b', '"a, b"'],
    ['a semicolon, which some spreadsheets part at', 'a; b', '"a; b"'],
    ['quotes', 'She said "no"', '"She said ""no"""'],
    ['lines', 'a\nb\r\nc', '"a\nb\r\nc"'],
    ['a tab', 'a\tb', '"a\tb"'],
    ['space around it', ' a ', '" a "'],
    ['letters of any script', 'Mae’r drysau ar agor 🚪', 'Mae’r drysau ar agor 🚪'],
    ['what looks like a formula further on', '1=1', '1=1'],
    ['a hyphen further on', 'well-known', 'well-known'],
  ];
  for (const [name, cell, written] of CELLS) {
    it(`holds ${name}`, () => {
      expect(line(cell)).to.equal(written);
      expect(line('before', cell, 'after')).to.equal(`before,${written},after`);
      expect(readCsv(line('x', cell))[0]![1]).to.equal(cell === undefined ? '' : String(cell));
    });
  }

  const FORMULAS: readonly (readonly [cell: string, written: string])[] = [
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://x.example","a")', '"\'=HYPERLINK(""http://x.example"",""a"")"'],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['- a list', "'- a list"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['=1;=2', '"\'=1;=2"'],
  ];
  for (const [cell, written] of FORMULAS) {
    it(`does not let a spreadsheet take ${JSON.stringify(cell)} for a formula`, () => {
      expect(line(cell)).to.equal(written);
      expect(line('before', cell)).to.equal(`before,${written}`);
    });
  }

  const CHANGED = [
    ...['3/4', '3-4', '03/04/2026', '1/2/26', '2026-11', '2026/27', '1-2-3', ' 3/4 '],
    ...['5 May', '5-May', 'May 5', 'MAR1', 'Sept 2026', 'May-26', '1 June 2026', 'December 1, 2026'],
    ...['1E5', '2e10', '12E-3', '1.5e3'],
    ...['00123', '007', '0123.5', '1.0', '3.40'],
    ...['10:30', '7:05 pm', '9 am', '12:00:01'],
    ...['12345678901234567', '0123456789'],
  ];
  for (const cell of CHANGED)
    it(`lets no spreadsheet make a day or a number of ${JSON.stringify(cell)}`, () => {
      expect(readCsv(line('before', cell))).to.deep.equal([['before', `'${cell}`]]);
      expect(readCsv(csvLines([[cell]], false)), 'a database wants it as it is').to.deep.equal([[cell]]);
    });

  const SAME = [
    ...['2026-11-21', '2026', '0', '3', '12.5', '0.5', '123456789012345'],
    ...['1.0.0', 'North 3', '3 of 4', 'may', 'March', 'Maybe 5 of us', '5 marks', '24/7 care', 'and/or'],
    ...['E5', '1E', 'a1b2', '0d2c1f54-0000-4000-8000-000000000001', '12345678-1234-1234-1234-123456789012'],
    ...['at 10:30', '10:30 for 11', '1:1 support', '[c]'],
  ];
  for (const cell of SAME)
    it(`leaves ${cell} as it is`, () => {
      expect(line('before', cell)).to.equal(`before,${cell}`);
    });

  it('can be read again, whatever the words', () => {
    const cells = ['a"b', ',', 'a\r\n', '""', ';', ' ', '', 'ü', "'", 'a,"b"\n', ''];
    expect(readCsv(toCsv([cells, cells]))).to.deep.equal([cells, cells]);
  });
});
