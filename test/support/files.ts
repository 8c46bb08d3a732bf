import { settled } from './person.js';
import { replace } from './watch.js';

/** A file that was handed over for download. */
export interface HandedOver {
  name: string;
  type: string;
  text: string;
}

/** Collects the files that would have been downloaded, until the test is over. */
export function catchFiles(): HandedOver[] {
  const files: HandedOver[] = [];
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    const [head = '', body = ''] = this.href.split(/,(.*)/s);
    files.push({ name: this.download, type: head, text: decodeURIComponent(body) });
  });
  return files;
}

/** Rows and cells of CSV, read by the letter of RFC 4180; what is not CSV throws. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (const end = text.length; cell.lastIndex < end;) {
    if (cell.lastIndex === 0 && text.startsWith('\uFEFF')) cell.lastIndex = 1;
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`no CSV: ${text.slice(at, at + 60)}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',' && cell.lastIndex < end) continue;
    if (found[3] === ',') row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The same as objects, by the names in the first row. */
export function readTable(text: string): Record<string, string>[] {
  const [head = [], ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}

/** Chooses a file, as a person does in the browser's own window. */
export async function choose(el: Element, file: File): Promise<void> {
  const input = el.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}
