import type { Reader } from '../i18n/reader.js';
import { BYTE_ORDER_MARK, type Cell, csvLines } from '../results/csv.js';
import { download } from './download.js';

/** Hands a table over, each row with the credit. It begins with a byte order mark, without which Excel misreads it. */
export function downloadTable(
  name: string,
  rows: readonly (readonly Cell[])[],
  { words, pack }: Pick<Reader, 'words' | 'pack'>,
): void {
  const credit = words(pack.source.credit);
  const credited = rows.map((row, i) => [...row, i ? credit : 'credit']);
  download(`${name}.csv`, 'text/csv', BYTE_ORDER_MARK + csvLines(credited));
}
