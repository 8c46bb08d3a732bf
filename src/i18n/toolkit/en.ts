import type { ToolkitTerms } from './terms.js';

export const en: ToolkitTerms = {
  title: 'Everything on this page',
  answered: (n, total) => `Answered: ${n} of ${total}.`,
  clear: 'Clear everything on this page',
  cleared: 'Everything on this page has been cleared.',
  undo: 'Undo',
  undone: 'Everything is back.',
  isDraft: false,
  draftTexts: 'This translation is a draft, not validated.',
};
