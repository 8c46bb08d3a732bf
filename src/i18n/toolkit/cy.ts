import type { ToolkitTerms } from './terms.js';

/** Draft, not validated. */
export const cy: ToolkitTerms = {
  title: 'Popeth ar y dudalen hon',
  answered: (n, total) => `Atebwyd: ${n} o ${total}.`,
  clear: 'Clirio popeth ar y dudalen hon',
  cleared: "Mae popeth ar y dudalen hon wedi'i glirio.",
  undo: 'Dadwneud',
  undone: 'Mae popeth yn ôl.',
  isDraft: true,
  draftTexts: "Drafft yw'r cyfieithiad hwn, heb ei ddilysu.",
};
