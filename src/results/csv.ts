/** A cell; undefined is an empty one. */
export type Cell = string | number | undefined;

/**
 * What a spreadsheet would take for a formula when it opens the file (OWASP, 'CSV Injection'): such a cell begins with an
 * apostrophe, which spreadsheets read as 'this is text'.
 */
const FORMULA = /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/**
 * Words that a spreadsheet would turn into something else, and show and store as that: parts of a date (`3/4`, `2026-11`,
 * `May 5`), times, powers of ten (`1E5`), noughts that it drops (`00123`, `1.0`), and numbers too long for it. A whole day
 * as `2026-11-21` is the same day in a spreadsheet, and a number such as `2026` the same number.
 */
const CHANGED = new RegExp(
  `^\\s*(?:${[
    '\\d{1,4}([/-])\\d{1,4}(?:\\1\\d{1,4})?',
    `(?:\\d{1,4}[ /.-]?)?${MONTH}[ /.-]?\\d{1,4}(?:[ /.,-]{1,2}\\d{1,4})?`,
    `\\d{1,4}[ /.-]?${MONTH}`,
    '\\d{1,4}:\\d\\d?(?::\\d\\d?)?(?: ?[ap]m?)?',
    '\\d{1,2} ?[ap]m?',
    '\\d+(?:\\.\\d*)?e[+-]?\\d+',
    '0\\d[\\d.]*',
    '\\d+\\.\\d*0',
    '\\d{16,}',
  ].join('|')})\\s*$`,
  'i',
);
const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/;

const isOtherInSheets = (text: string): boolean =>
  FORMULA.test(text) || (CHANGED.test(text) && !WHOLE_DAY.test(text));

const cell = (value: Cell, isForSheets: boolean): string => {
  const text = value === undefined ? '' : String(value);
  const safe = isForSheets && typeof value === 'string' && isOtherInSheets(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * Rows as lines of CSV, to be written one after another.
 *
 * @param isForSheets safe to open in a spreadsheet; a database wants every cell as it is
 */
export const csvLines = (rows: readonly (readonly Cell[])[], isForSheets = true): string =>
  rows.map((row) => `${row.map((one) => cell(one, isForSheets)).join(',')}\r\n`).join('');

/** Comes first in a file, without which Excel takes UTF-8 for something else. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as CSV (RFC 4180), safe to open in a spreadsheet.
 *
 * @param rows the first holds the names of the columns
 */
export const toCsv = (rows: readonly (readonly Cell[])[]): string => BYTE_ORDER_MARK + csvLines(rows);
