/** What a person can do on the pages of an instrument, from the start over its questions to the check page. */
export interface PageMoves {
  begin: () => void;
  next: () => void;
  back: () => void;
  change: (item: string) => void;
  finish: () => void;
  leave: () => void;
  clear: () => void;
  undo: () => void;
}
