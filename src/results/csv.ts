/** A cell; undefined is an empty one. */
export type Cell = string | number | undefined;

/**
 * What a spreadsheet would take for a formula when it opens the file (OWASP, 'CSV Injection'): such a cell begins with an
 * apostrophe, which spreadsheets read as 'this is text'.
 */
const FORMULA = /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;

const cell = (value: Cell, isForSheets: boolean): string => {
  const text = value === undefined ? '' : String(value);
  const safe = isForSheets && typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
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
