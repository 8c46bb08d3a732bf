import { html, nothing } from 'lit';
import type { ResultsTerms } from '../../i18n/terms.js';
import type { Reader } from '../../i18n/reader.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { Picture } from '../../parts/chart.js';
import type { Disclosed } from '../../results/disclosure/disclosed.js';
import { GROUP, MODE } from '../../results/layout.js';
import { MISSING } from '../../results/tally.js';
import type { PackHead } from '../../schema/head.js';
import { optionsOf } from '../../schema/walk.js';
import type { Choices, Column, Showing } from './shown.js';

/** What every template of results needs to know. */
export interface ResultsView {
  questionnaire: Questionnaire;
  reader: Reader<PackHead, ResultsTerms>;
  level: number;
  /** All that may be shown; templates take from `showing`, the choice of what to see from here. */
  all: Disclosed;
  showing: Showing;
  order: NonNullable<Choices['order']>;
  /** How many questions are drawn for now, so that no drawing takes long; the page goes on by itself. */
  room: number;
  /** Set where there was no room for all. */
  isShort?: boolean;
  /** Ids of the items whose numbers are open. */
  open: Pick<ReadonlySet<string>, 'has'>;
  moves: {
    /** Opens or closes the numbers of these items. */
    open: (ids: readonly string[], isOpen: boolean) => void;
    choose: (choice: Partial<Choices>) => void;
    save: (picture: Picture, type: 'svg' | 'png') => void;
    print: () => void;
    download: (file: 'csv' | 'code-book' | 'json') => void;
  };
}

/** Signs that turn the direction of what comes after them: from a name they would reach into the figures beside it. */
const STEERING = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** What somebody else gave, for pictures and files, where nothing can keep it apart. */
export const unsteered = (text: string): string => text.replace(STEERING, '');

/** A name in a sentence, kept apart from the words around it. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;

/**
 * A sentence on the page, its names in elements of their own.
 *
 * @param lang the language of the names, where it is known
 */
export const withNames = (sentence: string, lang?: string): unknown =>
  sentence
    .split(/[\u2068\u2069]/)
    .map((part, i) => (i % 2 ? html`<bdi lang=${lang ?? nothing}>${part}</bdi>` : part));

type Naming = Pick<ResultsView, 'questionnaire' | 'reader' | 'all'>;

/** What a breakdown, or a question about who answers, is called. */
export function breakdownName({ questionnaire, reader }: Naming, by: string): string {
  const question = questionnaire.question(by);
  if (question) return reader.words(question.item.text);
  return by === MODE ? reader.t.modeName : by === GROUP ? reader.t.groupName : by;
}

/** What an answer to an item, or a category of a breakdown, is called. */
export function optionName({ questionnaire, reader }: Naming, id: string, code: string): string {
  const question = questionnaire.question(id);
  const option = question && optionsOf(question.item, questionnaire.pack).find(({ value }) => value === code);
  if (option) return reader.words(option.label);
  const { modes } = reader.t;
  return !question && id === MODE && Object.hasOwn(modes, code)
    ? modes[code as keyof typeof modes]
    : unsteered(code);
}

/** Rounds of several versions are told apart by them. */
export function roundName(
  { reader: { t }, all }: Naming,
  { round, version }: { round: string; version: string },
): string {
  const isAlone = new Set(all.rounds.map((one) => one.version)).size === 1;
  return t.roundName(unsteered(round) || t.noRound, isAlone ? undefined : version);
}

/** What stands over a column. */
export function columnName(view: Naming & Pick<ResultsView, 'showing'>, column: Column): string {
  if (column.kind === 'all') return view.reader.t.all;
  if (column.kind === 'round') return roundName(view, column.round);
  return optionName(view, view.showing.by ?? '', column.code);
}

/** Why there is no answer: code and words. */
export const missingWords = ({ reader: { t } }: Naming): [code: string, words: string][] => {
  const words: Record<string, string> = { ...t.missing, ...t.notAnswered };
  return MISSING.map((code) => [code, words[code] ?? code]);
};
