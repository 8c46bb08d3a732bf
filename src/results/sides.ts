import type { Questionnaire } from '../model/questionnaire.js';
import { BaselineQuestionnaire } from '../model/baseline-questionnaire.js';
import { statementsId } from '../schema/baseline-references.js';
import type { Item } from '../schema/item.js';
import { optionsOf } from '../schema/walk.js';
import type { Shown, ShownItem } from './disclosure/disclosed.js';
import { ROUNDED_TO, ROUNDING } from './disclosure/rules.js';

/** The two ends of a scale, by stored values in the order of the pack, and what lies between them. */
export interface Sides {
  more: readonly string[];
  neutral: readonly string[];
  less: readonly string[];
}

/**
 * Which answers to a scale go together. A survey's scales go from most to least, as questionnaires of agreement do; all
 * others from least to most, as stages do. A middle point is on neither side. Undefined for what is no scale.
 */
export function sidesOf(item: Item, { pack }: Questionnaire): Sides | undefined {
  if (item.kind !== 'scale') return undefined;
  const values = optionsOf(item, pack).map(({ value }) => value);
  const half = Math.floor(values.length / 2);
  const first = values.slice(0, half);
  const last = values.slice(values.length - half);
  const neutral = values.slice(half, values.length - half);
  return pack.kind === 'survey' ? { more: first, neutral, less: last } : { more: last, neutral, less: first };
}

/** Both sides of a scale from its outermost answer to the middle. */
export function outermostFirst(
  { more, less }: Sides,
  { pack }: Questionnaire,
): { more: readonly string[]; less: readonly string[] } {
  // Which end the pack begins with: see sidesOf().
  return pack.kind === 'survey' ? { more, less: [...less].reverse() } : { more: [...more].reverse(), less };
}

/** Whether it is good news where more people say this: not of what a strengths-based area leaves behind. */
export function isGoodNews(id: string, code: string | undefined, questionnaire: Questionnaire): boolean {
  if (!(questionnaire instanceof BaselineQuestionnaire)) return true;
  const asked = questionnaire.asked(id);
  if (asked) return !(asked.kind === 'closed' && asked.reverse);
  const area = questionnaire.areaOf(id);
  return !(
    area?.contrast &&
    id === statementsId(area.id) &&
    area.contrast.now.some((one) => one.id === code)
  );
}

/** Some of those who answered. */
export interface Part {
  /** Whole per cent: what the percentages of the answers add up to. */
  percent: number;
  /** The least and the most that their share may really be, from 0 to 1: every count that is rounded to the published ones. */
  least: number;
  most: number;
  /** The fewest that may really have answered. */
  base: number;
}

const known = (one: Shown): one is number => one !== '[c]';

/** The counts that are published as this one, which is not hidden. */
const boundsOf = (count: number): [least: number, most: number] =>
  count ? [Math.max(ROUNDED_TO, count - ROUNDING), count + ROUNDING] : [0, 0];

/** How many gave one of these answers, from the published numbers; undefined where one of them is not published. */
export function partOf({ options, answered }: ShownItem, codes: readonly string[]): Part | undefined {
  const parts = options.filter(({ code }) => codes.includes(code));
  const counts = parts.map(({ count }) => count);
  if (!known(answered) || answered === 0 || !counts.every(known)) return undefined;
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);
  const [fewest, all] = boundsOf(answered);
  return {
    // Each was rounded on its own: together they may come out as more than all.
    percent: Math.min(100, sum(parts.map(({ percent }) => Number(percent)))),
    least: Math.min(1, sum(counts.map((count) => boundsOf(count)[0])) / all),
    most: Math.min(1, sum(counts.map((count) => boundsOf(count)[1])) / fewest),
    base: fewest,
  };
}
