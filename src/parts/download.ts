/**
 * A file as an address: a data address instead of a blob, which a strict policy may forbid.
 *
 * @param type media type, such as `text/csv`
 */
export const dataAddress = (type: string, text: string): string =>
  // A lone surrogate, which only pasting can bring in, would make the encoding throw.
  `data:${type};charset=utf-8,${encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;

/** Hands a file over as a download, made when it is asked for and not at every drawing. */
export const download = (name: string, type: string, text: string): void => {
  handOver(name, dataAddress(type, text));
};

/** The same of a file that is an address already. */
export function handOver(name: string, address: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = address;
  link.click();
}
