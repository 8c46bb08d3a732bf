import { expect } from '@open-wc/testing';
import { type Cell, toCsv } from '../../src/results/csv.js';
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

  it('can be read again, whatever the words', () => {
    const cells = ['a"b', ',', 'a\r\n', '""', ';', ' ', '', 'ü', "'", 'a,"b"\n', ''];
    expect(readCsv(toCsv([cells, cells]))).to.deep.equal([cells, cells]);
  });
});
