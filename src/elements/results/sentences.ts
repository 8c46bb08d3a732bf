import { sharesWords, shareWords } from '../../i18n/numbers.js';
import { small } from '../../i18n/small.js';
import { BaselineQuestionnaire } from '../../model/baseline-questionnaire.js';
import type { Question } from '../../model/questionnaire.js';
import type { ShownItem, ShownOption } from '../../results/disclosure/disclosed.js';
import { isGoodNews, outermostFirst, partOf, type Sides, sidesOf } from '../../results/sides.js';
import { statementsId } from '../../schema/baseline-references.js';
import { type Column, itemIn } from './shown.js';
import { columnName, isolated, optionName, type ResultsView } from './view.js';

/** What was answered to one item, in a few sentences. Holds nothing that the table does not say. */
export function itemSentences(view: ResultsView, question: Question): string[] {
  const { t } = view.reader;
  const { columns } = view.showing;
  const { item } = question;
  const shown = columns.map((column) => ({ column, own: itemIn(column, item.id) }));
  const isAsked = shown.some(({ own }) => own && own.asked !== 0);
  if (!isAsked && shown.some(({ own }) => own)) return [t.nobodyAsked];
  const open = shown.filter((one): one is { column: Column; own: ShownItem } => isOpen(one.own));
  if (!open.length) return [t.hidden];
  const told = item.kind === 'text' ? textSentences(view, open) : answers(view, question, open);
  const closed = shown
    .filter(({ own }) => !isOpen(own))
    .map(({ column }) => isolated(columnName(view, column)));
  const isReverse = item.kind === 'scale' && !isGoodNews(item.id, undefined, view.questionnaire);
  return [
    ...(told.length ? told : [t.hidden]),
    ...(columns.length === 1 && typeof open[0]!.own.answered === 'number' && item.kind !== 'text'
      ? [t.base(open[0]!.own.answered)]
      : []),
    ...(closed.length ? [t.hiddenIn(closed.join(', '))] : []),
    ...(isReverse ? [t.reverse] : []),
  ];
}

const isOpen = (own: ShownItem | undefined): boolean =>
  own !== undefined && typeof own.answered === 'number' && own.asked !== 0;

type Open = readonly { column: Column; own: ShownItem }[];

const textSentences = ({ reader: { t } }: ResultsView, open: Open): string[] =>
  open.length === 1 && typeof open[0]!.own.texts === 'number' ? [t.saidInWords(open[0]!.own.texts)] : [];

function answers(view: ResultsView, { item }: Question, open: Open): string[] {
  const sides = sidesOf(item, view.questionnaire);
  if (!sides) {
    const statements = statementsOf(view, item.id);
    return statements
      ? statements.flatMap(({ title, codes }) => mostOften(view, item.id, open, codes, title))
      : mostOften(view, item.id, open);
  }
  return [sides.more, sides.less].flatMap((codes) => {
    const what = sideWords(view, item.id, codes);
    const parts = open.map(({ column, own }) => ({
      where: isolated(columnName(view, column)),
      percent: partOf(own, codes)?.percent,
    }));
    const [first] = parts;
    if (parts.every(({ percent }) => percent === undefined)) return [];
    return open[0]!.column.kind === 'all' ? [shareWords(what, first!.percent!)] : [sharesWords(what, parts)];
  });
}

/** The answers of one side, the outermost first: 'Strongly agree or agree'. */
function sideWords(view: ResultsView, id: string, codes: readonly string[]): string {
  const { t, packLang } = view.reader;
  return codes
    .map((code, i) => (i ? small(optionName(view, id, code), packLang) : optionName(view, id, code)))
    .join(` ${t.or} `);
}

/** The answers of the higher side in as few words as say it: 'agree', or 'often or almost always'. */
export function sumWords(view: ResultsView, id: string, sides: Sides): string {
  const { t, packLang } = view.reader;
  const [inner, ...outer] = [...outermostFirst(sides, view.questionnaire).more]
    .reverse()
    .map((code) => small(optionName(view, id, code), packLang));
  if (inner === undefined) return '';
  // 'Strongly agree' says 'agree' already.
  return [inner, ...outer.filter((words) => !words.includes(inner))].join(` ${t.or} `);
}

/** The two sides of an area's statements; undefined of any other item. */
export function statementsOf(
  { questionnaire, reader }: ResultsView,
  id: string,
): { title: string; codes: string[] }[] | undefined {
  if (!(questionnaire instanceof BaselineQuestionnaire)) return undefined;
  const area = questionnaire.areaOf(id);
  const { contrast } = questionnaire.pack;
  if (!area?.contrast || !contrast || statementsId(area.id) !== id) return undefined;
  return (['now', 'next'] as const).map((side) => ({
    title: reader.words(contrast[side]),
    codes: area.contrast![side].map((one) => one.id),
  }));
}

function mostOften(
  view: ResultsView,
  id: string,
  open: Open,
  codes?: readonly string[],
  side?: string,
): string[] {
  const { t } = view.reader;
  return open.flatMap(({ column, own }) => {
    const top = topOf(own.options.filter(({ code }) => !codes || codes.includes(code)));
    if (!top) return [];
    const where = column.kind === 'all' ? undefined : isolated(columnName(view, column));
    // A statement ends in a full stop of its own.
    const name = optionName(view, id, top.code).replace(/\.$/, '');
    const title = [where, side].filter((one) => one !== undefined).join(', ');
    return [title ? t.mostOf(title, name, Number(top.percent)) : t.most(name, Number(top.percent))];
  });
}

/** The one answer that most gave; none where two are level, nobody gave any, or a hidden one might be more. */
function topOf(options: readonly ShownOption[]): ShownOption | undefined {
  const sorted = options
    .filter(({ percent }) => typeof percent === 'number')
    .sort((a, b) => Number(b.percent) - Number(a.percent));
  const [first, second] = sorted;
  // A hidden count may be any: then no sentence is safe to be true.
  if (!first || !first.percent || sorted.length < options.length) return undefined;
  return first.percent === second?.percent ? undefined : first;
}
