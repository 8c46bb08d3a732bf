/** From figures to tables: a table for each work under each condition, a row for each contender. */
import { difference, median, ratio, spread } from './figures.mjs';
import { MEASURES } from './measures.mjs';

export const BASE = 'static';

/**
 * @typedef {object} Outcome of one visit
 * @property {number} run
 * @property {string} work
 * @property {string} condition
 * @property {string} contender
 * @property {Record<string, number>} [figures]
 * @property {string} [failure]
 */

const compared = (against, words, values, bases) => {
  if (against === 'ratio') {
    const times = ratio(values, bases);
    return times === undefined ? '' : ` ×${times.toFixed(2)}`;
  }
  if (against === 'more') {
    const more = difference(values, bases);
    return more === undefined ? '' : ` ${more < 0 ? '−' : '+'}${words(Math.abs(more))}`;
  }
  return '';
};

const cell = ({ unit, digits, against }, values, bases) => {
  const seen = values.filter((value) => value !== undefined);
  if (seen.length === 0) return '–';
  const words = (value) => (value / unit).toFixed(digits);
  if (against === 'difference') {
    const more = difference(values, bases);
    return more === undefined ? '–' : words(more);
  }
  const [least, most] = spread(seen).map(words);
  const range = least === most ? '' : ` (${least}–${most})`;
  return `${words(median(seen))}${range}${compared(against, words, values, bases)}`;
};

/**
 * @param {Outcome[]} outcomes of one work under one condition
 * @param {{id: string, title: string}[]} contenders in the order of the rows
 * @returns {string[][]} the head and the rows; a measure without figures has no column
 */
export const table = (outcomes, contenders) => {
  const runs = Math.max(...outcomes.map(({ run }) => run)) + 1;
  const valuesOf = (contender, measure) =>
    Array.from(
      { length: runs },
      (_, run) => outcomes.find((one) => one.contender === contender && one.run === run)?.figures?.[measure],
    );
  const measures = MEASURES.filter(({ id }) => outcomes.some(({ figures }) => figures?.[id] !== undefined));
  return [
    ['', ...measures.map(({ title }) => title)],
    ...contenders.map(({ id, title }) => [
      title,
      ...measures.map((measure) => cell(measure, valuesOf(id, measure.id), valuesOf(BASE, measure.id))),
    ]),
  ];
};

/** @returns {string[][]} what a strict policy reported, by contender */
export const policyTable = (found, contenders) => [
  ['', 'violations', 'answers under the policy'],
  ...contenders
    .filter(({ id }) => found[id])
    .map(({ id, title }) => {
      const { violations, works, failure } = found[id];
      if (failure) return [title, '–', failure];
      const parts = Object.entries(violations).map(([directive, count]) => `${directive} ${count}`);
      return [title, parts.join(', ') || 'none', works ? 'yes' : 'no'];
    }),
];

export const toText = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((words, i) => words.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

export const toMarkdown = ([head, ...rows]) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows]
    .map((row) => `| ${row.map((words) => words.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
