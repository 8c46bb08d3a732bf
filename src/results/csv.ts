/** A cell; undefined is an empty one. */
export type Cell = string | number | undefined;

/**
 * What a spreadsheet would take for a formula when it opens the file (OWASP, 'CSV Injection'): such a cell begins with an
 * apostrophe, which spreadsheets read as 'this is text'.
 */
const FORMULA = /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;

const cell = (value: Cell): string => {
  const text = value === undefined ? '' : String(value);
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * Rows as CSV (RFC 4180), safe to open in a spreadsheet. Begins with a byte order mark, without which Excel takes UTF-8
 * for something else.
 *
 * @param rows the first holds the names of the columns
 */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
