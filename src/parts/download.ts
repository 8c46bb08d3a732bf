/**
 * Hands a file over as a download. A data address instead of a blob, which a strict policy may forbid, and made when it
 * is asked for, not at every drawing.
 *
 * @param type media type, such as `text/csv`
 */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.download = name;
  // A lone surrogate, which only pasting can bring in, would make the encoding throw.
  link.href = `data:${type};charset=utf-8,${encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;
  link.click();
}
