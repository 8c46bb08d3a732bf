/** What a toolkit says itself. */
export interface ToolkitTerms {
  title: string;
  answered: (n: number, total: number) => string;
  clear: string;
  cleared: string;
  undo: string;
  undone: string;
  isDraft: boolean;
  draftTexts: string;
}
