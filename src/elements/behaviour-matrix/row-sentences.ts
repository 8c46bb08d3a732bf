import { viewWords } from '../../i18n/view-words.js';
import type { RowViews } from '../../model/matrix-views.js';
import { cellId } from '../../schema/matrix-references.js';
import type { ShownViews } from './shown-views.js';
import type { MatrixView } from './view.js';

/** What the groups say in a row, each of itself and of the others. */
export function rowSentences(view: MatrixView, views: ShownViews, { row, cells }: RowViews): string[] {
  const { reader } = view;
  const { t } = reader;
  // A person reads of their own group first.
  const inOrder = [...cells].sort(
    (a, b) => Number(b.group.id === views.you) - Number(a.group.id === views.you),
  );
  return inOrder.flatMap((cell) => {
    const name = reader.words(cell.group.title);
    const own = viewWords(cell.own, reader, views.detail);
    const seen = viewWords(cell.seen, reader, views.detail);
    const agreed = views.agreed && viewWords(views.agreed(cellId(row.id, cell.group.id)), reader, 'each');
    return [
      own && (views.isOne ? t.youSay(own) : t.says(name, own)),
      seen && (views.isOne ? t.youSee(name, seen) : own ? t.othersSay(seen) : t.othersSayOf(name, seen)),
      agreed && t.allAgreed(name, agreed),
    ].filter((sentence) => sentence !== undefined);
  });
}
