import { type English, english } from '../language.js';
import type { ToolkitTerms } from '../terms.js';

export const toolkit = {
  title: 'Everything on this page',
  answered: (n: number, total: number) => `Answered: ${n} of ${total}.`,
  clear: 'Clear everything on this page',
  cleared: 'Everything on this page has been cleared.',
  undo: 'Undo',
  undone: 'Everything is back.',
  draftTexts: 'This translation is a draft, not validated.',
};

export const en: English<ToolkitTerms> = english({ toolkit });
