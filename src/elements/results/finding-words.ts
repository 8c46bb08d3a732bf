import { type Finding, findingOf } from '../../results/finding.js';
import { gapWords, isByGroup, rowLanes } from './matrix-row.js';
import { outlineOf } from './outline.js';
import { sumWords } from './sentences.js';
import { isolated, type ResultsView, roundName } from './view.js';

/** More statements than this that are level are counted, not named. */
const NAMED = 2;

/** Kinds of pack whose statements are answered on one scale, more of which is better. */
const ORDERED: readonly string[] = ['survey', 'check'];

/** What is most striking, worked out once for each drawing of the page. */
export function findingFor({ questionnaire, showing }: ResultsView): Finding {
  const before = findings.get(showing);
  if (before) return before;
  const { round, earlier, comparison } = showing;
  const isComparable = comparison !== undefined && 'items' in comparison;
  const finding = findingOf(questionnaire, round, isComparable ? earlier : undefined);
  findings.set(showing, finding);
  return finding;
}
const findings = new WeakMap<object, Finding>();

/** The finding in a few sentences, names kept apart; none where a pack has no statements that can be put in order. */
export function findingWords(view: ResultsView): string[] {
  const { t } = view.reader;
  if (isByGroup(view))
    return gapWords(
      view,
      outlineOf(view.questionnaire).flatMap(({ row }) => (row ? [{ row, told: rowLanes(view, row) }] : [])),
    );
  const finding = findingFor(view);
  const { shares, highest, lowest, better, worse, compared, notCompared } = finding;
  const { earlier, comparison } = view.showing;
  const hidden = shares.filter(({ percent }) => percent === undefined).length;
  // Stages of an area are no shares of one scale that could be put in order: some are better where fewer say it.
  const isOrdered = ORDERED.includes(view.questionnaire.pack.kind);
  const end = (
    ids: readonly string[],
    words: (what: string, count: number, sum: string) => string,
  ): string[] => {
    const share = shares.find(({ id }) => id === ids[0]);
    return share?.percent === undefined
      ? []
      : [words(named(view, ids), ids.length, t.sum(share.percent, sumWords(view, share.id, share.sides)))];
  };
  return [
    ...(isOrdered ? [...end(highest, t.comesFirst), ...end(lowest, t.comesLast)] : []),
    ...(isOrdered && hidden && highest.length ? [t.hiddenStatements(hidden, shares.length)] : []),
    ...(earlier && compared
      ? [t.changedSince(better, worse, compared, isolated(roundName(view, earlier)))]
      : []),
    ...(earlier && notCompared ? [t.hiddenFromCompare(notCompared)] : []),
    ...(comparison && 'break' in comparison ? [t.notCompared] : []),
  ];
}

function named({ reader, questionnaire }: ResultsView, ids: readonly string[]): string {
  if (ids.length > NAMED) return reader.t.statements(ids.length);
  const titles = ids.map((id) => {
    const question = questionnaire.question(id);
    return `‘${isolated(question ? reader.words(question.item.text).replace(/\.$/, '') : id)}’`;
  });
  return new Intl.ListFormat(reader.lang, { type: 'conjunction' }).format(titles);
}
