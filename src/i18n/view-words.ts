import { middleOf, type View } from '../model/matrix-views.js';
import type { MatrixPack } from '../schema/matrix.js';
import { optionsOf } from '../schema/walk.js';
import type { Reader } from './reader.js';
import { small } from './small.js';
import type { MatrixTerms } from './terms.js';

/** How much may be told of a view: every answer with its number, or the middle one alone. */
export type Detail = 'each' | 'middle';

/** What was said of a cell in words; undefined where nobody said anything. */
export function viewWords(
  view: View,
  reader: Reader<MatrixPack, MatrixTerms>,
  detail: Detail,
): string | undefined {
  const { t, pack, packLang } = reader;
  const labels = optionsOf({ kind: 'scale', id: '', text: '' }, pack).map(({ label }) =>
    small(reader.words(label), packLang),
  );
  if (!view.base) return undefined;
  if (detail === 'middle') {
    const middle = middleOf(view);
    if (!middle) return undefined;
    const [low = '', high = ''] = [labels[middle.low], labels[middle.high]];
    return low === high ? low : t.between(low, high);
  }
  const told = [
    ...view.counts.map((n, i) => [labels[i] ?? '', n] as const),
    ...Object.entries(view.missing).map(
      ([code, n]) => [small({ ...t.missing, ...t.notAnswered }[code as 'skipped'], reader.lang), n] as const,
    ),
  ].filter(([, n]) => n > 0);
  return told
    .map(([words, n]) => (view.base === 1 && told.length === 1 ? words : t.times(words, n)))
    .join(', ');
}
