import type { Picture } from '../../parts/chart.js';
import { pictureFile } from '../../parts/chart-file.js';
import { download, handOver } from '../../parts/download.js';
import { downloadTable } from '../../parts/download-table.js';
import { comparisonRows } from '../../results/comparison-table.js';
import type { Disclosed } from '../../results/disclosure/disclosed.js';
import { disclosedTable } from '../../results/disclosed-table.js';
import { codeBook } from '../../results/long-format.js';
import { type ResultsView, roundName, unsteered } from './view.js';
import { toJson } from '../../schema/to-json.js';

/** Nothing in a file's name that some system does not take. */
const named = (...parts: string[]): string =>
  parts
    .filter(Boolean)
    .join('-')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .slice(0, 80);

const nameOf = ({ questionnaire, showing }: ResultsView): string =>
  named(questionnaire.pack.id, showing.earlier?.round ?? '', showing.round.round);

/** Hands over what is shown, and nothing else. */
export function downloadFile(view: ResultsView, file: 'csv' | 'code-book' | 'json'): void {
  const { reader, questionnaire, showing } = view;
  const { t, words } = reader;
  const { comparison } = showing;
  const disclosed = JSON.parse(unsteered(toJson(showing.disclosed))) as Disclosed;
  switch (file) {
    case 'csv':
      downloadTable(
        `${nameOf(view)}-results`,
        [...disclosedTable(disclosed), ...comparisonRows(disclosed, comparison)],
        reader,
      );
      break;
    case 'code-book':
      downloadTable(
        `${nameOf(view)}-code-book`,
        codeBook(questionnaire, words, { ...t.marks, ...t.missing, ...t.notAnswered, ...t.markers }),
        reader,
      );
      break;
    case 'json': {
      const credit = words(questionnaire.pack.source.credit);
      const data = { ...disclosed, ...(comparison && { comparison }), credit };
      download(`${nameOf(view)}-results.json`, 'application/json', `${toJson(data, 2)}\n`);
    }
  }
}

/** What the pictures of a view are based on, whose words they are, and how small numbers are protected. */
export function notesOf(view: ResultsView): string[] {
  const { reader, showing } = view;
  const { t, words, pack } = reader;
  const rounds = showing.earlier ? [showing.earlier, showing.round] : [showing.round];
  return [
    ...rounds.map(
      (round) =>
        `${t.packVersion(words(pack.title), round.version)}. ${roundName(view, round)}. ${t.responses}: ${round.all.responses}.`,
    ),
    t.rule(view.all.rules.floor),
    words(pack.source.credit),
  ];
}

/** Hands a picture over, with what it is based on below. */
export function downloadPicture(
  view: ResultsView,
  picture: Picture,
  type: 'svg' | 'png',
  root: ParentNode & Node,
): void {
  const file = pictureFile(picture, type, root, notesOf(view));
  const name = `${named(view.questionnaire.pack.id, picture.id)}.${type}`;
  if (type === 'svg') download(name, 'image/svg+xml', file);
  else handOver(name, file);
}
